import type { ProfileMetrics } from './profile-metrics.js';
import type { EffectClass } from './profile-score.js';
import type { ProfileVersion } from './profile-vector.js';
/** Remediation timelines of CISA BOD 26-04, the least urgent first: on the next upgrade, in 60, 14 or 3 days, in 3 days with forensic triage. */
export declare const TIMELINES: readonly ['FSU', '60D', '14D', '3D', '3DF'];
export type Timeline = (typeof TIMELINES)[number];
export type TechnicalImpact = 'partial' | 'total';
/** The four decision points of BOD 26-04. */
export interface DecisionPoints {
    readonly inKev: boolean;
    readonly exposed: boolean;
    readonly automatable: boolean;
    readonly impact: TechnicalImpact;
}
/** Decision points as far as they are known; null is not known. */
export interface KnownDecisionPoints {
    /** Whether the finding has a CVE; without one the table is only an informative analogy. */
    readonly cve: boolean;
    readonly inKev: boolean;
    readonly exposed: boolean | null;
    readonly automatable: boolean | null;
    readonly impact: TechnicalImpact | null;
}
/** When to remediate: decision support beside the score, which it never changes. */
export interface TimelineDecision {
    /** What the published table says, unmodified. */
    readonly published: Timeline;
    /** The same with the overlay of the effect class; null where X leaves it open. */
    readonly recommended: Timeline | null;
    readonly basis: 'cve' | 'analogy';
}
/** The timeline of BOD 26-04, Table 1. */
export declare function publishedTimeline({ inKev, exposed, automatable, impact }: DecisionPoints): Timeline;
/**
 * The overlay of AIVSS 1.0 and 2.0: A2 moves one step towards 3D and no further; 3DF is neither made nor taken away. Null
 * where the class or TD is X.
 */
export declare function recommendedTimeline(published: Timeline, effect: EffectClass, traceability: ProfileMetrics['TD']): Timeline | null;
/**
 * The decision as far as the points allow it, or null. Exposure that is not known counts as exposed. A finding without a
 * CVE, and one in KEV, need automatable and impact stated; another CVE counts as not automatable and total where one is
 * missing, and where both are, 1.0 gives 60 days (BOD 26-04 implementation guidance) and 2.0 looks the two up.
 */
export declare function timelineDecision(version: ProfileVersion, points: KnownDecisionPoints, effect: EffectClass, traceability: ProfileMetrics['TD']): TimelineDecision | null;
