import type { CvssVector } from './cvss.js';
/**
 * A CVSS v4.0 score of a vector, 0.0 to 10.0 with one decimal. `base`, the default: of its eleven base metrics alone.
 * `bte`: CVSS-BTE, with its threat and environmental metrics too; an E that is X or not stated counts as Attacked.
 */
export type CvssCalculator = (vector: CvssVector, score?: 'base' | 'bte') => number;
/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
export declare function loadCvssCalculator(): Promise<CvssCalculator>;
