import { assertedAfter } from './asserted-after.ts'
import { assertedBefore, assertsItself } from './asserted-before.ts'
import type { Clause } from './clauses.ts'
import { commanded } from './command.ts'
import type { CueKind } from './cue-patterns.ts'
import { type Cue, markWithin } from './cues.ts'
import { doublyNegated } from './doubly-negated.ts'
import type { Found } from './find.ts'
import { framed } from './framed.ts'
import { type Judgement, judged, strongest } from './judgement.ts'
import { listed } from './listed.ts'
import { cuesReaching, lastBarrier } from './reach.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import { isTechnical } from './senses.ts'
import { takenBack } from './taken-back.ts'
import { AUXILIARIES, DETERMINERS } from './verbs.ts'
import { wordSet } from './word-set.ts'

const UNSAID: Judgement = { stance: 'uncertain', cue: null }

/** What a sentence says about one phrase in it. Present needs a reason; a phrase without one is uncertain. */
export function judge(scene: Scene, found: Found): Judgement {
  if (scene.question) return { stance: 'uncertain', cue: '?' }
  const at = scene.clauses.findIndex((clause) => found.from < clause.to)
  const clause = scene.clauses[at]
  if (clause === undefined) return UNSAID
  const verdict =
    beside(scene, found) ?? spokenAgainst(scene, found, at, clause) ?? asserted(scene, found, at, clause)
  if (verdict.stance === 'present' && !isTechnical(scene.words, found.entry.mitigation, found.from, found.to))
    return UNSAID
  return found.entry.says === 'denial' ? turned(verdict) : verdict
}

/** A denial ("unsandboxed") that nothing speaks against is absence; anything else about it asserts nothing. */
function turned(verdict: Judgement): Judgement {
  return { ...verdict, stance: verdict.stance === 'present' || verdict.cue === null ? 'absent' : 'uncertain' }
}

/** Adjectives before the phrase and nouns right behind it: "insecure sandboxing", "sandbox escape", "planned sandbox". */
function beside(scene: Scene, found: Found): Judgement | null {
  const follows = markWithin(scene.marks, found.to, found.to + 3, ['fails'])
  if (
    follows !== null &&
    !separated(scene, found.to, follows.from) &&
    !isListed(scene, found.to, follows.from)
  )
    return judged(follows)
  const reach = found.entry.says === 'name' ? 3 : 1
  const leads = markWithin(scene.marks, found.from - reach, found.from, ['weak', 'missing', 'intended'])
  if (leads !== null && !separated(scene, leads.to, found.from)) return judged(leads)
  const within = markWithin(scene.marks, found.from, found.to, WITHIN[found.entry.says])
  return within === null ? null : judged(within)
}

/** A fact speaks of its own negations ("network disabled"). */
const WITHIN: Readonly<Record<Found['entry']['says'], readonly CueKind[]>> = {
  name: ['weak', 'missing', 'intended'],
  fact: ['weak'],
  denial: [],
}

const SEPARATES: ReadonlySet<string> = wordSet(
  'in inside within on by with via through and or but to of for from is are was runs using uses that as behind after under over a an the its their',
)

function isListed(scene: Scene, from: number, to: number): boolean {
  return scene.words.slice(from, to + 1).some((_, step) => isMarked(scene, from + step))
}

function isMarked(scene: Scene, at: number): boolean {
  return /[,;:\u2014]/u.test(scene.words[at]?.before ?? '')
}

function separated(scene: Scene, from: number, to: number): boolean {
  return isMarked(scene, to) || textsIn(scene, from, to).some((word) => SEPARATES.has(word))
}

/** What stands before the phrase, or frames its clause, and keeps it from being a statement. */
function spokenAgainst(scene: Scene, found: Found, at: number, clause: Clause): Judgement | null {
  if (commanded(scene, found, clause)) return { stance: 'recommended', cue: 'imperative' }
  const left = cuesReaching(scene, found, at, clause)
  const doubled = doublyNegated(scene, left, at, clause)
  const veto = strongest(left)
  if (doubled === null && veto !== null) return judged(veto)
  const frame = framed(scene, found, clause, lastBarrier(scene, at))
  if (frame !== null || doubled !== null) return frame ?? doubled
  const before = scene.clauses[at - 1]
  if (clause.link === 'condition' || (clause.link === 'until' && at === 0))
    return { stance: 'uncertain', cue: textAt(scene, clause.from) }
  if (before?.link === 'condition' && clause.link === 'main')
    return { stance: 'uncertain', cue: textAt(scene, before.from) }
  return wished(scene, at, clause)
}

/** "With a sandbox in place, the damage would be smaller". */
function wished(scene: Scene, at: number, clause: Clause): Judgement | null {
  const main = scene.clauses[at + 1]
  if (main?.link !== 'main' || !['with', 'given', 'by'].includes(textAt(scene, clause.from))) return null
  const modal = scene.cues.find((cue) => cue.kind === 'modal' && cue.from >= main.from && cue.to <= main.to)
  return modal === undefined ? null : judged(modal)
}

function asserted(scene: Scene, found: Found, at: number, clause: Clause): Judgement {
  const assured = assuredBeside(scene, found)
  if (assured !== null) return { stance: 'present', cue: assured.text }
  const own = isSubjectHere(scene, found, clause)
    ? assertsItself(scene, found, clause)
    : assertedBefore(scene, found, clause)
  const left = own ?? listed(scene, found, at, clause)
  const back = takenBack(scene, found, at, left !== null)
  if (back !== null) return { ...back, retracts: left === null && isTopic(scene, found, clause) }
  const right = scene.cues.filter(
    (cue) =>
      cue.from >= found.to &&
      cue.to <= clause.to &&
      !LEFT_ONLY.has(cue.kind) &&
      isPredicated(scene, cue, found),
  )
  const said = scene.cues.find((cue) => cue.kind === 'saying' && cue.from >= found.to)
  if (said !== undefined) return judged(said)
  const doubt = strongest(
    scene.cues.filter((cue) => DOUBTS.has(cue.kind) && cue.from >= found.to && cue.to <= clause.to),
  )
  if (left !== null) return doubt === null ? { stance: 'present', cue: left } : judged(doubt)
  const veto = strongest(right.filter((cue) => cue.kind !== 'modal' || !found.byPerson))
  const after = assertedAfter(scene, found, clause)
  if (after !== null && (veto === null || veto.from > after.at)) return { stance: 'present', cue: after.cue }
  return veto === null ? UNSAID : judged(veto)
}

/** The phrase opens its clause: "The sandbox is optional". */
function isTopic(scene: Scene, found: Found, clause: Clause): boolean {
  const lead = textsIn(scene, clause.from, found.from)
  return (
    lead.length <= 3 && lead.every((word) => DETERMINERS.has(word) || word === 'but' || word === 'however')
  )
}

/** Anywhere in the clause these take a statement back. */
const DOUBTS = wordSet('unknown plan')

/** "The sandbox is not used", but "the sandbox has no shared volumes". */
function isPredicated(scene: Scene, cue: Cue, found: Found): boolean {
  if (cue.kind !== 'negation' || cue.from === found.to) return true
  const before = textAt(scene, cue.from - 1)
  if (cue.text === 'no' && ['has', 'have'].includes(before)) return false
  return (
    AUXILIARIES.has(before) ||
    before.endsWith('ly') ||
    !['no', 'not', 'never', 'nor', 'nothing'].includes(cue.text)
  )
}

/** Behind a phrase these speak of something else. */
const LEFT_ONLY: ReadonlySet<string> = new Set(['risk', 'deployer', 'exclusion'])

/** "The sandbox cannot be disabled", "code cannot escape the sandbox". */
function assuredBeside(scene: Scene, found: Found): Cue | null {
  const near = (cue: Cue): boolean => {
    if (cue.from >= found.to) return cue.from - found.to <= 3
    const passive = / be |turned|switched|^not/.test(cue.text)
    const between = textsIn(scene, cue.to, found.from)
    return !passive && between.length <= 5 && !between.includes('and')
  }
  return scene.cues.find((cue) => cue.kind === 'assured' && near(cue)) ?? null
}

/** "... and sandboxing is not implemented": the phrase has its own verb behind it, so the verb before it is not its own. */
function isSubjectHere(scene: Scene, found: Found, clause: Clause): boolean {
  const joined = textsIn(scene, found.to, found.to + 1).some((word) => AUXILIARIES.has(word))
  return joined && found.to < clause.to && !isMarked(scene, found.to)
}
