import { type Formula } from './formula.js';
/** AIVSS 0.5 (deprecated): the mean of CVSS and factor sum, times the threat multiplier. It has no mitigation factor. */
export declare const v05: Formula;
