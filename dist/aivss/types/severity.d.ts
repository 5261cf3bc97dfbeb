/** The severity bands, worst first. AIVSS 0.8 section 3.5.2 defines four; a score of 0.0 has none there. */
export declare const SEVERITIES: readonly ['critical', 'high', 'medium', 'low', 'none'];
export type Severity = (typeof SEVERITIES)[number];
/** The lowest score of a band. */
export declare function severityFloor(band: Severity): number;
/**
 * The band of a score from 0 to 10. Bands are defined on scores rounded to one decimal: round first.
 *
 * @throws RangeError when the score is not a number from 0 to 10
 */
export declare function severityOf(score: number): Severity;
/** Positive when `a` is worse than `b`, negative when it is milder, 0 when they are the same band. */
export declare function compareSeverity(a: Severity, b: Severity): number;
