import type { ProfileMetrics } from './profile-metrics.ts'
import type { ProfileVersion } from './profile-vector.ts'
import type { Severity } from './severity.ts'

/** What an agent's failure can do, from language, persistence, propagation and reliability; AX: not to be told from the evidence. */
export const EFFECT_CLASSES = ['A0', 'A1', 'A2', 'AX'] as const
export type EffectClass = (typeof EFFECT_CLASSES)[number]

/** A metric profile of AIVSS 1.0 or 2.0 with its numbers. It stands beside the score and is never mixed with it. */
export interface ProfileScore {
  readonly version: ProfileVersion
  readonly cvss: {
    /** CVSS-BTE, 0.0 to 10.0: the official CVSS v4.0 score with threat and environmental metrics. Null without a vector. */
    readonly bte: number | null
    /** The vector that was scored, with the exploit maturity that 1.0 resolves from evidence. */
    readonly vector: string | null
  }
  readonly metrics: ProfileMetrics
  /** Published as `candidate-unvalidated`: its limits are exact, and not yet tested against outcomes. */
  readonly effectClass: EffectClass
  /** The normative score, which is CVSS-BTE; null without a vector. */
  readonly aivss: number | null
  readonly severity: Severity | null
  /** The experimental adjustment of 2.0; null where it is withheld, and always for 1.0. */
  readonly experimental: Adjustment | null
}

/** The experimental score of the 2.0 candidate (weight set `candidate-2026-08-r2`, not calibrated). */
export interface Adjustment {
  /** 0.0 to 10.0, one decimal. */
  readonly aivss: number
  /** CVSS-BTE and `delta`, before the limit of 10 and before rounding. */
  readonly raw: number
  /** What EX, PT, CA and TD add, 0 to 1.5. */
  readonly delta: number
  /** Whether `raw` is above 10. */
  readonly capped: boolean
}
