import { type ProfileMetrics } from './profile-metrics.js';
import type { EffectClass } from './profile-score.js';
/**
 * The Agentic Effect Class (AIVSS 1.0 and 2.0, "Candidate Algorithms", Agentic Effect Class): the first rung that holds.
 * EX, PT, CA and TD never matter. A0 says that nothing here raises the class, not that there is no risk.
 */
export declare function effectClass(metrics: ProfileMetrics): EffectClass;
