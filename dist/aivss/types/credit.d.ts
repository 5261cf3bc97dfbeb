import { type FactorId, type FactorSet } from './factors.js';
import { type MitigationStrength, type Version } from './version.js';
/** A mitigation that is in place. */
export interface ControlInPlace {
    readonly id: string;
    /** The factors that it brings under control. */
    readonly factors: readonly FactorId[];
    /** Whether it has evidence in the repository's tree, and that evidence holds. */
    readonly treeEvidence: boolean;
}
export interface CreditInput {
    /** A factor that is not there is unknown, and counts. */
    readonly factors: Readonly<Partial<Record<FactorId, number>>>;
    readonly set: FactorSet;
    /** Only the mitigations that are in place: planned and partial ones earn nothing. */
    readonly controls: readonly ControlInPlace[];
    /** `evidenced`: in place, with tree evidence that holds. */
    readonly adversarialTesting: 'absent' | 'in-place' | 'evidenced';
}
export interface EarnedCredit {
    readonly strength: MitigationStrength;
    /** The factors that have to be covered, in the set's order. */
    readonly counting: readonly FactorId[];
    /** Those of them that no control in place names. */
    readonly uncovered: readonly FactorId[];
    /** Everything that stands between this strength and the next; empty for strong. */
    readonly blockers: readonly CreditBlocker[];
}
export type CreditBlocker = {
    readonly kind: 'no-control';
} | {
    readonly kind: 'uncovered-factor';
    readonly factor: FactorId;
} | {
    readonly kind: 'no-tree-evidence';
    readonly control: string;
} | {
    readonly kind: 'adversarial-testing';
    readonly state: 'absent' | 'in-place';
};
/**
 * The mitigation strength that an agent's own controls earn. Partial: every factor of 0.5 or above, and every unknown
 * one, has a control in place that names it. Strong: each of those controls has tree evidence that holds, and so has
 * adversarial testing. Where no factor counts, any control earns partial, but none at all earns nothing.
 */
export declare function earnedStrength({ factors, set, controls, adversarialTesting }: CreditInput): EarnedCredit;
/** The mitigation factor that counts under earned credit: the weaker (larger) of the claimed and the earned one. */
export declare function usedMitigationFactor(version: Version, claimed: number, earned: MitigationStrength): number;
