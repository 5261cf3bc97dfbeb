import type { Clause } from './clauses.ts'
import { type Cue, marksOf, markWithin } from './cues.ts'
import type { Found } from './find.ts'
import { type Judgement, judged } from './judgement.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import type { Word } from './words.ts'
import { wordSet } from './word-set.ts'

/** How far behind an object, or into the next clause, a reservation may stand. */
const NEAR = 9
const REFERS: ReadonlySet<string> = wordSet(
  'it this that they these which not never only rarely seldom disabled optional off is are can easily trivially the',
)

/** What takes an assertion back: "if configured", "but it is off by default", "unless the user opts out", ": none". */
export function takenBack(scene: Scene, found: Found, at: number, asObject: boolean): Judgement | null {
  const clause = scene.clauses[at]
  if (clause === undefined) return null
  const next = scene.clauses[at + 1]
  if ((next?.link === 'condition' || next?.link === 'until') && !isNegated(scene, found, clause)) {
    return { stance: 'uncertain', cue: textAt(scene, next.from) }
  }
  const loose =
    looseIn(scene, found.to, asObject ? Math.min(clause.to, found.to + NEAR) : clause.to) ??
    (next !== undefined && refersBack(scene, next)
      ? looseIn(scene, next.from, Math.min(next.to, next.from + NEAR))
      : null)
  return loose === null ? null : judged(loose)
}

/** The next sentence takes it back: "It is disabled by default." */
export function takenBackBy(next: readonly Word[]): Cue | null {
  const [first, second] = next
  const refers =
    ['it', 'this', 'they', 'these', 'that'].includes(first?.text ?? '') ||
    (first?.text === 'however' && second?.text === 'it')
  const opening = next.slice(0, NEAR)
  const assured = opening.some((word, at) => word.text === 'not' && opening[at - 1]?.text === 'can')
  return refers && !assured ? markWithin(marksOf(opening), 1, opening.length, ['loose']) : null
}

function refersBack(scene: Scene, next: Clause): boolean {
  if (next.link === 'relative') return true
  const [first = '', second = ''] = textsIn(scene, next.from, next.from + 2)
  return (
    ['contrast', 'and', 'break'].includes(next.link) && REFERS.has(next.link === 'break' ? first : second)
  )
}

function looseIn(scene: Scene, from: number, to: number): Cue | null {
  const loose = markWithin(scene.marks, from, to, ['loose'])
  const harmless = (cue: Cue): boolean =>
    (cue.kind === 'assured' || cue.kind === 'neutral') &&
    cue.from <= (loose?.from ?? 0) &&
    cue.to >= (loose?.to ?? 0)
  return loose === null || scene.cues.some(harmless) ? null : loose
}

function isNegated(scene: Scene, found: Found, clause: Clause): boolean {
  return scene.cues.some((cue) => cue.kind === 'negation' && cue.from >= clause.from && cue.to <= found.from)
}
