/**
 * A decimal number without rounding error: `units` over ten to the power of `places` (0 or more).
 *
 * Scores are rounded half up, so a binary fraction that falls a hair under the half gives the wrong score: over the
 * published inputs of 0.8, `toFixed(1)` is wrong 136 times (CVSS 0.0, sum 5, ThM 0.97 is 4.85, hence 4.9).
 */
export interface Exact {
  readonly units: bigint
  readonly places: number
}

/** Ten to the power of the index. */
const POWERS = [1n, 10n, 100n, 1_000n, 10_000n, 100_000n, 1_000_000n]
const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * The number that a reader of the source sees: its shortest decimal text, taken literally (0.1 is one tenth).
 *
 * @throws RangeError for NaN and the infinities
 */
export function exact(value: number): Exact {
  const seen = SEEN.get(value)
  if (seen !== undefined) return seen
  const found = read(value)
  if (SEEN.size < MOST_SEEN) SEEN.set(value, found)
  return found
}

/** Scores are made of few different numbers, and asked for again and again while changes are tried. */
const SEEN = new Map<number, Exact>()
const MOST_SEEN = 2_000

function read(value: number): Exact {
  const match = NUMERAL.exec(String(value))
  if (!match) throw new RangeError(`${value} is not a finite number`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const units = BigInt(sign + whole + fraction)
  const places = fraction.length - Number(exponent)
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places }
}

export const ZERO: Exact = exact(0)
export const ONE: Exact = exact(1)
export const TEN: Exact = exact(10)

export function add(...terms: readonly Exact[]): Exact {
  const places = Math.max(0, ...terms.map((term) => term.places))
  return { units: terms.reduce((total, term) => total + unitsAt(term, places), 0n), places }
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { units: -b.units, places: b.places })
}

export function multiply(...factors: readonly Exact[]): Exact {
  return factors.reduce((a, b) => ({ units: a.units * b.units, places: a.places + b.places }), ONE)
}

/** Negative when `a` is less than `b`, positive when it is more, 0 when they are the same number. */
export function compare(a: Exact, b: Exact): number {
  const { units } = subtract(a, b)
  return units < 0n ? -1 : units > 0n ? 1 : 0
}

export function least(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((best, other) => (compare(other, best) < 0 ? other : best), first)
}

export function greatest(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first)
}

/** To one decimal; a half goes up (AIVSS 0.8 section 3.5.1: 8.65 becomes 8.7, 8.64 becomes 8.6). */
export function roundHalfUp(value: Exact): Exact {
  if (value.places <= 1) return value
  const step = 10n ** BigInt(value.places - 1)
  return { units: floorDivide(2n * value.units + step, 2n * step), places: 1 }
}

/** The nearest JavaScript number; a decimal of up to 15 digits comes back unchanged. */
export function toNumber(value: Exact): number {
  return Number(`${value.units}e-${value.places}`)
}

function unitsAt({ units, places: has }: Exact, places: number): bigint {
  return has === places ? units : units * (POWERS[places - has] ?? 10n ** BigInt(places - has))
}

/** BigInt division cuts towards zero; this rounds down, also below zero. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const remainder = dividend % divisor
  return (dividend - remainder) / divisor - (remainder < 0n ? 1n : 0n)
}
