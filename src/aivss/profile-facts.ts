import type { ProfileMetrics } from './profile-metrics.ts'

/** What was found out about ceilings on spending; null is not known. */
export interface CeilingFacts {
  readonly ceilingDefined: boolean | null
  readonly coverageComplete: boolean | null
  readonly failClosed: boolean | null
  readonly bypassDemonstrated: boolean | null
}

/** CA, Cost Abuse Surface, from facts (metric rubric of AIVSS 1.0 and 2.0). */
export function costAbuse(facts: CeilingFacts): ProfileMetrics['CA'] {
  const { ceilingDefined, coverageComplete, failClosed, bypassDemonstrated } = facts
  if (bypassDemonstrated === true || ceilingDefined === false) return 'W'
  if ([bypassDemonstrated, ceilingDefined, coverageComplete, failClosed].includes(null)) return 'X'
  return coverageComplete === true && failClosed === true ? 'N' : 'M'
}

/** What a retrieval exercise showed; null is not known. */
export interface RecordFacts {
  readonly retrievalTested: boolean | null
  readonly actionsReconstructable: boolean | null
  readonly principalsBounded: boolean | null
  readonly fieldsComplete: boolean | null
  readonly integrityProtected: boolean | null
  readonly retentionVerified: boolean | null
}

/** TD, Traceability Deficit, from facts (metric rubric of AIVSS 1.0 and 2.0). */
export function traceability(facts: RecordFacts): ProfileMetrics['TD'] {
  const { retrievalTested, actionsReconstructable, principalsBounded } = facts
  if (retrievalTested !== true) return 'X'
  if (actionsReconstructable === false || principalsBounded === false) return 'H'
  const kept = [facts.fieldsComplete, facts.integrityProtected, facts.retentionVerified]
  if ([actionsReconstructable, principalsBounded, ...kept].includes(null)) return 'X'
  return kept.every((one) => one === true) ? 'L' : 'M'
}
