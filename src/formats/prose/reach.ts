import { isSubject } from './asserted-after.ts'
import type { Clause } from './clauses.ts'
import type { CueKind } from './cue-patterns.ts'
import type { Cue } from './cues.ts'
import type { Found } from './find.ts'
import { type Scene, textAt } from './scene.ts'
import { wordSet } from './word-set.ts'

/** These reach over commas and relative clauses up to the next contrast; the others end with their clause. */
const FAR: ReadonlySet<CueKind> = new Set(['recommendation', 'plan', 'hedge', 'unknown', 'others', 'saying'])
const SILENT: ReadonlySet<CueKind> = new Set(['relief', 'neutral', 'vital'])
/** Before a colon these announce what could happen. */
const LABELS: ReadonlySet<string> = wordSet(
  'risk risks threat threats danger dangers hazard concern concerns weakness weaknesses gap gaps problem problems flaw flaws limitation limitations vulnerability vulnerabilities attack attacks attacker attackers scenario scenarios abuse misuse exploit',
)
/** "Although no filter is perfect, ...": what is conceded says nothing about the main clause. */
const CONCEDES: ReadonlySet<string> = wordSet('while although though whereas despite')
const SHORT = 7
const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per', 'of', 'between'])

/** The cues left of a phrase that reach it. */
export function cuesReaching(scene: Scene, found: Found, at: number, clause: Clause): readonly Cue[] {
  const barrier = lastBarrier(scene, at)
  const colon = lastColon(scene, found, clause)
  const relieved = scene.cues.some(
    (cue) => cue.kind === 'relief' && cue.from >= clause.from && cue.from < found.from,
  )
  return scene.cues.filter((cue) => {
    if (SILENT.has(cue.kind)) return false
    if (cue.from >= found.from) return found.entry.says === 'fact' && cue.to <= found.to && isModal(cue)
    const far = FAR.has(cue.kind) || isAttacker(cue, barrier)
    if (cue.from < (far ? barrier : clause.from)) return false
    if (cue.kind === 'modal' && cue.text === 'can' && found.byPerson) return false
    if (cue.kind === 'risk') return !relieved && (cue.from >= colon || LABELS.has(cue.text))
    return (
      cue.kind !== 'deployer' ||
      (isSubject(scene, cue, clause) && !found.byPerson && !EACH.has(textAt(scene, cue.from - 1)))
    )
  })
}

/** "Attackers who control the registry control what runs in the sandbox": theirs is the whole sentence. */
function isAttacker(cue: Cue, barrier: number): boolean {
  return cue.kind === 'risk' && cue.from - barrier <= 1 && /^(?:attacker|adversar|intruder)/.test(cue.text)
}

/** A modal within a fact: "a person should approve every change". */
export function isModal(cue: Cue): boolean {
  return /^(?:should|must|ought|shall|will|would|could|may|might)$/.test(cue.text)
}

/** A contrast ("but", ";") ends the reach of everything before it. */
export function lastBarrier(scene: Scene, at: number): number {
  for (let index = at; index > 0; index--) {
    const clause = scene.clauses[index]
    if (clause?.link === 'contrast' || (clause?.link === 'break' && !isHeaded(scene, index)))
      return clause.from
    if (clause?.link === 'reason' && isAttack(scene, index)) return clause.from
    if (clause?.link === 'main' && CONCEDES.has(textAt(scene, scene.clauses[index - 1]?.from ?? 0)))
      return clause.from
  }
  return 0
}

/** "The idea is simple: ...": what stands before a colon reaches over it. */
function isHeaded(scene: Scene, at: number): boolean {
  const [clause, before] = [scene.clauses[at], scene.clauses[at - 1]]
  const colon = scene.words[clause?.from ?? 0]?.before.includes(':') === true
  return colon && clause !== undefined && before !== undefined && clause.from - before.from <= SHORT
}

/** "If the model is hijacked, the damage is small because ...": the condition is the attack, not the control. */
function isAttack(scene: Scene, at: number): boolean {
  const [first] = scene.clauses
  const condition = first?.link === 'condition' ? first : null
  return (
    at > 1 &&
    condition !== null &&
    scene.cues.some((cue) => cue.kind === 'risk' && cue.from >= condition.from && cue.to <= condition.to)
  )
}

/** A threat as a label ("Malicious code: ...") does not make what follows it one. */
function lastColon(scene: Scene, found: Found, clause: Clause): number {
  for (let at = found.from; at > clause.from; at--)
    if (scene.words[at]?.before.includes(':') === true) return at
  return clause.from
}
