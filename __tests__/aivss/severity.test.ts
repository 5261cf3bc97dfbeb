import { describe, expect, test } from '@jest/globals'
import { compareSeverity, SEVERITIES, severityFloor, severityOf } from '../../src/aivss/index.ts'

describe('severity bands', () => {
  test.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, 'none'],
  ] as const)('%p is %s', (score, severity) => {
    expect(severityOf(score)).toBe(severity)
  })

  test('a band begins at its floor, and a tenth under it the next milder band ends', () => {
    for (const [index, band] of SEVERITIES.entries()) {
      const floor = severityFloor(band)
      expect(severityOf(floor)).toBe(band)
      if (floor > 0) expect(severityOf(Math.round(floor * 10 - 1) / 10)).toBe(SEVERITIES[index + 1])
    }
  })

  test.each([-0.1, 10.1, Number.NaN])('%p is no score', (score) => {
    expect(() => severityOf(score)).toThrow(RangeError)
  })

  test('worse bands compare as greater', () => {
    expect(SEVERITIES.toSorted(compareSeverity)).toEqual(['none', 'low', 'medium', 'high', 'critical'])
    expect(compareSeverity('high', 'high')).toBe(0)
    expect(compareSeverity('critical', 'high')).toBeGreaterThan(0)
  })
})
