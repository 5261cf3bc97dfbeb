import { type Formula } from './formula.js';
/**
 * AIVSS 0.8, section 3.4: the factors fill a part of the gap between CVSS and 10, and mitigation scales the whole. As
 * published, the result may lie under the CVSS base.
 */
export declare const v08: Formula;
