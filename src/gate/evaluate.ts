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
import type { FilesSeen, RuleFinding, RunFinding } from '../rules/rule.ts'
import type { EvidenceOf, ScoredAgent } from '../scoring/agent-score.ts'
import {
  type AgentVerdict,
  type Finding,
  type Gap,
  type Level,
  LEVELS,
  type Status,
  type Verdict,
} from '../verdict/verdict.ts'
import { layerStates } from './facts.ts'
import { fingerprint } from './fingerprint.ts'
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

export interface Judged {
  readonly model: ThreatModel
  readonly evidence: EvidenceOf
  readonly scored: ScoredAgent
  readonly findings: readonly Finding[]
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

function toFinding(
  rule: string,
  { level, agent, subject, message, help, place }: RunFinding | (RuleFinding & { agent: string }),
): Finding {
  return {
    id: fingerprint({ agent, rule, subject, path: place.path }),
    rule,
    level,
    agent,
    subject,
    message,
    help,
    location: place,
    change: null,
    waiver: null,
  }
}

/** One finding per identity, the worst level first; two that say different things at one level say both. */
function merge(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>()
  for (const finding of findings.toSorted(compareFindings)) {
    const other = byId.get(finding.id)
    if (other === undefined) byId.set(finding.id, finding)
    else if (!other.message.includes(finding.message))
      byId.set(finding.id, { ...other, message: `${other.message}; ${finding.message}` })
  }
  return [...byId.values()].toSorted(compareFindings)
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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

/** Tells each agent's findings: those that were found for its model, and those of the run that name it in its file. */
function ownership(findings: readonly Finding[]): (judged: Judged) => readonly Finding[] {
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

function agentVerdict({ model, evidence, scored }: Judged, findings: readonly Finding[]): AgentVerdict {
  const agent = model.agent.id.value
  return {
    id: agent,
    name: model.agent.name,
    path: model.path,
    line: model.place.line,
    format: model.format,
    change: null,
    score: scored.score,
    scoreBefore: null,
    declared:
      model.declared === null ? null : { aivss: model.declared.aivss, severity: model.declared.severity },
    factors: Object.fromEntries(Object.entries(model.factors).map(([id, factor]) => [id, factor.value])),
    mitigations: model.mitigations.map((mitigation) => ({
      id: mitigation.id,
      status: mitigation.status,
      source: mitigation.source,
      evidence: (evidence.get(mitigation) ?? []).map(({ text, holds, reason }) => ({ text, holds, reason })),
      location: mitigation.place,
    })),
    threats: model.threats.map((threat) => {
      const computed = scored.computations.find((one) => one.threat === threat)
      return {
        id: threat.id,
        layer: threat.layer,
        title: threat.title,
        score:
          computed === undefined
            ? null
            : { aivss: computed.score.aivss, low: computed.score.low, high: computed.score.high },
        location: threat.place,
      }
    }),
    layers: layerStates(model),
    profile: null,
    ssvc: null,
    remedies: [],
    findings: findings.map((finding) => finding.id),
  }
}
