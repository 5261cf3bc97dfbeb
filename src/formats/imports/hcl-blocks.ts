import { name } from '../../source/decode.ts'
import type { Place } from '../../source/place.ts'
import type { DataPath, Structured } from '../../source/structured.ts'
import { firstText, isMap, type Tell } from './foreign-file.ts'

/** A block of HCL as JSON has it. */
export interface Block {
  readonly label: string | null
  readonly body: Readonly<Record<string, unknown>>
  readonly at: DataPath
}

type Map = Readonly<Record<string, unknown>>

/**
 * The blocks of one kind, in every form that JSON has for them: a list of maps with a "name", a map from label to block, a
 * list of such maps, or the block itself where it has no label.
 */
export function blocksOf(
  value: unknown,
  at: DataPath,
  source: Structured,
  tell: Tell,
  isLabelled = true,
): readonly Block[] {
  if (value === undefined || value === null) return []
  const body = (one: unknown, path: DataPath, label: string | null): readonly Block[] => {
    if (isMap(one)) return [{ label, body: one, at: path }]
    wrong(path, 'a map', source, tell)
    return []
  }
  /** Several blocks with one label stand in a list. */
  const labelled = (map: Map, path: DataPath): readonly Block[] =>
    Object.entries(map).flatMap(([label, one]) =>
      Array.isArray(one)
        ? one.flatMap((each: unknown, index) => body(each, [...path, label, index], label))
        : body(one, [...path, label], label),
    )
  if (!Array.isArray(value)) return isLabelled && isMap(value) ? labelled(value, at) : body(value, at, null)
  return value.flatMap((one: unknown, index) =>
    isLabelled && isMap(one) && isLabels(one)
      ? labelled(one, [...at, index])
      : body(one, [...at, index], isMap(one) ? firstText(textOf(one['name'])) : null),
  )
}

/** A map from labels has only blocks in it; a block has at least one text. */
function isLabels(value: Map): boolean {
  const inside = Object.values(value)
  return inside.length > 0 && inside.every((one) => isMap(one) || (Array.isArray(one) && one.every(isMap)))
}

export function textIn(
  body: Map,
  keys: readonly string[],
  at: DataPath,
  source: Structured,
  tell: Tell,
): string | null {
  for (const key of keys) {
    const value = body[key]
    if (value === undefined || value === null) continue
    if (typeof value === 'string') return firstText(value)
    wrong([...at, key], 'a text', source, tell)
  }
  return null
}

export function textsIn(
  body: Map,
  key: string,
  at: DataPath,
  source: Structured,
  tell: Tell,
): readonly string[] {
  const value = body[key]
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textOf(one) ?? [])
  wrong([...at, key], 'a list of texts', source, tell)
  return []
}

/** Where a block's own name stands: the key in it, or its label. */
export function placeOfKey(source: Structured, at: DataPath, body: Map, key: string): Place {
  return source.placeOf(Object.hasOwn(body, key) ? [...at, key] : at)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function wrong(at: DataPath, expected: string, source: Structured, tell: Tell): void {
  tell(`${name(at)} is not ${expected}`, `Expected ${expected}.`, source.placeOf(at))
}
