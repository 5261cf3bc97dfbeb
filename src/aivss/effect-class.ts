import { CLASSIFYING_METRICS, type ProfileMetrics, UNKNOWN_METRIC } from './profile-metrics.ts'
import type { EffectClass } from './profile-score.ts'

/**
 * The Agentic Effect Class (AIVSS 1.0 and 2.0, "Candidate Algorithms", Agentic Effect Class): the first rung that holds.
 * EX, PT, CA and TD never matter. A0 says that nothing here raises the class, not that there is no risk.
 */
export function effectClass(metrics: ProfileMetrics): EffectClass {
  const { LC, CP, AP, SR } = metrics
  if (CLASSIFYING_METRICS.some((metric) => metrics[metric] === UNKNOWN_METRIC)) return 'AX'
  if (AP === 'L' || ((LC === 'D' || LC === 'I') && CP === 'C') || (LC === 'D' && SR === 'R')) return 'A2'
  if (LC === 'N' && CP === 'N' && AP === 'N' && SR === 'U') return 'A0'
  return 'A1'
}
