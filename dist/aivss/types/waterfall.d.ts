import { type FactorId } from './factors.js';
import { type ScoreInput } from './score-input.js';
/**
 * What a term of a waterfall is: the CVSS base, one of the ten factors, the threat multiplier, the mitigation that is
 * claimed, what of it does not count (`unearned`), the one rounding, and what lies above the scale (`limit`).
 */
export type WaterfallTermId = 'cvss' | FactorId | 'threat' | 'mitigation' | 'unearned' | 'rounding' | 'limit';
/** The part of the scale that a term covers, in points. */
export interface WaterfallBar {
    /** What the term adds; below 0 where it takes. */
    readonly points: number;
    /** The running total before and after it. */
    readonly from: number;
    readonly to: number;
}
/** One term in the two cases that bound the score; they are the same where every input is known. */
export interface WaterfallTerm {
    readonly id: WaterfallTermId;
    readonly label: string;
    /** The input behind the term: CVSS, factor or multiplier. Null where it is unknown, and for rounding and limit. */
    readonly input: number | null;
    /** In the case of the lowest score that is still possible. */
    readonly lowest: WaterfallBar;
    /** In the case of the highest. */
    readonly highest: WaterfallBar;
}
/** A score as a running total. */
export interface Waterfall {
    /** What the CVSS base leaves to 10 and the factors fill; null for 0.5, which knows no gap. */
    readonly gap: {
        readonly lowest: number;
        readonly highest: number;
    } | null;
    readonly terms: readonly WaterfallTerm[];
    /** Where the terms arrive: the ends of the score, the same number where it is determined. */
    readonly lowest: number;
    readonly highest: number;
}
/**
 * A score as a running total from 0: the CVSS base (half of it under 0.5, which takes a mean), what each factor adds
 * before any multiplier (the largest first, unknown ones last), then what the threat multiplier, the mitigation and the
 * rounding change. In each case every bar begins where the one before it ended, and as decimals the points add up to the
 * score exactly.
 *
 * Where inputs are unknown, `lowest` and `highest` are the two computations that give the ends of the score, each
 * consistent in itself: an unknown factor counts as 0 or 1 and an unknown CVSS base as 0 or 10.
 *
 * `claimedMf` is the mitigation factor that the author claims, above 0 up to 1; by default the one that counts. Where they
 * differ, the claim and what of it is not earned are two terms. Totals are kept to 12 decimals; published inputs need 8.
 *
 * @throws RangeError when an input is out of range
 */
export declare function waterfall(input: ScoreInput, claimedMf?: number): Waterfall;
