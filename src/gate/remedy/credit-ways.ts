import { usedMitigationFactor } from '../../aivss/credit.ts'
import type { FactorId } from '../../aivss/factors.ts'
import { CATALOGUE, type MitigationId } from '../../model/catalogue.ts'
import { mitigationIds } from '../../model/names.ts'
import type { Computation } from '../../scoring/agent-score.ts'
import type { RemedyEvidence, RemedyPart } from '../../verdict/remedy.ts'
import { partCost } from './cost.ts'
import { lowerFactor } from './powers.ts'
import { withParts } from './part-set.ts'
import type { Side } from './trial.ts'

/** A way to cover some of the factors that nothing in place covers yet. */
interface Cover {
  readonly part: RemedyPart
  readonly cost: number
  /** A bit for each factor. */
  readonly mask: number
}

/**
 * The cheapest sets of changes by which an agent earns a mitigation strength: every factor that counts has a control in
 * place that names it, or counts no longer; for `strong` each of those controls and adversarial testing are shown in the tree.
 * None for more than is claimed: it asks more and counts for nothing.
 */
export function waysToEarn(side: Side, strength: 'partial' | 'strong'): readonly (readonly RemedyPart[])[] {
  const { model, scored } = side.judged
  const { uncovered } = scored.earned
  if (strength === 'strong' && !scored.computations.some(claimsMoreThanPartial)) return []
  const evidence: RemedyEvidence = strength === 'strong' ? 'path' : 'stated'
  const controls = mitigationIds()
    .filter((id) => !model.mitigations.some((one) => one.id === id && one.status === 'in-place'))
    .map((id): Cover => {
      const part: RemedyPart = { kind: 'mitigation', id, evidence }
      return { part, cost: partCost(part, model), mask: maskOf(CATALOGUE[id].factors, uncovered) }
    })
  const fallen = uncovered.flatMap((id): readonly Cover[] => {
    const from = model.factors[id]?.value
    if (from === undefined) return []
    const part = lowerFactor(side, id, from, 0)
    return [{ part, cost: partCost(part, model), mask: maskOf([id], uncovered) }]
  })
  const none = model.mitigations.every(({ status }) => status !== 'in-place')
  const covers = [
    cheapestCover(controls, uncovered.length, none),
    cheapestCover([...controls, ...fallen], uncovered.length, none),
    // To do less earns nothing where no control is in place.
    none ? null : cheapestCover(fallen, uncovered.length, none),
  ].filter((cover) => cover !== null)
  const sets = strength === 'partial' ? covers : covers.map((cover) => provenToo(side, cover))
  return sets.filter(
    (set, index) => sets.findIndex((one) => JSON.stringify(one) === JSON.stringify(set)) === index,
  )
}

function claimsMoreThanPartial({ claimedMf, input: { version } }: Computation): boolean {
  return claimedMf < usedMitigationFactor(version, claimedMf, 'partial')
}

function maskOf(factors: readonly FactorId[], wanted: readonly FactorId[]): number {
  return wanted.reduce((mask, id, bit) => (factors.includes(id) ? mask | (1 << bit) : mask), 0)
}

/** By dynamic programming over the sets of covered factors; ties go to what stands first in the catalogue. */
function cheapestCover(
  covers: readonly Cover[],
  factors: number,
  needsOne: boolean,
): readonly RemedyPart[] | null {
  if (factors === 0) {
    const [first] = covers
      .filter(({ part }) => part.kind === 'mitigation')
      .toSorted((a, b) => a.cost - b.cost)
    return needsOne ? (first === undefined ? null : [first.part]) : []
  }
  const best: (Reached | undefined)[] = [{ cost: 0, last: null }]
  const useful = covers.filter((cover, index) => cover.mask !== 0 && !covers.some(outdoes(cover, index)))
  for (let mask = 0; mask < 1 << factors; mask++) {
    const from = best[mask]
    if (from === undefined) continue
    for (const cover of useful) {
      const to = mask | cover.mask
      const cost = from.cost + cover.cost
      if (to !== mask && cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, last: { cover, from } }
    }
  }
  const whole = best[(1 << factors) - 1]
  return whole === undefined ? null : partsOf(whole)
}

/** Whether another one covers as much and asks no more. */
function outdoes(cover: Cover, index: number): (other: Cover, at: number) => boolean {
  return (other, at) =>
    (other.mask & cover.mask) === cover.mask &&
    (other.cost < cover.cost || (other.cost === cover.cost && (other.mask !== cover.mask || at < index)))
}

/** The cheapest way to a set of covered factors that is known so far, from its last step back. */
interface Reached {
  readonly cost: number
  readonly last: { readonly cover: Cover; readonly from: Reached } | null
}

function partsOf({ last }: Reached): readonly RemedyPart[] {
  return last === null ? [] : [...partsOf(last.from), last.cover.part]
}

/** With evidence in the tree for every control that names a factor that counts, and for adversarial testing. */
function provenToo(side: Side, cover: readonly RemedyPart[]): readonly RemedyPart[] {
  const { model, scored, evidence } = side.judged
  const uncounted = new Set(cover.flatMap((part) => (part.kind === 'factor' ? [part.id] : [])))
  const counting = scored.earned.counting.filter((id) => !uncounted.has(id))
  const names = (id: MitigationId): boolean =>
    counting.length === 0 || CATALOGUE[id].factors.some((factor) => counting.includes(factor))
  const shown = (id: MitigationId): RemedyPart => ({ kind: 'mitigation', id, evidence: 'path' })
  const unproven = model.mitigations.filter(
    (one) =>
      one.status === 'in-place' &&
      names(one.id) &&
      !(one.source === 'stated' && (evidence.get(one) ?? []).some(({ proves }) => proves)),
  )
  const testing = model.mitigations.find(({ id }) => id === 'adversarial-testing')
  const tested =
    testing?.status === 'in-place' &&
    testing.source === 'stated' &&
    (evidence.get(testing) ?? []).some(({ proves }) => proves)
  const more = [...unproven.map(({ id }) => shown(id)), ...(tested ? [] : [shown('adversarial-testing')])]
  return withParts(cover, more) ?? cover
}
