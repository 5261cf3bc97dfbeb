import { describe, expect, test } from '@jest/globals'
import { faultsOf, policyOf } from './policies.ts'

const in1 = (text: string) => faultsOf(`version: 1\n${text}\n`)

describe('faults of a policy file, each with its place and a remedy', () => {
  test.each(['', '\n\n', '# nothing yet\n', 'null'])('an empty file: %j', (text) => {
    expect(faultsOf(text)).toEqual([
      '1:1 the policy is empty | Write at least "version: 1": that is the preset balanced. Add "extends: advisory" or "extends: strict" for another.',
    ])
  })

  test('not a map, not YAML, not JSON', () => {
    expect(faultsOf('- version: 1')[0]).toMatch(/^1:1 the document is a list \| Expected a map/)
    expect(faultsOf('version: 1\nversion: 1')[0]).toMatch(/^2:1 the same key stands twice/)
    expect(faultsOf('version: 1', 'policy.json')[0]).toMatch(/^1:1 not valid JSON/)
  })

  test.each([
    ['extends: balanced', '1:1 version is missing | Add "version": expected 1.'],
    ['version: 2', '1:1 version is 2 | Expected 1.'],
    ['version: "1"', '1:1 version is "1" | Write it without quotes: 1.'],
  ])('the version: %s', (text, fault) => expect(faultsOf(text)[0]).toBe(fault))

  test.each([
    ['treshholds: {}', '2:1 unknown key "treshholds" | Did you mean "thresholds"?'],
    ['thresholds: {\n  fails: high }', '3:3 unknown key "fails" in thresholds | Did you mean "fail"?'],
    ['review: {max_age: 180d}', '2:10 unknown key "max_age" in review | Did you mean "max-age"?'],
    [
      'thresholds: {fail: critcal}',
      '2:14 thresholds.fail is "critcal" | Did you mean "critical"? Expected one of critical, high, medium, low, none.',
    ],
    ['thresholds: {fail: "7.5"}', /^2:14 thresholds.fail is "7.5" \| Expected one of critical/],
    ['thresholds: {warn: 11}', /^2:14 thresholds.warn is 11 \| Expected .*at most 10/],
    ['thresholds: {increase: high}', /^2:14 thresholds.increase is "high"/],
    ['thresholds: {increase: -1}', /^2:14 thresholds.increase is -1 \| Expected .*at least 0/],
    ['scoring: {version: 0.8}', '2:11 scoring.version is 0.8 | Write it in quotes: "0.8".'],
    ['undetermined: warm', /^2:1 undetermined is "warm" \| Did you mean "warn"\?/],
    ['gate: all-new', /^2:1 gate is "all-new" \| Expected one of all, new-or-worse/],
    ['review: {required: "true"}', '2:10 review.required is "true" | Expected a boolean.'],
    [
      'review: {max-age: 6 months}',
      '2:10 review.max-age is "6 months" | Expected a number of days such as 180d, or none.',
    ],
    ['coverage: {agent: require}', /^2:12 coverage.agent is "require" \| Did you mean "required"\?/],
    ['allow-inputs: [path]', /^2:16 allow-inputs\[0\] is "path" \| Did you mean "paths"\?/],
    ['waiver-max-days: 0', /^2:1 waiver-max-days is 0 \| Expected a number of at least 1/],
    ['waiver-max-days: 1.5', /^2:1 waiver-max-days is 1.5/],
    [
      'rules: {layer-uncovered: "no"}',
      /^2:9 rules.layer-uncovered is "no" \| .*Expected one of error, warn, note, off/,
    ],
  ])('%s', (text, fault) => expect(in1(text)[0]).toMatch(fault))

  test.each(['2026-02-30', '2026-13-01', '26-01-01', 'soon'])('enforce-from: %s is no day', (day) => {
    expect(in1(`enforce-from: ${day}`)).toEqual([
      '2:1 enforce-from: not a calendar day | Write a real calendar day as YYYY-MM-DD.',
    ])
  })

  test.each(['/abs', '../up', 'a/../b', 'a\\b', '', '!a', 'a/..', 'a '])('models: %j is no glob', (glob) => {
    expect(in1(`models: [ok/**, ${JSON.stringify(glob)}]`)[0]).toMatch(
      /^2:17 models\[1\] is .* \| Expected a glob/,
    )
  })

  test.each(['**/*.yml', '.github/**', 'a/..b/c', 'a b/*.{yml,yaml}'])('models: %j is a glob', (glob) =>
    expect(in1(`models: [${JSON.stringify(glob)}]`)).toEqual([]),
  )
})

describe('extends', () => {
  test.each([
    ['balancd', 'Did you mean "balanced"?'],
    ['paranoid', 'Known: advisory, balanced, strict, aivss-1.0.'],
    ['acme/policies/gate.yml', 'Write owner/repo/path@ref'],
    ['acme/policies@v1', 'Write owner/repo/path@ref'],
    ['./local@v1', 'Write owner/repo/path@ref'],
    ['acme/../gate.yml@v1', 'Write owner/repo/path@ref'],
    ['acme/policies/../gate.yml@v1', 'Write owner/repo/path@ref'],
    ['acme/policies/gate.yml@', 'Write owner/repo/path@ref'],
    ['acme/policies/gate.yml@a..b', 'Write owner/repo/path@ref'],
    ['https://github.com/acme/policies/gate.yml@v1', 'Write owner/repo/path@ref'],
    ['x acme/policies/gate.yml@v1', 'Write owner/repo/path@ref'],
  ])('%s', (text, help) => {
    const [alone] = in1(`extends: ${text}`)
    const [listed] = in1(`extends: [strict, "${text}"]`)
    expect(alone).toContain(
      `2:1 extends: "${text}" is neither a preset nor a policy in another repository | ${help}`,
    )
    expect(listed).toContain(`2:19 extends[1]: "${text}" is neither`)
  })
})

describe('require', () => {
  test.each([
    ['- {id: a}', /^3:3 require\[0\]: "a" demands no mitigation \| Add "mitigation" or "any-of"/],
    [
      '- {id: a, mitigation: b, any-of: [c]}',
      /^3:26 require\[0\].any-of: "mitigation" and "any-of" stand in one entry/,
    ],
    ['- {id: a, any-of: []}', /^3:11 require\[0\].any-of is a list \| Expected at least 1 entries/],
    [
      '- {id: a, mitigation: b, status: [in_place]}',
      /^3:35 require\[0\].status\[0\] is "in_place" \| Did you mean "in-place"/,
    ],
    ['- {id: a, mitigation: b, evidence: paths}', /^3:26 .* \| Did you mean "path"\?/],
    [
      '- {id: a, mitigation: b}\n- {id: a, mitigation: c}',
      '4:4 the id "a" stands twice in one list | Choose another id, or keep one of the two; the other stands on line 3.',
    ],
    [
      '- {id: sandboxin, level: off}',
      '3:3 "level: off" for "sandboxin", which nothing brings in | Did you mean "sandboxing"?',
    ],
    [
      '- id: a\n  mitigation: b\n  when: factors.tool >= 0.5',
      '5:3 the condition is wrong at character 1: factors has no "tool" | Did you mean "tools"?',
    ],
  ])('%s', (entries, fault) => expect(in1(`require:\n${entries}`)[0]).toMatch(fault))

  test('a mitigation that the catalogue does not know is kept for the rules to report', () => {
    const policy = policyOf('version: 1\nrequire: [{id: a, mitigation: moat}]')
    expect(policy.require.at(-1)?.mitigations).toEqual([{ name: 'moat', id: null }])
  })
})

describe('limits', () => {
  test.each([
    ['{tool: 0.5}', '2:20 limits.factors.tool: not a risk factor | Did you mean "tools"?'],
    [
      '{tools: 0.5, toolUse: 1}',
      '2:32 limits.factors.toolUse: "tools" and "toolUse" both mean tools | Keep one of the two.',
    ],
    ['{tools: 2}', '2:20 limits.factors.tools is 2 | Expected a number of at most 1.'],
  ])('%s', (map, fault) => expect(in1(`limits: {factors: ${map}}`)).toEqual([fault]))
})

describe('custom', () => {
  test.each([
    ['- {name: A b, when: "true", message: m}', /^3:4 custom\[0\].name is "A b" \| Expected a to z/],
    ['- {name: a, message: m}', /^3:3 custom\[0\]: "when" is missing/],
    ['- {name: a, when: "true"}', /^3:3 custom\[0\]: "message" is missing/],
    [
      '- {name: a, when: score, message: m}',
      /^3:13 the condition is wrong at character 1: the condition gives a double/,
    ],
    [
      '- {name: a, when: "true", message: m}\n- {name: a, when: "true", message: m}',
      /^4:4 the name "a" stands twice/,
    ],
    ['- {name: a, level: off}', /^3:3 "level: off" for "a", which nothing brings in \| Remove this entry/],
  ])('%s', (entries, fault) => expect(in1(`custom:\n${entries}`)[0]).toMatch(fault))
})

describe('waivers', () => {
  const waiver = (changes: Readonly<Record<string, unknown>>) =>
    in1(
      `waivers:\n  - ${JSON.stringify({
        agent: 'a',
        rule: 'review-missing',
        why: 'Reviewed by hand.',
        owner: '@acme',
        expires: '2027-01-01',
        ...changes,
      })}`,
    )
  test('a good one', () => expect(waiver({})).toEqual([]))
  test.each([
    [{ why: undefined }, /why is missing/],
    [{ why: 'too short' }, /why is "too short" \| Expected a reason of at least 10 characters/],
    [{ why: ` x${' '.repeat(20)}y`.slice(0, 8) }, /why is/],
    [{ owner: ' ' }, /owner is " " \| Expected a text that is not empty/],
    [{ expires: '2027-02-29' }, /expires: not a calendar day/],
    [{ 'up-to': 10.5 }, /up-to is 10.5/],
    [
      { rule: 'score-threshold' },
      /a waiver of score-threshold needs "up-to" \| .* would also cover a worse score/,
    ],
    [{ rule: 'score-increase' }, /a waiver of score-increase needs "up-to"/],
  ])('%j', (changes, fault) => {
    const [first] = waiver(changes)
    expect(first).toMatch(/^3:/)
    expect(first).toMatch(fault)
  })

  test('two for one finding', () => {
    const one = '{agent: a, rule: r, subject: s, why: because it is so, owner: o, expires: 2027-01-01}'
    expect(in1(`waivers:\n  - ${one}\n  - ${one}\n  - ${one.replace('subject: s', 'subject: t')}`)).toEqual([
      '4:5 a second waiver for the same finding: agent a, rule r, subject s | Keep one of the two; the other stands on line 3.',
    ])
  })
})

describe('thresholds that cannot both hold', () => {
  test.each([
    ['thresholds: {fail: medium, warn: high}', '2:28 "warn" (7) lies above "fail" (4)'],
    ['extends: strict\nthresholds: {warn: 8.5}', '3:14 "warn" (8.5) lies above "fail" (7)'],
    ['overrides:\n  - paths: [a/**]\n    thresholds: {warn: 9.5}', '4:18 "warn" (9.5) lies above "fail" (9)'],
  ])('%s', (text, fault) => {
    expect(in1(text)).toHaveLength(1)
    expect(in1(text)[0]).toContain(fault)
  })

  test.each(['{fail: none, warn: 9.9}', '{fail: 7, warn: 7}', '{fail: 5, warn: none}'])(
    '%s is fine',
    (text) => expect(in1(`thresholds: ${text}`)).toEqual([]),
  )
})

test('an override is checked like the policy itself, and knows fewer keys', () => {
  expect(
    in1(`overrides:
  - paths: []
  - paths: [../x]
    gate: all
    scoring: {version: "0.5"}
    require: [{id: a}]`),
  ).toEqual([
    '3:5 overrides[0].paths is a list | Expected at least 1 entries.',
    expect.stringMatching(/^4:5 overrides\[1\].paths\[0\] is "..\/x"|^4:13 /),
    '5:5 unknown key "gate" in overrides[1] | Known: paths, scoring, thresholds, undetermined, require, limits, review, rules, custom.',
    expect.stringContaining('6:15 unknown key "version" in overrides[1].scoring'),
    expect.stringContaining('7:15 overrides[1].require[0]: "a" demands no mitigation'),
  ])
  expect(in1('overrides: [{paths: [a], require: [{id: x, mitigation: m, when: foo > 1}]}]')).toEqual([
    expect.stringContaining('2:59 the condition is wrong at character 1: unknown name "foo"'),
  ])
  expect(in1('overrides: [{paths: [a], require: [{id: sandbox, level: off}]}]')).toEqual([
    expect.stringContaining('"level: off" for "sandbox", which nothing brings in'),
  ])
})

test('all faults at once, in the order of the file', () => {
  const faults = in1(`extends: balancd
thresholds: {fail: hihg}
require:
  - {id: a, mitigation: m, when: score >}
  - {id: b, mitigation: m, when: agent.id.matches("x")}
custom:
  - {name: c, when: '"net.brwser" in capabilities', message: m}
waivers:
  - {agent: a, rule: r, why: because it is so, owner: o, expires: 2027-02-30}
oops: 1`)
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    '2:1',
    '3:14',
    '5:28',
    '6:28',
    '8:15',
    '10:58',
    '11:1',
  ])
})

test('a wrong entry does not hide the wrong conditions beside it', () => {
  const faults = in1(`require:
  - {id: a}
  - {id: b, mitigation: m, when: factors.tool > 1}
overrides:
  - paths: [a]
    custom: [{name: c, when: 7, message: m}, {name: d, when: exposure == "pubic", message: m}]`)
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['3:5', '4:28', '7:24', '7:56'])
})
