import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { explain, type ScoreInput } from '../../src/aivss/index.ts'
import { bar } from '../../src/report/explain-contributions.ts'
import { explainText } from '../../src/report/explain-text.ts'
import { agent, openScore, score } from './build.ts'
import { hostileText } from './hostile.ts'

const coder: ScoreInput = {
  version: '0.8',
  cvss: 8.8,
  factors: {
    autonomy: 1,
    tools: 1,
    language: 0.5,
    context: 0.5,
    non_determinism: 0.5,
    opacity: 0.5,
    persistence: 0,
    identity: 0,
    multi_agent: 0.5,
    self_mod: 0,
  },
  thm: 1,
}

const print = (
  input: ScoreInput,
  subject: Partial<Parameters<typeof explainText>[0]> = {},
  width = 80,
): string =>
  explainText(
    {
      agent: agent('coder', { name: 'Coder', score: score(9.3) }),
      explanation: explain(input),
      places: {},
      notes: [],
      ...subject,
    },
    { colour: false, width },
  )

test('every step of a score, whole', () => {
  const text = print(coder, {
    agent: agent('coder', {
      name: 'Coder',
      score: score(9.3, { claimedMf: 0.83 }),
      remedies: [{ changes: ['sandboxing in place'], parts: [], aivss: 7.7, status: 'warn' }],
    }),
    places: { cvss: 'agents/coder.aivss.yml:4:7', tools: 'agents/coder.aivss.yml:7:10' },
    notes: ['Mitigation counts as none, not as partial: sandboxing has no evidence.'],
  })
  expect(text).toBe(
    `Coder
agents/coder.aivss.yml
AIVSS 0.8: 9.3 critical
Mitigation counts as none, not as partial: sandboxing has no evidence.

Inputs
  Execution Autonomy             1
  External Tool Control Surface  1                 agents/coder.aivss.yml:7:10
  Natural Language Interface     0.5
  Contextual Awareness           0.5
  Behavioral Non-Determinism     0.5
  Opacity & Reflexivity          0.5
  Persistent State Retention     0
  Dynamic Identity               0
  Multi-Agent Interactions       0.5
  Self-Modification              0
  CVSS v4.0 base score           8.8               agents/coder.aivss.yml:4:7
  Threat multiplier              1
  Mitigation factor              1 (claimed 0.83)

Steps
  sum          = autonomy + tools + language + context + non_determinism +
                 opacity + persistence + identity + multi_agent + self_mod
               = 1 + 1 + 0.5 + 0.5 + 0.5 + 0.5 + 0 + 0 + 0.5 + 0
               = 4.5
  gap          = 10 - cvss
               = 10 - 8.8
               = 1.2
  aars         = gap * sum / 10 * thm
               = 1.2 * 4.5 / 10 * 1
               = 0.54
  unmitigated  = cvss + aars
               = 8.8 + 0.54
               = 9.34
  raw          = unmitigated * mf
               = 9.34 * 1
               = 9.34
  aivss        = min(10, round_half_up(raw, 1))
               = min(10, round_half_up(9.34, 1))
               = 9.3

What each factor adds to 9.34
  Execution Autonomy             +0.12  ████████████████████████████████████████
  External Tool Control Surface  +0.12  ████████████████████████████████████████
  Natural Language Interface     +0.06  ████████████████████
  Contextual Awareness           +0.06  ████████████████████
  Behavioral Non-Determinism     +0.06  ████████████████████
  Opacity & Reflexivity          +0.06  ████████████████████
  Multi-Agent Interactions       +0.06  ████████████████████
  Persistent State Retention         0
  Dynamic Identity                   0
  Self-Modification                  0
and what changes it
  Threat multiplier                  0
  Mitigation                         0
  Rounding                       -0.04

One change that lowers the band
  CVSS v4.0 base score  8.8 → 8       gives 8.9 high
  Mitigation factor     1 → 0.83      gives 7.8 high

Shortest way to green
  sandboxing in place → 7.7, warn
`,
  )
})

describe('says', () => {
  test('what is unknown, as ranges and lighter bars', () => {
    const text = print(
      { version: '0.8', cvss: null, factors: { tools: 1 } },
      { agent: agent('a', { score: openScore(0, 10) }) },
    )
    expect(text).toContain('AIVSS 0.8: 0.0–10.0')
    expect(text).toMatch(/CVSS v4\.0 base score +0–10 +not stated: anything is possible/)
    expect(text).toMatch(/Execution Autonomy +0 to \+0\.97 +░+\n/)
    expect(text).toContain('What each factor adds to the score')
  })

  test('what the policy assumes', () => {
    const assuming = agent('a', { score: score(9.3, { assumed: ['cvss'] }) })
    expect(print(coder, { agent: assuming })).toMatch(/base score +8\.8 +assumed by the policy\n/)
  })

  test('which threat the score is of', () => {
    const worst = agent('a', { score: score(9.3, { from: { threat: 'T1' } }) })
    expect(print(coder, { agent: worst })).toContain('The score is that of threat T1, the worst.')
  })

  test('when no single change lowers the band', () => {
    const few = explain(coder)
    expect(print(coder, { explanation: { ...few, singleChanges: [] } })).toContain(
      'none: it takes more than one',
    )
  })

  test('nothing about mitigation under 0.5, which has none', () => {
    expect(
      print({ ...coder, version: '0.5', factors: { ...coder.factors, goal_planning: 1 } }),
    ).not.toContain('Mitigation')
  })
})

test('bars', () => {
  const exactly = (value: number) => ({ value, low: value, high: value })
  expect(bar(exactly(10), 10, 4)).toBe('████')
  expect(bar(exactly(5.3), 10, 4)).toBe('██')
  expect(bar(exactly(5.7), 10, 4)).toBe('██▎')
  expect(bar(exactly(0), 10, 4)).toBe('')
  expect(bar(exactly(0), 0, 4)).toBe('')
  expect(bar({ value: null, low: 2.5, high: 10 }, 10, 4)).toBe('█░░░')
})

test('hostile names, places and notes stay text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 20, max: 120 }), (text, width) => {
      const subject = agent(text, {
        name: text,
        path: text,
        score: score(9.3, { from: { threat: text } }),
        remedies: [{ changes: [text], parts: [], aivss: null, status: 'pass' }],
      })
      const printed = print(coder, { agent: subject, places: { cvss: text }, notes: [text] }, width)
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]|##\w*\[/u)
      expect(printed.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
