import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import type { ArtefactFile } from '../detect/detector.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { withOverride } from '../policy/override.ts'
import { matcher } from '../policy/paths.ts'
import type { Change } from '../policy/condition-variables.ts'
import type { Override, Policy, Scoring } from '../policy/policy.ts'
import { customFindings } from '../rules/custom.ts'
import { contradictions } from '../rules/model-invalid.ts'
import { RULES } from '../rules/registry.ts'
import type { AgentContext, ChangeContext, RuleFinding } from '../rules/rule.ts'
import { type EvidenceOf, scoreAgent, type ScoredAgent } from '../scoring/agent-score.ts'
import type { Level } from '../verdict/verdict.ts'
import { factsOf } from './facts.ts'
import { alsoHeldAgainst, type HeldAgainst, heldAgainst } from './held-against.ts'

export interface JudgedAgent {
  readonly scored: ScoredAgent
  readonly held: HeldAgainst
  readonly findings: Found
}

export interface AgentInput {
  readonly model: ThreatModel
  readonly evidence: EvidenceOf
  readonly policy: Policy
  readonly cvss: CvssCalculator | null
  readonly today: Day
  /** The model's path and those of its artefacts, relative to the folder that holds `.github`. */
  readonly paths: readonly string[]
  /** Null where nothing is compared. */
  readonly comparison: Comparison | null
  /** What was found in the tree of this side. */
  readonly artefacts: readonly ArtefactFile[]
  readonly digestOf: (path: string) => string | null
}

/** How the agent stands to the base. */
export interface Comparison {
  readonly change: Change
  /** The model that it continues, with what its evidence shows there; null for an added agent. */
  readonly before: { readonly model: ThreatModel; readonly evidence: EvidenceOf } | null
  /** Whether a file that it names as artefact or evidence differs from the base. */
  readonly filesChanged: boolean
  /** Artefacts that the change edits without a new review. */
  readonly editedSinceReview: readonly string[]
  /** What was found at the base. */
  readonly artefacts: readonly ArtefactFile[]
}

/** The level that a policy gives a rule. */
export function levelOf(policy: Policy, rule: (typeof RULES)[number]): Level | 'off' {
  return policy.rules.get(rule.id)?.level ?? rule.levels[policy.preset]
}

/**
 * All findings about one agent. Where only some of its paths lie under an override, the agent is judged with and without it
 * and everything that either says counts.
 */
export function judgeAgent(input: AgentInput): JudgedAgent {
  const variants = policiesFor(input.policy, input.paths)
  const judged = variants.map((policy) => judgeUnder({ ...input, policy }))
  const worst = judged.toSorted((a, b) => b.scored.score.high - a.scored.score.high)[0]
  if (worst === undefined) throw new Error('an agent is judged at least once')
  return {
    scored: worst.scored,
    held: judged.map((one) => one.held).reduce(alsoHeldAgainst, worst.held),
    findings: judged.flatMap((one) => one.findings),
  }
}

/**
 * A policy as it applies to an agent with these paths. An override applies where the model and all its artefacts lie under
 * its paths; where only some do, the policy applies without it and with it.
 */
export function policiesFor(policy: Policy, paths: readonly string[]): readonly Policy[] {
  const reach = policy.overrides.map((override) => ({ override, share: shareUnder(override, paths) }))
  const applied = reach
    .filter((one) => one.share === 'all')
    .reduce((all, { override }) => withOverride(all, override), policy)
  return [
    applied,
    ...reach.filter((one) => one.share === 'some').map(({ override }) => withOverride(applied, override)),
  ]
}

function shareUnder(override: Override, paths: readonly string[]): 'all' | 'some' | 'none' {
  const under = matcher(override.paths.map((path) => path.value))
  const count = paths.filter((path) => under(path)).length
  return count === paths.length ? 'all' : count === 0 ? 'none' : 'some'
}

function judgeUnder(input: AgentInput): JudgedAgent {
  const { model, evidence, comparison } = input
  const before = comparison?.before ?? null
  const head = contextOf(input, model, evidence, before?.model ?? null)
  const findings = agentFindings(head)
  const held = heldAgainst(input.policy)
  if (comparison === null || before === null) return { scored: head.scored, held, findings }
  const base = baseOf(input, comparison, before)
  const change: ChangeContext = {
    head,
    base: base.context,
    headFails: fails(findings),
    baseFails: base.fails,
    filesChanged: comparison.filesChanged,
  }
  return { scored: head.scored, held, findings: [...findings, ...changeFindings(change)] }
}

interface BaseSeen {
  readonly policy: Policy
  readonly change: Change
  readonly context: AgentContext
  readonly fails: boolean
}

const basesSeen = new WeakMap<NonNullable<Comparison['before']>, BaseSeen>()

/** The agent at the base; remembered, since whoever tries changes of the head asks for the same base every time. */
function baseOf(
  input: AgentInput,
  { change, artefacts }: Comparison,
  before: NonNullable<Comparison['before']>,
): BaseSeen {
  const { policy } = input
  const seen = basesSeen.get(before)
  if (seen?.policy === policy && seen.change === change) return seen
  const side = { ...input, artefacts, digestOf: () => null }
  const context = contextOf(side, before.model, before.evidence, null)
  const base = { policy, change, context, fails: fails(agentFindings(context)) }
  basesSeen.set(before, base)
  return base
}

function contextOf(
  { policy, cvss, today, comparison, artefacts, digestOf }: AgentInput,
  model: ThreatModel,
  evidence: EvidenceOf,
  before: ThreatModel | null,
): AgentContext {
  const scored = scoreAgent(model, withoutForgotten(policy.scoring, before), evidence, cvss)
  return {
    model,
    scored,
    policy,
    evidence,
    facts: factsOf(model, scored, comparison?.change ?? null),
    artefacts,
    digestOf,
    editedSinceReview: comparison?.editedSinceReview ?? [],
    cvss,
    today,
  }
}

/** What the base stated is never assumed: leaving a value out must not bring a better one. */
function withoutForgotten(scoring: Scoring, before: ThreatModel | null): Scoring {
  if (before === null) return scoring
  const { cvss, factors } = scoring.assume
  const kept = Object.entries(factors).filter(([id]) => !Object.hasOwn(before.factors, id))
  return {
    ...scoring,
    assume: { cvss: before.cvss === null ? cvss : null, factors: Object.fromEntries(kept) },
  }
}

type Found = readonly (RuleFinding & { readonly rule: string })[]

function agentFindings(context: AgentContext): Found {
  const findings = RULES.flatMap((rule): Found => {
    const level = levelOf(context.policy, rule)
    if (level === 'off') return []
    if (rule.id === 'model-invalid')
      return contradictions(context).map((finding) => ({ ...finding, level, rule: rule.id }))
    return rule.about === 'agent'
      ? rule.check(context, level).map((finding) => ({ ...finding, rule: rule.id }))
      : []
  })
  return [...findings, ...customFindings(context)]
}

function changeFindings(context: ChangeContext): Found {
  return RULES.flatMap((rule): Found => {
    const level = levelOf(context.head.policy, rule)
    return rule.about === 'change' && level !== 'off'
      ? rule.check(context, level).map((finding) => ({ ...finding, rule: rule.id }))
      : []
  })
}

/** What a lowered input could talk away: thresholds, demands, and what the policy says itself. */
const TALKED_ABOUT = new Set(['score-threshold', 'score-undetermined', 'required-mitigation', 'factor-limit'])

function fails(findings: Found): boolean {
  return findings.some(
    ({ level, rule }) => level === 'error' && (TALKED_ABOUT.has(rule) || rule.startsWith('custom/')),
  )
}
