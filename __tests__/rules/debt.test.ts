import { describe, expect, test } from '@jest/globals'
import type { BaselineEntry } from '../../src/policy/baseline.ts'
import type { Policy, Waiver } from '../../src/policy/policy.ts'
import { atMost, type DebtUse, type Rule, type WaiverUse } from '../../src/rules/rule.ts'
import { waiverExpired } from '../../src/rules/waiver-expired.ts'
import { waiverUnused } from '../../src/rules/waiver-unused.ts'
import { model, saysOf, verdictOf } from './judged.ts'

const place = { path: 'accepted.yml', line: 7, column: 3 }
const entry = (agent: string, over: Partial<BaselineEntry> = {}): BaselineEntry => ({
  id: 'ag-000000000000',
  agent,
  rule: 'score-threshold',
  subject: 'fail',
  level: 'error',
  upTo: 9.5,
  aivss: '0.8',
  content: null,
  on: '2026-11-01',
  by: '@acme/security',
  why: 'known',
  expires: '2026-12-01',
  place,
  ...over,
})
const waiver: Waiver = {
  agent: 'a',
  rule: 'score-threshold',
  subject: null,
  upTo: 9.5,
  why: 'known',
  owner: '@acme/ciso',
  expires: '2026-12-01',
  place,
}
// Of the policy these rules ask for nothing else.
const policy = { waiverMaxDays: 180 } as Policy

function debt(rule: Rule, uses: readonly DebtUse[]): readonly string[] {
  if (rule.about !== 'waivers') throw new Error('a rule about waivers')
  return rule
    .checkDebt(uses, policy, 'error')
    .map(({ level, agent, subject, message, help }) => `${level} ${agent} ${subject} | ${message} | ${help}`)
}
function waived(rule: Rule, outcome: WaiverUse['outcome']): readonly string[] {
  if (rule.about !== 'waivers') throw new Error('a rule about waivers')
  return rule
    .check([{ waiver, outcome }], policy, 'error')
    .map(({ level, agent, subject, message }) => `${level} ${agent} ${subject} | ${message}`)
}
const unused = (agent: string, why = 'it is fixed'): DebtUse => ({
  entry: entry(agent),
  outcome: { kind: 'unused', why },
})

describe('accepted findings', () => {
  const remedy =
    'Take them out with "aivss-gate audit --accept"; an entry that lies around would cover the finding if it came back.'
  test.each<[string, readonly DebtUse[], readonly string[]]>([
    ['none', [], []],
    ['one that is used', [{ entry: entry('a'), outcome: { kind: 'used' } }], []],
    [
      'one unused',
      [unused('a')],
      [
        `warn null baseline | an entry of the baseline covers nothing, it is fixed: a / score-threshold / fail | ${remedy}`,
      ],
    ],
    [
      'two for one reason',
      [unused('a'), unused('b')],
      [
        `warn null baseline | 2 entries of the baseline cover nothing, it is fixed: a / score-threshold / fail, b / score-threshold / fail | ${remedy}`,
      ],
    ],
    [
      'two for two reasons',
      [unused('a'), unused('b', 'the agent is gone')],
      [
        `warn null baseline | 2 entries of the baseline cover nothing: a / score-threshold / fail, b / score-threshold / fail | ${remedy}`,
      ],
    ],
  ])('that cover nothing: %s', (_, uses, told) => {
    expect(debt(waiverUnused, uses)).toEqual(told)
  })

  test('at most five are named', () => {
    const names = (count: number): string =>
      debt(
        waiverUnused,
        Array.from({ length: count }, (_, index) => unused(`a${index}`)),
      )[0] ?? ''
    expect(names(5)).toContain('a4 / score-threshold / fail | ')
    expect(names(6)).toContain('a4 / score-threshold / fail and 1 more | ')
    expect(names(6)).not.toContain('a5')
  })

  test('that ended are told together where one person accepted them until one day', () => {
    const ended = (agent: string, by: string, kind: 'expired' | 'too-long'): DebtUse => ({
      entry: entry(agent, { by }),
      outcome: kind === 'expired' ? { kind } : { kind, days: 200 },
    })
    expect(
      debt(waiverExpired, [
        ended('a', '@x', 'expired'),
        ended('b', '@x', 'expired'),
        ended('c', '@y', 'expired'),
        ended('d', '@x', 'too-long'),
        { entry: entry('e'), outcome: { kind: 'lapsed', why: 'the score is 9.9' } },
      ]),
    ).toEqual([
      'error null baseline / expired 2026-12-01 / @x | what @x accepted expired on 2026-12-01, and counts again: a / score-threshold / fail, b / score-threshold / fail | Fix it, or have @x decide anew: "aivss-gate audit --accept".',
      'error null baseline / expired 2026-12-01 / @y | what @y accepted expired on 2026-12-01, and counts again: c / score-threshold / fail | Fix it, or have @y decide anew: "aivss-gate audit --accept".',
      'error null baseline / too long 2026-12-01 / @x | what @x accepted until 2026-12-01 is not applied, the policy allows 180 days from today: d / score-threshold / fail | Set "expires" to at most 180 days from today.',
      'error e baseline / e / score-threshold / fail | the acceptance of e / score-threshold / fail lapsed, the score is 9.9: the finding counts again | Undo what made it worse, or have @acme/security accept it anew: "aivss-gate audit --accept".',
    ])
  })

  test('of a baseline with faults nothing counts, and the finding says how many faults there are', async () => {
    const fault = { message: 'the file is not YAML', help: 'Correct it.', place }
    const told = (count: number) =>
      saysOf('policy-unmatched', {
        now: model(),
        rest: {
          baseline: {
            path: 'accepted.yml',
            digest: null,
            entries: [],
            problems: Array.from({ length: count }, () => fault),
          },
        },
      })
    const words = 'nothing is accepted by the baseline accepted.yml: the file is not YAML'
    expect(await told(1)).toEqual([`error baseline:accepted.yml :7 ${words} | Correct it.`])
    expect(await told(3)).toEqual([`error baseline:accepted.yml :7 ${words} (and 2 more) | Correct it.`])
  })
})

test.each<[WaiverUse['outcome'], string, string]>([
  [{ kind: 'used' }, '', ''],
  [{ kind: 'not-examined' }, '', ''],
  [
    { kind: 'unused', why: 'nothing fits' },
    'error null a / score-threshold | the waiver of a / score-threshold is not used: nothing fits',
    '',
  ],
  [
    { kind: 'expired' },
    '',
    'error a a / score-threshold | the waiver of a / score-threshold expired on 2026-12-01: the finding counts again',
  ],
  [
    { kind: 'too-long', days: 200 },
    '',
    'error a a / score-threshold | the waiver of a / score-threshold would run 200 more days, the policy allows 180: it is not applied',
  ],
  [
    { kind: 'lapsed', why: 'the score is 9.9' },
    '',
    'error a a / score-threshold | the waiver of a / score-threshold lapsed, the score is 9.9: the finding counts again',
  ],
])('a waiver that is %j', (outcome, nothing, ended) => {
  expect([waived(waiverUnused, outcome).join(), waived(waiverExpired, outcome).join()]).toEqual([
    nothing,
    ended,
  ])
})

test('the weaker of two levels', () => {
  const all = ['note', 'warn', 'error'] as const
  expect(all.map((one) => all.map((other) => atMost(one, other)))).toEqual([
    ['note', 'note', 'note'],
    ['note', 'warn', 'warn'],
    ['note', 'warn', 'error'],
  ])
})

test('a factor that falls in an assessed vulnerability is told with its name', async () => {
  const report = (tools: number): string =>
    JSON.stringify({
      metadata: { system_name: 'Shop Bot' },
      vulnerabilities: [
        {
          id: 'V1',
          title: 't',
          cvss_base: { score: 4 },
          amplification_factors: { autonomy: 0.5, tool_use: tools },
        },
        { id: 'V2', title: 'u', cvss_base: { score: 4 }, amplification_factors: { autonomy: 0.5 } },
      ],
    })
  const { findings } = await verdictOf({
    now: { 'reports/shop.json': report(0.5) },
    before: { 'reports/shop.json': report(1) },
  })
  expect(
    findings.filter(({ rule }) => rule === 'input-lowered').map(({ subject, message }) => [subject, message]),
  ).toEqual([
    ['threat:V1:tools', 'External Tool Control Surface (tools) of the threat V1 went from 1 to 0.5'],
  ])
})
