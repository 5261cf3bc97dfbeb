import { isSubject } from './asserted-after.ts'
import type { Clause } from './clauses.ts'
import type { Cue, CueKind } from './cues.ts'
import type { Found } from './find.ts'
import { type Scene, textAt } from './scene.ts'

/** These reach over commas and relative clauses up to the next contrast; the others end with their clause. */
const FAR: ReadonlySet<CueKind> = new Set(['recommendation', 'plan', 'hedge', 'unknown', 'others', 'saying'])
const SILENT: ReadonlySet<CueKind> = new Set(['relief', 'neutral', 'vital'])
const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per', 'of', 'between'])

/** The cues left of a phrase that reach it. */
export function cuesReaching(scene: Scene, found: Found, at: number, clause: Clause): readonly Cue[] {
  const barrier = lastBarrier(scene, at)
  const colon = lastColon(scene, found, clause)
  const relieved = scene.cues.some(
    (cue) => cue.kind === 'relief' && cue.from >= clause.from && cue.from < found.from,
  )
  return scene.cues.filter((cue) => {
    if (cue.from >= found.from || SILENT.has(cue.kind)) return false
    if (cue.from < (FAR.has(cue.kind) ? barrier : clause.from)) return false
    if (cue.kind === 'risk') return !relieved && cue.from >= colon
    return (
      cue.kind !== 'deployer' ||
      (isSubject(scene, cue, clause) && !found.byPerson && !EACH.has(textAt(scene, cue.from - 1)))
    )
  })
}

/** A contrast ("but", ";") ends the reach of everything before it. */
function lastBarrier(scene: Scene, at: number): number {
  for (let index = at; index > 0; index--) {
    const clause = scene.clauses[index]
    if (clause?.link === 'contrast' || clause?.link === 'break') return clause.from
  }
  return 0
}

/** A threat as a label ("Malicious code: ...") does not make what follows it one. */
function lastColon(scene: Scene, found: Found, clause: Clause): number {
  for (let at = found.from; at > clause.from; at--)
    if (scene.words[at]?.before.includes(':') === true) return at
  return clause.from
}
