import type { SsvcFactorId, SsvcGroup } from './ssvc-factors.ts'

/** How much of an actor the agent is, by its capability factors (AIVSS-SSVC). */
export const AGENT_LEVELS = ['copilot', 'specialist', 'prime-mover'] as const
export type AgentLevel = (typeof AGENT_LEVELS)[number]

export const SSVC_OUTCOMES = ['defer', 'scheduled', 'out-of-cycle', 'immediate'] as const
export type SsvcOutcome = (typeof SSVC_OUTCOMES)[number]

/** An AIVSS-SSVC decision. It stands beside the score and is never converted to one. */
export interface SsvcScore {
  /** Means of the three groups of capability factors, 1 to 5, rounded to two decimals. */
  readonly averages: Readonly<Record<SsvcGroup, number>>
  readonly agentLevel: AgentLevel
  /** 0.24 to 57.6, two decimals; shown, and decides nothing. */
  readonly riskScore: number
  readonly outcome: SsvcOutcome
  /** When to act: `none`, `30-90 days`, `7-30 days`, `0-7 days`. */
  readonly timeline: string
  /** Capability factors that nobody stated; the published calculator counts them as 1. */
  readonly missing: readonly SsvcFactorId[]
}
