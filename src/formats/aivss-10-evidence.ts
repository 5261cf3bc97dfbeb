import { costAbuse, traceability } from '../aivss/profile-facts.ts'
import type { ProfileMetrics } from '../aivss/profile-metrics.ts'
import { reliabilityOf } from '../aivss/reliability.ts'
import type { DataPath } from '../source/structured.ts'
import type { Assessment, EvidenceRecord } from './aivss-10-schema.ts'

/** What the evidence of a metric gives, and where it stands. */
export interface Supported {
  readonly metric: 'SR' | 'CA' | 'TD'
  readonly value: string
  readonly at: DataPath
}

/** The metrics of which an assessment holds evidence that decides them. */
export function supported({ metric_evidence, agentic_ai_profile }: Assessment): readonly Supported[] {
  return (['SR', 'CA', 'TD'] as const).flatMap((metric): readonly Supported[] => {
    const given = metric_evidence?.[metric]
    const record = given ?? agentic_ai_profile?.metrics?.[metric]?.evidence
    if (record === undefined) return []
    const at = given === undefined ? ['agentic_ai_profile', 'metrics', metric] : ['metric_evidence', metric]
    const value = DECIDE[metric](record)
    return value === null ? [] : [{ metric, value, at }]
  })
}

/** Null: the record does not say what would decide the metric. */
const DECIDE = { SR: reliability, CA: ceilings, TD: records } as const

function reliability(record: EvidenceRecord): ProfileMetrics['SR'] | null {
  const { method, deterministic_outcome, successes, episodes } = record
  switch (method) {
    case undefined:
      return null
    case 'insufficient-evidence':
      return 'X'
    case 'deterministic-proof':
      return deterministic_outcome == null ? 'X' : deterministic_outcome === 'success' ? 'R' : 'U'
    case 'empirical': {
      const { production_equivalent, budget_enforced, independent } = record
      if (![production_equivalent, budget_enforced, independent].every((one) => one === true)) return 'X'
      if (successes == null || episodes == null || episodes < 1 || successes > episodes) return 'X'
      return reliabilityOf({ successes, trials: episodes }).value
    }
  }
}

function ceilings(record: EvidenceRecord): ProfileMetrics['CA'] | null {
  const { ceiling_defined, coverage_complete, fail_closed, bypass_demonstrated } = record
  const facts = [ceiling_defined, coverage_complete, fail_closed, bypass_demonstrated]
  if (facts.every((one) => one === undefined)) return null
  return costAbuse({
    ceilingDefined: ceiling_defined ?? null,
    coverageComplete: coverage_complete ?? null,
    failClosed: fail_closed ?? null,
    bypassDemonstrated: bypass_demonstrated ?? null,
  })
}

function records(record: EvidenceRecord): ProfileMetrics['TD'] | null {
  if (record.retrieval_tested === undefined) return null
  return traceability({
    retrievalTested: record.retrieval_tested,
    actionsReconstructable: record.ordered_actions_reconstructable ?? null,
    principalsBounded: record.affected_principals_bounded ?? null,
    fieldsComplete: record.required_fields_complete ?? null,
    integrityProtected: record.integrity_protected ?? null,
    retentionVerified: record.retention_verified ?? null,
  })
}
