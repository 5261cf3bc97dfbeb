import { describe, expect, test } from '@jest/globals'
import {
  compareSeverity,
  explain,
  FACTOR_SETS,
  score,
  singleChanges,
  VERSIONS,
  type ScoreInput,
  type SingleChange,
} from '../../src/aivss/index.ts'

const coder: ScoreInput = {
  version: '0.8',
  factorSet: 'listing',
  cvss: 8.8,
  factors: {
    autonomy: 0.8,
    goal_planning: 0.7,
    self_mod: 0.2,
    tools: 0.9,
    persistence: 0.4,
    context: 0.8,
    identity: 0.6,
    multi_agent: 0.5,
    non_determinism: 0.6,
    opacity: 0.5,
  },
  thm: 1.1,
}
const all = (value: number) => Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, value]))
const lines = (input: ScoreInput) =>
  explain(input)
    .steps.filter(({ formula }) => formula !== null)
    .map(({ id, formula, worked, value }) => [id, formula, worked, value])

describe('explain', () => {
  test('0.8: every line in names and in numbers', () => {
    expect(lines(coder).slice(1)).toEqual([
      ['gap', '10 - cvss', '10 - 8.8', 1.2],
      ['aars', 'gap * sum / 10 * thm', '1.2 * 6 / 10 * 1.1', 0.792],
      ['unmitigated', 'cvss + aars', '8.8 + 0.792', 9.592],
      ['raw', 'unmitigated * mf', '9.592 * 1', 9.592],
      ['aivss', 'min(10, round_half_up(raw, 1))', 'min(10, round_half_up(9.592, 1))', 9.6],
    ])
    expect(explain(coder).steps.find(({ id }) => id === 'sum')).toMatchObject({
      worked: '0.8 + 0.9 + 0.8 + 0.6 + 0.5 + 0.4 + 0.6 + 0.5 + 0.2 + 0.7',
      value: 6,
    })
  })

  test('0.5 has no mitigation step', () => {
    const input: ScoreInput = { ...coder, version: '0.5', factorSet: '0.5', thm: 0.97 }
    expect(lines(input).slice(1)).toEqual([
      ['aars', 'sum', '6', 6],
      ['average', '(cvss + aars) / 2', '(8.8 + 6) / 2', 7.4],
      ['raw', 'average * thm', '7.4 * 0.97', 7.178],
      ['aivss', expect.any(String), expect.any(String), 7.2],
    ])
    expect(explain(input).steps.map(({ id }) => id)).not.toContain('mf')
  })

  test('0.9 mitigates the uplift and rounds before the floor', () => {
    expect(lines({ version: '0.9', cvss: 6, factors: all(0.5), thm: 1, mf: 0.83 }).slice(1)).toEqual([
      ['gap', '10 - cvss', '10 - 6', 4],
      ['mean', 'sum / 10', '5 / 10', 0.5],
      ['aars', 'gap * mean * thm', '4 * 0.5 * 1', 2],
      ['uplift', 'aars * mf', '2 * 0.83', 1.66],
      ['raw', 'cvss + uplift', '6 + 1.66', 7.66],
      ['aivss', 'max(cvss, min(10, round_half_up(raw, 1)))', 'max(6, min(10, round_half_up(7.66, 1)))', 7.7],
    ])
  })

  test('each factor adds its points, and together with CVSS they are the unrounded score', () => {
    const { contributions, score: result } = explain({ ...coder, mf: 0.7 })
    expect(contributions.find(({ factor }) => factor === 'tools')).toEqual({
      factor: 'tools',
      stated: 0.9,
      points: { value: 0.08316, low: 0.08316, high: 0.08316 }, // 1.2 * 0.09 * 1.1 * 0.7
    })
    const total = contributions.reduce((sum, { points }) => sum + (points.value ?? Number.NaN), 8.8 * 0.7)
    expect(total).toBeCloseTo(result.raw ?? Number.NaN, 10)
  })

  test('the multipliers and rounding say what they change', () => {
    expect(explain({ ...coder, mf: 0.7 }).effects).toEqual({
      threat: { value: 0.0504, low: 0.0504, high: 0.0504 }, // 1.2 * 0.6 * 0.1 * 0.7
      mitigation: { value: -2.8776, low: -2.8776, high: -2.8776 }, // 9.592 * -0.3
      rounding: -0.0144, // 6.7144 to 6.7
    })
  })

  test('what is unknown shows as a range', () => {
    const { cvss: _, ...rest } = coder
    const { steps, contributions, effects } = explain({ ...rest, cvss: null, thm: 1 })
    expect(steps.find(({ id }) => id === 'aars')).toEqual({
      id: 'aars',
      label: 'Agentic amplification (AARS)',
      formula: 'gap * sum / 10 * thm',
      worked: '(0..10) * 6 / 10 * 1',
      value: null,
      low: 0,
      high: 6,
    })
    expect(contributions[0]).toEqual({
      factor: 'autonomy',
      stated: 0.8,
      points: { value: null, low: 0, high: 0.8 },
    })
    expect(effects).toMatchObject({ threat: { value: 0 }, rounding: null })
  })

  test('an unknown factor adds anything from nothing to its most', () => {
    const { tools: _, ...factors } = all(0.5)
    const { contributions } = explain({ version: '0.8', cvss: 5, factors, thm: 1 })
    expect(contributions.find(({ factor }) => factor === 'tools')).toEqual({
      factor: 'tools',
      stated: null,
      points: { value: null, low: 0, high: 0.5 },
    })
  })

  test('refuses what score refuses', () => {
    expect(() => explain({ ...coder, cvss: 11 })).toThrow(RangeError)
  })
})

describe('single changes', () => {
  const change = (input: SingleChange['input'], changes: readonly SingleChange[]) =>
    changes.find((found) => found.input === input)

  test('the smallest step of each input that suffices alone', () => {
    // 7.0 + 3.0 * 0.5 * 1 = 8.5; high ends under 6.95 for the band below.
    const changes = singleChanges({ version: '0.8', cvss: 7, factors: all(0.5), thm: 1 })
    expect(change('mf', changes)).toEqual({
      input: 'mf',
      from: 1,
      to: 0.67, // 0.83 gives 7.1, still high
      aivss: 5.7,
      low: 5.7,
      high: 5.7,
      severity: 'medium',
    })
    expect(change('cvss', changes)).toMatchObject({ from: 7, to: 3.8, aivss: 6.9 })
    expect(changes.map(({ input }) => input)).toEqual(['cvss', 'mf'])
  })

  test('a factor goes down in tenths, and no further than needed', () => {
    // 8.0 + 2.0 * 0.52 * 1 = 9.04 is critical; 8.94 is not.
    const changes = singleChanges({
      version: '0.8',
      cvss: 8,
      factors: { ...all(0.5), tools: 0.75, context: 0.45 },
      thm: 1,
    })
    expect(change('tools', changes)).toMatchObject({ from: 0.75, to: 0.2, aivss: 8.9, severity: 'high' })
    expect(change('context', changes)).toBeUndefined() // even 0 leaves 8.95, which is 9.0
    expect(change('thm', changes)).toMatchObject({ from: 1, to: 0.5, aivss: 8.5 })
  })

  test('0.5 has no mitigation to improve; 0.9 has one step more', () => {
    expect(change('mf', singleChanges({ ...coder, version: '0.5', factorSet: '0.5' }))).toBeUndefined()
    const changes = singleChanges({ version: '0.9', cvss: 5, factors: all(1), thm: 0.97, mf: 0.67 })
    expect(change('mf', changes)).toBeUndefined() // 7.4, and 7.4 is high as 8.2 was
    expect(change('thm', changes)).toMatchObject({ to: 0.5, aivss: 6.7 })
  })

  test('an unknown input can be established below its worst', () => {
    const { tools: _, ...factors } = all(1)
    // Worst: 6.0 + 4.0 * 1 * 0.75 = 9.0.
    const changes = singleChanges({ version: '0.8', cvss: 6, factors, thm: 0.75 })
    expect(change('tools', changes)).toMatchObject({
      from: null,
      to: 0.8,
      aivss: 8.9,
      severity: 'high',
    })
    expect(change('autonomy', changes)).toMatchObject({ from: 1, to: 0.8, aivss: null, low: 8.6, high: 8.9 })
  })

  test('nothing is milder than no severity at all', () => {
    expect(singleChanges({ version: '0.8', cvss: 0, factors: all(0) })).toEqual([])
  })

  test.each(VERSIONS)('%s: each change really lowers the band, and a step less would not', (version) => {
    const input: ScoreInput = { version, factorSet: '0.8', cvss: 7.2, factors: all(0.7), thm: 0.97 }
    const before = score(input).highSeverity
    const changes = singleChanges(input)
    expect(changes).not.toEqual([])
    for (const { input: name, to, severity } of changes) {
      expect(compareSeverity(severity, before)).toBeLessThan(0)
      if (name === 'cvss') {
        const stepBack = score({ ...input, cvss: Math.round(to * 10 + 1) / 10 })
        expect(stepBack.highSeverity).toBe(before)
      }
    }
  })
})
