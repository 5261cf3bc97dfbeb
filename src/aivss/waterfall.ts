import { add, compare, exact, ONE, roundHalfUp, subtract, TEN, toNumber, ZERO, type Exact } from './exact.ts'
import { FACTORS, type FactorId } from './factors.ts'
import type { Formula, Terms } from './formula.ts'
import { FORMULAS } from './formulas.ts'
import { checkScoreInput } from './input-check.ts'
import { cvssInterval, resolveInput, type ResolvedInput, type ScoreInput } from './score-input.ts'
import { MITIGATION_FACTORS, type Version } from './version.ts'

/**
 * What a term of a waterfall is: the CVSS base, one of the ten factors, the threat multiplier, the mitigation that is
 * claimed, what of it does not count (`unearned`), the one rounding, and what lies above the scale (`limit`).
 */
export type WaterfallTermId = 'cvss' | FactorId | 'threat' | 'mitigation' | 'unearned' | 'rounding' | 'limit'

/** The part of the scale that a term covers, in points. */
export interface WaterfallBar {
  /** What the term adds; below 0 where it takes. */
  readonly points: number
  /** The running total before and after it. */
  readonly from: number
  readonly to: number
}

/** One term in the two cases that bound the score; they are the same where every input is known. */
export interface WaterfallTerm {
  readonly id: WaterfallTermId
  readonly label: string
  /** The input behind the term: CVSS, factor or multiplier. Null where it is unknown, and for rounding and limit. */
  readonly input: number | null
  /** In the case of the lowest score that is still possible. */
  readonly lowest: WaterfallBar
  /** In the case of the highest. */
  readonly highest: WaterfallBar
}

/** A score as a running total. */
export interface Waterfall {
  /** What the CVSS base leaves to 10 and the factors fill; null for 0.5, which knows no gap. */
  readonly gap: { readonly lowest: number; readonly highest: number } | null
  readonly terms: readonly WaterfallTerm[]
  /** Where the terms arrive: the ends of the score, the same number where it is determined. */
  readonly lowest: number
  readonly highest: number
}

/**
 * A score as a running total from 0: the CVSS base (half of it under 0.5, which takes a mean), what each factor adds
 * before any multiplier (the largest first, unknown ones last), then what the threat multiplier, the mitigation and the
 * rounding change. In each case every bar begins where the one before it ended, and as decimals the points add up to the
 * score exactly.
 *
 * Where inputs are unknown, `lowest` and `highest` are the two computations that give the ends of the score, each
 * consistent in itself: an unknown factor counts as 0 or 1 and an unknown CVSS base as 0 or 10.
 *
 * `claimedMf` is the mitigation factor that the author claims, above 0 up to 1; by default the one that counts. Where they
 * differ, the claim and what of it is not earned are two terms. Totals are kept to 12 decimals; published inputs need 8.
 *
 * @throws RangeError when an input is out of range
 */
export function waterfall(input: ScoreInput, claimedMf: number = input.mf ?? 1): Waterfall {
  const [problem] = [...checkScoreInput(input), ...checkScoreInput({ ...input, mf: claimedMf })]
  if (problem) throw new RangeError(`${problem.input} ${problem.message}, not ${problem.value}`)

  const resolved = resolveInput(input)
  const stages = stagesOf(input.version, resolved, claimedMf)
  const { raw } = FORMULAS[input.version]
  const corners = cornersOf(resolved)
  const lowest = barsOf(stages, extreme(corners, raw, -1))
  const highest = barsOf(stages, extreme(corners.toReversed(), raw, 1))
  const terms = stages.flatMap(({ id, label, input: value }, index) => {
    const [low, high] = [lowest.bars[index], highest.bars[index]]
    if (low === undefined || high === undefined) return []
    if (id === 'limit' && low.points === 0 && high.points === 0) return []
    return [{ id, label, input: value, lowest: low, highest: high }]
  })
  return {
    gap: input.version === '0.5' ? null : { lowest: gapOf(lowest.corner), highest: gapOf(highest.corner) },
    terms,
    lowest: terms.at(-1)?.lowest.to ?? 0,
    highest: terms.at(-1)?.highest.to ?? 0,
  }
}

/** A computation with every input settled: all unknown factors are 0, or all are 1. */
interface Corner {
  readonly cvss: Exact
  readonly unknown: Exact
  readonly terms: Terms
}

interface Stage extends Pick<WaterfallTerm, 'id' | 'label' | 'input'> {
  /** The running total after the term. */
  readonly after: (at: Corner) => Exact
}

function stagesOf(
  version: Version,
  { cvss, factors, thm, mf }: ResolvedInput,
  claimed: number,
): readonly Stage[] {
  const { raw, final } = FORMULAS[version]
  const sorted = factors.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const unmultiplied = (at: Corner, count: number): Exact =>
    raw({ ...at.terms, sum: sumOf(sorted.slice(0, count), at.unknown), thm: ONE, mf: ONE })
  const mitigation: readonly Stage[] = [
    {
      id: 'mitigation',
      label: claimed === mf ? 'Mitigation' : 'Mitigation claimed',
      input: claimed,
      after: ({ terms }) => raw({ ...terms, mf: exact(claimed) }),
    },
    { id: 'unearned', label: 'Claimed, not earned', input: mf, after: ({ terms }) => raw(terms) },
  ]
  return [
    {
      id: 'cvss',
      label: version === '0.5' ? 'Half of the CVSS v4.0 base' : 'CVSS v4.0 base score',
      input: cvss,
      after: (at) => unmultiplied(at, 0),
    },
    ...sorted.map(({ id, value }, index): Stage => ({
      id,
      label: FACTORS[id].name,
      input: value,
      after: (at) => unmultiplied(at, index + 1),
    })),
    {
      id: 'threat',
      label: 'Threat multiplier',
      input: thm,
      after: ({ terms }) => raw({ ...terms, mf: ONE }),
    },
    ...(MITIGATION_FACTORS[version] === null ? [] : mitigation.slice(0, claimed === mf ? 1 : 2)),
    { id: 'rounding', label: 'Rounding', input: null, after: ({ terms }) => roundHalfUp(raw(terms)) },
    { id: 'limit', label: 'Limit of the scale', input: null, after: ({ terms }) => final(terms) },
  ]
}

function barsOf(
  stages: readonly Stage[],
  corner: Corner,
): { readonly corner: Corner; readonly bars: readonly WaterfallBar[] } {
  const totals = [ZERO, ...stages.map(({ after }) => shortened(after(corner)))]
  const bars = totals.slice(1).map((to, index) => {
    const from = totals[index] ?? ZERO
    return { points: toNumber(subtract(to, from)), from: toNumber(from), to: toNumber(to) }
  })
  return { corner, bars }
}

/** The computations that may give the ends: the lowest inputs first. */
function cornersOf({ cvss, factors, thm, mf }: ResolvedInput): readonly Corner[] {
  const base = cvssInterval(cvss)
  return [base.low, base.high].flatMap((known) =>
    [ZERO, ONE].map((unknown) => ({
      cvss: known,
      unknown,
      terms: { cvss: known, sum: sumOf(factors, unknown), thm: exact(thm), mf: exact(mf) },
    })),
  )
}

/** The first corner with the lowest (`sign` -1) or highest (1) unrounded score; the rounded one never runs against it. */
function extreme(corners: readonly Corner[], raw: Formula['raw'], sign: 1 | -1): Corner {
  return corners.reduce((best, one) => (sign * compare(raw(one.terms), raw(best.terms)) > 0 ? one : best))
}

function sumOf(factors: ResolvedInput['factors'], unknown: Exact): Exact {
  return add(...factors.map(({ value }) => (value === null ? unknown : exact(value))))
}

function gapOf({ cvss }: Corner): number {
  return toNumber(subtract(TEN, cvss))
}

/** Cut to 12 decimals, so that a total and the difference of two are numbers that JavaScript holds exactly as written. */
function shortened(value: Exact): Exact {
  return value.places <= 12 ? value : { units: value.units / 10n ** BigInt(value.places - 12), places: 12 }
}
