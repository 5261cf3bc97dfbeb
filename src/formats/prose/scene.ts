import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Word } from './words.ts'

/** A sentence with everything that was found in it but its phrases. */
export interface Scene {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** Cues that reach along the sentence. */
  readonly cues: readonly Cue[]
  /** Cues that count only beside a phrase. */
  readonly marks: readonly Cue[]
  readonly question: boolean
}

export function textAt(scene: Scene, at: number): string {
  return scene.words[at]?.text ?? ''
}

export function textsIn(scene: Scene, from: number, to: number): readonly string[] {
  return scene.words.slice(Math.max(0, from), to).map((word) => word.text)
}

/** "to sandbox", "to safely run": a verb that asserts nothing by itself. */
export function isInfinitive(scene: Scene, at: number): boolean {
  if (textAt(scene, at).endsWith('ing')) return false
  return (
    textAt(scene, at - 1) === 'to' || (textAt(scene, at - 2) === 'to' && textAt(scene, at - 1).endsWith('ly'))
  )
}
