/** The severity bands, worst first. AIVSS 0.8 section 3.5.2 defines four; a score of 0.0 has none there. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const
export type Severity = (typeof SEVERITIES)[number]

const FLOORS: Readonly<Record<Severity, number>> = { critical: 9, high: 7, medium: 4, low: 0.1, none: 0 }

/** The lowest score of a band. */
export function severityFloor(band: Severity): number {
  return FLOORS[band]
}

/**
 * The band of a score from 0 to 10. Bands are defined on scores rounded to one decimal: round first.
 *
 * @throws RangeError when the score is not a number from 0 to 10
 */
export function severityOf(score: number): Severity {
  if (!(score >= 0 && score <= 10)) throw new RangeError(`a score is a number from 0 to 10, not ${score}`)
  return SEVERITIES.find((band) => score >= FLOORS[band]) ?? 'none'
}

/** Positive when `a` is worse than `b`, negative when it is milder, 0 when they are the same band. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a)
}
