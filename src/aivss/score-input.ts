import { ONE, TEN, ZERO, add, exact, type Exact } from './exact.ts'
import { FACTOR_SETS, type FactorId, type FactorSet } from './factors.ts'
import type { Interval, OpenTerms } from './interval.ts'
import {
  DEFAULT_MATURITY,
  factorSetOf,
  MITIGATION_FACTORS,
  THREAT_MULTIPLIERS,
  type Version,
} from './version.ts'

export interface ScoreInput {
  readonly version: Version
  /** Which ten factors are summed; others that are given are ignored. Default: the version's own. */
  readonly factorSet?: FactorSet
  /** CVSS v4.0 base score, 0 to 10; null when it is unknown. */
  readonly cvss: number | null
  /** 0 to 1 each; a factor that is not there is unknown, not 0. */
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  /** Threat multiplier, above 0 up to 1.5. Default: the version's number for proof-of-concept. */
  readonly thm?: number
  /** Mitigation factor, above 0 up to 1. Default 1. 0.5 has none and ignores it. */
  readonly mf?: number
}

/** The name of one input of a score. */
export type InputName = 'cvss' | 'thm' | 'mf' | FactorId

/** A score's input with its defaults filled in. */
export interface ResolvedInput {
  readonly factorSet: FactorSet
  readonly cvss: number | null
  readonly factors: readonly { readonly id: FactorId; readonly value: number | null }[]
  readonly thm: number
  readonly mf: number
  /** What is unknown: cvss first, then the set's factors in their order. */
  readonly missing: readonly ('cvss' | FactorId)[]
}

const UNKNOWN_CVSS: Interval = { low: ZERO, high: TEN }
const UNKNOWN_FACTOR: Interval = { low: ZERO, high: ONE }

/** An unknown CVSS base is 0 to 10. */
export function cvssInterval(cvss: number | null): Interval {
  return cvss === null ? UNKNOWN_CVSS : known(exact(cvss))
}

/** An unknown factor is 0 to 1. */
export function factorInterval(value: number | null): Interval {
  return value === null ? UNKNOWN_FACTOR : known(exact(value))
}

export function resolveInput(input: ScoreInput): ResolvedInput {
  const factorSet = input.factorSet ?? factorSetOf(input.version)
  const factors = FACTOR_SETS[factorSet].map((id) => ({ id, value: input.factors[id] ?? null }))
  const unknown = factors.filter(({ value }) => value === null).map(({ id }) => id)
  return {
    factorSet,
    cvss: input.cvss,
    factors,
    thm: input.thm ?? THREAT_MULTIPLIERS[input.version][DEFAULT_MATURITY],
    mf: MITIGATION_FACTORS[input.version] ? (input.mf ?? 1) : 1,
    missing: input.cvss === null ? ['cvss', ...unknown] : unknown,
  }
}

/**
 * The terms that the formulas take.
 *
 * @throws RangeError for NaN and the infinities
 */
export function openTerms({ cvss, factors, thm, mf }: ResolvedInput): OpenTerms {
  const intervals = factors.map(({ value }) => factorInterval(value))
  return {
    cvss: cvssInterval(cvss),
    sum: { low: add(...intervals.map(({ low }) => low)), high: add(...intervals.map(({ high }) => high)) },
    thm: exact(thm),
    mf: exact(mf),
  }
}

function known(value: Exact): Interval {
  return { low: value, high: value }
}
