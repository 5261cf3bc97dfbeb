import type { FactorId } from './factors.js';
import { type Score } from './score.js';
import { type ScoreInput } from './score-input.js';
/** The score after one factor has another value, all else kept. */
export interface Neighbour extends Pick<Score, 'aivss' | 'severity' | 'low' | 'high' | 'lowSeverity' | 'highSeverity'> {
    /** The factor's new value. */
    readonly to: number;
}
/** What one step in one factor would do. */
export interface FactorNeighbours {
    readonly factor: FactorId;
    /** Null when the factor is unknown. */
    readonly from: number | null;
    /** The published value next below; null at the bottom. Of an unknown factor: 0. */
    readonly down: Neighbour | null;
    /** The published value next above; null at the top. Of an unknown factor: 1. */
    readonly up: Neighbour | null;
}
/**
 * The scores one published step (0, 0.5, 1) below and above each factor, all else kept; from a value between two steps, at
 * both of them. In the set's order.
 *
 * @throws RangeError when the input is out of range
 */
export declare function factorNeighbours(input: ScoreInput): readonly FactorNeighbours[];
