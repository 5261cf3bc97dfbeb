import { CUE_PATTERNS, type CueKind } from './cue-patterns.ts'
import { indexPatterns, matchesAt, type PatternIndex } from './pattern.ts'
import type { Word } from './words.ts'

export interface Cue {
  readonly kind: CueKind
  readonly text: string
  /** Word indexes, `to` not included. */
  readonly from: number
  readonly to: number
}

/** Cues that count by where they stand next to a phrase are looked for there only (`nearby`), the others along a sentence. */
const NEARBY: ReadonlySet<CueKind> = new Set([
  'weak',
  'missing',
  'intended',
  'fails',
  'loose',
  'aside',
  'retraction',
])

const KINDS = Object.keys(CUE_PATTERNS).filter((kind): kind is CueKind => Object.hasOwn(CUE_PATTERNS, kind))

function indexOf(kinds: readonly CueKind[]): PatternIndex<CueKind> {
  const patterns = kinds.flatMap((kind) =>
    CUE_PATTERNS[kind].map((pattern): readonly [string, CueKind] => [pattern, kind]),
  )
  return indexPatterns('text', patterns)
}

const RUNNING = indexOf(KINDS.filter((kind) => !NEARBY.has(kind)))
const BESIDE = indexOf([...NEARBY])

/** The cues of a sentence in order. Where several begin at a word the longest takes its words; cues do not overlap. */
export function cuesOf(sentence: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < sentence.length; at++) {
    const matches = matchesAt(RUNNING, sentence, at)
    if (matches.length === 0) continue
    const end = matches.reduce((furthest, { to }) => (to > furthest ? to : furthest), 0)
    const longest = matches.filter(({ to }) => to === end)
    const neutral = longest.filter(({ value }) => value === 'neutral')
    const counting = neutral.length > 0 ? neutral : longest
    for (const { value, from, to } of counting) cues.push(cueAt(sentence, value, from, to))
    at = end - 1
  }
  return cues
}

/** All cues of a sentence that count by their place, in order; they may overlap. */
export function marksOf(sentence: readonly Word[]): readonly Cue[] {
  return sentence.flatMap((_, at) =>
    matchesAt(BESIDE, sentence, at).map(({ value, from, to }) => cueAt(sentence, value, from, to)),
  )
}

/** The first mark of one of the kinds that lies within a stretch of words. */
export function markWithin(
  marks: readonly Cue[],
  from: number,
  to: number,
  kinds: readonly CueKind[],
): Cue | null {
  return marks.find((mark) => mark.from >= from && mark.to <= to && kinds.includes(mark.kind)) ?? null
}

function cueAt(sentence: readonly Word[], kind: CueKind, from: number, to: number): Cue {
  const text = sentence
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
  return { kind, text, from, to }
}
