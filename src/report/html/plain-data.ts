import { cutCharacters } from '../cut.ts'
import { plain } from '../escape.ts'

/** The longest untrusted text, in characters, that the page shows. */
const LONGEST = 1_000

/**
 * The same value with every string, keys too, as one line of visible text: no control, bidirectional or zero-width
 * characters, and none longer than a thousand characters. The page shows strings as text only; this is for its reader.
 */
export function plainData<T>(value: T): T
export function plainData(value: unknown): unknown {
  const known = new Map<string, string>()
  const text = (one: string): string => {
    const before = known.get(one)
    if (before !== undefined) return before
    const made = plain(cutCharacters(one, LONGEST))
    known.set(one, made)
    return made
  }
  const made = (one: unknown): unknown => {
    if (typeof one === 'string') return text(one)
    if (Array.isArray(one)) return one.map(made)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [text(key), made(held)]))
  }
  return made(value)
}
