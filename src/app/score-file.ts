import type { Version } from '../aivss/version.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Scoring } from '../policy/policy.ts'
import { scoreAgent, type ScoredAgent } from '../scoring/agent-score.ts'
import { calculatorFor } from './check.ts'

/** The author's own score: what the models state and claim, with nothing assumed and no policy. */
export async function authorScores(
  models: readonly ThreatModel[],
  version: Version,
): Promise<readonly { readonly model: ThreatModel; readonly scored: ScoredAgent }[]> {
  const cvss = await calculatorFor(models)
  const scoring: Scoring = { version, assume: { cvss: null, factors: {} }, mitigationCredit: 'declared' }
  return models.map((model) => ({ model, scored: scoreAgent(model, scoring, new Map(), cvss) }))
}
