import { add, compare, exact, least, roundHalfUp, TEN, toNumber, ZERO } from './exact.ts'
import { type ProfileMetrics, unknownMetrics } from './profile-metrics.ts'
import type { Adjustment } from './profile-score.ts'

/** What each assurance metric adds (AIVSS 2.0 candidate, weight set `candidate-2026-08-r2`). */
const WEIGHTS = {
  EX: { W: 0.4, M: 0.15, N: 0 },
  PT: { H: 0.3, M: 0.1, L: 0 },
  CA: { W: 0.3, M: 0.1, N: 0 },
  TD: { H: 0.5, M: 0.2, L: 0 },
} as const

/**
 * The experimental score of AIVSS 2.0: CVSS-BTE and what EX, PT, CA and TD add, at most 10, rounded half up. Where CVSS says
 * that nothing is harmed (0.0) it stays 0.0. Null, since it is withheld, where any of the eight metrics is X.
 *
 * @throws RangeError for a CVSS-BTE that is NaN or infinite
 */
export function adjustment(bte: number, metrics: ProfileMetrics): Adjustment | null {
  const { EX, PT, CA, TD } = metrics
  if (unknownMetrics(metrics).length > 0 || EX === 'X' || PT === 'X' || CA === 'X' || TD === 'X') return null
  const terms = [WEIGHTS.EX[EX], WEIGHTS.PT[PT], WEIGHTS.CA[CA], WEIGHTS.TD[TD]]
  const delta = add(...terms.map(exact))
  const severity = exact(bte)
  const raw = compare(severity, ZERO) === 0 ? ZERO : add(severity, delta)
  return {
    aivss: toNumber(roundHalfUp(least(TEN, raw))),
    raw: toNumber(raw),
    delta: toNumber(delta),
    capped: compare(raw, TEN) > 0,
  }
}
