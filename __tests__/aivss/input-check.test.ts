import { describe, expect, test } from '@jest/globals'
import { checkScoreInput, FACTOR_SETS, offTable, score, type ScoreInput } from '../../src/aivss/index.ts'

const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5]))
const good: ScoreInput = { version: '0.8', cvss: 5, factors, thm: 1, mf: 0.83 }
const bad = (change: Partial<ScoreInput>): ScoreInput => ({ ...good, ...change })

describe('checkScoreInput', () => {
  test.each<[string, Partial<ScoreInput>]>([
    ['the limits', { cvss: 0, thm: 1.5, mf: 1 }],
    ['the other limits', { cvss: 10, thm: 0.01, mf: 0.01, factors: { ...factors, tools: 0, context: 1 } }],
    ['unknown inputs', { cvss: null, factors: {} }],
  ])('accepts %s', (_, change) => {
    expect(checkScoreInput(bad(change))).toEqual([])
    expect(() => score(bad(change))).not.toThrow()
  })

  test.each<[string, number, Partial<ScoreInput>]>([
    ['cvss', -0.1, { cvss: -0.1 }],
    ['cvss', 10.1, { cvss: 10.1 }],
    ['cvss', Number.NaN, { cvss: Number.NaN }],
    ['cvss', Number.POSITIVE_INFINITY, { cvss: Number.POSITIVE_INFINITY }],
    ['tools', 1.01, { factors: { ...factors, tools: 1.01 } }],
    ['tools', -0.5, { factors: { ...factors, tools: -0.5 } }],
    ['goal_planning', 5, { factors: { ...factors, goal_planning: 5 } }],
    ['thm', 0, { thm: 0 }],
    ['thm', 1.51, { thm: 1.51 }],
    ['mf', 0, { mf: 0 }],
    ['mf', -1, { mf: -1 }],
    ['mf', 1.01, { mf: 1.01 }],
    ['mf', Number.NaN, { mf: Number.NaN }],
  ])('refuses %s %p, and so does score', (input, value, change) => {
    expect(checkScoreInput(bad(change))).toEqual([
      { input, value, message: expect.stringMatching(/^must be /) },
    ])
    expect(() => score(bad(change))).toThrow(RangeError)
    expect(() => score(bad(change))).toThrow(new RegExp(`^${input} must be .*, not ${value}$`))
  })

  test('lists everything at once: cvss, factors, thm, mf', () => {
    const problems = checkScoreInput(bad({ mf: 2, thm: 2, cvss: 11, factors: { self_mod: 2, autonomy: 2 } }))
    expect(problems.map(({ input }) => input)).toEqual(['cvss', 'autonomy', 'self_mod', 'thm', 'mf'])
  })
})

describe('offTable', () => {
  test.each<[string, ScoreInput]>([
    ['0.8', good],
    ['0.8, all defaults', { version: '0.8', cvss: 8.8, factors: { tools: 1, context: 0 } }],
    ['0.5 has its own unreported, and no mitigation factor', bad({ version: '0.5', thm: 0.91, mf: 0.9 })],
    ['0.9 has a fourth mitigation factor', bad({ version: '0.9', thm: 0.5, mf: 0.5 })],
    ['nothing known', bad({ cvss: null, factors: {} })],
    ['a factor outside the set', bad({ factors: { ...factors, goal_planning: 0.35 } })],
  ])('%s: within the tables', (_, input) => {
    expect(offTable(input)).toEqual([])
  })

  test.each<[Partial<ScoreInput>, object]>([
    [{ factors: { ...factors, tools: 0.35 } }, { input: 'tools', value: 0.35, published: [0, 0.5, 1] }],
    [{ thm: 1.1 }, { input: 'thm', value: 1.1, published: [1, 0.97, 0.5] }],
    [{ thm: 0.91 }, { input: 'thm', value: 0.91, published: [1, 0.97, 0.5] }],
    [
      { version: '0.5', thm: 0.5 },
      { input: 'thm', value: 0.5, published: [1, 0.97, 0.91] },
    ],
    [{ mf: 0.7 }, { input: 'mf', value: 0.7, published: [1, 0.83, 0.67] }],
    [{ mf: 0.5 }, { input: 'mf', value: 0.5, published: [1, 0.83, 0.67] }],
    [
      { version: '0.9', mf: 0.7 },
      { input: 'mf', value: 0.7, published: [1, 0.83, 0.67, 0.5] },
    ],
    [{ cvss: 8.85 }, { input: 'cvss', value: 8.85, published: null }],
  ])('%j is off the table', (change, expected) => {
    expect(offTable(bad(change))).toEqual([expected])
  })

  test('lists cvss, factors in the order of the set, thm, mf; listings too', () => {
    const input: ScoreInput = {
      version: '0.8',
      factorSet: 'listing',
      cvss: 0.01,
      factors: { goal_planning: 0.7, self_mod: 0.2, autonomy: 0.8, language: 0.1, opacity: 0.5 },
      thm: 1.1,
      mf: 0.9,
    }
    expect(offTable(input).map((found) => found.input)).toEqual([
      'cvss',
      'autonomy',
      'self_mod',
      'goal_planning',
      'thm',
      'mf',
    ])
  })
})
