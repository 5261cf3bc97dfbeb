import { FACTOR_IDS, type FactorId } from '../aivss/factors.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { type Hypothesis, sharedChanges, type Supposed } from './suppose.ts'

/** Where a score stands to one threshold. */
export type Standing = 'reached' | 'open' | 'kept'

export function standingOf({ low, high }: Pick<Supposed, 'low' | 'high'>, threshold: number): Standing {
  return low >= threshold ? 'reached' : high < threshold ? 'kept' : 'open'
}

/** Factors above what the policy allows, or not shown to be within it. */
export function overLimit(agent: AgentVerdict, hypothesis: Hypothesis): readonly FactorId[] {
  const stated = { ...agent.factors, ...sharedChanges(agent, hypothesis) }
  return FACTOR_IDS.filter((id) => isOver(agent.limits.factors[id], stated[id]))
}

/** Whether a factor is above its limit, or not stated, so that it is not shown to be within it. */
export function isOver(limit: number | undefined, value: number | undefined): boolean {
  return limit !== undefined && (value === undefined || value > limit)
}
