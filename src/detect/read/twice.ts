import type { Entry } from './value.ts'

let counts: 'first' | 'last' = 'last'
let isMet = false

/**
 * What is read of a text, once or in two ways: where a key stands twice in one map, some hosts take the last entry (the
 * usual readers of JSON and YAML do), others the first.
 */
export function eachWay<T>(read: () => T): readonly T[] {
  try {
    counts = 'last'
    isMet = false
    const last = read()
    if (!isMet) return [last]
    counts = 'first'
    return [last, read()]
  } finally {
    counts = 'last'
  }
}

/** The entries of a map, of each key the one that counts in the reading that is under way. */
export function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const order = counts === 'last' ? entries : entries.toReversed()
  const kept = new Map(order.map((one) => [one.key, one]))
  if (kept.size === entries.length) return entries
  isMet = true
  return entries.filter((one) => kept.get(one.key) === one)
}
