import type { Severity } from './severity.ts'

/** The eight metrics of AIVSS 1.0 and 2.0 in their published order; `X` is insufficient evidence everywhere. */
export const PROFILE_METRICS = ['LC', 'CP', 'AP', 'SR', 'EX', 'PT', 'CA', 'TD'] as const
export type ProfileMetric = (typeof PROFILE_METRICS)[number]

/** What an agent's failure can do, from language, persistence, propagation and reliability; AX: not to be told from the evidence. */
export const EFFECT_CLASSES = ['A0', 'A1', 'A2', 'AX'] as const
export type EffectClass = (typeof EFFECT_CLASSES)[number]

/** A metric profile of AIVSS 1.0 or 2.0 with its numbers. It stands beside the score and is never mixed with it. */
export interface ProfileScore {
  readonly version: '1.0' | '2.0'
  readonly cvss: {
    /** CVSS-BTE, 0.0 to 10.0: the official CVSS v4.0 score with threat and environmental metrics. Null without a vector. */
    readonly bte: number | null
    readonly vector: string | null
  }
  /** Every metric that is stated. */
  readonly metrics: Readonly<Partial<Record<ProfileMetric, string>>>
  readonly effectClass: EffectClass
  /** The normative score, which is CVSS-BTE; null without a vector. */
  readonly aivss: number | null
  readonly severity: Severity | null
  /** The experimental adjustment of 2.0; null where it is withheld, and always for 1.0. */
  readonly experimental: {
    readonly aivss: number
    readonly raw: number
    readonly delta: number
    readonly capped: boolean
  } | null
}
