import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Judgement } from './judgement.ts'
import { type Scene, textsIn } from './scene.ts'
import { PLACES } from './verbs.ts'
import { wordSet } from './word-set.ts'

const ALLOWED: ReadonlySet<string> = new Set([
  'negation',
  'exclusion',
  'guard',
  'relief',
  'assured',
  'neutral',
])
/** "is not safe without a sandbox" asks for one. */
const VALUES: ReadonlySet<string> = wordSet(
  'safe safely secure securely trusted acceptable ready suitable advisable viable complete possible appropriate wise useful responsible recommended supported allowed permitted production sensible worth good enough point',
)

/** "Nothing runs outside the sandbox", "never executed without approval", "no tool runs unless a person approves": in place. */
export function doublyNegated(
  scene: Scene,
  left: readonly Cue[],
  at: number,
  clause: Clause,
): Judgement | null {
  const guarded = clause.link === 'until' && at > 0
  const start = guarded ? (scene.clauses[at - 1]?.from ?? 0) : clause.from
  const earlier = guarded ? scene.cues.filter((cue) => cue.from >= start && cue.from < clause.from) : []
  const cues = [...new Set([...left, ...earlier])].filter((cue) => cue.kind !== 'deployer')
  const within = cues.filter((cue) => cue.from >= start)
  const negations = within.filter((cue) => cue.kind === 'negation')
  const exclusions = within.filter((cue) => cue.kind === 'exclusion' || cue.kind === 'guard')
  const [negation] = negations
  const [exclusion] = exclusions
  if (negation === undefined || (exclusion === undefined && !guarded)) return null
  if (
    negations.length > 1 ||
    exclusions.length > (guarded ? 2 : 1) ||
    !cues.every((cue) => ALLOWED.has(cue.kind))
  )
    return null
  const between = textsIn(scene, start, exclusion?.from ?? clause.from)
  if (exclusion !== undefined && exclusion.from < negation.from) return null
  if (!between.some((word) => PLACES.has(word)) || between.some((word) => VALUES.has(word))) return null
  return { stance: 'present', cue: `${negation.text} … ${exclusion?.text ?? 'unless'}` }
}
