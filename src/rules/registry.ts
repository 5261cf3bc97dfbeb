import { agentRemoved } from './agent-removed.ts'
import { agentDuplicate } from './agent-duplicate.ts'
import { agentUncovered } from './agent-uncovered.ts'
import { capabilityDrift } from './capability-drift.ts'
import { controlWeakened } from './control-weakened.ts'
import { factorLimit } from './factor-limit.ts'
import { inputLowered } from './input-lowered.ts'
import { layerUncovered } from './layer-uncovered.ts'
import { mitigationEvidence } from './mitigation-evidence.ts'
import { mitigationOverdue } from './mitigation-overdue.ts'
import { mitigationUnearned } from './mitigation-unearned.ts'
import { modelInvalid } from './model-invalid.ts'
import { modelUnlisted } from './model-unlisted.ts'
import { modelOrphaned } from './model-orphaned.ts'
import { offTableValue } from './off-table-value.ts'
import { policyChanged } from './policy-changed.ts'
import { policyUnmatched } from './policy-unmatched.ts'
import { requiredMitigation } from './required-mitigation.ts'
import { reviewMissing } from './review-missing.ts'
import { reviewStale } from './review-stale.ts'
import type { Rule } from './rule.ts'
import { scoreIncrease } from './score-increase.ts'
import { scoreMismatch } from './score-mismatch.ts'
import { scoreThreshold } from './score-threshold.ts'
import { scoreUndetermined } from './score-undetermined.ts'
import { waiverExpired } from './waiver-expired.ts'
import { waiverUnused } from './waiver-unused.ts'

/** Every rule, in the order of the documentation. Rules that the policy writes itself are `custom/<name>`. */
export const RULES: readonly Rule[] = [
  modelInvalid,
  modelUnlisted,
  scoreThreshold,
  scoreUndetermined,
  scoreIncrease,
  scoreMismatch,
  requiredMitigation,
  mitigationEvidence,
  mitigationUnearned,
  mitigationOverdue,
  factorLimit,
  inputLowered,
  offTableValue,
  layerUncovered,
  reviewMissing,
  reviewStale,
  agentUncovered,
  agentRemoved,
  modelOrphaned,
  capabilityDrift,
  controlWeakened,
  agentDuplicate,
  policyChanged,
  policyUnmatched,
  waiverExpired,
  waiverUnused,
]

export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id)
