import type { FactorId } from './factors.js';
import { type Score } from './score.js';
import { type ScoreInput } from './score-input.js';
import { type SingleChange } from './single-change.js';
import { type Known, type Step } from './steps.js';
/** What one factor adds to the unrounded score, the other inputs being as they are. */
export interface Contribution {
    readonly factor: FactorId;
    /** The factor's value; null when it is unknown. */
    readonly stated: number | null;
    readonly points: Known;
}
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
    readonly singleChanges: readonly SingleChange[];
}
/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, and which single change would lower the
 * band. Unknown inputs give ranges, which are exact.
 *
 * @throws RangeError when the input is out of range
 */
export declare function explain(input: ScoreInput): Explanation;
