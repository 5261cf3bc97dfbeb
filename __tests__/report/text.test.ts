import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { REPORTERS, type ReportOptions } from '../../src/report/reporter.ts'
import { widthOf } from '../../src/report/terminal-width.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, openScore, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict } from './hostile.ts'

const print = (one: Verdict, options: Partial<ReportOptions> = {}): string =>
  REPORTERS.text(one, { ...WIDE, ...options })
const lines = (one: Verdict, options: Partial<ReportOptions> = {}): readonly string[] =>
  print(one, options).split('\n')

test('a small failing run, whole', () => {
  const small = verdict({
    agents: [agent('helper', { score: score(3.1) }), agent('coder', { score: score(9.6) })],
    findings: [finding('coder', { message: 'The score is 9.6, at or above 9.0.', change: 'new' })],
  })
  expect(print(small)).toBe(`  agent   score         findings  file
✗ coder   9.6 critical  1 error   agents/coder.aivss.yml
✓ helper  3.1 low                 agents/helper.aivss.yml

coder
  ✗ error  score-threshold  agents/coder.aivss.yml:3:5  new
    The score is 9.6, at or above 9.0.
    → Lower it.

fail: 1 error in 2 agents (balanced)
policy: .github/aivss-gate.yml, preset balanced, sha256:0123abcd, gate all
`)
})

describe('the table', () => {
  const table = (one: Verdict, width = 100): readonly string[] =>
    lines({ ...one, errors: [] }, { width }).slice(0, one.agents.length + 1)

  test('worst first: by findings, then by score', () => {
    expect(table(busyVerdict()).map((line) => line.slice(0, 24).trimEnd())).toEqual([
      '  agent',
      '✗ Coder',
      '! Release notes bot',
      '✓ Issue triage (triage)',
      '✓ Helper',
    ])
  })

  test('an open score is an interval, an assumed one is marked and explained', () => {
    const text = print(busyVerdict())
    expect(text).toContain('! Release notes bot      4.9–10.0 ')
    expect(text).toContain('7.2 high*')
    expect(text).toContain('* the policy supplies what the model does not state: triage (cvss)')
  })

  test('has a column for changes only where something was compared', () => {
    expect(lines(busyVerdict())[0]).toContain('change')
    expect(print(busyVerdict())).toContain('modified, was 8.4')
    expect(lines(verdict({ agents: [agent('a')] }))[0]).not.toContain('change')
  })

  test('does not compare scores of different versions', () => {
    const before = score(3, { version: '0.5' })
    expect(
      print(verdict({ agents: [agent('a', { change: 'modified', scoreBefore: before })] })),
    ).not.toContain('was')
  })

  test('an agent with a gap is not marked as passing', () => {
    const text = print(verdict({ agents: [agent('a')], gaps: [gap('x', { agent: 'a' })] }))
    expect(text).toContain('? a      5.0 medium')
  })

  test('loses file, change and findings before it breaks', () => {
    expect(table(busyVerdict(), 34)).toEqual([
      '  agent               score',
      '✗ Coder               9.6 critical',
      '! Release notes bot   4.9–10.0',
      '✓ Issue triage (tri…  7.2 high*',
      '✓ Helper              3.1 low',
    ])
  })

  test('keeps its columns with wide and hostile names, and to the width', () => {
    fc.assert(
      fc.property(anyHostileVerdict, fc.integer({ min: 30, max: 120 }), (one, width) => {
        for (const line of table(one, width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('findings', () => {
  test('those below the report level are counted, not shown', () => {
    const text = print(busyVerdict(), { reportLevel: 'warn' })
    expect(text).not.toContain('layer-uncovered')
    expect(text).toContain('\n2 notes hidden, show them with --report-level note\n')
    expect(print(busyVerdict(), { reportLevel: 'error' })).toContain(
      '1 warning, 2 notes hidden, show them with --report-level note',
    )
    expect(print(busyVerdict(), { reportLevel: 'note' })).not.toContain('hidden')
  })

  test('existing, waived and fixed ones are counted and listed apart', () => {
    const fixed = finding('coder', { rule: 'score-mismatch', change: 'fixed', standing: 'fixed' })
    const busy = busyVerdict()
    const text = print({ ...busy, findings: [...busy.findings, fixed] })
    expect(text).toContain('1 existing finding, not counted\n  note off-table-value (helper)')
    expect(text).toContain('1 waived finding\n  error review-missing (triage)')
    expect(text).toContain('until 2027-02-01 by @acme/ciso')
    expect(text).toContain('1 finding fixed\n  error score-mismatch (coder)')
  })

  test('existing ones that read alike are one line, and all are counted', () => {
    const existing = (line: number): ReturnType<typeof finding> =>
      finding('coder', {
        rule: 'layer-uncovered',
        standing: 'existing',
        location: { path: 'a.yml', line, column: 1 },
      })
    const lines = [1, 1, 1, ...Array.from({ length: 11 }, (_, index) => index + 2)]
    const text = print({ ...busyVerdict(), findings: lines.map(existing) })
    expect(text).toMatch(/14 existing findings, not counted\n.* a\.yml:1:1, 3 times\n.* a\.yml:2:1\n/)
    expect(text).toContain('  and 2 more\n')
  })

  test('an unchanged finding counts where the whole tree is judged', () => {
    expect(print(verdict({ agents: [agent('a')], findings: [finding('a', { change: 'same' })] }))).toContain(
      'fail: 1 error in 1 agent (balanced)\n',
    )
  })

  test('belong to the model that they name, also where two claim one id', () => {
    const twice = [
      agent('a', { path: 'x.yml', name: 'First a', findings: ['ag-1'] }),
      agent('a', { path: 'y.yml', name: 'Second a', findings: ['ag-2'] }),
    ]
    const found = [finding('a', { id: 'ag-2' }), finding('a', { id: 'ag-1', level: 'warn' })]
    const text = print(verdict({ agents: twice, findings: found }))
    expect(text).toMatch(/Second a \(a\)\n {2}✗ error[^]*First a \(a\)\n {2}! warn/)
  })

  test('agents without a model and the policy have groups of their own', () => {
    const text = print(verdict({ findings: [finding('stray', { rule: 'agent-uncovered' }), finding(null)] }))
    expect(text).toMatch(/^stray\n[^]*Policy and repository\n/)
  })

  test('the shortest way follows the findings of its agent', () => {
    expect(print(busyVerdict())).toContain(
      '  Shortest way to green: sandboxing in place; human-in-the-loop in place → 8.1, warn\n',
    )
  })
})

describe('the conclusion', () => {
  test('names gaps, exclusions, floors, commits and what was not delivered', () => {
    const text = print({ ...busyVerdict(), delivery: ['no permission to comment: pull-requests: write'] })
    expect(text).toContain('Not examined\n  ? models/huge.aivss.yml  too-large\n    It is larger than 10 MB.')
    expect(text).toContain('Not delivered\n  no permission to comment')
    expect(text).toContain(
      'fail: 2 errors, 1 warning, 2 notes in 4 agents (balanced); 1 existing, 1 waived, 1 gap\n',
    )
    expect(text).toContain('floor acme/policies/agents.yml@main')
    expect(text).toContain('compared with a1b2c3d, judged e4f5a6b')
    expect(text).toContain('4 files excluded')
  })

  test('says when the policy is not enforced yet', () => {
    const base = verdict()
    const notEnforcedBefore = { day: '2027-01-01', wouldBe: 'fail' } as const
    expect(print({ ...base, status: 'warn', policy: { ...base.policy, notEnforcedBefore } })).toContain(
      'warn: no findings in 0 agents (balanced)\nnot enforced before 2027-01-01; would be: fail\n',
    )
  })

  test('says what was looked for where nothing was found', () => {
    const text = print(verdict({ status: 'nothing-to-check' }))
    expect(text).toMatch(/^nothing to check: no threat model was found\n/)
    expect(text).toContain('*.aivss.yml')
  })

  test('says why a run could not be done, where, and what to do', () => {
    const location = { path: '.github/aivss-gate.yml', line: 4, column: 3 }
    const errors = [
      {
        code: 'policy-invalid',
        message: 'unknown key "tresholds"',
        help: 'Did you mean "thresholds"?',
        location,
      },
    ]
    expect(print(verdict({ status: 'error', errors })))
      .toBe(`✗ error  policy-invalid  .github/aivss-gate.yml:4:3
    unknown key "tresholds"
    → Did you mean "thresholds"?

error: the gate could not run (1 problem)
policy: .github/aivss-gate.yml, preset balanced, sha256:0123abcd, gate all
`)
  })

  test('an open score without findings', () => {
    expect(lines(verdict({ agents: [agent('a', { score: openScore(1, 2.5) })] }))[1]).toBe(
      '✓ a      1.0–2.5  agents/a.aivss.yml',
    )
  })
})

describe('hostile text', () => {
  test('no colour, no escape sequence, no command, whatever the verdict holds', () => {
    fc.assert(
      fc.property(anyHostileVerdict, fc.integer({ min: 20, max: 120 }), (one, width) => {
        const text = print(one, { width })
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u)
        expect(text).not.toMatch(/##\w*\[/)
        expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
      }),
      { numRuns: runs(40) },
    )
  })

  test('with colour, only our own sequences, and the same words', () => {
    fc.assert(
      fc.property(anyHostileVerdict, (one) => {
        const bare = ['0', '1', '2', '31', '32', '33', '36'].reduce(
          (text, code) => text.replaceAll(`\u001B[${code}m`, ''),
          print(one, { colour: true }),
        )
        expect(bare).not.toContain('\u001B')
        expect(bare.replaceAll('\u200B', '')).toBe(print(one).replaceAll('\u200B', ''))
      }),
      { numRuns: runs(40) },
    )
  })
})
