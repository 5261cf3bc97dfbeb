import { describe, expect, test } from '@jest/globals'
import { badge } from '../../src/report/badge.ts'
import { badgeSvg } from '../../src/report/badge-svg.ts'
import type { Status } from '../../src/verdict/verdict.ts'
import { agent, openScore, score, verdict, WIDE } from './build.ts'

function shown(status: Status, scores: readonly number[]): readonly [message: string, colour: string] {
  const agents = scores.map((one, index) => agent(`a${index}`, { score: score(one) }))
  const data: Readonly<Record<string, string>> = JSON.parse(badge(verdict({ status, agents }), WIDE))
  expect(data).toMatchObject({ schemaVersion: 1, label: 'AIVSS' })
  return [data['message'] ?? '', data['color'] ?? '']
}

describe('the badge', () => {
  test.each([
    ['fail', [9.6, 9.1, 4], '2 critical', 'red'],
    ['fail', [7.2], 'fail, 1 high', 'red'],
    ['warn', [7.2, 7.1], '2 high', 'orange'],
    ['warn', [2], '1 low', 'yellow'],
    ['pass', [2, 3.9], '2 low', 'green'],
    ['pass', [0], '1 none', 'brightgreen'],
    ['incomplete', [4], 'incomplete, 1 medium', 'orange'],
    ['incomplete', [], 'incomplete', 'orange'],
    ['fail', [], 'fail', 'red'],
    ['nothing-to-check', [], 'no agents', 'lightgrey'],
    ['error', [], 'could not run', 'lightgrey'],
  ] as const)('of a %s with %j says "%s" in %s', (status, scores, message, colour) => {
    expect(shown(status, scores)).toEqual([message, colour])
  })

  test('is not greener than the scores, whatever was accepted', () => {
    expect(shown('pass', [9.6])).toEqual(['1 critical', 'red'])
  })

  test('counts an open score at its upper end, and no agent that is gone', () => {
    const agents = [
      agent('open', { score: openScore(3, 9.4) }),
      agent('gone', { score: score(10), change: 'removed' }),
    ]
    expect(JSON.parse(badge(verdict({ agents }), WIDE))).toMatchObject({ message: '1 critical' })
  })
})

describe('the badge as a picture', () => {
  const svg = badgeSvg(verdict({ agents: [agent('a', { score: score(7.2) })] }), WIDE)

  test('needs nothing else, and says what it shows', () => {
    expect(svg).toContain('role="img" aria-label="AIVSS: 1 high"')
    expect(svg).toContain('<title>AIVSS: 1 high</title>')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<style|<script|@import/)
  })

  test('is as wide as its words', () => {
    const long = badgeSvg(verdict({ status: 'incomplete', agents: [agent('a')] }), WIDE)
    const width = (text: string): number => Number(/ width="(\d+)"/.exec(text)?.[1])
    expect(width(long)).toBeGreaterThan(width(svg))
    const inside = [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)"/g)]
    expect(inside).toHaveLength(2)
    for (const [, x, length] of inside) expect(Number(x) + Number(length)).toBeLessThan(width(svg))
  })
})
