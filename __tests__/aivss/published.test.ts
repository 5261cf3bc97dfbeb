import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { score, type FactorId } from '../../src/aivss/index.ts'

/** Factor values in the document order of 0.8. */
const IN_08_ORDER: readonly FactorId[] = [
  'autonomy',
  'tools',
  'language',
  'context',
  'non_determinism',
  'opacity',
  'persistence',
  'identity',
  'multi_agent',
  'self_mod',
]
const factors08 = (...values: readonly number[]) =>
  Object.fromEntries(IN_08_ORDER.map((id, index) => [id, values[index] ?? 0]))

/** What the documents print; docs/conformance.md says where. */
const published: {
  readonly 'aivss-0.5': { readonly examples: readonly Worked05[] }
  readonly 'aivss-0.8': { readonly examples: readonly Worked08[] }
} = JSON.parse(readFileSync(new URL('../../scripts/conformance/published.json', import.meta.url), 'utf8'))

interface Worked {
  readonly section: string
  readonly name: string
  readonly cvss: number
  readonly raw: number
  readonly aivss: number
  readonly severity: string
}
interface Worked05 extends Worked {
  readonly aars: number
}
interface Worked08 extends Worked {
  readonly factors: readonly number[]
  readonly factorSum: number
}

/** The ten worked examples of AIVSS 0.8, sections 3.6.1 to 3.6.10; all with ThM 0.97 and MF 1. */
const EXAMPLES_08 = published['aivss-0.8'].examples

describe('AIVSS 0.8', () => {
  test.each(EXAMPLES_08)('worked example: $name', ({ cvss, factors, factorSum, raw, aivss, severity }) => {
    expect(score({ version: '0.8', cvss, factors: factors08(...factors) })).toMatchObject({
      version: '0.8',
      factorSet: '0.8',
      factorSum,
      thm: 0.97,
      mf: 1,
      raw,
      aivss,
      severity,
      low: aivss,
      high: aivss,
      determined: true,
      missing: [],
      inherent: null,
    })
  })

  test('the third-party custom case: attacked, partially mitigated', () => {
    const factors = factors08(1, 0.5, 1, 0.5, 0, 1, 0.5, 0, 0.5, 1)
    expect(score({ version: '0.8', cvss: 6.5, factors, thm: 1, mf: 0.83 })).toMatchObject({
      aivss: 7.1,
      severity: 'high',
    })
  })

  test('no zero-impact rule: CVSS 0.0 with ten full factors scores 9.7', () => {
    const factors = factors08(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
    expect(score({ version: '0.8', cvss: 0, factors }).aivss).toBe(9.7)
  })

  test('no floor at CVSS: strong mitigation pulls a plain 9.3 under it', () => {
    expect(score({ version: '0.8', cvss: 9.3, factors: factors08(), mf: 0.67 }).aivss).toBe(6.2)
  })

  test('a half goes up where doubles lose it: 4.85 is 4.9', () => {
    const factors = factors08(1, 1, 1, 1, 1)
    expect(score({ version: '0.8', cvss: 0, factors })).toMatchObject({ raw: 4.85, aivss: 4.9 })
  })

  test('nothing at all scores 0.0, severity none', () => {
    expect(score({ version: '0.8', cvss: 0, factors: factors08() })).toMatchObject({
      aivss: 0,
      severity: 'none',
    })
  })
})

/** AIVSS 0.5 from the AARS that its worked examples print, which is not always the sum of their own factors. */
const EXAMPLES_05 = published['aivss-0.5'].examples

const IN_05_ORDER: readonly FactorId[] = [
  'autonomy',
  'tools',
  'persistence',
  'identity',
  'multi_agent',
  'non_determinism',
  'self_mod',
  'goal_planning',
  'context',
  'opacity',
]
/** Factors of 0, 0.5 and 1 that make up a sum. */
const summing = (order: readonly FactorId[], sum: number) =>
  Object.fromEntries(order.map((id, index) => [id, Math.max(0, Math.min(1, sum - index))]))

describe('AIVSS 0.5', () => {
  test.each(EXAMPLES_05)('worked example: $name', ({ cvss, aars, raw, aivss, severity }) => {
    expect(score({ version: '0.5', cvss, factors: summing(IN_05_ORDER, aars) })).toMatchObject({
      factorSet: '0.5',
      factorSum: aars,
      aars,
      thm: 0.97,
      raw,
      aivss,
      severity,
    })
  })

  test('has no mitigation factor: a stated one is ignored and reported as 1', () => {
    const factors = summing(IN_05_ORDER, 8.5)
    expect(score({ version: '0.5', cvss: 9.4, factors, mf: 0.67 })).toMatchObject({ mf: 1, aivss: 8.7 })
  })

  test('has its own number for unreported', () => {
    const factors = summing(IN_05_ORDER, 8.5)
    expect(score({ version: '0.5', cvss: 9.4, factors, thm: 0.91 }).aivss).toBe(8.1)
  })
})

describe('AIVSS 0.9', () => {
  test.each(EXAMPLES_08)('agrees with 0.8 where nothing is mitigated: $name', (example) => {
    const { cvss, factors, raw, aivss, severity } = example
    const range = { aivss, severity, low: aivss, high: aivss }
    expect(score({ version: '0.9', cvss, factors: factors08(...factors) })).toMatchObject({
      ...range,
      factorSet: '0.8',
      raw,
      inherent: range,
    })
  })

  test('mitigation scales the uplift alone; the inherent score stands beside the residual one', () => {
    const factors = factors08(1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0)
    expect(score({ version: '0.9', cvss: 5, factors, mf: 0.5 })).toMatchObject({
      aars: 4.1225,
      raw: 7.06125,
      aivss: 7.1,
      severity: 'high',
      inherent: { aivss: 9.1, severity: 'critical', low: 9.1, high: 9.1 },
    })
  })

  test('never falls under CVSS', () => {
    expect(score({ version: '0.9', cvss: 9.3, factors: factors08(), mf: 0.67 }).aivss).toBe(9.3)
    expect(score({ version: '0.9', cvss: 9.34, factors: factors08(), mf: 0.67 }).aivss).toBe(9.3)
  })
})

/** Published listings: the ten 0.5 names, decimal values, and multipliers of their own, under the 0.8 formula. */
describe('listings', () => {
  const IN_LISTING_ORDER: readonly FactorId[] = [
    'autonomy',
    'goal_planning',
    'self_mod',
    'tools',
    'persistence',
    'context',
    'identity',
    'multi_agent',
    'non_determinism',
    'opacity',
  ]
  const listed = (...values: readonly number[]) =>
    Object.fromEntries(IN_LISTING_ORDER.map((id, index) => [id, values[index] ?? 0]))
  const coder = listed(0.8, 0.7, 0.2, 0.9, 0.4, 0.8, 0.6, 0.5, 0.6, 0.5)
  const listing = { version: '0.8', factorSet: 'listing' } as const

  test('8.5 + 1.5 x 0.65 x 1.1 = 9.5725', () => {
    const factors = listed(0.9, 0.8, 0.3, 0.9, 0.6, 0.8, 0.5, 0.5, 0.7, 0.5)
    expect(score({ ...listing, cvss: 8.5, factors, thm: 1.1 })).toMatchObject({
      factorSum: 6.5,
      raw: 9.5725,
      aivss: 9.6,
    })
  })

  test('(1.5 + 8.5 x 0.06 x 0.9) x 0.7 = 1.3713', () => {
    const factors = listed(0.1, 0, 0, 0.1, 0.1, 0.1, 0, 0, 0.1, 0.1)
    expect(score({ ...listing, cvss: 1.5, factors, thm: 0.9, mf: 0.7 })).toMatchObject({
      factorSum: 0.6,
      raw: 1.3713,
      aivss: 1.4,
      severity: 'low',
    })
  })

  test('Coder, as claimed and without the claimed mitigation', () => {
    expect(score({ ...listing, cvss: 8.8, factors: coder, thm: 1.1 })).toMatchObject({
      factorSet: 'listing',
      factorSum: 6,
      aars: 0.792,
      raw: 9.592,
      aivss: 9.6,
      severity: 'critical',
    })
    expect(score({ ...listing, cvss: 8.8, factors: coder, thm: 1.1, mf: 0.7 })).toMatchObject({
      aivss: 6.7,
      severity: 'medium',
    })
  })

  test('without a CVSS base: Coder 5.8 to 10.0, a sum of 5.0 gives 4.9 to 10.0', () => {
    expect(score({ ...listing, cvss: null, factors: coder })).toMatchObject({
      low: 5.8,
      high: 10,
      missing: ['cvss'],
      factorSum: 6,
    })
    const factors = listed(0.9, 0.7, 0.2, 0.7, 0.2, 0.4, 0.2, 0.2, 0.8, 0.7)
    expect(score({ ...listing, cvss: null, factors })).toMatchObject({ low: 4.9, high: 10, factorSum: 5 })
  })

  test('a multiplier above 1 may exceed the scale: raw says so, the score is clamped', () => {
    const factors = listed(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
    expect(score({ ...listing, cvss: 2, factors, thm: 1.1 })).toMatchObject({ raw: 10.8, aivss: 10 })
  })
})
