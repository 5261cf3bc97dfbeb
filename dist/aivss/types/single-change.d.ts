import { type InputName, type ScoreInput } from './score-input.js';
import { type Severity } from './severity.js';
/** The smallest change of one input, all others kept, that lowers the band. */
export interface SingleChange {
    readonly input: InputName;
    /** Null when the input is unknown: the change is then to establish it. */
    readonly from: number | null;
    readonly to: number;
    /** The score after the change; null when other unknown inputs leave it open. */
    readonly aivss: number | null;
    readonly low: number;
    readonly high: number;
    /** The band of `high`, milder than before. */
    readonly severity: Severity;
}
/**
 * For each input the smallest single reduction after which the worst score that is still possible falls into a milder
 * band: CVSS and factors in steps of 0.1, the multipliers through their published values. Inputs that cannot do it
 * alone are left out. Order: cvss, the set's factors, thm, mf.
 *
 * @throws RangeError when the input is out of range
 */
export declare function singleChanges(input: ScoreInput): readonly SingleChange[];
