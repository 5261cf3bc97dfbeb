/** Keeps anybody but the parser from making a vector: the calculator scores malformed ones without a word. */
declare const parsed: unique symbol;
/** A CVSS v4.0 vector that obeys the grammar. */
export interface CvssVector {
    readonly [parsed]: true;
    /** As it was written. */
    readonly text: string;
    /** Prefix and the eleven base metrics alone: what the base score is computed from. */
    readonly base: string;
    /** Every metric that is stated, in the specification's order. */
    readonly metrics: ReadonlyMap<string, string>;
}
export type CvssParse = {
    readonly ok: true;
    readonly vector: CvssVector;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Reads a CVSS v4.0 vector strictly: prefix, specification order, each metric once, all eleven base metrics, legal values.
 * Threat, environmental and supplemental metrics may follow; AIVSS starts from the base score, which they do not change.
 * A `reason` continues "the vector ...".
 */
export declare function parseCvssVector(text: string): CvssParse;
export {};
