import type { Clause } from './clauses.ts'
import { type Cue, marksOf, markWithin } from './cues.ts'
import type { Found } from './find.ts'
import { type Judgement, judged } from './judgement.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import type { Word } from './words.ts'
import { AUXILIARIES } from './verbs.ts'
import { wordSet } from './word-set.ts'

/** How far behind an object, or into the next clause, a reservation may stand. */
const NEAR = 9
/** A part of a sentence without a statement of its own is no longer. */
const FRAGMENT = 8
const REFERS: ReadonlySet<string> = wordSet(
  'it this that they these which not never only rarely seldom nobody disabled optional off is are can easily trivially',
)

/** What takes an assertion back: "if configured", "but it is off by default", "unless the user opts out", ": none". */
export function takenBack(scene: Scene, found: Found, at: number, asObject: boolean): Judgement | null {
  const clause = scene.clauses[at]
  if (clause === undefined) return null
  const next = scene.clauses[at + 1]
  if (next !== undefined && isReservation(scene, next)) {
    return { stance: 'uncertain', cue: textAt(scene, next.from) }
  }
  const loose =
    looseIn(scene, found.to, asObject ? Math.min(clause.to, found.to + NEAR) : clause.to) ??
    (next !== undefined && refersBack(scene, next)
      ? looseIn(scene, next.from, Math.min(next.to, next.from + NEAR))
      : null)
  const back = loose ?? asideIn(scene, found.to, at)
  return back === null ? null : judged(back)
}

/** A reservation at the end of the statement ("..., at least in theory"), in its clause or in a fragment behind it. */
function asideIn(scene: Scene, from: number, at: number): Cue | null {
  let to = scene.clauses[at]?.to ?? from
  for (const next of scene.clauses.slice(at + 1)) {
    const texts = textsIn(scene, next.from, next.to)
    const apposition = ['a', 'an'].includes(texts[0] ?? '')
    const stated = texts.length > FRAGMENT || texts.some((text) => AUXILIARIES.has(text))
    if (!apposition && (next.link === 'relative' || (stated && !/^(?:at|or)$/.test(texts[0] ?? '')))) break
    to = next.to
  }
  return markWithin(scene.marks, from, to, ['aside'])
}

/** The next sentence takes it back: "It is disabled by default." */
export function takenBackBy(next: readonly Word[]): Cue | null {
  const [first, second] = next
  const refers =
    BACK.has(first?.text ?? '') ||
    (['however', 'but', 'unfortunately', 'yet', 'today'].includes(first?.text ?? '') &&
      BACK.has(second?.text ?? ''))
  const opening = next.slice(0, NEAR)
  const assured = opening.some((word, at) => word.text === 'not' && opening[at - 1]?.text === 'can')
  const retraction = markWithin(marksOf(opening), 0, opening.length, ['retraction'])
  if (retraction?.from === 0) return retraction
  const marks = marksOf(opening).filter((mark) => !isThreat(opening, mark))
  return refers && !assured ? markWithin(marks, 1, opening.length, ['loose']) : null
}

/** "It could be bypassed" is a threat to a control that is there. */
function isThreat(words: readonly Word[], { text, from }: Cue): boolean {
  const before = words.slice(Math.max(0, from - 3), from)
  return (
    ['bypassed', 'misconfigured', 'broken', 'circumvented', 'escaped'].includes(text) &&
    before.some((word) => ['can', 'could', 'may', 'might'].includes(word.text))
  )
}

const BACK = wordSet('it this they these that')

/** "..., not on the host": denies something else. */
function isContrast(words: readonly Word[], { from }: Cue): boolean {
  return words[from]?.text === 'not' && words[from].before.includes(',')
}

function refersBack(scene: Scene, next: Clause): boolean {
  if (next.link === 'relative') return true
  const [first = '', second = ''] = textsIn(scene, next.from, next.from + 2)
  const opening = next.link === 'break' ? first : second
  const named = opening === 'the' && CONTROL.test(textAt(scene, next.from + (next.link === 'break' ? 1 : 2)))
  return ['contrast', 'and', 'break'].includes(next.link) && (REFERS.has(opening) || named)
}

const CONTROL =
  /^(?:sandbox|container|isolat|micro|vm|feature|option|flag|mode|check|control|setting|default|protection|policy|filter|limit|log|approval|gate)/

function looseIn(scene: Scene, from: number, to: number): Cue | null {
  const loose = scene.marks.find(
    (mark) =>
      mark.kind === 'loose' &&
      mark.from >= from &&
      mark.to <= to &&
      !isThreat(scene.words, mark) &&
      !isContrast(scene.words, mark),
  )
  if (loose === undefined) return null
  const harmless = (cue: Cue): boolean =>
    (cue.kind === 'assured' || cue.kind === 'neutral') && cue.from <= loose.from && cue.to >= loose.to
  return scene.cues.some(harmless) ? null : loose
}

/** "if configured", "unless disabled"; "until the task ends" only says how long. */
function isReservation(scene: Scene, clause: Clause): boolean {
  if (clause.link === 'condition') return true
  if (clause.link !== 'until') return false
  return looseIn(scene, clause.from, clause.to) !== null
}
