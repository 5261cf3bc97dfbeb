import { scoreSsvc } from '../aivss/ssvc.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { worstProfile } from '../scoring/agent-profile.ts'
import type { EvidenceOf, ScoredAgent } from '../scoring/agent-score.ts'
import type { AgentVerdict, Finding } from '../verdict/verdict.ts'
import { layerStates } from './facts.ts'
import { type HeldAgainst, reviewDue } from './held-against.ts'

/** One model with its score and findings, before waivers. */
export interface Judged {
  readonly model: ThreatModel
  readonly evidence: EvidenceOf
  readonly scored: ScoredAgent
  readonly held: HeldAgainst
  readonly findings: readonly Finding[]
}

/** Tells each agent's findings: those that were found for its model, and those of the run that name it in its file. */
export function ownership(findings: readonly Finding[]): (judged: Judged) => readonly Finding[] {
  const byAgent = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const same = byAgent.get(finding.agent)
    if (same === undefined) byAgent.set(finding.agent, [finding])
    else same.push(finding)
  }
  return ({ model, findings: own }) => {
    const ids = new Set(own.map((finding) => finding.id))
    const about = byAgent.get(model.agent.id.value) ?? []
    return about.filter((finding) => ids.has(finding.id) || finding.location.path === model.path)
  }
}

/** An agent as the verdict holds it, with the ids of its findings. */
export function agentVerdict(
  { model, evidence, scored, held }: Judged,
  findings: readonly Finding[],
  change: AgentVerdict['change'],
  scoreBefore: AgentVerdict['scoreBefore'],
): AgentVerdict {
  const agent = model.agent.id.value
  return {
    id: agent,
    name: model.agent.name,
    path: model.path,
    line: model.place.line,
    format: model.format,
    description: model.agent.description,
    owner: model.agent.owner?.value ?? null,
    exposure: model.agent.exposure?.value ?? null,
    capabilities: model.capabilities.map((capability) => capability.value),
    change,
    score: scored.score,
    scoreBefore,
    declared:
      model.declared === null ? null : { aivss: model.declared.aivss, severity: model.declared.severity },
    factors: Object.fromEntries(Object.entries(model.factors).map(([id, factor]) => [id, factor.value])),
    mitigations: model.mitigations.map((mitigation) => ({
      id: mitigation.id,
      status: mitigation.status,
      source: mitigation.source,
      how: mitigation.how,
      due: mitigation.due?.value ?? null,
      evidence: (evidence.get(mitigation) ?? []).map(({ text, holds, proves, reason, brought }) => ({
        text,
        holds,
        proves,
        reason,
        brought,
      })),
      location: mitigation.place,
    })),
    threats: model.threats.map((threat) => {
      const computed = scored.computations.find((one) => one.threat === threat)
      return {
        id: threat.id,
        layer: threat.layer,
        title: threat.title,
        mitigations: threat.mitigations.map((mitigation) => mitigation.value),
        score:
          computed === undefined
            ? null
            : { aivss: computed.score.aivss, low: computed.score.low, high: computed.score.high },
        location: threat.place,
      }
    }),
    layers: layerStates(model),
    review: reviewOf(model, held),
    inputs: scored.computations.map(({ threat, input, claimedMf, score }) => ({
      threat: threat?.id ?? null,
      own: threat?.own != null,
      cvss: input.cvss,
      factors: input.factors,
      thm: score.thm,
      mf: score.mf,
      claimedMf,
    })),
    credit: { counts: held.counts, earned: scored.earned.strength },
    limits: held.limits,
    profile: worstProfile(scored.profiles)?.profile ?? null,
    ssvc: model.ssvc === null ? null : scoreSsvc(model.ssvc.input),
    remedies: [],
    findings: findings.map((finding) => finding.id),
  }
}

function reviewOf({ review }: ThreatModel, { maxReviewAge }: HeldAgainst): AgentVerdict['review'] {
  if (review === null) return null
  const [on, expires] = [review.on?.value ?? null, review.expires?.value ?? null]
  return { by: review.by, on, expires, due: reviewDue(on, expires, maxReviewAge) }
}
