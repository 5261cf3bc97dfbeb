declare const OPTIONAL_METRICS: readonly [readonly ['E', readonly ['X', 'A', 'P', 'U']], readonly ['CR', readonly ['X', 'H', 'M', 'L']], readonly ['IR', readonly ['X', 'H', 'M', 'L']], readonly ['AR', readonly ['X', 'H', 'M', 'L']], readonly ['MAV', readonly ['X', 'N', 'A', 'L', 'P']], readonly ['MAC', readonly ['X', 'L', 'H']], readonly ['MAT', readonly ['X', 'N', 'P']], readonly ['MPR', readonly ['X', 'N', 'L', 'H']], readonly ['MUI', readonly ['X', 'N', 'P', 'A']], readonly ['MVC', readonly ['X', 'H', 'L', 'N']], readonly ['MVI', readonly ['X', 'H', 'L', 'N']], readonly ['MVA', readonly ['X', 'H', 'L', 'N']], readonly ['MSC', readonly ['X', 'H', 'L', 'N']], readonly ['MSI', readonly ['X', 'S', 'H', 'L', 'N']], readonly ['MSA', readonly ['X', 'S', 'H', 'L', 'N']], readonly ['S', readonly ['X', 'N', 'P']], readonly ['AU', readonly ['X', 'N', 'Y']], readonly ['R', readonly ['X', 'A', 'U', 'I']], readonly ['V', readonly ['X', 'D', 'C']], readonly ['RE', readonly ['X', 'L', 'M', 'H']], readonly ['U', readonly ['X', 'Clear', 'Green', 'Amber', 'Red']]];
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
/** Values of the threat metric E, Exploit Maturity; X, like one that is not stated, counts as Attacked. */
export type ExploitMaturityValue = (typeof OPTIONAL_METRICS)[0][1][number];
/** The same vector with another value of E, at its place in the specification's order. */
export declare function withExploitMaturity(vector: CvssVector, value: ExploitMaturityValue): CvssVector;
export {};
