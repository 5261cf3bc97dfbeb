import { type InputName, type ScoreInput } from './score-input.js';
/** An input that no score can be computed from. */
export interface InputProblem {
    readonly input: InputName;
    readonly value: number;
    /** What it has to be, to follow the input's name: "must be a number from 0 to 10". */
    readonly message: string;
}
/** An input that counts as it stands, although the version's document does not publish such a value. */
export interface OffTable {
    readonly input: InputName;
    readonly value: number;
    /** The published values; null for CVSS, which has any value with one decimal. */
    readonly published: readonly number[] | null;
}
/** Everything in an input that is out of range, in the order cvss, factors, thm, mf. Empty: it can be scored. */
export declare function checkScoreInput(input: ScoreInput): readonly InputProblem[];
/** The values of an input that its version's tables do not list, in the order cvss, factors of the set, thm, mf. */
export declare function offTable(input: ScoreInput): readonly OffTable[];
