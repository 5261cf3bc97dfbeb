import { type CvssVector } from './cvss.js';
import { type ProfileMetrics } from './profile-metrics.js';
/** The versions that have a metric profile. The project relabelled its 2.0 candidate to 1.0; both write one grammar. */
export declare const PROFILE_VERSIONS: readonly ['1.0', '2.0'];
export type ProfileVersion = (typeof PROFILE_VERSIONS)[number];
/** Keeps anybody but the parser from making a vector. */
declare const parsed: unique symbol;
/** An AIVSS vector of 1.0 or 2.0 that obeys the grammar. */
export interface ProfileVector {
    readonly [parsed]: true;
    readonly text: string;
    readonly version: ProfileVersion;
    readonly metrics: ProfileMetrics;
}
export type ProfileVectorParse = {
    readonly ok: true;
    readonly vector: ProfileVector;
} | {
    readonly ok: false;
    readonly reason: string;
};
/** An AIVSS vector, and the CVSS v4.0 vector that stands before it in the display form. */
export interface ProfilePair {
    readonly cvss: CvssVector | null;
    readonly vector: ProfileVector;
}
export type ProfileParse = {
    readonly ok: true;
    readonly pair: ProfilePair;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Reads a metric vector of AIVSS 1.0 or 2.0 strictly: `AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H`. All eight metrics
 * are mandatory in both versions (assessment input schemas 1.0 and 2.0), each once and in this order; `X` says that the
 * evidence is insufficient. A `reason` continues "the vector ...".
 */
export declare function parseProfileVector(text: string): ProfileVectorParse;
/**
 * Reads an AIVSS vector alone, or the display form in which a CVSS v4.0 vector and one blank stand before it. A `reason`
 * continues "the vector ...".
 */
export declare function parseProfile(text: string): ProfileParse;
/** The same vector with another value of SR, such as episodes give it. */
export declare function withReliability(vector: ProfileVector, SR: ProfileMetrics['SR']): ProfileVector;
export {};
