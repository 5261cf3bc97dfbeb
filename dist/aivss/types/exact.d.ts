/**
 * A decimal number without rounding error: `units` over ten to the power of `places` (0 or more).
 *
 * Scores are rounded half up, so a binary fraction that falls a hair under the half gives the wrong score: over the
 * published inputs of 0.8, `toFixed(1)` is wrong 136 times (CVSS 0.0, sum 5, ThM 0.97 is 4.85, hence 4.9).
 */
export interface Exact {
    readonly units: bigint;
    readonly places: number;
}
/**
 * The number that a reader of the source sees: its shortest decimal text, taken literally (0.1 is one tenth).
 *
 * @throws RangeError for NaN and the infinities
 */
export declare function exact(value: number): Exact;
export declare const ZERO: Exact;
export declare const ONE: Exact;
export declare const TEN: Exact;
export declare function add(...terms: readonly Exact[]): Exact;
export declare function subtract(a: Exact, b: Exact): Exact;
export declare function multiply(...factors: readonly Exact[]): Exact;
/** Negative when `a` is less than `b`, positive when it is more, 0 when they are the same number. */
export declare function compare(a: Exact, b: Exact): number;
export declare function least(first: Exact, ...others: readonly Exact[]): Exact;
export declare function greatest(first: Exact, ...others: readonly Exact[]): Exact;
/** To one decimal; a half goes up (AIVSS 0.8 section 3.5.1: 8.65 becomes 8.7, 8.64 becomes 8.6). */
export declare function roundHalfUp(value: Exact): Exact;
/** The nearest JavaScript number; a decimal of up to 15 digits comes back unchanged. */
export declare function toNumber(value: Exact): number;
