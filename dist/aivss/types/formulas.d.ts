import type { Formula } from './formula.ts';
import type { Version } from './version.ts';
export declare const FORMULAS: Readonly<Record<Version, Formula>>;
