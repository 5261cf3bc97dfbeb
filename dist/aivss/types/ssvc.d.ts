import { type SsvcFactorId } from './ssvc-factors.js';
import type { SsvcScore } from './ssvc-score.js';
export declare const SSVC_THREATS: readonly ["none", "poc", "active"];
export declare const SSVC_VULNERABILITIES: readonly ["hardened", "moderate", "exposed"];
export declare const SSVC_IMPACTS: readonly ["contained", "significant", "critical"];
export type SsvcThreat = (typeof SSVC_THREATS)[number];
export type SsvcVulnerability = (typeof SSVC_VULNERABILITIES)[number];
export type SsvcImpact = (typeof SSVC_IMPACTS)[number];
export interface SsvcInput {
    readonly threat: SsvcThreat;
    readonly vulnerability: SsvcVulnerability;
    readonly impact: SsvcImpact;
    /** Whole numbers from 1 to 5; one that is not there counts as 1 and is named in the result. */
    readonly factors: Readonly<Partial<Record<SsvcFactorId, number>>>;
}
/**
 * The AIVSS-SSVC decision (calculator published by the OWASP AIVSS project, no version): likelihood is threat times
 * vulnerability, the risk score is likelihood times exposure times impact, and the outcome stands in the matrix.
 *
 * @throws RangeError for a factor that is not a whole number from 1 to 5
 */
export declare function scoreSsvc({ threat, vulnerability, impact, factors }: SsvcInput): SsvcScore;
