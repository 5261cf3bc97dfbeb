import { type Interval } from './interval.js';
import { type ScoreInput } from './score-input.js';
/** A number, or the range in which unknown inputs leave it. */
export interface Known {
    /** Null when `low` and `high` differ. */
    readonly value: number | null;
    readonly low: number;
    readonly high: number;
}
/** One step of the computation. */
export interface Step extends Known {
    /** The name under which later steps use the value. */
    readonly id: string;
    readonly label: string;
    /** In names: "gap * sum / 10 * thm". Null for an input. */
    readonly formula: string | null;
    /** The same in numbers: "1.2 * 6 / 10 * 1.1", with "(0..10)" for what is open. Null for an input. */
    readonly worked: string | null;
}
/** Every step of a score: the inputs that count, each line of the version's formula, the score. Input in range only. */
export declare function stepsOf(input: ScoreInput): readonly Step[];
export declare function knownIn(interval: Interval): Known;
