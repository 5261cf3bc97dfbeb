import { type Formula } from './formula.js';
/**
 * AIVSS 0.9, Annex B: mitigation scales the agentic uplift alone, so that no mitigation takes the score under the CVSS
 * base. Rounded before the floor, as published; over a CVSS of one decimal, which the document demands, the floor never
 * bites. A finer CVSS is rounded as the floor, so that a score always has one decimal.
 */
export declare const v09: Formula;
