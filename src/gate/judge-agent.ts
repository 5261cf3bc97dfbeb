import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { withOverride } from '../policy/override.ts'
import { matcher } from '../policy/paths.ts'
import type { Override, Policy } from '../policy/policy.ts'
import { customFindings } from '../rules/custom.ts'
import { contradictions } from '../rules/model-invalid.ts'
import { RULES } from '../rules/registry.ts'
import type { AgentContext, RuleFinding } from '../rules/rule.ts'
import { type EvidenceOf, scoreAgent, type ScoredAgent } from '../scoring/agent-score.ts'
import type { Level } from '../verdict/verdict.ts'
import { factsOf } from './facts.ts'

export interface JudgedAgent {
  readonly scored: ScoredAgent
  readonly findings: readonly (RuleFinding & { readonly rule: string })[]
}

export interface AgentInput {
  readonly model: ThreatModel
  readonly evidence: EvidenceOf
  readonly policy: Policy
  readonly cvss: CvssCalculator | null
  readonly today: Day
  /** The model's path and those of its artefacts, relative to the folder that holds `.github`. */
  readonly paths: readonly string[]
}

/** The level that a policy gives a rule. */
export function levelOf(policy: Policy, rule: (typeof RULES)[number]): Level | 'off' {
  return policy.rules.get(rule.id)?.level ?? rule.levels[policy.preset]
}

/**
 * All findings about one agent. An override applies where the model and all its artefacts lie under its paths; where only
 * some do, the agent is judged with and without it and everything that either says counts.
 */
export function judgeAgent(input: AgentInput): JudgedAgent {
  const reach = input.policy.overrides.map((override) => ({
    override,
    share: shareUnder(override, input.paths),
  }))
  const applied = reach
    .filter((one) => one.share === 'all')
    .reduce((policy, { override }) => withOverride(policy, override), input.policy)
  const variants = [
    applied,
    ...reach.filter((one) => one.share === 'some').map(({ override }) => withOverride(applied, override)),
  ]
  const judged = variants.map((policy) => judgeUnder({ ...input, policy }))
  const worst = judged.toSorted((a, b) => b.scored.score.high - a.scored.score.high)[0]
  if (worst === undefined) throw new Error('an agent is judged at least once')
  return { scored: worst.scored, findings: judged.flatMap((one) => one.findings) }
}

function shareUnder(override: Override, paths: readonly string[]): 'all' | 'some' | 'none' {
  const under = matcher(override.paths.map((path) => path.value))
  const count = paths.filter((path) => under(path)).length
  return count === paths.length ? 'all' : count === 0 ? 'none' : 'some'
}

function judgeUnder({ model, evidence, policy, cvss, today }: AgentInput): JudgedAgent {
  const scored = scoreAgent(model, policy.scoring, evidence, cvss)
  const context: AgentContext = {
    model,
    scored,
    policy,
    evidence,
    facts: factsOf(model, scored),
    cvss,
    today,
  }
  const findings = RULES.flatMap((rule): readonly (RuleFinding & { rule: string })[] => {
    const level = levelOf(policy, rule)
    if (level === 'off') return []
    if (rule.id === 'model-invalid')
      return contradictions(context).map((finding) => ({ ...finding, level, rule: rule.id }))
    return rule.about === 'agent'
      ? rule.check(context, level).map((finding) => ({ ...finding, rule: rule.id }))
      : []
  })
  return { scored, findings: [...findings, ...customFindings(context)] }
}
