import { type Entry, LEXICON } from './lexicon.ts'
import { matchesAt, type PatternMatch } from './pattern.ts'
import { isOtherSense } from './senses.ts'
import type { Word } from './words.ts'

/** A phrase of the lexicon in a sentence. Word indexes, `to` not included. */
export interface Found {
  readonly entry: Entry
  readonly from: number
  readonly to: number
  /** The control is an act of people, so that people may be its subject. */
  readonly byPerson: boolean
}

const BY_PERSON: ReadonlySet<string> = new Set([
  'human-in-the-loop',
  'kill-switch',
  'code-review-gate',
  'change-control',
  'adversarial-testing',
  'user-trust-safeguards',
  'recovery-rollback',
])

/** The phrases of a sentence in order. Those of one mitigation do not overlap; those of different ones may. */
export function phrasesIn(sentence: readonly Word[]): readonly Found[] {
  const covered = new Map<string, number>()
  const found: Found[] = []
  for (let at = 0; at < sentence.length; at++) {
    for (const { value, from, to } of readings(matchesAt(LEXICON, sentence, at), sentence)) {
      if ((covered.get(value.mitigation) ?? 0) > from || isOtherSense(value.mitigation, sentence, from, to))
        continue
      covered.set(value.mitigation, to)
      found.push({ entry: value, from, to, byPerson: BY_PERSON.has(value.mitigation) })
    }
  }
  return found
}

/** Per mitigation the longest reading; an ambiguous one without its context hides the clear ones it covers. */
function readings(
  matches: readonly PatternMatch<Entry>[],
  sentence: readonly Word[],
): readonly PatternMatch<Entry>[] {
  if (matches.length === 0) return matches
  const best = new Map<string, PatternMatch<Entry>>()
  for (const match of [...matches].sort(byStrength)) {
    if (!best.has(match.value.mitigation)) best.set(match.value.mitigation, match)
  }
  return [...best.values()].filter((match) => hasContext(match, sentence))
}

function hasContext({ value: { needs }, from, to }: PatternMatch<Entry>, sentence: readonly Word[]): boolean {
  if (needs === null) return true
  return sentence.some((word, at) => (at < from || at >= to) && needs.has(word.stem))
}

const RANK: Readonly<Record<Entry['says'], number>> = { denial: 0, fact: 1, name: 2 }

/** Longest first; of equal length an ambiguous name, then a denial, a fact, a name. */
function byStrength(a: PatternMatch<Entry>, b: PatternMatch<Entry>): number {
  const ambiguity = Number(b.value.needs !== null) - Number(a.value.needs !== null)
  return b.to - a.to || ambiguity || RANK[a.value.says] - RANK[b.value.says]
}
