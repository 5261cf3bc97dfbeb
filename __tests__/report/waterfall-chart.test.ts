import { describe, expect, test } from '@jest/globals'
import { FACTOR_SETS, waterfall, type ScoreInput, type WaterfallBar } from '../../src/aivss/index.ts'
import { axisOf, chart, ruler } from '../../src/report/waterfall-chart.ts'

const bar = (from: number, to: number): WaterfallBar => ({ from, to, points: to - from })
const known = (from: number, to: number) => ({ lowest: bar(from, to), highest: bar(from, to) })
const axis = { from: 6, to: 10 }
const NOTHING = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0]))

describe('a bar', () => {
  test.each([
    ['the whole axis', 0, 10, '████████'],
    ['the left half', 6, 8, '████    '],
    ['between two points, in halves of a column', 8.25, 9.25, '    ▐█▌ '],
    ['downwards as upwards', 9.25, 8.25, '    ▐█▌ '],
    ['hardly anything', 9.5, 9.501, '       ▌'],
    ['at the very end', 10, 10.4, '       ▐'],
    ['nothing', 9, 9, '        '],
  ])('covers %s', (_, from, to, expected) => {
    expect(chart(known(from, to), axis, 8, ' ')).toBe(expected)
  })

  test('is light where only the highest score has it, and dotted where there is none', () => {
    expect(chart({ lowest: bar(6, 7), highest: bar(6, 9) }, axis, 8, '·')).toBe('██░░░░··')
    expect(chart({ lowest: bar(7, 7), highest: bar(7, 8) }, axis, 8, '·')).toBe('··░░····')
  })
})

describe('the axis', () => {
  const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 1]))
  const input: ScoreInput = { version: '0.8', cvss: 8.8, factors, thm: 1 }

  test.each([
    ['begins under the first total', input, 1, { from: 8, to: 10 }],
    ['reaches down to where a claim would take the score', input, 0.67, { from: 6, to: 10 }],
    ['reaches above 10 where the total does', { ...input, thm: 1.5 }, 1, { from: 8, to: 11 }],
    ['has a point at least, at the top', { ...input, cvss: 10 }, 1, { from: 9, to: 10 }],
    [
      'has a point at least, at the bottom',
      { version: '0.8', cvss: 0, factors: NOTHING },
      1,
      { from: 0, to: 1 },
    ],
    ['begins at 0 where anything is possible', { ...input, cvss: null }, 1, { from: 0, to: 10 }],
  ] as const)('%s', (_, given, claimed, expected) => {
    expect(axisOf(waterfall(given, claimed))).toEqual(expected)
  })

  test('is labelled at both ends and at the floors of bands that have room', () => {
    expect(ruler({ from: 6, to: 10 }, 20)).toBe('6    7         9  10')
    expect(ruler({ from: 0, to: 10 }, 10)).toBe('0   4   10')
  })
})
