import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { REPORTERS } from '../../src/report/reporter.ts'
import type { Level, Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict } from './hostile.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

const print = (one: Verdict, reportLevel: Level = 'note'): string =>
  REPORTERS.junit(one, { ...WIDE, reportLevel })
const root = (one: Verdict, reportLevel: Level = 'note'): XmlElement => parseXml(print(one, reportLevel))
const cases = (element: XmlElement): readonly XmlElement[] =>
  element.name === 'testcase' ? [element] : element.children.flatMap(cases)
const kindOf = (one: XmlElement): string =>
  one.children.find(({ name }) => name !== 'system-out')?.name ?? 'passed'
const listed = (one: Verdict, reportLevel: Level = 'note'): readonly string[] =>
  cases(root(one, reportLevel)).map(
    (each) => `${each.attributes['classname']} ${each.attributes['name']} ${kindOf(each)}`,
  )

/** What the numbers of a suite, or of all, must be. */
function countsOf(element: XmlElement): Readonly<Record<string, string>> {
  const kinds = cases(element).map(kindOf)
  const of = (kind: string): string => String(kinds.filter((one) => one === kind).length)
  return { tests: String(kinds.length), failures: of('failure'), errors: of('error'), skipped: of('skipped') }
}

test('prints a suite per agent, a test per rule, and the place of each', () => {
  const one = verdict({
    agents: [agent('coder', { name: 'Coder', score: score(9.6) }), agent('helper', { line: 2 })],
    findings: [
      finding('coder', { message: '"<9.0>" & less' }),
      finding('coder', { rule: 'layer-uncovered', level: 'note', message: 'L1', help: '' }),
    ],
  })
  expect(print(one)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="aivss-gate" tests="3" failures="1" errors="0" skipped="0">
  <testsuite name="Coder" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="aivss-gate.coder" name="score-threshold" file="agents/coder.aivss.yml" line="3">
      <failure type="score-threshold" message="&quot;&lt;9.0&gt;&quot; &amp; less">error agents/coder.aivss.yml:3:5 &quot;&lt;9.0&gt;&quot; &amp; less
→ Lower it.</failure>
    </testcase>
    <testcase classname="aivss-gate.coder" name="layer-uncovered" file="agents/coder.aivss.yml" line="3">
      <system-out>note agents/coder.aivss.yml:3:5 L1</system-out>
    </testcase>
  </testsuite>
  <testsuite name="helper" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="aivss-gate.helper" name="aivss" file="agents/helper.aivss.yml" line="2"/>
  </testsuite>
</testsuites>
`)
})

test('tells failures, warnings, waived and existing findings, gaps and the policy apart', () => {
  expect(listed(busyVerdict())).toEqual([
    'aivss-gate.coder score-threshold failure',
    'aivss-gate.coder required-mitigation failure',
    'aivss-gate.release-notes-bot score-undetermined passed',
    'aivss-gate.release-notes-bot layer-uncovered passed',
    'aivss-gate.triage review-missing skipped',
    'aivss-gate.helper off-table-value passed',
    'aivss-gate not examined: models/huge.aivss.yml error',
    'aivss-gate policy-changed passed',
  ])
  const all = cases(root(busyVerdict()))
  expect(all[4]?.children[0]?.attributes['message']).toBe(
    'waived until 2027-02-01 by @acme/ciso: The review is booked.',
  )
  expect(all[5]?.children[0]?.text).toMatch(/\(existing\)$/)
})

describe('a rule', () => {
  test('with several findings is one test: failing ones in the failure, the others in the output', () => {
    const waiver = { why: 'Booked.', owner: 'a', expires: '2027-02-01' }
    const [one] = cases(
      root(
        verdict({
          findings: [
            finding('a', { subject: 'x' }),
            finding('a', {
              subject: 'y',
              message: 'second',
              location: { path: 'b.yml', line: 9, column: 1 },
            }),
            finding('a', { subject: 'z', message: 'mild', level: 'warn' }),
            finding('a', { subject: 'w', message: 'accepted', waiver }),
          ],
        }),
      ),
    )
    expect(one?.children.map(({ name }) => name)).toEqual(['failure', 'system-out'])
    expect(one?.children[0]?.attributes['message']).toBe('It is too high. (and 1 more)')
    expect(one?.children[0]?.text).toContain('error b.yml:9:1 second')
    expect(one?.children[1]?.text).toMatch(
      /accepted\n→ Lower it\.\n\(waived until 2027-02-01 by a: Booked\.\)/,
    )
    expect(one?.children[1]?.text).toContain('warn agents/a.aivss.yml:3:5 mild')
  })

  test('that says the same of several things says it once', () => {
    const findings = ['L1', 'L2', 'L3'].map((layer) =>
      finding('a', { rule: 'layer-uncovered', level: 'note', subject: layer, message: layer }),
    )
    const [one] = cases(root(verdict({ agents: [agent('a')], findings })))
    expect(one?.children[0]?.text).toBe('note agents/a.aivss.yml:3:5 L1; L2; L3\n→ Lower it.')
  })

  test('does not fail while the policy is not enforced', () => {
    const { policy } = verdict()
    const one = verdict({
      policy: { ...policy, notEnforcedBefore: { day: '2027-01-01', wouldBe: 'fail' } },
      status: 'warn',
      findings: [finding('a')],
    })
    expect(listed(one)).toEqual(['aivss-gate.a score-threshold passed'])
    expect(print(one)).toContain('(not enforced before 2027-01-01; would be: fail)')
  })
})

describe('runs that were not done, or found nothing', () => {
  test('there is always a test', () => {
    expect(listed(verdict())).toEqual(['aivss-gate aivss passed'])
    expect(listed(verdict({ status: 'nothing-to-check' }))).toEqual(['aivss-gate aivss skipped'])
    expect(listed(verdict({ status: 'error' }))).toEqual(['aivss-gate aivss error'])
  })

  test('why a run could not be done is an error per code', () => {
    const location = { path: 'p.yml', line: 2, column: 3 }
    const errors = [
      { code: 'policy-invalid', message: 'unknown key', help: 'Remove it.', location },
      { code: 'policy-invalid', message: 'no number', help: '', location: null },
    ]
    const [one, ...others] = cases(root(verdict({ status: 'error', errors })))
    expect(others).toEqual([])
    expect(one?.attributes).toMatchObject({ name: 'could not run: policy-invalid', file: 'p.yml', line: '2' })
    expect(one?.children[0]?.attributes['message']).toBe('unknown key (and 1 more)')
    expect(one?.children[0]?.text).toBe('p.yml:2:3 unknown key\n→ Remove it.\nno number')
  })

  test('an agent that was not wholly examined, or is gone, passes no test', () => {
    const agents = [agent('a'), agent('b', { change: 'removed' })]
    expect(listed(verdict({ agents, gaps: [gap('a.yml', { agent: 'a' })] }))).toEqual([
      'aivss-gate not examined: a.yml error',
    ])
  })
})

test('only what the report level shows', () => {
  expect(listed(busyVerdict(), 'error')).toEqual([
    'aivss-gate.coder score-threshold failure',
    'aivss-gate.coder required-mitigation failure',
    'aivss-gate.release-notes-bot aivss passed',
    'aivss-gate.triage review-missing skipped',
    'aivss-gate.helper aivss passed',
    'aivss-gate not examined: models/huge.aivss.yml error',
  ])
})

test('hostile text stays text: well-formed, counted right, and nothing a log or terminal obeys', () => {
  fc.assert(
    fc.property(anyHostileVerdict, (one) => {
      const text = print(one)
      const all = parseXml(text)
      expect(all.attributes).toMatchObject(countsOf(all))
      for (const suite of all.children) expect(suite.attributes).toMatchObject(countsOf(suite))
      expect(cases(all).some((each) => kindOf(each) === 'error')).toBe(true)
      expect(text).not.toMatch(/##\w*\[|^\s*::|(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/mu)
    }),
    { numRuns: runs(60) },
  )
})

test('text with what XML forbids or means is only text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<!--', '\uFFFE\uFFFF', '&#0;', '"'),
      (a, b) => {
        const [one] = cases(root(verdict({ findings: [finding('x', { message: `x${a}${b}`, help: b })] })))
        expect(one?.children[0]?.attributes['message']?.startsWith('x')).toBe(true)
      },
    ),
    { numRuns: runs(200) },
  )
})
