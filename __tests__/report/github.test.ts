import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { bytesOf } from '../../src/report/cut.ts'
import { annotations } from '../../src/report/github.ts'
import { REPORTERS } from '../../src/report/reporter.ts'
import type { Level, Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict } from './hostile.ts'

const print = (one: Verdict, reportLevel: Level = 'warn'): string =>
  REPORTERS.github(one, { ...WIDE, reportLevel })
const many = (about: string, level: Level, number: number) =>
  Array.from({ length: number }, (_, line) =>
    finding(about, { level, location: { path: `${about}.yml`, line: line + 1, column: 1 } }),
  )
const levelCounts = (one: Verdict, reportLevel: Level) =>
  annotations(one, reportLevel).reduce<Record<string, number>>(
    (counts, { level }) => ({ ...counts, [level]: (counts[level] ?? 0) + 1 }),
    {},
  )

test('a command per finding at its place, then the verdict in words', () => {
  const small = verdict({
    agents: [agent('coder', { name: 'Coder: the one, really' })],
    findings: [
      finding('coder', { message: '100% too high' }),
      finding('coder', { rule: 'x', level: 'warn', help: '' }),
    ],
  })
  expect(print(small))
    .toBe(`::error file=agents/coder.aivss.yml,line=3,col=5,title=score-threshold%3A Coder%3A the one%2C really (coder)::100%25 too high%0ALower it.
::warning file=agents/coder.aivss.yml,line=3,col=5,title=x%3A Coder%3A the one%2C really (coder)::It is too high.
│ policy: .github/aivss-gate.yml, preset balanced, sha256:0123abcd, gate all
│ aivss-gate: fail: 1 error, 1 warning in 1 agent (balanced)
`)
})

describe('annotations', () => {
  test('at most ten per level, worst agents first, and one roll-up each that is itself shown', () => {
    const busy = verdict({
      agents: [agent('mild', { score: score(1) }), agent('bad', { score: score(9) })],
      findings: [
        ...many('mild', 'error', 8),
        ...many('bad', 'error', 6),
        ...many('mild', 'warn', 12),
        ...many('bad', 'note', 30),
      ],
    })
    expect(levelCounts(busy, 'warn')).toEqual({ error: 10, warning: 10, notice: 2 })
    expect(levelCounts(busy, 'note')).toEqual({ error: 10, warning: 10, notice: 10 })
    const all = annotations(busy, 'note')
    expect(all.slice(0, 6).every(({ path }) => path === 'bad.yml')).toBe(true)
    expect(all.filter(({ path }) => path === null).map(({ message }) => message)).toEqual([
      '23 more notes, see the summary',
      '4 more errors, see the summary',
      '2 more warnings, see the summary',
    ])
  })

  test('exactly ten need no roll-up', () => {
    expect(levelCounts(verdict({ findings: many('a', 'error', 10) }), 'note')).toEqual({ error: 10 })
    expect(levelCounts(verdict({ findings: many('a', 'note', 10) }), 'note')).toEqual({ notice: 10 })
    expect(levelCounts(verdict({ findings: many('a', 'note', 10) }), 'warn')).toEqual({})
  })

  test('only findings that count; gaps and reasons why the gate could not run are errors', () => {
    expect(annotations(busyVerdict()).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error score-threshold: Coder',
      'error required-mitigation: Coder',
      'error not examined: too-large',
      'warning score-undetermined: Release notes bot',
    ])
    const errors = [{ code: 'policy-invalid', message: 'unknown key', help: 'Remove it.', location: null }]
    expect(annotations(verdict({ status: 'error', errors }))).toEqual([
      {
        level: 'error',
        title: 'could not run: policy-invalid',
        message: 'unknown key\nRemove it.',
        path: null,
        line: null,
        column: null,
      },
    ])
    expect(annotations(verdict({ gaps: [gap('m.yml')] }))[0]).toMatchObject({ path: 'm.yml', line: null })
  })

  test('titles and messages keep to their limits', () => {
    const long = finding('a', { rule: 'é'.repeat(500), message: '漢'.repeat(5_000), help: 'x'.repeat(5_000) })
    const [one] = annotations(verdict({ findings: [long] }))
    expect(one?.title).toHaveLength(200)
    expect(bytesOf(one?.message ?? '')).toBeLessThanOrEqual(4_000)
    expect(bytesOf(one?.message ?? '')).toBeGreaterThan(3_990)
  })
})

test('hostile text adds no command and changes no property', () => {
  fc.assert(
    fc.property(anyHostileVerdict, (one) => {
      const lines = print(one, 'note').trimEnd().split('\n')
      const commands = lines.filter((line) => !line.startsWith('│ '))
      expect(commands).toHaveLength(annotations(one, 'note').length)
      for (const line of commands) {
        expect(line).toMatch(
          /^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:line=\d+,col=\d+,)?title=[^,:]*::[^\r\n]*$/,
        )
      }
      expect(lines.join('\n')).not.toMatch(/##\w*\[|(?!\n)\p{Cc}|\p{Zl}|\p{Zp}/u)
    }),
    { numRuns: runs(60) },
  )
})
