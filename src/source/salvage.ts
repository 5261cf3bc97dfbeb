import type * as z from 'zod'
import { decode } from './decode.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'
import type { DataPath, Structured } from './structured.ts'

export interface Salvaged<T> {
  /** What is left after every wrong part was taken out, or null where nothing usable is. */
  readonly value: T | null
  readonly problems: readonly Problem[]
  /** The part of the source's data that each problem is about, or that holds it. */
  readonly paths: ReadonlyMap<Problem, DataPath>
  /** Where a part of `value` stands; items of a list may stand elsewhere in it than in the source. */
  readonly placeOf: (path: DataPath) => Place
}

/** How often wrong parts are taken out before the document is given up; each round removes at least one part. */
const ROUNDS = 8

/**
 * Like `decode`, but one wrong part does not lose the rest: each disagreement is reported, its part (a map entry or a list
 * item) is taken out, and the remainder is checked again.
 */
export function salvage<T>(schema: z.ZodType<T>, source: Structured): Salvaged<T> {
  const first = decode(schema, source)
  if (first.ok)
    return { value: first.value, problems: [], paths: new Map(), placeOf: (path) => source.placeOf(path) }
  const { problems, paths: wrong } = first
  const data: unknown = structuredClone(source.data)
  const kept: Kept = new WeakMap()
  const placeOf = (path: DataPath): Place => source.placeOf(sourcePath(path, data, kept))
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(data)
    if (result.success) return { value: result.data, problems, paths: wrong, placeOf }
    const paths = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    )
    if (!removeAll(data, paths, kept)) break
  }
  return { value: null, problems, paths: wrong, placeOf }
}

/** For lists that lost items: the position in the source of each item that is left. */
type Kept = WeakMap<readonly unknown[], readonly number[]>

/** Removes the part at each path, or its nearest parent that is there; false where nothing could be removed. */
function removeAll(data: unknown, paths: readonly DataPath[], kept: Kept): boolean {
  let changed = false
  const lost = new Map<unknown[], Set<number>>()
  for (const path of paths) {
    for (let end = path.length; end > 0; end--) {
      const parent = at(data, path.slice(0, end - 1))
      const key = path[end - 1]
      if (typeof parent !== 'object' || parent === null || key === undefined) continue
      if (!Object.hasOwn(parent, key)) continue
      if (Array.isArray(parent)) lost.set(parent, (lost.get(parent) ?? new Set()).add(Number(key)))
      else Reflect.deleteProperty(parent, key)
      changed = true
      break
    }
  }
  for (const [list, indexes] of lost) {
    const positions = kept.get(list) ?? [...list.keys()]
    kept.set(
      list,
      positions.filter((_, index) => !indexes.has(index)),
    )
    const rest = list.filter((_, index) => !indexes.has(index))
    list.length = 0
    for (const item of rest) list.push(item)
  }
  return changed
}

function sourcePath(path: DataPath, data: unknown, kept: Kept): DataPath {
  let value: unknown = data
  return path.map((part) => {
    const positions = Array.isArray(value) ? kept.get(value) : undefined
    value = at(value, [part])
    return typeof part === 'number' ? (positions?.[part] ?? part) : part
  })
}

function at(data: unknown, path: DataPath): unknown {
  let value: unknown = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}
