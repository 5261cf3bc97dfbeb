import { stem } from './stem.ts'
import type { Word } from './words.ts'

/** A position of a pattern: the words it takes (null: any), and whether it may be skipped. */
interface Slot {
  readonly takes: ReadonlySet<string> | null
  readonly optional: boolean
}

interface Compiled<T> {
  readonly slots: readonly Slot[]
  readonly value: T
}

/** Patterns by their first word, so that a text is read once. */
export interface PatternIndex<T> {
  readonly by: 'stem' | 'text'
  readonly first: ReadonlyMap<string, readonly Compiled<T>[]>
}

export interface PatternMatch<T> {
  readonly value: T
  /** Word indexes, `to` not included. */
  readonly from: number
  readonly to: number
}

/**
 * Compiles patterns such as `isolated|ephemeral _? container`: words in order, `a|b` either, `_` any word, a trailing `?` for a
 * word that may be missing. By `stem` every inflection of the words matches, by `text` only the forms given.
 */
export function indexPatterns<T>(
  by: 'stem' | 'text',
  patterns: Iterable<readonly [string, T]>,
): PatternIndex<T> {
  const first = new Map<string, Compiled<T>[]>()
  for (const [pattern, value] of patterns) {
    const slots = pattern.split(' ').map((slot) => slotOf(by, slot))
    for (const key of slots[0]?.takes ?? []) {
      const list = first.get(key) ?? []
      list.push({ slots, value })
      first.set(key, list)
    }
  }
  return { by, first }
}

function slotOf(by: 'stem' | 'text', source: string): Slot {
  const optional = source.endsWith('?')
  const words = (optional ? source.slice(0, -1) : source).split('|')
  return { takes: words[0] === '_' ? null : new Set(by === 'stem' ? words.map(stem) : words), optional }
}

/** Every pattern that matches at a word; of equal values only the longest. Patterns do not reach over strong punctuation. */
export function matchesAt<T>(
  index: PatternIndex<T>,
  words: readonly Word[],
  at: number,
): readonly PatternMatch<T>[] {
  const word = words[at]
  const candidates = word === undefined ? undefined : index.first.get(word[index.by])
  if (candidates === undefined) return NOTHING
  let found: PatternMatch<T>[] | null = null
  for (const { slots, value } of candidates) {
    const to = slots.length === 1 ? at + 1 : endOf(index.by, slots, 0, words, at, at)
    if (to < 0) continue
    found ??= []
    const same = found.findIndex((match) => match.value === value)
    if (same < 0) found.push({ value, from: at, to })
    else if (to > (found[same]?.to ?? 0)) found[same] = { value, from: at, to }
  }
  return found ?? NOTHING
}

const NOTHING: readonly never[] = []

/** The end of the longest match of the slots from here, or -1. Patterns are short, so the recursion is. */
function endOf(
  by: 'stem' | 'text',
  slots: readonly Slot[],
  slot: number,
  words: readonly Word[],
  at: number,
  from: number,
): number {
  const current = slots[slot]
  if (current === undefined) return at
  const word = words[at]
  const fits =
    word !== undefined &&
    (at === from || joins(word)) &&
    (current.takes === null || current.takes.has(word[by]))
  const taken = fits ? endOf(by, slots, slot + 1, words, at + 1, from) : -1
  const skipped = current.optional ? endOf(by, slots, slot + 1, words, at, from) : -1
  return taken > skipped ? taken : skipped
}

function joins(word: Word): boolean {
  return word.before === '' || word.before === '-' || word.before === ','
}
