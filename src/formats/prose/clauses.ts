import { AUXILIARIES, DETERMINERS, EFFECTS, PLACES, PREPOSITIONS } from './verbs.ts'
import type { Word } from './words.ts'
import { wordSet } from './word-set.ts'

/** How a clause hangs on what stands before it. */
export type Link =
  | 'start'
  | 'break'
  | 'contrast'
  | 'relative'
  | 'reason'
  | 'condition'
  | 'until'
  | 'and'
  | 'participle'
  | 'main'

/** A part of a sentence with at most one statement. Word indexes, `to` not included. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly link: Link
}

const CONTRAST = wordSet(
  'but however although though whereas nevertheless nonetheless yet still while albeit',
)
const RELATIVE = wordSet('which who whose where wherein whereby')
const REASON = wordSet('because since thereby hence therefore so as')
const CONDITION = wordSet('if whether once provided assuming supposing')
const UNTIL = wordSet('unless until')
/** After "when", these make a condition of it; "when executing code" is only a time. */
const WHEN = wordSet(
  'available enabled configured supported possible requested needed required installed present set using deployed sandboxed self appropriate applicable used active running specified invoked flag flags option toggle setting opted',
)
const OPENERS = wordSet(
  'without with despite unlike although though while whereas if when unless to in for as because since given by absent lacking under on after before once until assuming provided from at during instead rather even whenever due beyond besides not only',
)
const PARTICIPLES = wordSet(
  'reducing limiting mitigating preventing ensuring making leaving allowing enabling minimizing creating exposing introducing giving posing raising requiring increasing leading restricting containing isolating blocking protecting running executing using relying meaning lowering offering providing presenting acting serving working functioning',
)
/** How far a verb may stand from the word that opens its clause. */
const REACH = 9
const LEFT_OF_COLON = 7

/** Cuts a sentence into clauses. Lists ("no sandbox, log or limit") stay together, as they share their verb and negation. */
export function clausesOf(sentence: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let link: Link = 'start'
  for (let at = 1; at < sentence.length; at++) {
    const next = linkBefore(sentence, from, at)
    if (next === null) continue
    clauses.push({ from, to: at, link })
    from = at
    link = next
  }
  clauses.push({ from, to: sentence.length, link })
  const [first] = clauses
  if (first?.link === 'start') clauses[0] = { ...first, link: openingLink(sentence) }
  return clauses
}

function openingLink(sentence: readonly Word[]): Link {
  const opening = textAt(sentence, 0)
  if (CONDITION.has(opening) || isWhenCondition(sentence, 0)) return 'condition'
  return UNTIL.has(opening) ? 'until' : 'start'
}

function linkBefore(sentence: readonly Word[], from: number, at: number): Link | null {
  const word = sentence[at]
  if (word === undefined) return null
  const { text, before } = word
  if (/[;\u2014()[\]]/u.test(before)) return 'break'
  if (before.includes(':') && (at - from > LEFT_OF_COLON || startsOver(sentence, from, at))) return 'break'
  const comma = before.includes(',')
  const previous = textAt(sentence, at - 1)
  if (CONTRAST.has(text) && !(text === 'still' && !comma) && previous !== 'not') return 'contrast'
  if (isWhenCondition(sentence, at)) return 'condition'
  if (RELATIVE.has(text) && !isIndirect(previous)) return 'relative'
  if (
    CONDITION.has(text) &&
    !(text === 'once' && previous === 'at') &&
    previous !== 'even' &&
    !(text === 'provided' && (AUXILIARIES.has(previous) || PREPOSITIONS.has(textAt(sentence, at + 1)))) &&
    textAt(sentence, at + 1) !== 'any'
  )
    return 'condition'
  if (UNTIL.has(text)) return 'until'
  if (REASON.has(text) && (comma || !['so', 'as', 'since'].includes(text))) return 'reason'
  if (comma && PARTICIPLES.has(text)) return 'participle'
  if (text === 'and' || text === 'then') return startsConjunct(sentence, from, at) ? 'and' : null
  if (comma && startsMain(sentence, from, at)) return 'main'
  return null
}

/** "It never touches the host: tools run in ...": a statement on each side of the colon. */
function startsOver(sentence: readonly Word[], from: number, at: number): boolean {
  return DETERMINERS.has(textAt(sentence, at)) && hasVerb(sentence, from, at) && verbWithin(sentence, at)
}

/** "when run in Docker": how it may be used. */
const REDUCED = wordSet('run hosted launched started executed deployed installed self used configured')

/** "restricts which tools", "records who": a question as an object. */
function isIndirect(previous: string): boolean {
  return /(?:restrict|limit|control|determine|decide|record|capture|log|track|define|show)s?$/.test(previous)
}

function isWhenCondition(sentence: readonly Word[], at: number): boolean {
  if (!['when', 'where', 'whenever'].includes(textAt(sentence, at)) || textAt(sentence, at - 1) === 'even')
    return false
  if (REDUCED.has(textAt(sentence, at + 1))) return true
  for (let next = at + 1; next < Math.min(sentence.length, at + 8); next++) {
    if (next > at + 1 && sentence[next]?.before.includes(',')) return false
    if (WHEN.has(textAt(sentence, next))) return true
  }
  return false
}

/** "... and it runs", "... and runs": a second statement, when the first one has its verb. */
function startsConjunct(sentence: readonly Word[], from: number, at: number): boolean {
  if (!hasVerb(sentence, from, at)) return false
  const next = textAt(sentence, at + 1)
  if (isThirdPerson(next)) return true
  return DETERMINERS.has(next)
    ? verbWithin(sentence, at + 2)
    : verbWithin(sentence, at + 1) && plainSubject(sentence, at + 1)
}

/** A noun with its verb right behind it ("and tools run in ..."); lists of controls rarely look so. */
function plainSubject(sentence: readonly Word[], at: number): boolean {
  const second = textAt(sentence, at + 1)
  return (
    PLACES.has(second) &&
    !second.endsWith('ing') &&
    !second.endsWith('ed') &&
    ['in', 'inside', 'within', 'through', 'via', 'on', 'under', 'every', 'each', 'all', 'a', 'the'].includes(
      textAt(sentence, at + 2),
    )
  )
}

/** After a comma: "Without a sandbox, the agent ...", "If it fails, runs ...". */
function startsMain(sentence: readonly Word[], from: number, at: number): boolean {
  const next = textAt(sentence, at)
  if (next === 'or' || next === 'nor') return false
  const opening = textAt(sentence, from)
  const topic = opening.endsWith('ing') && DETERMINERS.has(next)
  if (OPENERS.has(opening) || topic) return verbWithin(sentence, at)
  return DETERMINERS.has(next) && hasVerb(sentence, from, at) && verbWithin(sentence, at + 1)
}

function verbWithin(sentence: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(sentence.length, from + REACH); at++) {
    if (at > from && sentence[at]?.before.includes(',')) return false
    const text = textAt(sentence, at)
    if (AUXILIARIES.has(text) || (at > from && isFiniteAt(sentence, at))) return true
  }
  return false
}

function hasVerb(sentence: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = textAt(sentence, at)
    if (AUXILIARIES.has(text) || isFiniteAt(sentence, at)) return true
  }
  return false
}

/** An uninflected form is a verb behind a plural or a pronoun, else more often a noun ("without internet access"). */
function isFiniteAt(sentence: readonly Word[], at: number): boolean {
  const text = textAt(sentence, at)
  if (!isFinite(text)) return false
  const before = textAt(sentence, at - 1)
  return text.endsWith('s') || /s$|ly$/.test(before) || BARE_SUBJECTS.has(before)
}

const BARE_SUBJECTS = wordSet('we they you i who that which and both all only people software it data')

function isFinite(text: string): boolean {
  return (
    (PLACES.has(text) || EFFECTS.has(text)) &&
    !text.endsWith('ing') &&
    !text.endsWith('ed') &&
    !NOUNS.has(text)
  )
}

/** Nouns among the words of the verb lists. */
const NOUNS = wordSet('sandboxes execution deployment access process')

function isThirdPerson(text: string): boolean {
  return (
    ['is', 'are', 'has', 'have', 'does', 'never', 'can', 'could', 'may', 'will', 'should'].includes(text) ||
    (isFinite(text) &&
      text.endsWith('s') &&
      ![
        'accesses',
        'processes',
        'tests',
        'logs',
        'limits',
        'scans',
        'caps',
        'records',
        'traces',
        'checks',
        'reviews',
        'filters',
        'blocks',
        'sandboxes',
        'monitors',
        'bounds',
        'scores',
      ].includes(text))
  )
}

function textAt(sentence: readonly Word[], at: number): string {
  return sentence[at]?.text ?? ''
}
