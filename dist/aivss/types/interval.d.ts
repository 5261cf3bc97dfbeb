import { type Exact } from './exact.js';
import type { Terms } from './formula.js';
/** Every number from `low` to `high`; a known number is an interval of length 0. */
export interface Interval {
    readonly low: Exact;
    readonly high: Exact;
}
/** Terms of which the CVSS base and the factor sum may be known only as an interval. */
export interface OpenTerms {
    readonly cvss: Interval;
    readonly sum: Interval;
    readonly thm: Exact;
    readonly mf: Exact;
}
/**
 * The exact range of a term over all values of the open inputs. A function that is multilinear in `cvss` and `sum` has its
 * extremes at the four corners - not always at the two ends: with a threat multiplier above 1 a score can fall as
 * CVSS rises.
 */
export declare function rangeOf(term: (terms: Terms) => Exact, { cvss, sum, thm, mf }: OpenTerms): Interval;
export declare function isSingle({ low, high }: Interval): boolean;
