import { FACTOR_IDS, type FactorId } from '../aivss/factors.ts'
import { severityOf } from '../aivss/severity.ts'
import { scoreSsvc } from '../aivss/ssvc.ts'
import { LAYER_IDS, type LayerId } from '../model/maestro.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Change, LayerState } from '../policy/condition-variables.ts'
import type { ConditionFacts } from '../policy/evaluate.ts'
import type { ScoredAgent } from '../scoring/agent-score.ts'
import { profileFacts } from './profile-facts.ts'

/** What the policy's conditions may ask about an agent. */
export function factsOf(model: ThreatModel, scored: ScoredAgent, change: Change | null): ConditionFacts {
  const factors: Partial<Record<FactorId, number>> = {}
  for (const id of FACTOR_IDS) {
    const value = model.factors[id]?.value ?? scored.leading.input.factors[id]
    if (value !== undefined) factors[id] = value
  }
  const { id, name, owner, exposure } = model.agent
  return {
    agent: { id: id.value, name, owner: owner?.value ?? null, path: model.path, format: model.format },
    scores: pointsBetween(scored.score.low, scored.score.high),
    factors,
    capabilities: model.capabilities.map((capability) => capability.value),
    mitigations: Object.fromEntries(
      model.mitigations.map((mitigation) => [mitigation.id, mitigation.status]),
    ),
    threats: model.threats.map((threat) => ({
      id: threat.id,
      layer: threat.layer,
      title: threat.title,
      score: scored.computations.find((one) => one.threat === threat)?.score.high ?? null,
    })),
    layers: layerStates(model),
    exposure: exposure?.value ?? null,
    change,
    profiles: scored.profiles.map((profile) => profileFacts(model, profile)),
    ssvc: ssvcFacts(model),
  }
}

function ssvcFacts({ ssvc }: ThreatModel): NonNullable<ConditionFacts['ssvc']> | null {
  if (ssvc === null) return null
  const { outcome, agentLevel, riskScore } = scoreSsvc(ssvc.input)
  return { outcome, level: agentLevel, risk: riskScore }
}

/** Every score that is still possible, in tenths: a demand applies if it applies at any of them. */
function pointsBetween(low: number, high: number): ConditionFacts['scores'] {
  const first = Math.round(low * 10)
  const last = Math.round(high * 10)
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const score = (first + step) / 10
    return { score, severity: severityOf(score) }
  })
}

/** What each MAESTRO layer of a model holds; layers that hold nothing are left out. */
export function layerStates(
  model: ThreatModel,
): Readonly<Partial<Record<LayerId, Exclude<LayerState, 'missing'>>>> {
  const states: Partial<Record<LayerId, Exclude<LayerState, 'missing'>>> = {}
  for (const id of LAYER_IDS) {
    const statement = model.layers[id]
    if (statement !== undefined) states[id] = statement.state
    else if (model.threats.some((threat) => threat.layer === id)) states[id] = 'threats'
  }
  return states
}
