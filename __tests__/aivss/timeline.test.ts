import { describe, expect, test } from '@jest/globals'
import {
  EFFECT_CLASSES,
  type KnownDecisionPoints,
  publishedTimeline,
  recommendedTimeline,
  timelineDecision,
  TIMELINES,
} from '../../src/aivss/index.ts'

const [yes, no] = [true, false]

describe('the table of BOD 26-04', () => {
  test.each([
    // in KEV, exposed, automatable, partial, total
    [no, no, no, 'FSU', 'FSU'],
    [no, no, yes, '60D', '60D'],
    [no, yes, no, '60D', '14D'],
    [no, yes, yes, '14D', '3D'],
    [yes, no, no, '14D', '14D'],
    [yes, no, yes, '14D', '3DF'],
    [yes, yes, no, '14D', '3DF'],
    [yes, yes, yes, '3D', '3DF'],
  ] as const)('KEV %s, exposed %s, automatable %s', (inKev, exposed, automatable, partial, total) => {
    expect(publishedTimeline({ inKev, exposed, automatable, impact: 'partial' })).toBe(partial)
    expect(publishedTimeline({ inKev, exposed, automatable, impact: 'total' })).toBe(total)
  })
})

describe('the overlay', () => {
  test.each([
    ['FSU', '60D'],
    ['60D', '14D'],
    ['14D', '3D'],
    ['3D', '3D'],
    ['3DF', '3DF'],
  ] as const)('A2 moves %s to %s', (published, expected) =>
    expect(recommendedTimeline(published, 'A2', 'H')).toBe(expected),
  )

  test('nothing else moves one, and X gives no recommendation', () => {
    for (const published of TIMELINES) {
      for (const td of ['H', 'M', 'L'] as const) {
        expect(recommendedTimeline(published, 'A0', td)).toBe(published)
        expect(recommendedTimeline(published, 'A1', td)).toBe(published)
        expect(recommendedTimeline(published, 'AX', td)).toBeNull()
      }
      for (const effect of EFFECT_CLASSES) expect(recommendedTimeline(published, effect, 'X')).toBeNull()
    }
  })
})

describe('decisions', () => {
  const KNOWN: KnownDecisionPoints = { cve: no, inKev: no, exposed: no, automatable: yes, impact: 'total' }
  const decide = (
    points: Partial<KnownDecisionPoints>,
    version: '1.0' | '2.0' = '1.0',
    effect: 'A1' | 'A2' = 'A2',
  ) => timelineDecision(version, { ...KNOWN, ...points }, effect, 'L')

  test('the unmodified result stands beside the recommendation', () => {
    expect(decide({})).toEqual({ published: '60D', recommended: '14D', basis: 'analogy' })
    expect(decide({}, '1.0', 'A1')).toEqual({ published: '60D', recommended: '60D', basis: 'analogy' })
    expect(decide({ cve: yes })).toMatchObject({ basis: 'cve' })
  })

  test.each([
    ['without a CVE both must be stated', { automatable: null }, null],
    ['', { impact: null }, null],
    ['an unknown exposure counts as exposed', { exposed: null }, '3D'],
    ['a CVE in KEV needs both', { cve: yes, inKev: yes, automatable: null }, null],
    ['', { cve: yes, inKev: yes, impact: null }, null],
    ['another CVE: not automatable', { cve: yes, exposed: yes, automatable: null }, '14D'],
    ['another CVE: total', { cve: yes, exposed: yes, impact: null }, '3D'],
    ['both missing', { cve: yes, exposed: yes, automatable: null, impact: null }, '60D'],
  ] as const)('%s %j', (_, points, expected) => expect(decide(points)?.published ?? null).toBe(expected))

  test('2.0 looks up a CVE of which both are missing', () => {
    expect(decide({ cve: yes, exposed: yes, automatable: null, impact: null }, '2.0')?.published).toBe('14D')
  })
})
