import { summing } from './check.mjs'

const TENTHS = Array.from({ length: 101 }, (_, index) => index / 10)
const HALVES = Array.from({ length: 21 }, (_, index) => index / 2)

/** Inputs for all values that a version's tables list. */
function* inputs(version, aivss) {
  const order = aivss.FACTOR_SETS[aivss.factorSetOf(version)]
  for (const sum of HALVES) {
    const factors = summing(order, sum)
    for (const cvss of TENTHS)
      for (const thm of aivss.publishedThreatMultipliers(version))
        for (const mf of aivss.publishedMitigationFactors(version))
          yield { version, cvss, sum, factors, thm, mf }
  }
}

/** The ways in which calculators round a binary fraction to one decimal. */
const ROUNDINGS = {
  'toFixed(1)': (value) => Number(value.toFixed(1)),
  'Math.round(10 x) / 10': (value) => Math.round(value * 10) / 10,
  'floor(10 x + 0.5) / 10': (value) => Math.floor(value * 10 + 0.5) / 10,
}

/** Every tabled input of 0.8 in binary floating point: how often each rounding gives another score than decimals do. */
function roundings(aivss) {
  let count = 0
  const wrong = Object.fromEntries(Object.keys(ROUNDINGS).map((name) => [name, 0]))
  for (const input of inputs('0.8', aivss)) {
    const { cvss, sum, thm, mf } = input
    const { aivss: exact } = aivss.score(input)
    const binary = (cvss + (10 - cvss) * (sum / 10) * thm) * mf
    count++
    for (const [name, round] of Object.entries(ROUNDINGS)) if (round(binary) !== exact) wrong[name]++
  }
  return { count, wrong }
}

/** Every tabled input: how often the score lies under its CVSS base, and how often it would be above 10 but for the limit. */
function bounds(version, aivss) {
  let [count, under, over] = [0, 0, 0]
  for (const input of inputs(version, aivss)) {
    const { aivss: score, raw } = aivss.score(input)
    count++
    if (score < input.cvss) under++
    if (raw > 10) over++
  }
  return { count, under, over }
}

/** What takes seconds: everything that is asked of every tabled input. */
export function measure(aivss) {
  return { eight: bounds('0.8', aivss), nine: bounds('0.9', aivss), roundings: roundings(aivss) }
}
