import { stem } from './stem.ts'

/** One word of a text, lower case, in American spelling, contractions and closed compounds taken apart. */
export interface Word {
  readonly text: string
  readonly stem: string
  /** Offsets into the text as given. The parts of a contraction or compound share them. */
  readonly start: number
  readonly end: number
  /** What stands between the previous word and this one: `-` joined, or punctuation; quotes, emphasis and blanks are dropped. */
  readonly before: string
}

const WORD = /[\p{L}\p{N}\u00ad\u200b-\u200d\u2060]+(?:['\u2019\u02bc]\p{L}+)*/gu
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g
/** Nothing in the lexicon is longer; a longer run of letters is no English word. */
const LONGEST_WORD = 40

const BRITISH =
  /^(author|sanit|container|virtual|minim|util|token|summar|prior|organ|recogn|anonym|serial|random|normal|initial|optim|custom|central|categor|parameter|synchron|neutral|compartmental|finger|ring-?fenc)is(e|ed|es|er|ers|ing|ation|ations|able)$/

const RESPELLED: Readonly<Record<string, string>> = {
  behaviour: 'behavior',
  behaviours: 'behaviors',
  behavioural: 'behavioral',
  defence: 'defense',
  defences: 'defenses',
  artefact: 'artifact',
  artefacts: 'artifacts',
  unauthorised: 'unauthorized',
}

/** Contractions, and compounds that are also written as two words or with a hyphen. */
const APART: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'should',
  microvm: 'micro vm',
  microvms: 'micro vms',
  allowlist: 'allow list',
  allowlists: 'allow lists',
  allowlisted: 'allow listed',
  allowlisting: 'allow listing',
  whitelist: 'allow list',
  whitelists: 'allow lists',
  whitelisted: 'allow listed',
  whitelisting: 'allow listing',
  safelist: 'allow list',
  denylist: 'deny list',
  lockfile: 'lock file',
  lockfiles: 'lock files',
  rollback: 'roll back',
  rollbacks: 'roll backs',
  killswitch: 'kill switch',
  runbook: 'run book',
  runbooks: 'run books',
  webassembly: 'wasm',
  multiparty: 'multi party',
  microsegmentation: 'micro segmentation',
  microsegmented: 'micro segmented',
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'s$/, ''],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/'m$/, ' am'],
]

/** The words of a text in order. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  const known = new Map<string, readonly Part[]>()
  let previousEnd = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const parts = known.get(match[0]) ?? partsOf(match[0])
    known.set(match[0], parts)
    let before = betweenWords(text.slice(previousEnd, start))
    for (const part of parts) {
      words.push({ text: part.text, stem: part.stem, start, end, before })
      before = ''
    }
    previousEnd = end
  }
  return words
}

type Part = Pick<Word, 'text' | 'stem'>

function partsOf(raw: string): readonly Part[] {
  const word = raw.slice(0, LONGEST_WORD).replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
  return apart(word.replace(/[\u2019\u02bc]/g, "'")).map((text) => ({ text, stem: stem(text) }))
}

function apart(word: string): readonly string[] {
  const known = Object.hasOwn(APART, word) ? APART[word] : undefined
  if (known !== undefined) return known.split(' ')
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, replacement).split(' ').map(respell)
  }
  return [respell(word)]
}

function respell(word: string): string {
  if (Object.hasOwn(RESPELLED, word)) return RESPELLED[word] ?? word
  return word.replace(BRITISH, '$1iz$2')
}

/** Punctuation in a normal form: `-` joins, `—` separates, `¶` ends a paragraph or list item, a full stop counts only before a blank. */
function betweenWords(raw: string): string {
  if (raw === ' ' || raw === '') return ''
  if (raw === ', ' || raw === '. ') return raw.slice(0, 1)
  if (raw === '.') return ''
  if (/^[*_`]*[-\u2010\u2011\u2013/][*_`]*$/u.test(raw)) return '-'
  const marks = raw
    .replace(/\r/g, '')
    .replace(/(^|\s)[`"']*--?$/, '$1')
    .replace(/\n[ \t]*(?=\n|[-*+\u2022][ \t])/g, '\u00b6')
    .replace(/([.?!\u2026])(?![*_`"'\u201d\u2019)\].?!\u2026]*(?:[\s\u00a0]|$|\u00b6))/gu, '')
    .replace(/[*_`~"'\u201c\u201d\u2018\u2019\s\u00a0<>#=+&@]/gu, '')
    .replace(/--+|[-\u2010-\u2015\u2212]/gu, '\u2014')
  return marks.slice(0, 12)
}
