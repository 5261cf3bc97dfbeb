import type { Formula } from './formula.js';
import type { Version } from './version.js';
export declare const FORMULAS: Readonly<Record<Version, Formula>>;
