import type { Effort } from './evidence.ts'

/**
 * Takes so many more steps of what looking at evidence may cost; whether any were left before. Evidence without an effort is not
 * bounded.
 */
export function spend(effort: Effort | undefined, steps: number): boolean {
  if (effort === undefined) return true
  const isLeft = effort.left > 0
  effort.left -= steps
  return isLeft
}

/** Steps for a character that has to be compared; the others are passed over several at a time. */
const COMPARED = 8
const PASSED_AT_ONCE = 8

/**
 * Whether a text stands in another one, in time linear in both (Knuth, Morris and Pratt): what is searched and where are both
 * somebody else's, and `includes` takes minutes over texts that were made for it.
 */
export function standsIn(needle: string, text: string, effort?: Effort): boolean {
  const borders = bordersOf(needle)
  const first = needle.charAt(0)
  let matched = 0
  let compared = 0
  let index = 0
  while (index < text.length && matched < needle.length) {
    if (matched === 0) {
      const next = text.indexOf(first, index)
      if (next === -1) break
      index = next
    }
    const code = text.charCodeAt(index)
    while (matched > 0 && needle.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0
    if (needle.charCodeAt(matched) === code) matched++
    compared++
    index++
  }
  spend(effort, compared * COMPARED + index / PASSED_AT_ONCE)
  return matched === needle.length
}

/** Of each beginning of a text, how long its longest end is that is also its beginning. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length)
  let length = 0
  for (let index = 1; index < needle.length; index++) {
    while (length > 0 && needle.charCodeAt(index) !== needle.charCodeAt(length))
      length = borders[length - 1] ?? 0
    if (needle.charCodeAt(index) === needle.charCodeAt(length)) length++
    borders[index] = length
  }
  return borders
}

/** A line of a text by its number from 1; undefined where it has fewer. */
export function lineOf(text: string, number: number): string | undefined {
  let start = 0
  for (let line = 1; line < number; line++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return undefined
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return number < 1 ? undefined : text.slice(start, end === -1 ? text.length : end)
}
