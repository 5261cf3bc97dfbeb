import { usedMitigationFactor } from '../../aivss/credit.ts'
import { FACTOR_SETS, type FactorId } from '../../aivss/factors.ts'
import { score } from '../../aivss/score.ts'
import type { ScoreInput } from '../../aivss/score-input.ts'
import type { Computation } from '../../scoring/agent-score.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import { costOf } from './cost.ts'
import { waysToEarn } from './credit-ways.ts'
import { missingInputs } from './input-part.ts'
import { type Need, reductionsFor } from './reductions.ts'
import type { Side, Stand } from './trial.ts'

/** Sets that are offered for one limit. */
const MOST_SETS = 6
/** Computations of one agent that are brought down together; beyond it only evaluation finds out. */
const MOST_COMPUTATIONS = 12

type Credit = 'as-it-is' | 'partial' | 'strong'

/**
 * Sets of changes that bring a score below a limit: factors that fall, mitigations that earn what is claimed already, missing
 * inputs that are stated. Claims never rise, and neither CVSS nor exploit maturity is touched.
 */
export function waysBelow(side: Side, below: number): readonly (readonly RemedyPart[])[] {
  const known = asked.get(side) ?? new Map<number, readonly (readonly RemedyPart[])[]>()
  asked.set(side, known)
  const ways = known.get(below) ?? findWaysBelow(side, below)
  known.set(below, ways)
  return ways
}

/** Several demands of a policy often speak about the same score. */
const asked = new WeakMap<Side, Map<number, readonly (readonly RemedyPart[])[]>>()

function findWaysBelow(side: Side, below: number): readonly (readonly RemedyPart[])[] {
  const { scored, model } = side.judged
  const over = scored.computations
    .filter((one) => one.score.high >= below)
    .toSorted((a, b) => b.score.high - a.score.high)
    .slice(0, MOST_COMPUTATIONS)
  if (over.length === 0) return []
  const credits: readonly Credit[] = ['as-it-is', 'partial', 'strong']
  return credits
    .filter((credit) => credit === 'as-it-is' || over.some((one) => factorWith(one, credit) < one.score.mf))
    .flatMap((credit) => earning(side, credit).map((earned) => ({ credit, earned })))
    .flatMap(({ credit, earned }) =>
      [[], ...missingInputs(side)].flatMap((stated) => {
        const done = [...stated, ...earned]
        const needs = over.map((one) => needOf(one, factorWith(one, credit), done, below, side.stand))
        const known = needs.filter((need) => need !== null)
        return known.length < needs.length
          ? []
          : reductionsFor(side, known).map((reductions) => together(done, reductions))
      }),
    )
    .map((parts) => ({ parts, cost: costOf(parts, model) }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_SETS)
    .map(({ parts }) => parts)
}

function earning(side: Side, credit: Credit): readonly (readonly RemedyPart[])[] {
  return credit === 'as-it-is' ? [[]] : waysToEarn(side, credit)
}

function factorWith({ score: { mf }, claimedMf, input }: Computation, credit: Credit): number {
  return credit === 'as-it-is' ? mf : usedMitigationFactor(input.version, claimedMf, credit)
}

/** By how much a computation's factors must fall, with what is `done`; null where no fall is enough. */
function needOf(
  one: Computation,
  mf: number,
  done: readonly RemedyPart[],
  below: number,
  stand: Stand,
): Need | null {
  const factors: Partial<Record<FactorId, number>> = { ...one.input.factors }
  let { cvss } = one.input
  for (const part of done) {
    if (part.kind === 'factor') factors[part.id] = Math.min(factors[part.id] ?? 1, part.to)
    if (part.kind !== 'input' || !(one.assumed.includes(part.id) || one.score.missing.includes(part.id)))
      continue
    if (part.id === 'cvss') cvss = part.atMost
    else factors[part.id] = part.atMost
  }
  const most = highestSumOf({ ...one.input, cvss, mf }, below, stand)
  if (most === null) return null
  const ids = FACTOR_SETS[one.score.factorSet]
  const sum = ids.reduce((all, id) => all + (factors[id] ?? 1), 0)
  return { factors, drop: sum - most }
}

/** Sums that were found for one agent: they depend on nothing that most changes change. */
const sums = new WeakMap<Stand, Map<string, number | null>>()

function highestSumOf(input: ScoreInput, below: number, stand: Stand): number | null {
  const known = sums.get(stand) ?? new Map<string, number | null>()
  sums.set(stand, known)
  const key = JSON.stringify([input.version, input.factorSet, input.cvss, input.thm, input.mf, below])
  const found = known.get(key)
  const sum = found === undefined ? highestSum(input, below) : found
  known.set(key, sum)
  return sum
}

/** The highest sum of factors, in hundredths, with which the score stays below a limit; null where even 0 is too much. */
function highestSum(input: ScoreInput, below: number): number | null {
  const ids = FACTOR_SETS[input.factorSet ?? '0.8']
  const fits = (hundredths: number): boolean => {
    const factors: Partial<Record<FactorId, number>> = {}
    let left = hundredths
    for (const id of ids) {
      factors[id] = Math.min(left, 100) / 100
      left -= Math.min(left, 100)
    }
    return score({ ...input, factors }).high < below
  }
  if (!fits(0)) return null
  let [low, high] = [0, ids.length * 100]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low / 100
}

/** Factors that fall for both reasons fall to the lower value. */
function together(done: readonly RemedyPart[], reductions: readonly RemedyPart[]): readonly RemedyPart[] {
  const lowered = new Set(done.flatMap((part) => (part.kind === 'factor' ? [part.id] : [])))
  return [...done, ...reductions.filter((part) => part.kind !== 'factor' || !lowered.has(part.id))]
}
