import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { FACTOR_SETS, score, VERSIONS, type FactorId, type ScoreInput } from '../../src/aivss/index.ts'

const SET = ['0.5', '0.8', 'listing'] as const
const published = fc.constantFrom(0, 0.5, 1)
const hundredths = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
const factor = fc.oneof(published, hundredths, fc.double({ min: 0, max: 1, noNaN: true }))
const cvss = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((n) => n / 10),
  fc.double({ min: 0, max: 10, noNaN: true }),
)

/** An input of which everything is known. */
const complete = fc
  .record({
    version: fc.constantFrom(...VERSIONS),
    factorSet: fc.constantFrom(...SET),
    cvss,
    values: fc.array(factor, { minLength: 10, maxLength: 10 }),
    thm: fc.integer({ min: 1, max: 150 }).map((n) => n / 100),
    mf: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  })
  .map(({ values, ...rest }) => ({
    ...rest,
    factors: Object.fromEntries(FACTOR_SETS[rest.factorSet].map((id, index) => [id, values[index] ?? 0])),
  }))

/** Which of cvss and the ten factors are taken away. */
const mask = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 })

function without(input: ScoreInput, hidden: readonly boolean[]): ScoreInput {
  const kept = FACTOR_SETS[input.factorSet ?? '0.8'].filter((_, index) => !hidden[index])
  return {
    ...input,
    cvss: hidden[10] ? null : input.cvss,
    factors: Object.fromEntries(kept.map((id) => [id, input.factors[id] ?? 0])),
  }
}

describe('unknown inputs', () => {
  test('a complete input is determined, and lies within the interval of what is left of it', () => {
    fc.assert(
      fc.property(complete, mask, (input, hidden) => {
        const whole = score(input)
        const part = score(without(input, hidden))
        expect(whole).toMatchObject({ determined: true, missing: [], low: whole.aivss, high: whole.aivss })
        expect(part.low).toBeLessThanOrEqual(whole.low)
        expect(part.high).toBeGreaterThanOrEqual(whole.high)
        expect(part.missing).toHaveLength(hidden.filter(Boolean).length)
      }),
      { numRuns: runs(300) },
    )
  })

  test('more knowledge never widens the interval', () => {
    fc.assert(
      fc.property(complete, mask, mask, (input, hidden, also) => {
        const more = score(without(input, hidden))
        const less = score(
          without(
            input,
            hidden.map((isHidden, index) => isHidden || also[index] === true),
          ),
        )
        expect(less.low).toBeLessThanOrEqual(more.low)
        expect(less.high).toBeGreaterThanOrEqual(more.high)
      }),
      { numRuns: runs(300) },
    )
  })

  test('both ends are reached: no interval is wider than it must be', () => {
    fc.assert(
      fc.property(complete, mask, (input, hidden) => {
        const part = without(input, hidden)
        const { low, high } = score(part)
        const ends = [0, 10].flatMap((base) =>
          [0, 1].map((value) => {
            const factors = Object.fromEntries(
              FACTOR_SETS[input.factorSet].map((id) => [id, part.factors[id] ?? value]),
            )
            return score({ ...input, cvss: part.cvss ?? base, factors }).low
          }),
        )
        expect(low).toBe(Math.min(...ends))
        expect(high).toBe(Math.max(...ends))
      }),
      { numRuns: runs(200) },
    )
  })

  test('a higher factor never lowers the score', () => {
    fc.assert(
      fc.property(complete, fc.nat(9), factor, (input, index, value) => {
        const id = FACTOR_SETS[input.factorSet][index] ?? 'autonomy'
        const factors = { ...input.factors, [id]: Math.max(value, input.factors[id] ?? 0) }
        expect(score({ ...input, factors }).low).toBeGreaterThanOrEqual(score(input).low)
      }),
      { numRuns: runs(200) },
    )
  })

  test('with a multiplier above 1 the score may fall as CVSS rises; the interval knows', () => {
    const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 1]))
    expect(score({ version: '0.8', cvss: null, factors, thm: 1.5, mf: 0.6 })).toMatchObject({
      low: 6, // at CVSS 10
      high: 9, // at CVSS 0
      lowSeverity: 'medium',
      highSeverity: 'critical',
    })
  })

  test('an open score has no single numbers', () => {
    const factors: Partial<Record<FactorId, number>> = { autonomy: 1, self_mod: 0 }
    expect(score({ version: '0.9', cvss: 5, factors, thm: 1 })).toEqual({
      version: '0.9',
      aivss: null,
      severity: null,
      low: 5.5,
      high: 9.5,
      lowSeverity: 'medium',
      highSeverity: 'critical',
      determined: false,
      missing: [
        'tools',
        'language',
        'context',
        'non_determinism',
        'opacity',
        'persistence',
        'identity',
        'multi_agent',
      ],
      factorSet: '0.8',
      factorSum: null,
      aars: null,
      thm: 1,
      mf: 1,
      raw: null,
      inherent: { aivss: null, severity: null, low: 5.5, high: 9.5 },
    })
  })

  test('cvss leads the missing inputs; nothing known is anything from 0 to 10', () => {
    const { missing, low, high } = score({ version: '0.5', cvss: null, factors: {}, thm: 1 })
    expect(missing).toEqual(['cvss', ...FACTOR_SETS['0.5']])
    expect([low, high]).toEqual([0, 10])
  })

  test('a factor outside the set is neither missing nor counted', () => {
    const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5]))
    const input: ScoreInput = { version: '0.8', cvss: 5, factors }
    expect(score({ ...input, factors: { ...factors, goal_planning: 1 } })).toEqual(score(input))
  })

  test('an open score withholds AARS, even where it would be known', () => {
    const factors = Object.fromEntries(FACTOR_SETS['0.5'].map((id) => [id, 0.5]))
    expect(score({ version: '0.5', cvss: null, factors })).toMatchObject({
      factorSum: 5,
      aars: null,
      raw: null,
    })
  })

  test('CVSS 10 determines 0.8 whatever the factors are, down to the unrounded value', () => {
    expect(score({ version: '0.8', cvss: 10, factors: {}, mf: 0.83 })).toMatchObject({
      determined: true,
      aivss: 8.3,
      severity: 'high',
      factorSum: null,
      aars: 0,
      raw: 8.3,
    })
  })

  test('an interval that rounds to one score is determined, but its unrounded values stay open', () => {
    const known = FACTOR_SETS['0.8'].filter((id) => id !== 'tools')
    const factors = Object.fromEntries(known.map((id) => [id, 0]))
    expect(score({ version: '0.8', cvss: 9.8, factors, thm: 0.5 })).toMatchObject({
      missing: ['tools'],
      determined: true,
      aivss: 9.8,
      severity: 'critical',
      aars: null,
      raw: null,
    })
  })
})
