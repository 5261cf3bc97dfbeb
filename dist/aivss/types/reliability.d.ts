import type { ProfileMetrics } from './profile-metrics.js';
/** Independent attack episodes from a clean state, in an environment like production and under its enforced budget of retries. */
export interface Episodes {
    /** Whole numbers, 0 to `trials`, and 1 or more. */
    readonly successes: number;
    readonly trials: number;
}
export interface Reliability {
    readonly value: ProfileMetrics['SR'];
    /** Bounds of the chance of success, 0 to 1; null where there are too few episodes. */
    readonly lower: number | null;
    readonly upper: number | null;
}
/** Fewer episodes than this say nothing. */
export declare const MIN_EPISODES = 30;
/**
 * SR from episodes by the one-sided 95 % Wilson interval (metric rubric of AIVSS 1.0 and 2.0): R where the lower bound is
 * 0.90 or above, U where the upper bound is under 0.10, P otherwise, X below 30 episodes. The bounds are floating-point
 * numbers to be shown; the value is decided in whole numbers, so that no rounding decides it.
 *
 * @throws RangeError where the numbers are not whole, or there are more successes than trials
 */
export declare function reliabilityOf({ successes, trials }: Episodes): Reliability;
