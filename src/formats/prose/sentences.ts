import type { Word } from './words.ts'

export interface Sentence {
  readonly words: readonly Word[]
  readonly question: boolean
}

/** Longer runs without a full stop are cut, so that the work on a sentence is bounded. */
const LONGEST_SENTENCE = 160
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'e',
  'g',
  'eg',
  'ie',
  'vs',
  'approx',
  'cf',
  'incl',
  'resp',
  'fig',
])
/** A longer remark in parentheses is read as a sentence part of its own, a shorter one belongs to what surrounds it. */
const SHORT_REMARK = 5

/** The sentences of a text; remarks in parentheses of some length follow the sentence they stood in. */
export function sentencesOf(words: readonly Word[], text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    const word = words[at]
    if (word !== undefined && at - from < LONGEST_SENTENCE && !endsBefore(words[at - 1], word)) continue
    const last = words[at - 1]
    const mark = word?.before ?? text.slice(last?.end ?? 0).slice(0, 40)
    sentences.push(...withRemarks(words.slice(from, at), /^[^.!]*\?/.test(mark)))
    from = at
  }
  return sentences
}

function endsBefore(previous: Word | undefined, word: Word): boolean {
  if (/[?!\u00b6|\u2026]/u.test(word.before)) return true
  return word.before.includes('.') && !ABBREVIATIONS.has(previous?.text ?? '')
}

function withRemarks(words: readonly Word[], question: boolean): readonly Sentence[] {
  if (!words.some((word) => word.before.includes('('))) return [{ words, question }]
  const main: Word[] = []
  const remarks: Word[][] = []
  let depth = 0
  for (const word of words) {
    const opens = word.before.split('(').length - 1
    const closes = word.before.split(')').length - 1
    const outside = depth === 0
    depth = Math.max(0, depth - closes) + opens
    if (depth === 0) main.push(word)
    else if (outside || closes > 0) remarks.push([word])
    else remarks.at(-1)?.push(word)
    if (depth > 0 && (outside || closes > 0)) main.push(word)
  }
  return unfold(main, remarks).map((part) => ({ words: part, question }))
}

/** Puts short remarks back where they stood; their first words mark the place. */
function unfold(main: readonly Word[], remarks: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const byFirst = new Map(remarks.map((remark) => [remark[0], remark]))
  const inline = main.flatMap((word) => {
    const remark = byFirst.get(word)
    if (remark === undefined) return [word]
    return remark.length < SHORT_REMARK ? remark.map(plain) : []
  })
  const long = remarks.filter((remark) => remark.length >= SHORT_REMARK)
  return [inline.map(plain), ...long].filter((part) => part.length > 0)
}

function plain(word: Word): Word {
  return /[()]/.test(word.before) ? { ...word, before: word.before.replace(/[()]/g, '') } : word
}
