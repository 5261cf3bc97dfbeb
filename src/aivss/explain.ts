import { ONE, subtract, ZERO } from './exact.ts'
import type { FactorId } from './factors.ts'
import type { Terms } from './formula.ts'
import { FORMULAS } from './formulas.ts'
import { rangeOf } from './interval.ts'
import { score, type Score } from './score.ts'
import { factorInterval, openTerms, resolveInput, type ScoreInput } from './score-input.ts'
import { singleChanges, type SingleChange } from './single-change.ts'
import { knownIn, stepsOf, type Known, type Step } from './steps.ts'

/** What one factor adds to the unrounded score, the other inputs being as they are. */
export interface Contribution {
  readonly factor: FactorId
  /** The factor's value; null when it is unknown. */
  readonly stated: number | null
  readonly points: Known
}

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
  readonly singleChanges: readonly SingleChange[]
}

/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, and which single change would lower the
 * band. Unknown inputs give ranges, which are exact.
 *
 * @throws RangeError when the input is out of range
 */
export function explain(input: ScoreInput): Explanation {
  const result = score(input)
  const resolved = resolveInput(input)
  const terms = openTerms(resolved)
  const { raw, final } = FORMULAS[input.version]

  const gain = (without: Partial<Terms>, within = terms): Known =>
    knownIn(rangeOf((at) => subtract(raw(at), raw({ ...at, ...without })), within))
  // `raw` is linear in the sum, so a factor adds the same points whatever the other nine are.
  const points = (value: number | null): Known =>
    gain({ sum: ZERO }, { ...terms, sum: factorInterval(value) })
  const rounding = knownIn(rangeOf((at) => subtract(final(at), raw(at)), terms))

  return {
    score: result,
    steps: stepsOf(input),
    contributions: resolved.factors.map(({ id, value }) => ({
      factor: id,
      stated: value,
      points: points(value),
    })),
    effects: {
      threat: gain({ thm: ONE }),
      mitigation: gain({ mf: ONE }),
      rounding: result.raw === null ? null : rounding.value,
    },
    singleChanges: singleChanges(input),
  }
}
