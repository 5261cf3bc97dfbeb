import { type ProfileMetrics } from './profile-metrics.js';
import type { Adjustment } from './profile-score.js';
/**
 * The experimental score of AIVSS 2.0: CVSS-BTE and what EX, PT, CA and TD add, at most 10, rounded half up. Where CVSS says
 * that nothing is harmed (0.0) it stays 0.0. Null, since it is withheld, where any of the eight metrics is X.
 *
 * @throws RangeError for a CVSS-BTE that is NaN or infinite
 */
export declare function adjustment(bte: number, metrics: ProfileMetrics): Adjustment | null;
