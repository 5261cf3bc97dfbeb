import { type Exact } from './exact.js';
/** What a score is computed from. */
export interface Terms {
    /** CVSS v4.0 base score, 0 to 10. */
    readonly cvss: Exact;
    /** Sum of the ten factors, 0 to 10. */
    readonly sum: Exact;
    /** Threat multiplier, above 0 up to 1.5. */
    readonly thm: Exact;
    /** Mitigation factor, above 0 up to 1; smaller is the stronger mitigation. */
    readonly mf: Exact;
}
/** One line of a formula. `id` is the name under which later lines use it; `text` names terms and earlier lines. */
export interface Line {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    /** Multilinear in `cvss` and `sum`: over a box of inputs, its extremes are at the corners. */
    readonly value: (terms: Terms) => Exact;
}
/** How one AIVSS version computes its score. */
export interface Formula {
    readonly lines: readonly Line[];
    /** The agentic share, as the version's document defines AARS; multilinear. */
    readonly aars: (terms: Terms) => Exact;
    /** Unrounded and unclamped; multilinear, and linear in `sum`. */
    readonly raw: (terms: Terms) => Exact;
    /** The score: one decimal, 0 to 10; its extremes over a box of inputs are at the corners too. */
    readonly final: (terms: Terms) => Exact;
    readonly finalText: string;
}
/** The factor mean: a tenth of the sum, whichever ten factors the set has. */
export declare function meanOf(sum: Exact): Exact;
/** The one rounding of a score: half up to one decimal, at most 10. No formula goes under 0. */
export declare function roundedWithinScale(raw: Exact): Exact;
