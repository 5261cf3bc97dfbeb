import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import {
  FACTOR_IDS,
  score,
  VERSIONS,
  waterfall,
  type FactorSet,
  type ScoreInput,
  type WaterfallTerm,
} from '../../src/aivss/index.ts'
import { add, compare, exact, ZERO } from '../../src/aivss/exact.ts'

const even = (value: number): Record<string, number> =>
  Object.fromEntries(FACTOR_IDS.map((id) => [id, value]))
const of = (terms: readonly WaterfallTerm[], id: WaterfallTerm['id']) => {
  const term = terms.find((one) => one.id === id)
  if (term === undefined) throw new Error(`there is no term ${id}`)
  return term
}
/** Id and points of the terms that add or take something, in the case of the highest score. */
const moves = (input: ScoreInput, claimedMf?: number) =>
  waterfall(input, claimedMf)
    .terms.filter(({ highest }) => highest.points !== 0)
    .map(({ id, highest }) => [id, highest.points])

describe('the terms', () => {
  const two = { ...even(0), autonomy: 0.5, tools: 1 }

  test('of 0.8: the gap is filled, then multiplied, then mitigated', () => {
    const input: ScoreInput = { version: '0.8', cvss: 8, factors: two, thm: 0.5, mf: 0.83 }
    expect(moves(input)).toEqual([
      ['cvss', 8],
      ['tools', 0.2],
      ['autonomy', 0.1],
      ['threat', -0.15],
      ['mitigation', -1.3855],
      ['rounding', 0.0355],
    ])
    expect(waterfall(input)).toMatchObject({ gap: { lowest: 2, highest: 2 }, lowest: 6.8, highest: 6.8 })
    expect(of(waterfall(input).terms, 'cvss').label).toBe('CVSS v4.0 base score')
  })

  test('of 0.5: both halves of a mean, no gap and no mitigation', () => {
    const input: ScoreInput = { version: '0.5', cvss: 8, factors: two, thm: 0.97, mf: 0.67 }
    expect(moves(input)).toEqual([
      ['cvss', 4],
      ['tools', 0.5],
      ['autonomy', 0.25],
      ['threat', -0.1425],
      ['rounding', -0.0075],
    ])
    expect(waterfall(input).gap).toBeNull()
    expect(of(waterfall(input).terms, 'cvss').label).toBe('Half of the CVSS v4.0 base')
    expect(waterfall(input).terms.map(({ id }) => id)).not.toContain('mitigation')
  })

  test('of 0.9: mitigation takes from the uplift alone', () => {
    expect(moves({ version: '0.9', cvss: 8, factors: two, thm: 1, mf: 0.5 })).toEqual([
      ['cvss', 8],
      ['tools', 0.2],
      ['autonomy', 0.1],
      ['mitigation', -0.15],
      ['rounding', 0.05],
    ])
  })

  test('claimed mitigation that is not earned is taken and given back', () => {
    const input: ScoreInput = { version: '0.8', cvss: 8, factors: even(0), mf: 0.83 }
    const { terms } = waterfall(input, 0.67)
    expect(of(terms, 'mitigation')).toMatchObject({
      label: 'Mitigation claimed',
      input: 0.67,
      highest: { points: -2.64, to: 5.36 },
    })
    expect(of(terms, 'unearned')).toMatchObject({ input: 0.83, highest: { points: 1.28, to: 6.64 } })
    expect(of(waterfall(input).terms, 'mitigation')).toMatchObject({ label: 'Mitigation', input: 0.83 })
  })

  test('what lies above the scale is a term of its own', () => {
    const input: ScoreInput = { version: '0.8', cvss: 2, factors: even(1), thm: 1.1 }
    expect(of(waterfall(input).terms, 'limit').highest).toEqual({ points: -0.8, from: 10.8, to: 10 })
    expect(waterfall({ ...input, thm: 1 }).terms.map(({ id }) => id)).not.toContain('limit')
  })

  test('the largest factor comes first, equal ones in the order of the document, unknown ones last', () => {
    const { tools: _, ...known } = even(0.5)
    const factors = { ...known, identity: 1, context: 0 }
    const { terms } = waterfall({ version: '0.8', cvss: 5, factors })
    expect(terms.slice(1, 11).map(({ id }) => id)).toEqual([
      'identity',
      'autonomy',
      'language',
      'non_determinism',
      'opacity',
      'persistence',
      'multi_agent',
      'self_mod',
      'context',
      'tools',
    ])
  })
})

describe('unknown inputs', () => {
  test('an unknown factor adds nothing in the one case and its most in the other', () => {
    const { tools: _, ...factors } = even(0.5)
    const { terms, gap, lowest, highest } = waterfall({ version: '0.8', cvss: 5, factors, thm: 1 })
    expect(of(terms, 'tools')).toEqual({
      id: 'tools',
      label: 'External Tool Control Surface',
      input: null,
      lowest: { points: 0, from: 7.25, to: 7.25 },
      highest: { points: 0.5, from: 7.25, to: 7.75 },
    })
    expect({ gap, lowest, highest }).toEqual({ gap: { lowest: 5, highest: 5 }, lowest: 7.3, highest: 7.8 })
  })

  test('an unknown CVSS base is 0 or 10, and the factors have the whole gap or none', () => {
    const { terms, gap } = waterfall({ version: '0.8', cvss: null, factors: even(0.5), thm: 1 })
    expect(of(terms, 'cvss')).toMatchObject({ lowest: { to: 0 }, highest: { to: 10 } })
    expect(of(terms, 'tools')).toMatchObject({ lowest: { points: 0.5 }, highest: { points: 0 } })
    expect(gap).toEqual({ lowest: 10, highest: 0 })
  })

  test('above a threat multiplier of 1 the highest score may come from the lowest base', () => {
    const { terms, highest } = waterfall({ version: '0.8', cvss: null, factors: even(1), thm: 1.2, mf: 0.8 })
    expect(of(terms, 'cvss').highest.to).toBe(0)
    expect(highest).toBe(9.6)
  })
})

test.each([
  ['cvss', { cvss: 11 }, undefined],
  ['mf', {}, 0],
] as const)('refuses %s out of range', (name, other, claimed) => {
  const input: ScoreInput = { version: '0.8', cvss: 5, factors: {}, ...other }
  expect(() => waterfall(input, claimed)).toThrow(new RegExp(`^${name} must be`))
})

const fraction = (max: number) =>
  fc.oneof(
    fc.constantFrom(0, 0.5, 1).map((value) => value * max),
    fc.integer({ min: 0, max: 100 }).map((hundredths) => (hundredths * max) / 100),
    fc.double({ min: 0, max, noNaN: true }),
  )
const above0 = (max: number) => fraction(max).map((value) => (value === 0 ? max : value))
const anyInput = fc
  .record({
    version: fc.constantFrom(...VERSIONS),
    factorSet: fc.constantFrom<FactorSet>('0.5', '0.8', 'listing'),
    cvss: fc.option(fraction(10), { nil: null }),
    factors: fc.array(fc.option(fraction(1), { nil: undefined }), {
      minLength: FACTOR_IDS.length,
      maxLength: FACTOR_IDS.length,
    }),
    thm: above0(1.5),
    mf: above0(1),
  })
  .map(({ factors, ...rest }): ScoreInput => ({
    ...rest,
    factors: Object.fromEntries(
      FACTOR_IDS.flatMap((id, index) => (factors[index] === undefined ? [] : [[id, factors[index]]])),
    ),
  }))

test('whatever the input, the points add up to the ends of the score exactly', () => {
  fc.assert(
    fc.property(anyInput, above0(1), (input, claimed) => {
      const { terms, lowest, highest } = waterfall(input, claimed)
      const { low, high } = score(input)
      expect({ lowest, highest }).toEqual({ lowest: low, highest: high })
      for (const side of ['lowest', 'highest'] as const) {
        let total = ZERO
        for (const { [side]: bar } of terms) {
          expect(compare(exact(bar.from), total)).toBe(0)
          total = add(total, exact(bar.points))
          expect(compare(exact(bar.to), total)).toBe(0)
        }
        expect(compare(total, exact(side === 'lowest' ? low : high))).toBe(0)
      }
    }),
    { numRuns: runs(300) },
  )
})
