import type { FactorId } from './factors.js';
import { type ScoreInput } from './score-input.js';
import { type Known } from './steps.js';
/** What one factor adds to the unrounded score, the other inputs being as they are. */
export interface Contribution {
    readonly factor: FactorId;
    /** The factor's value; null when it is unknown. */
    readonly stated: number | null;
    readonly points: Known;
}
/**
 * What each factor adds, in the set's order. Points are exact and refer to the unrounded score, which is linear in the sum:
 * a factor adds the same points whatever the other nine are. Input in range only. `most` leaves only the factors with the
 * highest values, which are those that add most.
 */
export declare function contributionsOf(input: ScoreInput, most?: number): readonly Contribution[];
