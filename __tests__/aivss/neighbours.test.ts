import { describe, expect, test } from '@jest/globals'
import {
  factorNeighbours,
  FACTOR_SETS,
  score,
  type FactorId,
  type ScoreInput,
} from '../../src/aivss/index.ts'

const all = (value: number) => Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, value]))
const base: ScoreInput = { version: '0.8', cvss: 7, factors: all(0.5), thm: 1 }
const of = (input: ScoreInput, id: FactorId) => factorNeighbours(input).find(({ factor }) => factor === id)

describe('one step in a factor', () => {
  test.each([
    ['at the bottom', 0, null, 0.5],
    ['in the middle', 0.5, 0, 1],
    ['at the top', 1, 0.5, null],
    ['off the table, below the middle', 0.35, 0, 0.5],
    ['off the table, above the middle', 0.9, 0.5, 1],
  ] as const)('%s: %d goes to %s and %s', (_, from, down, up) => {
    const found = of({ ...base, factors: { ...base.factors, tools: from } }, 'tools')
    expect(found).toMatchObject({ from, down: down === null ? null : { to: down } })
    expect(found?.up?.to ?? null).toBe(up)
  })

  test('of an unknown one goes to either end', () => {
    const { tools: _, ...factors } = base.factors
    expect(of({ ...base, factors }, 'tools')).toMatchObject({ from: null, down: { to: 0 }, up: { to: 1 } })
  })

  test('says the score and the band after it, all else kept', () => {
    // 7 + 3 * 0.5 = 8.5; a step is 0.15.
    expect(of({ ...base, cvss: 8 }, 'tools')).toEqual({
      factor: 'tools',
      from: 0.5,
      down: {
        to: 0,
        aivss: 8.9,
        severity: 'high',
        low: 8.9,
        high: 8.9,
        lowSeverity: 'high',
        highSeverity: 'high',
      },
      up: {
        to: 1,
        aivss: 9.1,
        severity: 'critical',
        low: 9.1,
        high: 9.1,
        lowSeverity: 'critical',
        highSeverity: 'critical',
      },
    })
  })

  test('leaves a range where another input is unknown', () => {
    expect(of({ ...base, cvss: null }, 'tools')?.up).toMatchObject({
      aivss: null,
      severity: null,
      low: 5.5,
      high: 10,
      lowSeverity: 'medium',
      highSeverity: 'critical',
    })
  })
})

test('every neighbour is what score says of the changed input, in the order of the set', () => {
  const input: ScoreInput = { ...base, version: '0.5', factors: { tools: 0.3, goal_planning: 1, opacity: 0 } }
  const found = factorNeighbours(input)
  expect(found.map(({ factor }) => factor)).toEqual(FACTOR_SETS['0.5'])
  for (const { factor, down, up } of found) {
    for (const step of [down, up]) {
      if (step === null) continue
      expect(score({ ...input, factors: { ...input.factors, [factor]: step.to } })).toMatchObject({
        low: step.low,
        high: step.high,
      })
    }
  }
})
