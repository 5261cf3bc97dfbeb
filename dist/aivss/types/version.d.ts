import type { FactorSet } from './factors.js';
/** The AIVSS versions that can be scored. Numbers of different versions mean different things: never compare them. */
export declare const VERSIONS: readonly ['0.5', '0.8', '0.9'];
export type Version = (typeof VERSIONS)[number];
/** The version that OWASP publishes as current. */
export declare const DEFAULT_VERSION: Version;
export type ExploitMaturity = 'attacked' | 'proof-of-concept' | 'unreported';
export type MitigationStrength = 'none' | 'partial' | 'strong';
/** The maturity that counts where none is stated, in every version. */
export declare const DEFAULT_MATURITY: ExploitMaturity;
/** Threat multipliers (ThM): AIVSS 0.8 section 3.3.2; 0.5 suggests its own; 0.9 (Annex B) takes those of 0.8. */
export declare const THREAT_MULTIPLIERS: Readonly<Record<Version, Readonly<Record<ExploitMaturity, number>>>>;
/** Mitigation factors (MF): AIVSS 0.8 section 3.4.1, kept by 0.9. Null: the version has none. */
export declare const MITIGATION_FACTORS: Readonly<Record<Version, Readonly<Record<MitigationStrength, number>> | null>>;
/** 0.9 alone publishes a fourth mitigation factor, for mitigations that were tested by an adversary. */
export declare const ADVERSARIAL_TESTED_FACTOR = 0.5;
/** What a factor may be in every published table. */
export declare const PUBLISHED_FACTOR_VALUES: readonly number[];
/** The threat multipliers that a version publishes, largest first. */
export declare function publishedThreatMultipliers(version: Version): readonly number[];
/** The mitigation factors that a version publishes, largest (weakest mitigation) first; empty for 0.5. */
export declare function publishedMitigationFactors(version: Version): readonly number[];
/** The factor set that a version's own document defines; 0.9 keeps the ten of 0.8. */
export declare function factorSetOf(version: Version): FactorSet;
