import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/github.ts'
import { DEFAULT_REPORT_LEVELS, type PrintedFormat, REPORTERS } from '../../src/report/reporter.ts'
import { movedText, scoreMoves } from '../../src/report/score-change.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, openScore, score, verdict, WIDE } from './build.ts'
import { PROPOSED, withPolicy } from './comment-build.ts'
import { parseSarif } from './sarif-log.ts'

const FLOOR = 'acme/policies/agents.yml@v2 (3f0c2d1e5a6b7c8d9e0f11223344556677889900)'
const print = (format: PrintedFormat, one: Verdict): string =>
  REPORTERS[format](one, { ...WIDE, reportLevel: DEFAULT_REPORT_LEVELS[format] })
    .replace(/[\s│]+/g, ' ')
    .replaceAll('\u200B', '')
const inFloor = { path: FLOOR, line: 3, column: 1 }

describe.each(['text', 'markdown', 'github'] as const)('%s tells', (format) => {
  test('notices of the run', () => {
    expect(print(format, verdict({ notices: ['The floor is not pinned.'] }))).toContain(
      'The floor is not pinned.',
    )
  })

  test('what a proposed policy would have said, and why it cannot be read', () => {
    const text = print(format, withPolicy(verdict(), { proposed: PROPOSED }))
    expect(text).toMatch(
      /The new one would have said: \**pass\** \(2 warnings\)|the new one would have said: pass \(2 warnings\)/,
    )
    const problems = [{ code: 'policy-invalid', message: 'unknown key', help: '', location: null }]
    const unread = print(format, withPolicy(verdict(), { proposed: { ...PROPOSED, status: null, problems } }))
    expect(unread).toMatch(/cannot be read/)
    expect(unread).toContain('unknown key')
  })

  test('the floor that demands a finding, and the gate in force', () => {
    const text = print(format, verdict({ agents: [agent('a')], findings: [finding('a', { floor: FLOOR })] }))
    expect(text).toContain('Demanded by the floor')
    expect(text).toMatch(/gate `?all/)
  })

  test('what moved a score', () => {
    const text = print(format, busyVerdict())
    expect(text).toContain('CVSS base 7.0 → 8.8, factor sum 4.5 → 6.0')
    expect(text).toContain('8.4')
  })
})

describe('what moved a score', () => {
  const moved = (
    before: Parameters<typeof score>[1],
    after: Parameters<typeof score>[1] = {},
  ): string | null => movedText(agent('a', { score: score(9, after), scoreBefore: score(5, before) }))

  test.each([
    ['CVSS base open → 8.8', { cvss: { base: null, vector: null } }, {}],
    ['factor sum 5.35 → 6.0', { factorSum: 5.35 }, {}],
    ['threat multiplier 0.97 → 1.0, mitigation factor 0.67 → 1.0', { thm: 0.97, mf: 0.67 }, {}],
    ['led by the model → threat T1', {}, { from: { threat: 'T1' } }],
    ['factors', { factorSum: null }, { factorSum: null }],
  ] as const)('%s', (expected, before, after) => {
    expect(moved(before, after)).toBe(expected)
  })

  test('nothing where it stayed, is new, is gone, or is of another version', () => {
    const here = score(5)
    expect(movedText(agent('a', { score: here, scoreBefore: here }))).toBeNull()
    expect(movedText(agent('a', { score: here }))).toBeNull()
    expect(movedText(agent('a', { change: 'removed', score: here, scoreBefore: score(4) }))).toBeNull()
    expect(moved({ version: '0.5' })).toBeNull()
  })

  test('by agent, worst first', () => {
    const agents = [
      agent('mild', { change: 'modified', score: score(3, { mf: 0.67 }), scoreBefore: score(5) }),
      agent('open', { change: 'modified', score: openScore(4, 10), scoreBefore: score(5, { thm: 0.97 }) }),
      agent('same', { change: 'modified', scoreBefore: score(5) }),
    ]
    expect(scoreMoves(verdict({ agents }))).toEqual([
      'open: 5.0 → 4.0–10.0 (threat multiplier 0.97 → 1.0)',
      'mild: 5.0 → 3.0 (mitigation factor 1.0 → 0.67)',
    ])
  })
})

describe('what stands in the file of a floor', () => {
  const one = withPolicy(verdict({ findings: [finding(null, { floor: FLOOR, location: inFloor })] }), {
    floors: [FLOOR],
  })

  test('is an annotation without a file', () => {
    expect(annotations(one)[0]).toMatchObject({ path: null, line: null, column: null })
    expect(annotations(one)[0]?.message).toContain(`Demanded by the floor ${FLOOR}.`)
    const scoped = finding('a', {
      floor: FLOOR,
      location: { path: 'packages/@acme/a.yml', line: 3, column: 1 },
    })
    expect(annotations(verdict({ findings: [scoped] }))[0]).toMatchObject({ path: 'packages/@acme/a.yml' })
  })

  test('is shown by SARIF at the policy, with the floor in its message', () => {
    const { results, invocations } = parseSarif(REPORTERS.sarif(one, WIDE))
    const [result] = results
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: '.github/aivss-gate.yml' },
      region: { startLine: 1 },
    })
    expect(result?.message.text).toContain('Demanded by the floor acme/policies/agents.yml@v2')
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^1 result shown at the model/)
  })
})

test('annotations hold notices of the run without a place, within the limit', () => {
  const notices = Array.from({ length: 12 }, (_, index) => `Notice ${index}.`)
  const all = annotations(verdict({ notices }), 'error').filter(({ level }) => level === 'notice')
  expect(all).toHaveLength(10)
  expect(all[0]).toEqual({
    level: 'notice',
    title: 'About this run',
    message: 'Notice 0.',
    path: null,
    line: null,
    column: null,
  })
  expect(all.at(-1)?.message).toContain('3 more notes')
})
