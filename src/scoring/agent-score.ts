import {
  type ControlInPlace,
  type EarnedCredit,
  earnedStrength,
  usedMitigationFactor,
} from '../aivss/credit.ts'
import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import { parseCvssVector } from '../aivss/cvss.ts'
import { FACTOR_SETS, type FactorId, type FactorSet } from '../aivss/factors.ts'
import { type OffTable, offTable } from '../aivss/input-check.ts'
import { type Score, score } from '../aivss/score.ts'
import type { ScoreInput } from '../aivss/score-input.ts'
import { severityOf } from '../aivss/severity.ts'
import {
  DEFAULT_MATURITY,
  factorSetOf,
  MITIGATION_FACTORS,
  THREAT_MULTIPLIERS,
  type Version,
} from '../aivss/version.ts'
import { CATALOGUE } from '../model/catalogue.ts'
import type { EvidenceResult } from '../model/evidence.ts'
import type { CvssStatement, Mitigation, Threat, ThreatModel } from '../model/threat-model.ts'
import type { Scoring } from '../policy/policy.ts'
import type { AgentScore } from '../verdict/verdict.ts'
import { profilesOf, type ScoredProfile } from './agent-profile.ts'

/** What evidence of each mitigation of one model shows; the key is the model's own entry. */
export type EvidenceOf = ReadonlyMap<Mitigation, readonly EvidenceResult[]>

/** One computation of a score: of the agent itself, or of a threat with its own CVSS. */
export interface Computation {
  readonly threat: Threat | null
  readonly cvss: CvssStatement | null
  readonly input: ScoreInput
  readonly score: Score
  readonly claimedMf: number
  readonly assumed: readonly ('cvss' | FactorId)[]
  readonly offTable: readonly OffTable[]
}

/** An agent's score as a policy counts it, with what led to it. */
export interface ScoredAgent {
  readonly score: AgentScore
  /** The agent's own computation first, then its threats in their order; at least one. */
  readonly computations: readonly Computation[]
  /** The one whose score is the agent's. */
  readonly leading: Computation
  readonly earned: EarnedCredit
  /** The score without what the policy assumed; the same as `score` where nothing was assumed. */
  readonly withoutAssumptions: { readonly low: number; readonly high: number }
  /** Metric profiles, which stand beside the score. */
  readonly profiles: readonly ScoredProfile[]
}

/**
 * Scores a model: the highest of its own score and those of its threats with their own CVSS, each with the model's factors
 * and multipliers. `cvss` computes base scores; it may be null only where no model states a vector.
 */
export function scoreAgent(
  model: ThreatModel,
  scoring: Scoring,
  evidence: EvidenceOf,
  cvss: CvssCalculator | null,
): ScoredAgent {
  const earned = earnedCredit(model, scoring.version, evidence)
  const computations = computeAll(model, scoring, earned, cvss)
  const leading = highest(computations)
  const assumes = computations.some((one) => one.assumed.length > 0)
  const unassumed = assumes
    ? computeAll(model, { ...scoring, assume: { cvss: null, factors: {} } }, earned, cvss)
    : computations
  const low = Math.max(...computations.map((one) => one.score.low))
  const high = Math.max(...computations.map((one) => one.score.high))
  return {
    score: agentScore(computations, leading, low, high),
    computations,
    leading,
    earned,
    withoutAssumptions: {
      low: Math.max(...unassumed.map((one) => one.score.low)),
      high: Math.max(...unassumed.map((one) => one.score.high)),
    },
    profiles: profilesOf(model, cvss),
  }
}

function computeAll(
  model: ThreatModel,
  scoring: Scoring,
  earned: EarnedCredit,
  cvss: CvssCalculator | null,
): readonly Computation[] {
  const threats = model.threats.filter((threat) => threat.cvss !== null || threat.own !== null)
  const subjects: readonly (Threat | null)[] =
    model.scored === 'agent' || threats.length === 0 ? [null, ...threats] : threats
  return subjects.map((threat) => compute(model, threat, scoring, earned, cvss))
}

/** The factor set that a model is summed by: a listing's own ten under 0.8, the version's otherwise. */
export function factorSetFor(model: ThreatModel, version: Version): FactorSet {
  return model.factorNames === 'listing' && version === '0.8' ? 'listing' : factorSetOf(version)
}

function compute(
  model: ThreatModel,
  threat: Threat | null,
  scoring: Scoring,
  earned: EarnedCredit,
  calculator: CvssCalculator | null,
): Computation {
  const { version, assume } = scoring
  const factorSet = factorSetFor(model, version)
  const source = threat?.own ?? model
  const statement = threat === null ? model.cvss : threat.cvss
  const statedBase = statement === null ? null : baseOf(statement, calculator)
  const factors: Partial<Record<FactorId, number>> = {}
  const assumed: ('cvss' | FactorId)[] = statedBase === null && assume.cvss !== null ? ['cvss'] : []
  for (const id of FACTOR_SETS[factorSet]) {
    const value = source.factors[id]?.value ?? assume.factors[id]
    if (value === undefined) continue
    if (source.factors[id] === undefined) assumed.push(id)
    factors[id] = value
  }
  const maturity = source.maturity?.value ?? DEFAULT_MATURITY
  const thm = typeof maturity === 'number' ? maturity : THREAT_MULTIPLIERS[version][maturity]
  const claimedMf = claimedFactor(source.strength, version)
  const mf =
    scoring.mitigationCredit === 'declared'
      ? claimedMf
      : usedMitigationFactor(version, claimedMf, earned.strength)
  const input: ScoreInput = { version, factorSet, cvss: statedBase ?? assume.cvss, factors, thm, mf }
  return {
    threat,
    cvss: statement,
    input,
    score: score(input),
    claimedMf,
    assumed,
    offTable: offTable({
      ...input,
      cvss: statement?.vector == null ? statedBase : null,
      mf: claimedMf,
    }).filter(
      (one) =>
        one.input === 'cvss' || one.input === 'thm' || one.input === 'mf' || !assumed.includes(one.input),
    ),
  }
}

/** The base score of a statement: of its vector where it has one, else as stated; null where neither can be had. */
export function baseOf(statement: CvssStatement, calculator: CvssCalculator | null): number | null {
  if (statement.vector === null) return statement.base
  const parsed = parseCvssVector(statement.vector)
  if (!parsed.ok) return null
  if (calculator === null) throw new Error('a CVSS vector needs the calculator')
  return calculator(parsed.vector)
}

function claimedFactor(strength: ThreatModel['strength'], version: Version): number {
  const table = MITIGATION_FACTORS[version]
  if (table === null || strength === null) return 1
  return typeof strength.value === 'number' ? strength.value : table[strength.value]
}

/** The credit that a model's mitigations earn: only what is in place counts, and only tree evidence that holds proves. */
export function earnedCredit(model: ThreatModel, version: Version, evidence: EvidenceOf): EarnedCredit {
  const inPlace = model.mitigations.filter((one) => one.status === 'in-place')
  const proven = (one: Mitigation): boolean =>
    one.source === 'stated' && (evidence.get(one) ?? []).some((result) => result.proves)
  const testing = inPlace.find((one) => one.id === 'adversarial-testing')
  const controls: readonly ControlInPlace[] = inPlace.map((one) => ({
    id: one.id,
    factors: CATALOGUE[one.id].factors,
    treeEvidence: proven(one),
  }))
  const values: Partial<Record<FactorId, number>> = {}
  const set = factorSetFor(model, version)
  for (const id of FACTOR_SETS[set]) {
    const value = model.factors[id]?.value
    if (value !== undefined) values[id] = value
  }
  return earnedStrength({
    factors: values,
    set,
    controls,
    adversarialTesting: testing === undefined ? 'absent' : proven(testing) ? 'evidenced' : 'in-place',
  })
}

function highest(computations: readonly Computation[]): Computation {
  const [first, ...rest] = computations
  if (first === undefined) throw new Error('a model has at least its own computation')
  return rest.reduce((best, one) => {
    const byHigh = one.score.high - best.score.high
    return byHigh > 0 || (byHigh === 0 && one.score.low > best.score.low) ? one : best
  }, first)
}

function agentScore(
  computations: readonly Computation[],
  leading: Computation,
  low: number,
  high: number,
): AgentScore {
  const determined = low === high
  const { score: own, claimedMf, cvss, input } = leading
  const names = (pick: (one: Computation) => readonly string[]): readonly string[] => [
    ...new Set(computations.flatMap(pick)),
  ]
  return {
    version: own.version,
    aivss: determined ? high : null,
    severity: determined ? severityOf(high) : null,
    low,
    high,
    determined,
    assumed: names((one) => one.assumed),
    missing: names((one) => one.score.missing),
    cvss: { base: input.cvss, vector: cvss?.vector ?? null },
    factorSet: own.factorSet,
    factorSum: own.factorSum,
    aars: determined ? own.aars : null,
    thm: own.thm,
    mf: own.mf,
    claimedMf,
    raw: determined ? own.raw : null,
    inherent: own.inherent === null ? null : { aivss: own.inherent.aivss, severity: own.inherent.severity },
    from: leading.threat === null ? 'model' : { threat: leading.threat.id },
  }
}
