import { spend } from './effort.ts'
import type { Place } from './elsewhere.ts'
import type { Source } from './source.ts'

/** Of a longer path the names in its middle are left out: no module lies as deep. */
const LONGEST_PATH = 12

/** Places that are looked at one after the other, while others are added: each once. */
export interface Places extends Iterable<Place> {
  add(source: Source, path: readonly string[]): void
}

/** Places to be looked at; the first is one of these names in a file. */
export function placesFrom(source: Source, path: readonly string[]): Places {
  const all = new Map<string, Place>()
  const places: Places = {
    [Symbol.iterator]: () => all.values(),
    add(where, names) {
      const isLong = names.length > LONGEST_PATH
      const short = isLong ? [...names.slice(0, LONGEST_PATH - 1), ...names.slice(-1)] : names
      const key = `${where.path} ${short.join('.')}`
      if (short.length === 0 || all.has(key)) return
      spend(where.effort, 1)
      all.set(key, { source: where, path: short })
    },
  }
  places.add(source, path)
  return places
}

/** What a map holds for a key, found and put there where it holds nothing. */
export function kept<Key, Value>(values: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const found = find()
  values.set(key, found)
  return found
}
