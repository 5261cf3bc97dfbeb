import type { CvssVector } from './cvss.js';
/** The CVSS v4.0 base score of a vector: 0.0 to 10.0, one decimal. Its other metrics do not count. */
export type CvssCalculator = (vector: CvssVector) => number;
/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
export declare function loadCvssCalculator(): Promise<CvssCalculator>;
