import { explain, type Explanation } from '../aivss/explain.ts'
import { evaluate, judge } from '../gate/evaluate.ts'
import type { GateInput } from '../gate/gate-input.ts'
import { pairModels } from '../gate/pair-models.ts'
import { blockersText } from '../rules/credit-words.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Computation, ScoredAgent } from '../scoring/agent-score.ts'
import type { Place } from '../source/place.ts'
import type { AgentVerdict, Finding } from '../verdict/verdict.ts'

/** One agent of a run, with everything behind its score. */
export interface Explained {
  readonly agent: AgentVerdict
  readonly findings: readonly Finding[]
  readonly explanation: Explanation
  /** Where each input is stated, by the name of its step. */
  readonly places: Readonly<Record<string, string>>
  readonly notes: readonly string[]
}

/** Explains the agents of a run, worst first, as the policy counts them. */
export function explainAgents(input: GateInput): readonly Explained[] {
  const verdict = evaluate(input)
  const alone = pairModels(input.models, [], input.hasFile)
  const judged = input.models.map((model) => judge(input, model, alone))
  return verdict.agents.flatMap((agent) => {
    const one = judged.find(({ model }) => model.path === agent.path && model.agent.id.value === agent.id)
    if (one === undefined) return []
    return [
      {
        agent,
        findings: verdict.findings.filter((finding) => agent.findings.includes(finding.id)),
        explanation: explain(one.scored.leading.input),
        places: placesOf(one.model, one.scored.leading),
        notes: notesOf(one.scored),
      },
    ]
  })
}

function placesOf(model: ThreatModel, { threat, cvss }: Computation): Readonly<Record<string, string>> {
  const text = ({ path, line }: Place): string => `${path}:${line}`
  const source = threat?.own ?? model
  return {
    ...(cvss === null ? {} : { cvss: `${text(cvss.place)}${cvss.vector === null ? '' : ` ${cvss.vector}`}` }),
    ...Object.fromEntries(
      Object.entries(source.factors).map(([id, factor]) => [
        id,
        `${text(factor.place)}${factor.why === null ? '' : ` ${factor.why}`}`,
      ]),
    ),
    thm: source.maturity === null ? 'not stated: proof-of-concept' : text(source.maturity.place),
    mf: source.strength === null ? 'not stated: none' : text(source.strength.place),
  }
}

/** Why less mitigation counts than is claimed, in sentences. */
function notesOf({ score, earned }: ScoredAgent): readonly string[] {
  if (score.claimedMf >= score.mf) return []
  return [
    `The model claims a mitigation factor of ${score.claimedMf}; ${score.mf} counts, because the strength that is earned is ${earned.strength}: ${blockersText(earned.blockers)}.`,
  ]
}
