import type * as z from 'zod'
import { decode } from './decode.ts'
import type { Problem } from './problem.ts'
import type { DataPath, Structured } from './structured.ts'

export interface Salvaged<T> {
  /** What is left after every wrong part was taken out, or null where nothing usable is. */
  readonly value: T | null
  readonly problems: readonly Problem[]
}

/** How often wrong parts are taken out before the document is given up; each round removes at least one part. */
const ROUNDS = 8

/**
 * Like `decode`, but one wrong part does not lose the rest: each disagreement is reported, its part is taken out, and the
 * remainder is checked again. A wrong list item takes its whole list with it, so that places of the others never shift.
 */
export function salvage<T>(schema: z.ZodType<T>, source: Structured): Salvaged<T> {
  const first = decode(schema, source)
  if (first.ok) return { value: first.value, problems: [] }
  const problems = [...first.problems]
  const data: unknown = structuredClone(source.data)
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(data)
    if (result.success) return { value: result.data, problems }
    let changed = false
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) changed = remove(data, [...issue.path, key]) || changed
      } else changed = remove(data, issue.path) || changed
    }
    if (!changed) break
  }
  return { value: null, problems }
}

/** Removes the part at a path, or the nearest parent that can go; false where nothing could be removed. */
function remove(data: unknown, path: DataPath): boolean {
  for (let end = path.length; end > 0; end--) {
    const parent = at(data, path.slice(0, end - 1))
    const key = path[end - 1]
    if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || key === undefined) continue
    if (Object.hasOwn(parent, key)) return Reflect.deleteProperty(parent, key)
  }
  return false
}

function at(data: unknown, path: DataPath): unknown {
  let value: unknown = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}
