import type { CueKind } from './cue-patterns.ts'
import type { Cue } from './cues.ts'
import type { Stance } from './stance.ts'
import { wordSet } from './word-set.ts'

export interface Judgement {
  readonly stance: Stance
  /** The words that decided. */
  readonly cue: string | null
  /** The phrase is the subject of a reservation, which then holds for what was said of it before. */
  readonly retracts?: boolean
}

const STANCE_OF: Readonly<Partial<Record<CueKind, Stance>>> = {
  negation: 'absent',
  exclusion: 'absent',
  missing: 'absent',
  recommendation: 'recommended',
  vital: 'recommended',
  plan: 'recommended',
  intended: 'recommended',
}

/** Words whose own meaning is stronger than that of their kind. */
const ABSENT: ReadonlySet<string> = wordSet(
  'disabled removed off missing absent none false unavailable skipped broken',
)
const PLANNED: ReadonlySet<string> = new Set([
  'planned',
  'todo',
  'tbd',
  'upcoming',
  'roadmap',
  'pending',
  'wip',
  'someday',
  'eventually',
  'soon',
  'not yet',
])

/** When several cues speak, the first kind here decides. Every one of them keeps a phrase from being present. */
const ORDER: readonly CueKind[] = [
  'unknown',
  'saying',
  'plan',
  'recommendation',
  'vital',
  'others',
  'deployer',
  'hedge',
  'modal',
  'negation',
  'exclusion',
  'risk',
]

export function judged(cue: Cue): Judgement {
  if (ABSENT.has(cue.text)) return { stance: 'absent', cue: cue.text }
  if (PLANNED.has(cue.text)) return { stance: 'recommended', cue: cue.text }
  return { stance: STANCE_OF[cue.kind] ?? 'uncertain', cue: cue.text }
}

/** The cue that decides, the nearest of the strongest kind. */
export function strongest(cues: readonly Cue[]): Cue | null {
  for (const kind of ORDER) {
    const cue = cues.findLast((candidate) => candidate.kind === kind)
    if (cue !== undefined) return cue
  }
  return null
}
