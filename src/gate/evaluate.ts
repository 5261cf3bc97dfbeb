import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import { severityOf } from '../aivss/severity.ts'
import type { ModelProblem } from '../formats/reader.ts'
import type { Day } from '../model/day.ts'
import { checkEvidence, type TreeFile } from '../model/evidence.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { policyDigest } from '../policy/print.ts'
import type { Policy } from '../policy/policy.ts'
import { RULE_IDS, RULES } from '../rules/registry.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { FilesSeen } from '../rules/rule.ts'
import type { EvidenceOf } from '../scoring/agent-score.ts'
import type { Finding, Gap, Level, Status, Verdict } from '../verdict/verdict.ts'
import { agentVerdict, type Judged, ownership } from './agent-verdict.ts'
import { compareText, merge, toFinding } from './findings.ts'
import { judgeAgent, levelOf } from './judge-agent.ts'
import { applyWaivers } from './waivers.ts'

/** Everything that a verdict is made of. Nothing else is looked at: no clock, no files, no environment. */
export interface GateInput {
  readonly toolVersion: string
  readonly policy: Policy
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly gaps: readonly Gap[]
  readonly files: FilesSeen
  /** A file that evidence of a model names, by the path that the model writes; null where there is none. */
  readonly evidenceFile: (path: string) => TreeFile | null
  /** Path of a file relative to the folder that holds `.github`, in which the policy's globs are written. */
  readonly policyPath: (path: string) => string
  readonly cvss: CvssCalculator | null
  readonly today: Day
  readonly scope: Verdict['scope']
}

/** The gate: the only place that decides. The order of its input never changes the verdict. */
export function evaluate(input: GateInput): Verdict {
  const { policy, today } = input
  const models = input.models.toSorted((a, b) => compareText(a.path, b.path) || a.place.line - b.place.line)
  const judged = models.map((model) => judge(input, model))
  const run = runFindings(input, models)
  const found = merge([...judged.flatMap((one) => one.findings), ...run])
  const worstScore = (agent: string): number =>
    Math.max(
      0,
      ...judged.filter((one) => one.model.agent.id.value === agent).map((one) => one.scored.score.high),
    )
  const examined = (agent: string): boolean =>
    input.files.complete || models.some((model) => model.agent.id.value === agent)
  const { byFinding, uses } = applyWaivers(policy, found, { worstScore, examined, today })
  const waived = found.map((finding) => {
    const waiver = byFinding.get(finding.id)
    return waiver === undefined
      ? finding
      : { ...finding, waiver: { why: waiver.why, owner: waiver.owner, expires: waiver.expires } }
  })
  const aboutWaivers = RULES.flatMap((rule) => {
    const level = levelOf(policy, rule)
    return rule.about === 'waivers' && level !== 'off'
      ? rule.check(uses, policy, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
  const findings = merge([...waived, ...aboutWaivers])
  const findingsOf = ownership(findings)
  const agents = judged
    .map((one) => agentVerdict(one, findingsOf(one)))
    .toSorted(
      (a, b) =>
        b.score.high - a.score.high ||
        b.score.low - a.score.low ||
        compareText(a.id, b.id) ||
        compareText(a.path, b.path),
    )
  const gaps = input.gaps.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason))
  const status = statusOf(findings, gaps, agents.length === 0 && input.problems.length === 0)
  const enforced = policy.enforceFrom === null || policy.enforceFrom <= today || status !== 'fail'
  const counts = (level: Level): number =>
    findings.filter((finding) => finding.level === level && finding.waiver === null).length
  const top = agents[0]
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
    },
    scope: input.scope,
    summary: {
      agents: agents.length,
      error: counts('error'),
      warn: counts('warn'),
      note: counts('note'),
      waived: findings.filter((finding) => finding.waiver !== null).length,
      existing: 0,
      worst:
        top === undefined
          ? null
          : { agent: top.id, aivss: top.score.high, severity: severityOf(top.score.high) },
    },
    agents,
    findings,
    gaps,
    delivery: [],
    errors: [],
  }
}

/** One agent's score and findings, before waivers. */
export function judge(input: GateInput, model: ThreatModel): Judged {
  const evidence: EvidenceOf = new Map(
    model.mitigations.map((mitigation) => [
      mitigation,
      mitigation.evidence.map((one) => checkEvidence(one.value, input.evidenceFile)),
    ]),
  )
  const artefacts = model.agent.artefacts.map((artefact) => fileOfArtefact(artefact.value))
  const paths = [input.policyPath(model.path), ...artefacts]
  const { scored, findings } = judgeAgent({
    model,
    evidence,
    policy: input.policy,
    cvss: input.cvss,
    today: input.today,
    paths,
  })
  const agent = model.agent.id.value
  return {
    model,
    evidence,
    scored,
    findings: findings.map((finding) => toFinding(finding.rule, { ...finding, agent })),
  }
}

function runFindings(input: GateInput, models: readonly ThreatModel[]): readonly Finding[] {
  const { policy, problems, files, today } = input
  const context = { policy, models, problems, files, ruleIds: RULE_IDS, today }
  return RULES.flatMap((rule) => {
    const level = levelOf(policy, rule)
    return rule.about === 'run' && level !== 'off'
      ? rule.check(context, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
}

/** Worst first: fail, incomplete, warn, pass. What was not examined is never green; a waived finding does not count. */
function statusOf(findings: readonly Finding[], gaps: readonly Gap[], nothing: boolean): Status {
  const counts = (level: Level): boolean =>
    findings.some((finding) => finding.level === level && finding.waiver === null)
  if (counts('error')) return 'fail'
  if (gaps.length > 0) return 'incomplete'
  if (nothing) return 'nothing-to-check'
  return counts('warn') ? 'warn' : 'pass'
}
