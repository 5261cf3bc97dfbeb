import { FACTOR_SETS, type FactorId } from '../../aivss/factors.ts'
import { PUBLISHED_FACTOR_VALUES } from '../../aivss/version.ts'
import type { ThreatModel } from '../../model/threat-model.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import { partCost } from './cost.ts'
import { lowerFactor } from './powers.ts'
import type { Side } from './trial.ts'

/** Factors of one computation, and by how much their sum must fall. */
export interface Need {
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  readonly drop: number
}

/** Sets that are offered for one need. */
const MOST_SETS = 4
/** Steps of the search for them; what lies beyond is left unlooked at. */
const MOST_STEPS = 4_000
const TOLERANCE = 1e-9

interface Option {
  readonly part: Extract<RemedyPart, { kind: 'factor' }>
  readonly cost: number
  /** What it takes from each need. */
  readonly drops: readonly number[]
}

/** The cheapest sets of factors that fall to a published step, and together by as much as every need says. */
export function reductionsFor(side: Side, needs: readonly Need[]): readonly (readonly RemedyPart[])[] {
  if (needs.every(({ drop }) => drop <= TOLERANCE)) return [[]]
  const factors = optionsFor(side, needs).toSorted((a, b) => mostOf(b) - mostOf(a))
  const found: { readonly cost: number; readonly options: readonly Option[] }[] = []
  const after = factors.map((_, index) => needs.map((_need, at) => reachable(factors.slice(index), at)))
  let steps = 0
  const search = (index: number, left: readonly number[], cost: number, chosen: readonly Option[]): void => {
    steps += 1
    if (isWithin(left, null)) {
      found.push({ cost, options: chosen })
      found.sort((a, b) => a.cost - b.cost)
      found.splice(MOST_SETS)
      return
    }
    const options = factors[index]
    const possible = after[index]
    if (options === undefined || possible === undefined || steps > MOST_STEPS) return
    if (!isWithin(left, possible)) return
    const worst = found.length < MOST_SETS ? Infinity : (found.at(-1)?.cost ?? Infinity)
    for (const option of options) {
      if (cost + option.cost >= worst) continue
      const rest = left.map((one, at) => one - (option.drops[at] ?? 0))
      search(index + 1, rest, cost + option.cost, [...chosen, option])
    }
    search(index + 1, left, cost, chosen)
  }
  search(
    0,
    needs.map(({ drop }) => drop),
    0,
    [],
  )
  return found
    .filter(({ options }) => isMinimal(options, needs))
    .map(({ options }) => options.map(({ part }) => part))
}

/** The values to which a factor may fall: the published ones, and what it was before. */
export function stepsBelow(side: Side, id: FactorId, from: number): readonly number[] {
  const before = side.stand.before?.model.factors[id]?.value
  const all = [...PUBLISHED_FACTOR_VALUES, ...(before === undefined ? [] : [before])]
  return [...new Set(all)].filter((value) => value < from).toSorted((a, b) => b - a)
}

/** The highest value at which a factor is stated, for the agent or for a threat of its own; null where it is not. */
export function highestStated({ factors, threats }: ThreatModel, id: FactorId): number | null {
  const values = [factors, ...threats.map(({ own }) => own?.factors)].flatMap((one) => one?.[id]?.value ?? [])
  return values.length === 0 ? null : Math.max(...values)
}

function optionsFor(side: Side, needs: readonly Need[]): readonly (readonly Option[])[] {
  const { model, scored } = side.judged
  return FACTOR_SETS[scored.leading.score.factorSet].flatMap((id) => {
    const from = highestStated(model, id)
    if (from === null) return []
    const options = stepsBelow(side, id, from).flatMap((to): readonly Option[] => {
      const part = lowerFactor(side, id, from, to)
      const drops = needs.map(({ factors }) => Math.max((factors[id] ?? to) - to, 0))
      return part.kind === 'factor' && drops.some((drop) => drop > 0)
        ? [{ part, cost: partCost(part, model), drops }]
        : []
    })
    return options.length === 0 ? [] : [options]
  })
}

/** Whether nothing is left that goes beyond what is possible; null: nothing is. This is asked thousands of times. */
function isWithin(left: readonly number[], possible: readonly number[] | null): boolean {
  for (let at = 0; at < left.length; at += 1)
    if ((left[at] ?? 0) > (possible?.[at] ?? 0) + TOLERANCE) return false
  return true
}

function isMinimal(options: readonly Option[], needs: readonly Need[]): boolean {
  return options.every((out) =>
    needs.some(({ drop }, at) => {
      const sum = options.reduce((all, one) => (one === out ? all : all + (one.drops[at] ?? 0)), 0)
      return sum < drop - TOLERANCE
    }),
  )
}

function mostOf(options: readonly Option[]): number {
  return Math.max(...options.flatMap(({ drops }) => drops))
}

function reachable(factors: readonly (readonly Option[])[], at: number): number {
  return factors.reduce((sum, options) => sum + Math.max(...options.map(({ drops }) => drops[at] ?? 0)), 0)
}
