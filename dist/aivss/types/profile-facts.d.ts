import type { ProfileMetrics } from './profile-metrics.js';
/** What was found out about ceilings on spending; null is not known. */
export interface CeilingFacts {
    readonly ceilingDefined: boolean | null;
    readonly coverageComplete: boolean | null;
    readonly failClosed: boolean | null;
    readonly bypassDemonstrated: boolean | null;
}
/** CA, Cost Abuse Surface, from facts (metric rubric of AIVSS 1.0 and 2.0). */
export declare function costAbuse(facts: CeilingFacts): ProfileMetrics['CA'];
/** What a retrieval exercise showed; null is not known. */
export interface RecordFacts {
    readonly retrievalTested: boolean | null;
    readonly actionsReconstructable: boolean | null;
    readonly principalsBounded: boolean | null;
    readonly fieldsComplete: boolean | null;
    readonly integrityProtected: boolean | null;
    readonly retentionVerified: boolean | null;
}
/** TD, Traceability Deficit, from facts (metric rubric of AIVSS 1.0 and 2.0). */
export declare function traceability(facts: RecordFacts): ProfileMetrics['TD'];
