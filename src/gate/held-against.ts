import { FACTOR_IDS, type FactorId } from '../aivss/factors.ts'
import { type Day, dayAfter } from '../model/day.ts'
import type { MitigationCredit, Policy } from '../policy/policy.ts'
import type { AgentLimits } from '../verdict/verdict.ts'

/** What one policy holds an agent against, as far as a report shows it. */
export interface HeldAgainst {
  readonly limits: AgentLimits
  readonly counts: MitigationCredit
  /** Days; null: a review never ages. */
  readonly maxReviewAge: number | null
}

export function heldAgainst({ thresholds, limits, scoring, review }: Policy): HeldAgainst {
  return {
    limits: { fail: thresholds.fail, warn: thresholds.warn, factors: limits.factors },
    counts: scoring.mitigationCredit,
    maxReviewAge: review.maxAgeDays,
  }
}

/** The same with the stricter limits of another policy that applies too; the credit stays that of the score. */
export function alsoHeldAgainst(one: HeldAgainst, other: HeldAgainst): HeldAgainst {
  return {
    ...one,
    limits: strictest(one.limits, other.limits),
    maxReviewAge: least(one.maxReviewAge, other.maxReviewAge),
  }
}

/** The lower limit of two wherever both have one. */
export function strictest(one: AgentLimits, other: AgentLimits): AgentLimits {
  const factors: Partial<Record<FactorId, number>> = {}
  for (const id of FACTOR_IDS) {
    const limit = least(one.factors[id] ?? null, other.factors[id] ?? null)
    if (limit !== null) factors[id] = limit
  }
  return { fail: least(one.fail, other.fail), warn: least(one.warn, other.warn), factors }
}

/** The last day on which a review holds; null where it never lapses. */
export function reviewDue(on: Day | null, expires: Day | null, maxAgeDays: number | null): Day | null {
  const aged = on === null || maxAgeDays === null ? null : dayAfter(on, maxAgeDays)
  return least(aged, expires)
}

function least<T extends number | string>(one: T | null, other: T | null): T | null {
  if (one === null) return other
  return other === null || one <= other ? one : other
}
