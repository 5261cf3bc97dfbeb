import { type Contribution } from './contributions.js';
import { type Score } from './score.js';
import { type ScoreInput } from './score-input.js';
import { type FactorNeighbours } from './neighbours.js';
import { type SingleChange } from './single-change.js';
import { type Known, type Step } from './steps.js';
import { type Waterfall } from './waterfall.js';
export type { Contribution };
/** Everything behind a score, as data. Points are exact and refer to the unrounded score. */
export interface Explanation {
    readonly score: Score;
    readonly steps: readonly Step[];
    /** In the set's order. */
    readonly contributions: readonly Contribution[];
    readonly effects: {
        /** Points by which the threat multiplier changes the score against a multiplier of 1 (attacked). */
        readonly threat: Known;
        /** Points by which mitigation changes the score against none. */
        readonly mitigation: Known;
        /** Points that rounding and the limits of the scale add or take; null when unknown inputs leave the score open. */
        readonly rounding: number | null;
    };
    /** The same as a running total that ends exactly at the score. */
    readonly waterfall: Waterfall;
    /** What one published step down or up in each factor would do. */
    readonly neighbours: readonly FactorNeighbours[];
    readonly singleChanges: readonly SingleChange[];
}
/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, the score as a running total, what one step
 * in each factor would do, and which single change would lower the band. Unknown inputs give ranges, which are exact.
 * `claimedMf` is the mitigation factor that the author claims, by default the one that counts.
 *
 * @throws RangeError when the input is out of range
 */
export declare function explain(input: ScoreInput, claimedMf?: number): Explanation;
