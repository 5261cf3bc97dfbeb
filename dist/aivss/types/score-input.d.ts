import { type FactorId, type FactorSet } from './factors.js';
import type { Interval, OpenTerms } from './interval.js';
import { type Version } from './version.js';
export interface ScoreInput {
    readonly version: Version;
    /** Which ten factors are summed; others that are given are ignored. Default: the version's own. */
    readonly factorSet?: FactorSet;
    /** CVSS v4.0 base score, 0 to 10; null when it is unknown. */
    readonly cvss: number | null;
    /** 0 to 1 each; a factor that is not there is unknown, not 0. */
    readonly factors: Readonly<Partial<Record<FactorId, number>>>;
    /** Threat multiplier, above 0 up to 1.5. Default: the version's number for proof-of-concept. */
    readonly thm?: number;
    /** Mitigation factor, above 0 up to 1. Default 1. 0.5 has none and ignores it. */
    readonly mf?: number;
}
/** The name of one input of a score. */
export type InputName = 'cvss' | 'thm' | 'mf' | FactorId;
/** A score's input with its defaults filled in. */
export interface ResolvedInput {
    readonly factorSet: FactorSet;
    readonly cvss: number | null;
    readonly factors: readonly {
        readonly id: FactorId;
        readonly value: number | null;
    }[];
    readonly thm: number;
    readonly mf: number;
    /** What is unknown: cvss first, then the set's factors in their order. */
    readonly missing: readonly ('cvss' | FactorId)[];
}
/** An unknown CVSS base is 0 to 10. */
export declare function cvssInterval(cvss: number | null): Interval;
/** An unknown factor is 0 to 1. */
export declare function factorInterval(value: number | null): Interval;
export declare function resolveInput(input: ScoreInput): ResolvedInput;
/**
 * The terms that the formulas take.
 *
 * @throws RangeError for NaN and the infinities
 */
export declare function openTerms({ cvss, factors, thm, mf }: ResolvedInput): OpenTerms;
