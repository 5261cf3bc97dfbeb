import type { ThreatModel } from '../model/threat-model.ts'
import { policyDigest } from '../policy/print.ts'
import { RULE_IDS, RULES } from '../rules/registry.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { RemovedAgent, RunContext } from '../rules/rule.ts'
import type { EvidenceOf } from '../scoring/agent-score.ts'
import type { Finding, Verdict } from '../verdict/verdict.ts'
import { agentVerdict, type Judged, ownership } from './agent-verdict.ts'
import { compareFindings } from './compare.ts'
import { evidenceOf, filesChanged, withBrought } from './evidence.ts'
import { compareText, merge, toFinding } from './findings.ts'
import type { BaseSide, GateInput } from './gate-input.ts'
import { type Comparison, judgeAgent, levelOf } from './judge-agent.ts'
import { pairModels, type Pairing } from './pair-models.ts'
import { changeOf, gainedArtefacts, removedAgents, removedVerdict, scoreBefore } from './changes.ts'
import { standingOf, statusOf, summaryOf } from './summary.ts'
import { type WaiverScope, withWaivers } from './waivers.ts'

/** The gate: the only place that decides. The order of its input never changes the verdict. */
export function evaluate(input: GateInput): Verdict {
  const { policy, today } = input
  const models = inOrder(input.models)
  const baseModels = inOrder(input.base?.models ?? [])
  const pairing = pairModels(models, baseModels, input.hasFile)
  const judged = models.map((model) => judge(input, model, pairing))
  const before = baseModels.map((model) => judgeBase(input, model))
  const unread = new Set(input.gaps.map(({ path }) => path))
  // What could not be read is not known to be gone.
  const removed = removedAgents(input, judged, pairing, before).filter(
    ({ gone, model }) => !(gone && (unread.has(model.path) || unread.has('.'))),
  )
  const own = merge([...judged.flatMap((one) => one.findings), ...runFindings(input, models, removed)])
  const told = withWaivers(policy, own, waiverScope(input, judged, pairing))
  // Both sides are held against one policy, so what was to say of the policy itself at the base was never there to be fixed.
  const compared =
    input.base === null
      ? told
      : compareFindings({
          head: judged,
          base: before,
          pairing,
          differs: (path) => input.base?.differs(input.policyPath(path)) === true,
          headFindings: told,
          baseFindings: withWaivers(policy, baseFindings(input, before), waiverScope(input, before, null)),
        }).filter((finding) => !(finding.change === 'fixed' && finding.location.path === policy.source))
  const findings = compared
    // What a floor says of its own file is for the repository where it lies, where it names what exists.
    .filter(({ location }) => !(input.role === 'floor' && location.path === policy.source))
    .map((finding) => ({ ...finding, standing: standingOf(finding, input.scope.gate) }))
  const findingsOf = ownership(findings)
  const agents = judged
    .map((one) =>
      agentVerdict(
        one,
        findingsOf(one),
        changeOf(one.model, pairing, input.base),
        scoreBefore(one.model, pairing, before),
      ),
    )
    .toSorted(
      (a, b) =>
        b.score.high - a.score.high ||
        b.score.low - a.score.low ||
        compareText(a.id, b.id) ||
        compareText(a.path, b.path),
    )
  const gaps = input.gaps.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason))
  const nothing =
    agents.length === 0 &&
    input.problems.length === 0 &&
    input.files.unlisted.length === 0 &&
    !input.artefacts.some(({ role }) => role !== 'instructions' && role !== 'declaration') &&
    baseModels.length === 0
  const summary = summaryOf(findings, agents)
  const status = statusOf(summary, gaps, nothing)
  const enforced = policy.enforceFrom === null || policy.enforceFrom <= today || status !== 'fail'
  return {
    schema: 'aivss-gate/verdict/v1',
    tool: { name: 'aivss-gate', version: input.toolVersion },
    status: enforced ? status : gaps.length > 0 ? 'incomplete' : 'warn',
    policy: {
      source: policy.source,
      ref: null,
      preset: policy.preset,
      digest: policyDigest(policy),
      floors: [],
      notEnforcedBefore:
        policy.enforceFrom === null || policy.enforceFrom <= today
          ? null
          : { day: policy.enforceFrom, wouldBe: status },
      proposed: null,
    },
    scope: input.scope,
    summary,
    agents: [
      ...agents,
      ...removed.filter((one) => one.gone).flatMap((one) => removedVerdict(one.model, before)),
    ],
    findings,
    gaps,
    notices: [],
    delivery: [],
    errors: [],
  }
}

function waiverScope(
  { files, today }: GateInput,
  judged: readonly Judged[],
  pairing: Pairing | null,
): WaiverScope {
  const about = (agent: string): readonly Judged[] =>
    judged.filter((one) => one.model.agent.id.value === agent)
  return {
    worstScore: (agent) => Math.max(0, ...about(agent).map((one) => one.scored.score.high)),
    examined: (agent) => files.complete || about(agent).length > 0,
    gained: (agent) =>
      about(agent).flatMap(({ model }) => gainedArtefacts(model, pairing?.partnerOf(model) ?? null)),
    today,
  }
}

/** One agent's score and findings, before waivers. */
export function judge(input: GateInput, model: ThreatModel, pairing: Pairing): Judged {
  const { base } = input
  const partner = pairing.partnerOf(model)
  const evidence = withBrought(evidenceOf(model, input.evidenceFile), base)
  const comparison: Comparison | null =
    base === null
      ? null
      : {
          change: changeOf(model, pairing, base) ?? 'added',
          before:
            partner === null ? null : { model: partner, evidence: evidenceOf(partner, base.evidenceFile) },
          filesChanged: filesChanged(input, partner, evidence),
          editedSinceReview: editedSinceReview(base, model, partner),
          artefacts: base.artefacts,
        }
  return judgeWith(input, model, evidence, comparison, input)
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

function judgeBase(input: GateInput, model: ThreatModel): Judged {
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

function judgeWith(
  input: GateInput,
  model: ThreatModel,
  evidence: EvidenceOf,
  comparison: Comparison | null,
  side: Pick<GateInput, 'artefacts' | 'digestOf'>,
): Judged {
  const { policy, cvss, today } = input
  // Where it comes from counts too: an agent that is moved under an override is not yet judged by the override alone.
  const paths = [model, ...(comparison?.before == null ? [] : [comparison.before.model])].flatMap((one) => [
    input.policyPath(one.path),
    ...one.agent.artefacts.map((artefact) => fileOfArtefact(artefact.value)),
  ])
  const { artefacts, digestOf } = side
  const { scored, findings } = judgeAgent({
    model,
    evidence,
    policy,
    cvss,
    today,
    paths,
    comparison,
    artefacts,
    digestOf,
  })
  const agent = model.agent.id.value
  return {
    model,
    evidence,
    scored,
    findings: findings.map((finding) => toFinding(finding.rule, { ...finding, agent })),
  }
}

function inOrder(models: readonly ThreatModel[]): readonly ThreatModel[] {
  return models.toSorted((a, b) => compareText(a.path, b.path) || a.place.line - b.place.line)
}

function runFindings(
  input: GateInput,
  models: readonly ThreatModel[],
  removed: readonly RemovedAgent[],
): readonly Finding[] {
  const { policy, problems, files, policyChange, today, artefacts, base, hasFile } = input
  const baseArtefacts = base?.artefacts ?? null
  return checkRun({
    policy,
    models,
    problems,
    files,
    ruleIds: RULE_IDS,
    artefacts,
    baseArtefacts,
    hasFile,
    removed,
    policyChange,
    today,
  })
}

/** What the rules would have said of the base, run and agents alike. */
function baseFindings(input: GateInput, before: readonly Judged[]): readonly Finding[] {
  const { policy, base, today } = input
  if (base === null) return []
  const { problems, files, artefacts } = base
  const models = before.map((one) => one.model)
  const run = checkRun({
    policy,
    models,
    problems,
    files,
    ruleIds: RULE_IDS,
    artefacts,
    baseArtefacts: null,
    // Which files the base had is not asked: what is orphaned there was so before.
    hasFile: () => true,
    removed: [],
    policyChange: null,
    today,
  })
  return merge([...before.flatMap((one) => one.findings), ...run])
}

function checkRun(context: RunContext): readonly Finding[] {
  return RULES.flatMap((rule) => {
    const level = levelOf(context.policy, rule)
    return rule.about === 'run' && level !== 'off'
      ? rule.check(context, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
}
