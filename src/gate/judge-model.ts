import type { ThreatModel } from '../model/threat-model.ts'
import type { EvidenceOf } from '../scoring/agent-score.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Judged } from './agent-verdict.ts'
import { changeOf } from './changes.ts'
import { evidenceOf, filesChanged, withBrought } from './evidence.ts'
import { toFinding } from './findings.ts'
import type { BaseSide, GateInput } from './gate-input.ts'
import { type Comparison, judgeAgent } from './judge-agent.ts'
import type { Partners } from './pair-models.ts'

/** One agent's score and findings, before waivers. */
export function judge(
  input: GateInput,
  model: ThreatModel,
  pairing: Partners,
  before = partnerAtBase(input, model, pairing),
): Judged {
  const { base } = input
  const partner = before?.model ?? null
  const evidence = withBrought(evidenceOf(model, input.evidenceFile), base)
  const comparison: Comparison | null =
    base === null
      ? null
      : {
          change: changeOf(model, pairing, base) ?? 'added',
          before,
          filesChanged: filesChanged(input, partner, evidence),
          editedSinceReview: editedSinceReview(base, model, partner),
          artefacts: base.artefacts,
        }
  return judgeWith(input, model, evidence, comparison, input)
}

/** The model that an agent continues, with what its evidence showed; null where nothing is compared or the agent is new. */
export function partnerAtBase(
  { base }: GateInput,
  model: ThreatModel,
  pairing: Partners,
): Comparison['before'] {
  const partner = pairing.partnerOf(model)
  return base === null || partner === null
    ? null
    : { model: partner, evidence: evidenceOf(partner, base.evidenceFile) }
}

/** Artefacts that the change edits while the review stays the one that was there. */
function editedSinceReview(
  base: BaseSide,
  model: ThreatModel,
  partner: ThreatModel | null,
): readonly string[] {
  const [now, before] = [model.review?.on?.value ?? null, partner?.review?.on?.value ?? null]
  if (partner === null || now === null || now !== before) return []
  return model.agent.artefacts.map(({ value }) => fileOfArtefact(value)).filter((path) => base.differs(path))
}

/** One agent as it was at the base, under the same policy. */
export function judgeBase(input: GateInput, model: ThreatModel): Judged {
  const evidence = evidenceOf(model, input.base?.evidenceFile ?? (() => null))
  // At the base nothing has changed yet: a condition about the change is not left open there, which would excuse the head.
  const unchanged: Comparison = {
    change: 'unchanged',
    before: null,
    filesChanged: false,
    editedSinceReview: [],
    artefacts: [],
  }
  const { artefacts = [], digestOf = () => null } = input.base ?? {}
  return judgeWith(input, model, evidence, unchanged, { artefacts, digestOf })
}

/**
 * The paths by which overrides know an agent, relative to the folder that holds `.github`. Where it comes from counts too:
 * an agent that is moved under an override is not yet judged by the override alone.
 */
export function pathsOf(
  { policyPath }: Pick<GateInput, 'policyPath'>,
  model: ThreatModel,
  before: ThreatModel | null,
): readonly string[] {
  return [model, ...(before === null ? [] : [before])].flatMap((one) => [
    policyPath(one.path),
    ...one.agent.artefacts.map((artefact) => fileOfArtefact(artefact.value)),
  ])
}

function judgeWith(
  input: GateInput,
  model: ThreatModel,
  evidence: EvidenceOf,
  comparison: Comparison | null,
  { artefacts, digestOf }: Pick<GateInput, 'artefacts' | 'digestOf'>,
): Judged {
  const { policy, cvss, today } = input
  const { scored, held, findings } = judgeAgent({
    model,
    evidence,
    policy,
    cvss,
    today,
    paths: pathsOf(input, model, comparison?.before?.model ?? null),
    comparison,
    artefacts,
    digestOf,
  })
  const agent = model.agent.id.value
  return {
    model,
    evidence,
    scored,
    held,
    findings: findings.map((finding) => toFinding(finding.rule, { ...finding, agent })),
  }
}
