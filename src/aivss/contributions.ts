import { subtract, ZERO } from './exact.ts'
import type { FactorId } from './factors.ts'
import { FORMULAS } from './formulas.ts'
import { rangeOf } from './interval.ts'
import { factorInterval, openTerms, resolveInput, type ScoreInput } from './score-input.ts'
import { knownIn, type Known } from './steps.ts'

/** What one factor adds to the unrounded score, the other inputs being as they are. */
export interface Contribution {
  readonly factor: FactorId
  /** The factor's value; null when it is unknown. */
  readonly stated: number | null
  readonly points: Known
}

/**
 * What each factor adds, in the set's order. Points are exact and refer to the unrounded score, which is linear in the sum:
 * a factor adds the same points whatever the other nine are. Input in range only. `most` leaves only the factors with the
 * highest values, which are those that add most.
 */
export function contributionsOf(input: ScoreInput, most = Infinity): readonly Contribution[] {
  const resolved = resolveInput(input)
  const terms = openTerms(resolved)
  const { raw } = FORMULAS[input.version]
  const highest = resolved.factors.toSorted((a, b) => (b.value ?? 1) - (a.value ?? 1)).slice(0, most)
  const factors = resolved.factors.filter((factor) => highest.includes(factor))
  return factors.map(({ id, value }) => ({
    factor: id,
    stated: value,
    points: knownIn(
      rangeOf((at) => subtract(raw(at), raw({ ...at, sum: ZERO })), { ...terms, sum: factorInterval(value) }),
    ),
  }))
}
