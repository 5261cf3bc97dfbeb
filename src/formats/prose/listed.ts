import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import { PLACES, PREPOSITIONS } from './verbs.ts'
import { wordSet } from './word-set.ts'

/** Behind a colon or dash these say that what stands before it is there. */
const VALUES = wordSet('enabled yes active true implemented on enforced mandatory')
const CONTROLS = wordSet(
  'control controls mitigation mitigations safeguard safeguards measure measures protection protections defense defenses guardrail guardrails feature features',
)
const IN_FORCE = wordSet(
  'place existing current implemented active enabled deployed applied installed built force',
)
const ATTRIBUTES = wordSet(
  'execution environment runtime isolation sandbox sandboxing hosting backend code tool agent infrastructure compute the of process shell interpreter type level',
)
const LONGEST_LABEL = 8

/** "Sandbox: enabled", "Mitigations in place: a sandbox, logs", "never on the host but in a sandbox"; or null. */
export function listed(scene: Scene, found: Found, at: number, clause: Clause): string | null {
  return (
    valued(scene, found) ??
    labelled(scene, found, clause) ??
    headed(scene, found) ??
    contrasted(scene, found, at, clause)
  )
}

function valued(scene: Scene, found: Found): string | null {
  const { text = '', before = '' } = scene.words[found.to] ?? {}
  return /^[:\u2014]/u.test(before) && VALUES.has(text) ? text : null
}

/** "Execution environment: ephemeral container per session". */
function labelled(scene: Scene, found: Found, clause: Clause): string | null {
  for (let at = found.from; at > Math.max(clause.from, found.from - 4); at--) {
    if (scene.words[at]?.before.includes(':') !== true) continue
    const label = textsIn(scene, clause.from, at)
    return label.length <= 4 && label.every((word) => ATTRIBUTES.has(word)) ? label.join(' ') : null
  }
  return null
}

/** The items of a list whose heading says that they are in force. */
function headed(scene: Scene, found: Found): string | null {
  for (let at = 1; at <= Math.min(found.from, LONGEST_LABEL); at++) {
    if (scene.words[at]?.before.includes(':') !== true) continue
    const label = textsIn(scene, 0, at)
    return label.some((word) => CONTROLS.has(word))
      ? (label.find((word) => IN_FORCE.has(word)) ?? null)
      : null
  }
  return null
}

function contrasted(scene: Scene, found: Found, at: number, clause: Clause): string | null {
  const before = scene.clauses[at - 1]
  if (before === undefined || textAt(scene, clause.from) !== 'but') return null
  const opening = textAt(scene, clause.from + 1)
  if (!PREPOSITIONS.has(opening) || found.from - clause.from > 7) return null
  const negated = scene.cues.some(
    (cue) =>
      cue.kind === 'negation' &&
      /^(?:not|never)$/.test(cue.text) &&
      cue.from >= before.from &&
      cue.to <= before.to,
  )
  const verb = textsIn(scene, before.from, before.to).find((word) => PLACES.has(word))
  return negated && verb !== undefined ? `${verb} … but ${opening}` : null
}
