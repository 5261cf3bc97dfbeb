import type { FactorSet } from './factors.ts'

/** The AIVSS versions that can be scored. Numbers of different versions mean different things: never compare them. */
export const VERSIONS = ['0.5', '0.8', '0.9'] as const
export type Version = (typeof VERSIONS)[number]

/** The version that OWASP publishes as current. */
export const DEFAULT_VERSION: Version = '0.8'

export type ExploitMaturity = 'attacked' | 'proof-of-concept' | 'unreported'
export type MitigationStrength = 'none' | 'partial' | 'strong'

/** The maturity that counts where none is stated, in every version. */
export const DEFAULT_MATURITY: ExploitMaturity = 'proof-of-concept'

/** Threat multipliers (ThM): AIVSS 0.8 section 3.3.2; 0.5 suggests its own; 0.9 (Annex B) takes those of 0.8. */
export const THREAT_MULTIPLIERS: Readonly<Record<Version, Readonly<Record<ExploitMaturity, number>>>> = {
  '0.5': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.91 },
  '0.8': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.5 },
  '0.9': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.5 },
}

/** Mitigation factors (MF): AIVSS 0.8 section 3.4.1, kept by 0.9. Null: the version has none. */
export const MITIGATION_FACTORS: Readonly<
  Record<Version, Readonly<Record<MitigationStrength, number>> | null>
> = {
  '0.5': null,
  '0.8': { none: 1, partial: 0.83, strong: 0.67 },
  '0.9': { none: 1, partial: 0.83, strong: 0.67 },
}

/** 0.9 alone publishes a fourth mitigation factor, for mitigations that were tested by an adversary. */
export const ADVERSARIAL_TESTED_FACTOR = 0.5

/** What a factor may be in every published table. */
export const PUBLISHED_FACTOR_VALUES: readonly number[] = [0, 0.5, 1]

/** The threat multipliers that a version publishes, largest first. */
export function publishedThreatMultipliers(version: Version): readonly number[] {
  return Object.values(THREAT_MULTIPLIERS[version]).toSorted((a, b) => b - a)
}

/** The mitigation factors that a version publishes, largest (weakest mitigation) first; empty for 0.5. */
export function publishedMitigationFactors(version: Version): readonly number[] {
  const published = Object.values(MITIGATION_FACTORS[version] ?? {}).toSorted((a, b) => b - a)
  return version === '0.9' ? [...published, ADVERSARIAL_TESTED_FACTOR] : published
}

/** The factor set that a version's own document defines; 0.9 keeps the ten of 0.8. */
export function factorSetOf(version: Version): FactorSet {
  return version === '0.5' ? '0.5' : '0.8'
}
