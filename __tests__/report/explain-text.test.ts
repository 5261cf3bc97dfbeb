import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { explain, type ScoreInput } from '../../src/aivss/index.ts'
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
      findings: [],
      origins: {},
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
      remedies: [{ changes: ['sandboxing in place'], parts: [], listing: null, aivss: 7.7, status: 'warn' }],
    }),
    origins: {
      cvss: { place: { path: 'agents/coder.aivss.yml', line: 4, column: 7 }, text: null },
      tools: { place: { path: 'agents/coder.aivss.yml', line: 7, column: 10 }, text: 'It may push.' },
      thm: { place: null, text: 'not stated: proof-of-concept' },
    },
    notes: ['Mitigation counts as none, not as partial: sandboxing has no evidence.'],
  })
  expect(text).toBe(
    `Coder
agents/coder.aivss.yml
AIVSS 0.8: 9.3 critical
Mitigation counts as none, not as partial: sandboxing has no evidence.

Inputs
  Execution Autonomy             1
  External Tool Control Surface  1                 …der.aivss.yml:7 It may push.
  Natural Language Interface     0.5
  Contextual Awareness           0.5
  Behavioral Non-Determinism     0.5
  Opacity & Reflexivity          0.5
  Persistent State Retention     0
  Dynamic Identity               0
  Multi-Agent Interactions       0.5
  Self-Modification              0
  CVSS v4.0 base score           8.8               agents/coder.aivss.yml:4
  Threat multiplier              1                 not stated: proof-of-concept
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

Where the points come from
  The gap to 10 is 1.2: a factor of 1 adds a tenth of it, 0.12.
                                              8                9              10
  CVSS v4.0 base score             8.8   8.8  █████████████▌
  Execution Autonomy             +0.12  8.92               ▐█▌
  External Tool Control Surface  +0.12  9.04                 ▐█▌
  Natural Language Interface     +0.06   9.1                   ▐▌
  Contextual Awareness           +0.06  9.16                    ▐▌
  Behavioral Non-Determinism     +0.06  9.22                     ▐▌
  Opacity & Reflexivity          +0.06  9.28                      ▐█
  Multi-Agent Interactions       +0.06  9.34                       ▐█
  Persistent State Retention         0  9.34
  Dynamic Identity                   0  9.34
  Self-Modification                  0  9.34
  Threat multiplier ×1               0  9.34
  Mitigation ×1                      0  9.34
  Rounding                       -0.04   9.3                        █
  AIVSS 0.8                              9.3  ██████████████████████

One step down or up in a factor, all else kept
  Execution Autonomy             1    0.5 → 9.3 critical
  External Tool Control Surface  1    0.5 → 9.3 critical
  Natural Language Interface     0.5  0 → 9.3 critical    1 → 9.4 critical
  Contextual Awareness           0.5  0 → 9.3 critical    1 → 9.4 critical
  Behavioral Non-Determinism     0.5  0 → 9.3 critical    1 → 9.4 critical
  Opacity & Reflexivity          0.5  0 → 9.3 critical    1 → 9.4 critical
  Persistent State Retention     0                        0.5 → 9.4 critical
  Dynamic Identity               0                        0.5 → 9.4 critical
  Multi-Agent Interactions       0.5  0 → 9.3 critical    1 → 9.4 critical
  Self-Modification              0                        0.5 → 9.4 critical

One change that lowers the band
  CVSS v4.0 base score  8.8 → 8       gives 8.9 high
  Mitigation factor     1 → 0.83      gives 7.8 high

Shortest way to green
  sandboxing in place → 7.7, warn
`,
  )
})

describe('says', () => {
  test('what is unknown, as two ends: solid bars and light ones', () => {
    const text = print(
      { version: '0.8', cvss: 7, factors: { tools: 1 }, thm: 1 },
      { agent: agent('a', { score: openScore(7.3, 10) }) },
      100,
    )
    expect(text).toContain('AIVSS 0.8: 7.3–10.0')
    expect(text).toMatch(/Execution Autonomy +0–1\n/)
    expect(text).toContain('What is unknown leaves two ends: solid is the way to the lowest score')
    expect(text).toMatch(/External Tool Control Surface +\+0\.3 +7\.3 +[█▌▐]+\n/)
    expect(text).toMatch(/Execution Autonomy +0 to \+0\.3 +7\.3–7\.6 +░+\n/)
    expect(text).toMatch(/AIVSS 0\.8 +7\.3–10\.0 +[█▌▐]+░+\n/)
    expect(text).toMatch(
      /Execution Autonomy +unknown +0 → 7\.3–9\.7 high–critical +1 → 7\.6–10\.0 high–critical\n/,
    )
  })

  test('that a missing CVSS base is missing', () => {
    const text = print(
      { version: '0.8', cvss: null, factors: {} },
      { agent: agent('a', { score: openScore(0, 10) }) },
    )
    expect(text).toMatch(/CVSS v4\.0 base score +0–10 +not stated: anything is possible/)
    expect(text).toContain('The gap to 10 is 10 at the low end and 0 at the high end:')
  })

  test('what is claimed and not earned', () => {
    const text = print({ ...coder, mf: 0.83 }, { explanation: explain({ ...coder, mf: 0.83 }, 0.67) })
    expect(text).toMatch(/Mitigation claimed ×0\.67 +-3\.0822 +6\.2578 /)
    expect(text).toMatch(/Claimed, not earned: ×0\.83 counts +\+1\.4944 +7\.7522 /)
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

  test('under 0.5 nothing about mitigation or a gap, which it has not', () => {
    const text = print({ ...coder, version: '0.5', factors: { ...coder.factors, goal_planning: 1 } })
    expect(text).not.toContain('Mitigation')
    expect(text).toContain('CVSS base and factor sum each count half: a factor of 1 adds 0.5.')
    expect(text).toMatch(/Half of the CVSS v4\.0 base +4\.4 +4\.4 /)
  })
})

test('hostile names, places and notes stay text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 20, max: 120 }), (text, width) => {
      const subject = agent(text, {
        name: text,
        path: text,
        score: score(9.3, { from: { threat: text } }),
        remedies: [{ changes: [text], parts: [], listing: null, aivss: null, status: 'pass' }],
      })
      const printed = print(
        coder,
        {
          agent: subject,
          origins: { cvss: { place: { path: text, line: 1, column: 1 }, text } },
          notes: [text],
        },
        width,
      )
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]|##\w*\[/u)
      expect(printed.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})

test('a chart never makes a line longer than the terminal, and goes where it has no room', () => {
  for (const width of [40, 60, 80, 120]) {
    const block = print(coder, {}, width).split('Where the points come from')[1]?.split('\n\n')[0] ?? ''
    for (const line of block.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    expect(block.includes('█')).toBe(width > 40)
  }
})
