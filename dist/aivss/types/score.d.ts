import type { FactorId, FactorSet } from './factors.js';
import { type ScoreInput } from './score-input.js';
import { type Severity } from './severity.js';
import type { Version } from './version.js';
/** A score from `low` to `high`, both rounded to one decimal; one number when they are the same. */
export interface ScoreRange {
    /** 0.0 to 10.0; null when unknown inputs leave it open. */
    readonly aivss: number | null;
    readonly severity: Severity | null;
    readonly low: number;
    readonly high: number;
}
export interface Score extends ScoreRange {
    readonly version: Version;
    readonly lowSeverity: Severity;
    readonly highSeverity: Severity;
    /** Whether `low` and `high` are the same: what is missing does not matter any more. */
    readonly determined: boolean;
    /** The inputs that are unknown: cvss first, then the factors in the set's order. */
    readonly missing: readonly ('cvss' | FactorId)[];
    readonly factorSet: FactorSet;
    /** 0 to 10; null only when a factor of the set is missing. */
    readonly factorSum: number | null;
    /** The agentic share, unrounded: for 0.5 the factor sum itself. Null when it is open or the score is. */
    readonly aars: number | null;
    readonly thm: number;
    /** 1 for 0.5, which has no mitigation factor. */
    readonly mf: number;
    /** Unrounded and unclamped, so it may exceed 10. Null when it is open or the score is. */
    readonly raw: number | null;
    /** 0.9 only: the score before mitigation. The score itself is then the residual one. */
    readonly inherent: ScoreRange | null;
}
/**
 * Scores an agent. An unknown CVSS base counts as 0 to 10 and an unknown factor as 0 to 1: the result is the interval of
 * all scores that are still possible.
 *
 * @throws RangeError naming the first input that is out of range; `checkScoreInput` lists them all beforehand
 */
export declare function score(input: ScoreInput): Score;
