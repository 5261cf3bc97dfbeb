import { clausesOf } from './clauses.ts'
import { type Cue, cuesOf, marksOf } from './cues.ts'
import { type Found, phrasesIn } from './find.ts'
import { judge } from './judge.ts'
import { judged } from './judgement.ts'
import { isModal } from './reach.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { ProseMention } from './stance.ts'
import { takenBackBy } from './taken-back.ts'
import { type Word, wordsOf } from './words.ts'

export type { ProseMention, Stance } from './stance.ts'
export { settle, type Settled } from './settle.ts'

export interface ProseOptions {
  /** The source marks the whole paragraph as not certain: nothing in it is present. */
  readonly uncertain?: boolean
}

/** A paragraph that opens like this is no evidence, whatever follows. */
const DISCLAIMER =
  /^(?:(?:it is |this is )?not (?:certain|clear|known|sure|confirmed)|uncertain|unclear|unknown|unspecified|(?:there (?:is|are) )?no (?:evidence|indication|sign|proof|information|mention)|(?:it is |we are )?unsure)\b/

/** Text that Markdown shows as struck out. */
const STRUCK = /~~[^~]{1,2000}~~/g

/**
 * What a paragraph of English prose says about the mitigations of the catalogue, phrase by phrase in text order.
 *
 * A phrase is `present` only when its sentence says so: by a verb in the indicative ("runs in", "is enforced") that no
 * negation, advice, plan, condition, doubt or attack takes back. What merely names a control is `uncertain`. Never throws; the
 * time is linear in the length of the text.
 */
export function readProse(text: string, options: ProseOptions = {}): readonly ProseMention[] {
  const words = wordsOf(text.replace(STRUCK, (struck) => ' '.repeat(struck.length)))
  const opening = words
    .slice(0, 8)
    .map((word) => word.text)
    .join(' ')
  const uncertain = options.uncertain === true || DISCLAIMER.test(opening)
  const sentences = sentencesOf(words, text)
  const mentions = withRetractions(sentences.map((sentence, at) => mentionsIn(sentence, sentences[at + 1])))
  const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return uncertain ? sorted.map(doubted) : sorted
}

/** "Code runs in a sandbox. Sandboxing is optional.": the control comes back as a subject that takes the statement back. */
function withRetractions(sentences: readonly (readonly Mention[])[]): readonly ProseMention[] {
  const retractions = sentences.map((mentions) => mentions.filter(({ retracts }) => retracts))
  return sentences.flatMap((mentions, at) => {
    const later = retractions.slice(at, at + 3).flat()
    return mentions.map(({ mention }) => {
      const back =
        mention.stance === 'present' ? later.find((other) => isAbout(other.mention, mention)) : undefined
      return back === undefined ? mention : { ...mention, stance: 'uncertain', cue: back.mention.cue }
    })
  })
}

function isAbout(later: ProseMention, earlier: ProseMention): boolean {
  return later.mitigation === earlier.mitigation && later.start > earlier.start
}

interface Mention {
  readonly mention: ProseMention
  /** The phrase is the subject of a reservation ("is optional"). */
  readonly retracts: boolean
}

function mentionsIn({ words, question }: Sentence, next: Sentence | undefined): readonly Mention[] {
  const found = phrasesIn(words)
  if (found.length === 0) return []
  const scene = {
    words,
    question,
    marks: marksOf(words),
    clauses: clausesOf(words),
    cues: cuesOf(words).filter((cue) => !isPartOfName(cue, found, words)),
  }
  const back = takenBackBy(next?.words ?? [])
  return found.map((phrase) => {
    const verdict = judge(scene, phrase)
    const { stance, cue } = back !== null && verdict.stance === 'present' ? judged(back) : verdict
    const mention = { mitigation: phrase.entry.mitigation, stance, ...span(words, phrase), cue }
    return { mention, retracts: verdict.retracts === true }
  })
}

/** "adversarial testing" names no adversary. Negations stay cues: "without human approval or a sandbox". */
function isPartOfName(cue: Cue, found: readonly Found[], words: readonly Word[]): boolean {
  if (isModal(cue) || cue.kind === 'neutral') return false
  const denies = cue.kind === 'negation' || cue.kind === 'exclusion'
  const holding = found.filter((phrase) => phrase.from <= cue.from && cue.to <= phrase.to)
  return holding.some((phrase) => !denies || isClosed(phrase, words))
}

/** A fact that carries its own negation ("no network access") and is not the head of a list under it. */
function isClosed({ entry, to }: Found, words: readonly Word[]): boolean {
  const next = words[to]
  if (entry.says !== 'fact' || next?.before.includes(',') === true) return false
  const follows = words[to + 1]?.text ?? ''
  return (
    !['or', 'nor'].includes(next?.text ?? '') &&
    (next?.text !== 'and' || ['a', 'an', 'the', 'its'].includes(follows))
  )
}

function span(words: readonly Word[], { from, to }: Found): { readonly start: number; readonly end: number } {
  const start = words[from]?.start ?? 0
  return { start, end: words[to - 1]?.end ?? start }
}

function doubted(mention: ProseMention): ProseMention {
  return mention.stance === 'recommended'
    ? mention
    : { ...mention, stance: 'uncertain', cue: mention.cue ?? 'not certain' }
}
