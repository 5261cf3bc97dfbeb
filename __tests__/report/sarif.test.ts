import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { REPORTERS } from '../../src/report/reporter.ts'
import { uriOf } from '../../src/report/relative-uri.ts'
import { sarifText, sentences } from '../../src/report/sarif-text.ts'
import { RULE_IDS } from '../../src/rules/registry.ts'
import type { Level, Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict, hostileText } from './hostile.ts'
import { parseSarif, type SarifRun } from './sarif-log.ts'

const print = (one: Verdict, reportLevel: Level = 'note'): string =>
  REPORTERS.sarif(one, { ...WIDE, reportLevel })
const run = (one: Verdict, reportLevel: Level = 'note'): SarifRun => parseSarif(print(one, reportLevel))
const uris = ({ results }: SarifRun): readonly string[] =>
  results.flatMap(({ locations }) =>
    locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  )
const notes = ({ invocations }: SarifRun): readonly string[] =>
  invocations[0].toolExecutionNotifications.map(({ level, message }) => `${level} ${message.text}`)

describe('results', () => {
  test('one per finding that is not fixed: level, place, words, remedy, fingerprint, agent and subject', () => {
    const coder = agent('coder', { score: score(9.6) })
    const found = run(
      verdict({
        agents: [coder],
        findings: [finding('coder'), finding('coder', { rule: 'gone', change: 'fixed', id: 'ag-fixed' })],
        scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
      }),
    )
    expect(found.results).toEqual([
      {
        ruleId: 'score-threshold',
        ruleIndex: 0,
        level: 'error',
        kind: 'fail',
        message: { text: 'It is too high. Lower it.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'agents/coder.aivss.yml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 5 },
            },
          },
        ],
        partialFingerprints: { 'aivssGateFinding/v1': 'ag-coder-score-threshold-3' },
        suppressions: [],
        baselineState: 'new',
        properties: { agent: 'coder', subject: 'fail', standing: 'counts', aivss: 9.6 },
      },
    ])
  })

  test('worst first: by level, then what counts, then the score of the agent', () => {
    const waiver = { why: 'Booked.', owner: '@acme/ciso', expires: '2027-02-01' }
    const { results } = run(
      verdict({
        agents: [agent('mild', { score: score(2) }), agent('bad', { score: score(9) })],
        findings: [
          finding('mild', { level: 'note' }),
          finding('bad', { level: 'warn' }),
          finding('mild'),
          finding('bad', { rule: 'waived', waiver }),
          finding('bad', { rule: 'bad' }),
        ],
      }),
    )
    expect(results.map(({ level, ruleId, properties }) => `${level} ${ruleId} ${properties.agent}`)).toEqual([
      'error bad bad',
      'error score-threshold mild',
      'error waived bad',
      'warning score-threshold bad',
      'note score-threshold mild',
    ])
  })

  test('what is waived is suppressed by owner and day, what a comparison knows is a state of the baseline', () => {
    const { results } = run(busyVerdict())
    expect(
      results.map(({ ruleId, baselineState, properties }) => [ruleId, baselineState, properties.standing]),
    ).toEqual([
      ['score-threshold', 'new', 'counts'],
      ['required-mitigation', 'updated', 'counts'],
      ['review-missing', 'new', 'waived'],
      ['score-undetermined', 'new', 'counts'],
      ['layer-uncovered', 'new', 'counts'],
      ['policy-changed', 'new', 'counts'],
      ['off-table-value', 'unchanged', 'existing'],
    ])
    expect(results.flatMap(({ suppressions }) => suppressions)).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'The review is booked. Accepted by @acme/ciso until 2027-02-01.',
      },
    ])
    const alone = run(verdict({ findings: [finding('a')] }))
    expect(alone.results[0]).not.toHaveProperty('baselineState')
  })

  test('only what the report level shows', () => {
    expect(run(busyVerdict(), 'error').results).toHaveLength(3)
    expect(run(busyVerdict(), 'warn').results).toHaveLength(4)
  })

  test('at most 5,000, the worst of them, and a notification says how many are left out', () => {
    const findings = Array.from({ length: 5_003 }, (_, index) =>
      finding('a', {
        level: index < 5_000 ? 'note' : 'error',
        location: { path: 'a.yml', line: index + 1, column: 1 },
      }),
    )
    const found = run(verdict({ agents: [agent('a')], findings }))
    expect(found.results).toHaveLength(5_000)
    expect(found.results.filter(({ level }) => level === 'error')).toHaveLength(3)
    expect(notes(found)).toEqual(['warning 3 milder results left out of this file.'])
    expect(notes(run(verdict({ findings: findings.slice(3) })))).toEqual([])
  })
})

describe('rules', () => {
  test('those that have results, in the order of the registry, with help and a severity that is a string', () => {
    const { rules } = run(busyVerdict()).tool.driver
    expect(rules.map(({ id }) => id)).toEqual(
      RULE_IDS.filter((id) => busyVerdict().findings.some(({ rule }) => rule === id)),
    )
    expect(rules[0]).toEqual({
      id: 'score-threshold',
      shortDescription: { text: 'The score is at or above a threshold.' },
      fullDescription: {
        text: 'The score is at or above a threshold. The policy sets the level of this rule.',
      },
      help: {
        text: 'The score is at or above a threshold. Each result says what to change. "aivss-gate rules score-threshold" prints the page of this rule.',
        markdown:
          '**score-threshold**: The score is at or above a threshold.\n\nEach result says what to change. `aivss-gate rules score-threshold` prints the page of this rule.',
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'ai-agents', 'owasp-aivss'],
        'problem.severity': 'error',
        'security-severity': '9.6',
      },
    })
  })

  test.each([
    ['error', 9.6, '9.6', 'error'],
    ['error', 3, '7.0', 'error'],
    ['warn', 9.6, '6.9', 'warning'],
    ['warn', 5, '5.0', 'warning'],
    ['note', 9.6, '3.9', 'recommendation'],
    ['note', 0, '0.1', 'recommendation'],
  ] as const)(
    'a rule that speaks at level %s of an agent at %d has severity %s',
    (level, aivss, severity, problem) => {
      const agents = [agent('a', { score: score(aivss) })]
      const [rule] = run(verdict({ agents, findings: [finding('a', { level })] })).tool.driver.rules
      expect(rule?.properties).toMatchObject({ 'security-severity': severity, 'problem.severity': problem })
    },
  )

  test('what is waived does not raise the severity of its rule', () => {
    const waiver = { why: 'Booked.', owner: 'a', expires: '2027-02-01' }
    const findings = [finding('a', { waiver }), finding('a', { level: 'note' })]
    const [rule] = run(verdict({ agents: [agent('a', { score: score(9) })], findings })).tool.driver.rules
    expect(rule?.properties['security-severity']).toBe('3.9')
  })

  test('a rule of the policy has text, and no Markdown that we did not write', () => {
    const [rule] = run(verdict({ findings: [finding('a', { rule: 'custom/no-shell' })] })).tool.driver.rules
    expect(rule).toMatchObject({
      id: 'custom/no-shell',
      help: { text: expect.stringContaining('the policy') },
    })
    expect(rule?.help).not.toHaveProperty('markdown')
  })
})

describe('places', () => {
  test.each([
    ['agents/coder.yml', 'agents/coder.yml'],
    ['./a//b/./c.yml', 'a/b/c.yml'],
    ['a b/ü#?%25:[x].yml', 'a%20b/%C3%BC%23%3F%2525%3A%5Bx%5D.yml'],
    ['c:\\x.yml', null],
    ['C:/x.yml', null],
    ['\\\\host\\x', null],
    ['/etc/passwd', null],
    ['../x.yml', null],
    ['a/../b.yml', null],
    ['a\\..\\..\\b.yml', null],
    ['file:///etc/passwd', null],
    ['http://evil.example/x', null],
    ['a..b/...', 'a..b/...'],
    ['\uD800', '%EF%BF%BD'],
    ['a\0b', null],
    ['.', null],
    ['', null],
  ])('%j becomes %j', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })

  test('a finding outside the repository is shown at its model, else at the policy, and a notification says so', () => {
    const outside = { path: '../secret.yml', line: 7, column: 2 }
    const findings = [finding('a', { location: outside }), finding(null, { location: outside })]
    const found = run(verdict({ agents: [agent('a', { path: 'models/a.yml', line: 4 })], findings }))
    expect(found.results.map(({ locations }) => locations[0]?.physicalLocation)).toEqual([
      {
        artifactLocation: { uri: 'models/a.yml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 4, startColumn: 1 },
      },
      {
        artifactLocation: { uri: '.github/aivss-gate.yml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1, startColumn: 1 },
      },
    ])
    expect(notes(found)).toEqual([expect.stringMatching(/^note 2 results shown at the model or the policy/)])
  })

  test('without a policy file there is still a place', () => {
    const { policy } = verdict()
    for (const source of [null, '/home/me/policy.yml', '../policy.yml']) {
      const findings = [finding(null, { location: { path: '', line: 0, column: 0 } })]
      expect(uris(run(verdict({ policy: { ...policy, source }, findings })))).toEqual([
        '.github/aivss-gate.yml',
      ])
    }
  })
})

describe('runs that were not done, or found nothing', () => {
  test('an empty verdict is a run without results', () => {
    const found = run(verdict())
    expect(found.results).toEqual([])
    expect(found.tool.driver.rules).toEqual([])
    expect(found.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
  })

  test('a run that failed to run says why, and where', () => {
    const location = { path: '.github/aivss-gate.yml', line: 2, column: 3 }
    const errors = [{ code: 'policy-invalid', message: 'unknown key', help: 'Remove it', location }]
    const [invocation] = run(verdict({ status: 'error', errors })).invocations
    expect(invocation).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'Could not run (policy-invalid). unknown key. Remove it.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: '.github/aivss-gate.yml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 3 },
              },
            },
          ],
        },
      ],
    })
  })

  test('a gap makes the run unsuccessful; a gap outside the repository has no place', () => {
    const found = run(verdict({ gaps: [gap('m.yml'), gap('/abs/m.yml')], delivery: ['no permission'] }))
    expect(found.invocations[0].executionSuccessful).toBe(false)
    expect(notes(found)).toEqual([
      'error Not examined (too-large): m.yml. It is larger than 10 MB.',
      'error Not examined (too-large): /abs/m.yml. It is larger than 10 MB.',
      'warning Not delivered. no permission.',
    ])
    expect(found.invocations[0].toolExecutionNotifications.map(({ locations }) => locations?.length)).toEqual(
      [1, undefined, undefined],
    )
  })
})

test('messages hold neither links nor placeholders, and never end without a mark', () => {
  expect(sarifText('see [x](http://evil.example) and [y](1), {0} {status: in-place}')).toBe(
    'see [x] (http://evil.example) and [y] (1), { 0} {status: in-place}',
  )
  expect(sentences('one', '', 'two!', 'three…')).toBe('one. two! three…')
})

test('hostile text stays text: valid, inside the repository, and nothing a log or terminal obeys', () => {
  fc.assert(
    fc.property(anyHostileVerdict, (one) => {
      const text = print(one)
      const found = parseSarif(text)
      expect(found.results).toHaveLength(one.findings.filter(({ change }) => change !== 'fixed').length)
      expect(text).not.toMatch(/##\w*\[|(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|\]\(|\{\d+\}/u)
      for (const { help } of found.tool.driver.rules) {
        expect(help.markdown ?? '').not.toMatch(/evil|<|\[/)
      }
    }),
    { numRuns: runs(60) },
  )
})

test('any path is a reference inside the repository, and a path that is one comes back', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.webPath(), fc.string({ unit: 'binary' })), (path) => {
      const uri = uriOf(path)
      if (uri === null) return
      const url = new URL(uri, 'file:///root/of/it/')
      expect(url.href.startsWith('file:///root/of/it/')).toBe(true)
      expect(decodeURIComponent(uri)).toBe(
        path
          .replace(/\p{Cs}/gu, '\uFFFD')
          .split('/')
          .filter((segment) => segment !== '' && segment !== '.')
          .join('/'),
      )
    }),
    { numRuns: runs(300) },
  )
})
