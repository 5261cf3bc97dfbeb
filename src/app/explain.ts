import { explain } from '../aivss/explain.ts'
import { DEFAULT_MATURITY } from '../aivss/version.ts'
import { verdictOf } from '../gate/evaluate.ts'
import { judge } from '../gate/judge-model.ts'
import { judgementOf } from '../gate/judgement.ts'
import { withRemedies } from '../gate/remedy/with-remedies.ts'
import type { GateInput } from '../gate/gate-input.ts'
import { pairModels } from '../gate/pair-models.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { ExplainedAgent, InputOrigin } from '../report/explained.ts'
import { blockersText } from '../rules/credit-words.ts'
import type { Computation, ScoredAgent } from '../scoring/agent-score.ts'
import type { Reasoned } from '../source/place.ts'

/** Explains the agents of a run, worst first, as the policy counts them. */
export function explainAgents(input: GateInput): readonly ExplainedAgent[] {
  const judgement = judgementOf(input)
  const verdict = withRemedies(verdictOf(judgement), [judgement])
  const alone = pairModels(input.models, [], input.hasFile, () => null)
  const judged = input.models.map((model) => judge(input, model, alone))
  return verdict.agents.flatMap((agent) => {
    const one = judged.find(({ model }) => model.path === agent.path && model.agent.id.value === agent.id)
    if (one === undefined) return []
    return [
      {
        agent,
        findings: verdict.findings.filter((finding) => agent.findings.includes(finding.id)),
        explanation: explain(one.scored.leading.input, one.scored.leading.claimedMf),
        origins: originsOf(one.model, one.scored.leading),
        notes: notesOf(one.scored),
      },
    ]
  })
}

function originsOf(model: ThreatModel, { threat, cvss }: Computation): Readonly<Record<string, InputOrigin>> {
  const source = threat?.own ?? model
  const stated = ({ place, why }: Reasoned<unknown>): InputOrigin => ({ place, text: why })
  const byDefault = (text: string): InputOrigin => ({ place: null, text: `not stated: ${text}` })
  return {
    ...(cvss === null ? {} : { cvss: { place: cvss.place, text: cvss.vector ?? cvss.why } }),
    ...Object.fromEntries(Object.entries(source.factors).map(([id, factor]) => [id, stated(factor)])),
    thm: source.maturity === null ? byDefault(DEFAULT_MATURITY) : stated(source.maturity),
    mf: source.strength === null ? byDefault('none') : stated(source.strength),
  }
}

/** Why less mitigation counts than is claimed, and which of several scores this is, in sentences. */
function notesOf({ score, earned, computations }: ScoredAgent): readonly string[] {
  const unearned = score.claimedMf < score.mf
  return [
    ...(unearned
      ? [
          `The model claims a mitigation factor of ${score.claimedMf}; ${score.mf} counts, because the strength that is earned is ${earned.strength}: ${blockersText(earned.blockers)}.`,
        ]
      : []),
    ...(computations.length > 1
      ? [
          `The highest of ${computations.length} scores counts; everything below is about that one, and a change may leave another as the highest.`,
        ]
      : []),
  ]
}
