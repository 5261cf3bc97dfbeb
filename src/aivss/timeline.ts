import type { ProfileMetrics } from './profile-metrics.ts'
import type { EffectClass } from './profile-score.ts'
import type { ProfileVersion } from './profile-vector.ts'

/** Remediation timelines of CISA BOD 26-04, the least urgent first: on the next upgrade, in 60, 14 or 3 days, in 3 days with forensic triage. */
export const TIMELINES = ['FSU', '60D', '14D', '3D', '3DF'] as const
export type Timeline = (typeof TIMELINES)[number]

export type TechnicalImpact = 'partial' | 'total'

/** The four decision points of BOD 26-04. */
export interface DecisionPoints {
  readonly inKev: boolean
  readonly exposed: boolean
  readonly automatable: boolean
  readonly impact: TechnicalImpact
}

/** Decision points as far as they are known; null is not known. */
export interface KnownDecisionPoints {
  /** Whether the finding has a CVE; without one the table is only an informative analogy. */
  readonly cve: boolean
  readonly inKev: boolean
  readonly exposed: boolean | null
  readonly automatable: boolean | null
  readonly impact: TechnicalImpact | null
}

/** When to remediate: decision support beside the score, which it never changes. */
export interface TimelineDecision {
  /** What the published table says, unmodified. */
  readonly published: Timeline
  /** The same with the overlay of the effect class; null where X leaves it open. */
  readonly recommended: Timeline | null
  readonly basis: 'cve' | 'analogy'
}

/** Partial and total impact by KEV, exposed, automatable (model cisa:BOD2604:1.0.0, all sixteen rows). */
const TABLE: Readonly<Record<string, Readonly<Record<TechnicalImpact, Timeline>>>> = {
  'no no no': { partial: 'FSU', total: 'FSU' },
  'no no yes': { partial: '60D', total: '60D' },
  'no yes no': { partial: '60D', total: '14D' },
  'no yes yes': { partial: '14D', total: '3D' },
  'yes no no': { partial: '14D', total: '14D' },
  'yes no yes': { partial: '14D', total: '3DF' },
  'yes yes no': { partial: '14D', total: '3DF' },
  'yes yes yes': { partial: '3D', total: '3DF' },
}

/** The timeline of BOD 26-04, Table 1. */
export function publishedTimeline({ inKev, exposed, automatable, impact }: DecisionPoints): Timeline {
  const row = [inKev, exposed, automatable].map((point) => (point ? 'yes' : 'no')).join(' ')
  const timeline = TABLE[row]?.[impact]
  if (timeline === undefined) throw new Error(`the table has no row ${row}`)
  return timeline
}

/**
 * The overlay of AIVSS 1.0 and 2.0: A2 moves one step towards 3D and no further; 3DF is neither made nor taken away. Null
 * where the class or TD is X.
 */
export function recommendedTimeline(
  published: Timeline,
  effect: EffectClass,
  traceability: ProfileMetrics['TD'],
): Timeline | null {
  if (effect === 'AX' || traceability === 'X') return null
  if (effect !== 'A2' || published === '3D' || published === '3DF') return published
  return TIMELINES[TIMELINES.indexOf(published) + 1] ?? published
}

/**
 * The decision as far as the points allow it, or null. Exposure that is not known counts as exposed. A finding without a
 * CVE, and one in KEV, need automatable and impact stated; another CVE counts as not automatable and total where one is
 * missing, and where both are, 1.0 gives 60 days (BOD 26-04 implementation guidance) and 2.0 looks the two up.
 */
export function timelineDecision(
  version: ProfileVersion,
  points: KnownDecisionPoints,
  effect: EffectClass,
  traceability: ProfileMetrics['TD'],
): TimelineDecision | null {
  const published = knownTimeline(version, points)
  if (published === null) return null
  const recommended = recommendedTimeline(published, effect, traceability)
  return { published, recommended, basis: points.cve ? 'cve' : 'analogy' }
}

function knownTimeline(version: ProfileVersion, points: KnownDecisionPoints): Timeline | null {
  const { cve, inKev, automatable, impact } = points
  const mayDefault = cve && !inKev
  if ((automatable === null || impact === null) && !mayDefault) return null
  if (automatable === null && impact === null && version === '1.0') return '60D'
  return publishedTimeline({
    inKev,
    exposed: points.exposed ?? true,
    automatable: automatable ?? false,
    impact: impact ?? 'total',
  })
}
