import { type Contribution, contributionsOf } from './contributions.ts'
import { ONE, subtract } from './exact.ts'
import type { Terms } from './formula.ts'
import { FORMULAS } from './formulas.ts'
import { rangeOf } from './interval.ts'
import { score, type Score } from './score.ts'
import { openTerms, resolveInput, type ScoreInput } from './score-input.ts'
import { factorNeighbours, type FactorNeighbours } from './neighbours.ts'
import { singleChanges, type SingleChange } from './single-change.ts'
import { knownIn, stepsOf, type Known, type Step } from './steps.ts'
import { waterfall, type Waterfall } from './waterfall.ts'

export type { Contribution }

/** Everything behind a score, as data. Points are exact and refer to the unrounded score. */
export interface Explanation {
  readonly score: Score
  readonly steps: readonly Step[]
  /** In the set's order. */
  readonly contributions: readonly Contribution[]
  readonly effects: {
    /** Points by which the threat multiplier changes the score against a multiplier of 1 (attacked). */
    readonly threat: Known
    /** Points by which mitigation changes the score against none. */
    readonly mitigation: Known
    /** Points that rounding and the limits of the scale add or take; null when unknown inputs leave the score open. */
    readonly rounding: number | null
  }
  /** The same as a running total that ends exactly at the score. */
  readonly waterfall: Waterfall
  /** What one published step down or up in each factor would do. */
  readonly neighbours: readonly FactorNeighbours[]
  readonly singleChanges: readonly SingleChange[]
}

/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, the score as a running total, what one step
 * in each factor would do, and which single change would lower the band. Unknown inputs give ranges, which are exact.
 * `claimedMf` is the mitigation factor that the author claims, by default the one that counts.
 *
 * @throws RangeError when the input is out of range
 */
export function explain(input: ScoreInput, claimedMf?: number): Explanation {
  const result = score(input)
  const resolved = resolveInput(input)
  const terms = openTerms(resolved)
  const { raw, final } = FORMULAS[input.version]

  const gain = (without: Partial<Terms>): Known =>
    knownIn(rangeOf((at) => subtract(raw(at), raw({ ...at, ...without })), terms))
  const rounding = knownIn(rangeOf((at) => subtract(final(at), raw(at)), terms))

  return {
    score: result,
    steps: stepsOf(input),
    contributions: contributionsOf(input),
    effects: {
      threat: gain({ thm: ONE }),
      mitigation: gain({ mf: ONE }),
      rounding: result.raw === null ? null : rounding.value,
    },
    waterfall: waterfall(input, claimedMf),
    neighbours: factorNeighbours(input),
    singleChanges: singleChanges(input),
  }
}
