import type { FactorId } from './factors.ts'
import { score, type Score } from './score.ts'
import { resolveInput, type ScoreInput } from './score-input.ts'
import { PUBLISHED_FACTOR_VALUES } from './version.ts'

/** The score after one factor has another value, all else kept. */
export interface Neighbour extends Pick<
  Score,
  'aivss' | 'severity' | 'low' | 'high' | 'lowSeverity' | 'highSeverity'
> {
  /** The factor's new value. */
  readonly to: number
}

/** What one step in one factor would do. */
export interface FactorNeighbours {
  readonly factor: FactorId
  /** Null when the factor is unknown. */
  readonly from: number | null
  /** The published value next below; null at the bottom. Of an unknown factor: 0. */
  readonly down: Neighbour | null
  /** The published value next above; null at the top. Of an unknown factor: 1. */
  readonly up: Neighbour | null
}

/**
 * The scores one published step (0, 0.5, 1) below and above each factor, all else kept; from a value between two steps, at
 * both of them. In the set's order.
 *
 * @throws RangeError when the input is out of range
 */
export function factorNeighbours(input: ScoreInput): readonly FactorNeighbours[] {
  return resolveInput(input).factors.map(({ id, value }) => {
    const at = (to: number | undefined): Neighbour | null =>
      to === undefined ? null : neighbour({ ...input, factors: { ...input.factors, [id]: to } }, to)
    const down = PUBLISHED_FACTOR_VALUES.findLast((step) => step < (value ?? MIDDLE))
    const up = PUBLISHED_FACTOR_VALUES.find((step) => step > (value ?? MIDDLE))
    return { factor: id, from: value, down: at(down), up: at(up) }
  })
}

/** Nobody knows where an unknown factor is, so its steps are the two ends. */
const MIDDLE = 0.5

function neighbour(input: ScoreInput, to: number): Neighbour {
  const { aivss, severity, low, high, lowSeverity, highSeverity } = score(input)
  return { to, aivss, severity, low, high, lowSeverity, highSeverity }
}
