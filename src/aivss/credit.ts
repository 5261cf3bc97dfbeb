import { FACTOR_SETS, type FactorId, type FactorSet } from './factors.ts'
import { MITIGATION_FACTORS, type MitigationStrength, type Version } from './version.ts'

/** A mitigation that is in place. */
export interface ControlInPlace {
  readonly id: string
  /** The factors that it brings under control. */
  readonly factors: readonly FactorId[]
  /** Whether it has evidence in the repository's tree, and that evidence holds. */
  readonly treeEvidence: boolean
}

export interface CreditInput {
  /** A factor that is not there is unknown, and counts. */
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  readonly set: FactorSet
  /** Only the mitigations that are in place: planned and partial ones earn nothing. */
  readonly controls: readonly ControlInPlace[]
  /** `evidenced`: in place, with tree evidence that holds. */
  readonly adversarialTesting: 'absent' | 'in-place' | 'evidenced'
}

export interface EarnedCredit {
  readonly strength: MitigationStrength
  /** The factors that have to be covered, in the set's order. */
  readonly counting: readonly FactorId[]
  /** Those of them that no control in place names. */
  readonly uncovered: readonly FactorId[]
  /** Everything that stands between this strength and the next; empty for strong. */
  readonly blockers: readonly CreditBlocker[]
}

export type CreditBlocker =
  | { readonly kind: 'no-control' }
  | { readonly kind: 'uncovered-factor'; readonly factor: FactorId }
  | { readonly kind: 'no-tree-evidence'; readonly control: string }
  | { readonly kind: 'adversarial-testing'; readonly state: 'absent' | 'in-place' }

const COUNTS_FROM = 0.5

/**
 * The mitigation strength that an agent's own controls earn. Partial: every factor of 0.5 or above, and every unknown
 * one, has a control in place that names it. Strong: each of those controls has tree evidence that holds, and so has
 * adversarial testing. Where no factor counts, any control earns partial, but none at all earns nothing.
 */
export function earnedStrength({ factors, set, controls, adversarialTesting }: CreditInput): EarnedCredit {
  const counting = FACTOR_SETS[set].filter((id) => (factors[id] ?? 1) >= COUNTS_FROM)
  const names = (control: ControlInPlace, id: FactorId): boolean => control.factors.includes(id)
  const uncovered = counting.filter((id) => !controls.some((control) => names(control, id)))
  const result = (strength: MitigationStrength, blockers: readonly CreditBlocker[]): EarnedCredit => ({
    strength,
    counting,
    uncovered,
    blockers,
  })

  if (controls.length === 0)
    return result('none', [{ kind: 'no-control' }, ...uncovered.map(uncoveredFactor)])
  if (uncovered.length > 0) return result('none', uncovered.map(uncoveredFactor))

  const relevant =
    counting.length === 0 ? controls : controls.filter((control) => counting.some((id) => names(control, id)))
  const blockers: CreditBlocker[] = relevant
    .filter((control) => !control.treeEvidence)
    .map((control) => ({ kind: 'no-tree-evidence', control: control.id }))
  if (adversarialTesting !== 'evidenced') {
    blockers.push({ kind: 'adversarial-testing', state: adversarialTesting })
  }
  return result(blockers.length > 0 ? 'partial' : 'strong', blockers)
}

/** The mitigation factor that counts under earned credit: the weaker (larger) of the claimed and the earned one. */
export function usedMitigationFactor(version: Version, claimed: number, earned: MitigationStrength): number {
  const table = MITIGATION_FACTORS[version]
  return table ? Math.max(claimed, table[earned]) : 1
}

function uncoveredFactor(factor: FactorId): CreditBlocker {
  return { kind: 'uncovered-factor', factor }
}
