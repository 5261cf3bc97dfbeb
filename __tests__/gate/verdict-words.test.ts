import { describe, expect, test } from '@jest/globals'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import { withFloors } from '../../src/gate/with-floors.ts'
import type { CapabilityId } from '../../src/model/capabilities.ts'
import type { BaselineEntry } from '../../src/policy/baseline.ts'
import { type Given, model, saysOf, verdictOf } from '../rules/judged.ts'

const LOWERED = { before: model({ cvss: '9.5' }), now: model({ cvss: '4' }) }

describe('accepted findings are held against what is found:', () => {
  const now = model({ cvss: '9.5' })
  test.each<[string, Partial<BaselineEntry>, Given['rest'], string, string]>([
    ['as it was accepted', {}, {}, 'used', ''],
    ['another agent', { agent: 'b' }, {}, 'unused', 'the id is that of a / score-threshold / fail'],
    [
      'another rule',
      { rule: 'score-increase' },
      {},
      'unused',
      'the id is that of a / score-threshold / fail',
    ],
    ['another subject', { subject: 'warn' }, {}, 'unused', 'the id is that of a / score-threshold / fail'],
    ['of no finding', { id: 'ag-000000000000' }, {}, 'unused', 'there is no such finding any more'],
    [
      'of no finding, where not all was looked at',
      { id: 'ag-000000000000' },
      { gaps: [{ path: 'x', reason: 'too-large', message: 'm', agent: null }] },
      'not-examined',
      '',
    ],
    [
      'of a rule about acceptances',
      { rule: 'waiver-unused' },
      {},
      'unused',
      'a finding of this rule cannot be accepted',
    ],
    ['a milder level', { level: 'warn' }, {}, 'lapsed', 'accepted at the level warn, now at error'],
    ['another AIVSS', { aivss: '0.5' }, {}, 'lapsed', 'accepted with AIVSS 0.5, now scored with 0.8'],
    ['no AIVSS', { aivss: null }, {}, 'lapsed', 'accepted with AIVSS ?, now scored with 0.8'],
    ['a lower score', { upTo: 9.6 }, {}, 'lapsed', 'accepted up to 9.6, the score is 9.7'],
    ['the last day', { expires: '2026-11-23' }, {}, 'used', ''],
    ['the day before', { expires: '2026-11-22' }, {}, 'expired', 'expired on 2026-11-22'],
    ['the longest time', { expires: '2027-05-22' }, {}, 'used', ''],
    ['a day more', { expires: '2027-05-23' }, {}, 'too-long', 'the policy allows 180 days from today'],
  ])('%s', async (_, over, rest, state, words) => {
    const found = (await verdictOf({ now })).findings.find(({ rule }) => rule === 'score-threshold')
    const entry: BaselineEntry = {
      id: found?.id ?? '',
      agent: 'a',
      rule: 'score-threshold',
      subject: 'fail',
      level: 'error',
      upTo: 9.7,
      aivss: '0.8',
      content: null,
      on: '2026-11-01',
      by: '@x',
      why: 'known',
      expires: '2026-12-01',
      place: { path: 'accepted.yml', line: 7, column: 3 },
      ...over,
    }
    const baseline = { path: 'accepted.yml', digest: 'd', entries: [entry], problems: [] }
    const { acceptances, findings } = await verdictOf({ now, rest: { baseline, ...rest } })
    expect(acceptances.map((one) => one.state)).toEqual([state])
    expect(findings.find(({ id }) => id === found?.id)?.standing).toBe(
      state === 'used' ? 'accepted' : 'counts',
    )
    const told = findings.filter(({ rule }) => rule.startsWith('waiver-')).map(({ message }) => message)
    expect(told).toEqual(words === '' ? [] : [expect.stringContaining(words)])
    const silent = await verdictOf({
      now,
      policy: 'rules: {waiver-unused: off, waiver-expired: off}',
      rest: { baseline, ...rest },
    })
    expect(silent.findings.filter(({ rule }) => rule.startsWith('waiver-'))).toEqual([])
  })
})

describe('waivers', () => {
  const waiver = (agent: string, rest = '') =>
    `  - {agent: ${agent}, rule: score-threshold, up-to: 9.8, why: "because of this and that", owner: "@x", expires: 2026-12-22${rest}}\n`
  const told = async (lines: string, rest: Given['rest'] = {}, now = model({ cvss: '9.5' })) => {
    const { acceptances, findings } = await verdictOf({ now, policy: `waivers:\n${lines}`, rest })
    return [
      ...acceptances.map(({ state }) => state),
      ...findings.filter(({ rule }) => rule === 'waiver-unused').map(({ message }) => message),
    ]
  }
  const partial = { files: { unlisted: [], unmatchedGlobs: [], complete: false } }

  test('of one finding only the first counts', async () => {
    expect(await told(waiver('a') + waiver('a', ', subject: fail'))).toEqual([
      'used',
      'unused',
      'the waiver of a / score-threshold / fail is not used: another waiver covers the same finding',
    ])
  })

  test('of an agent that was not looked at are left alone', async () => {
    expect(await told(waiver('b'), partial)).toEqual(['not-examined'])
    expect(await told(waiver('a'), partial, model({ cvss: '1' }))).toEqual([
      'unused',
      'the waiver of a / score-threshold is not used: there is no such finding',
    ])
    expect(await told(waiver('b'))).toEqual([
      'unused',
      'the waiver of b / score-threshold is not used: there is no such finding',
    ])
  })
})

describe('an input that falls is an error where the agent failed by', () => {
  const quiet =
    'thresholds: {fail: none, warn: none}\nrules: {required-mitigation: off, review-missing: off}\n'
  test.each<[string, Given, string]>([
    ['its score', { ...LOWERED, policy: 'rules: {required-mitigation: off}' }, 'error'],
    ['nothing', { ...LOWERED, policy: quiet }, 'warn'],
    [
      'a rule of the policy itself',
      {
        ...LOWERED,
        policy: `${quiet}custom:\n  - {name: c, when: "score > 9.0", level: error, message: m}\n`,
      },
      'error',
    ],
    [
      'a mild rule of the policy itself',
      {
        ...LOWERED,
        policy: `${quiet}custom:\n  - {name: c, when: "score > 9.0", level: warn, message: m}\n`,
      },
      'warn',
    ],
    [
      'something that its numbers do not decide',
      {
        before: model({ cvss: '9.5', mitigations: '{sandboxing: {status: planned, due: 2026-01-01}}' }),
        now: model({ cvss: '4', mitigations: '{sandboxing: in-place}' }),
        policy: quiet.replace('off}', 'off, mitigation-overdue: error}'),
      },
      'warn',
    ],
  ])('%s', async (_, given, level) => {
    const { findings } = await verdictOf(given)
    const said = findings.filter(({ rule, subject }) => rule === 'input-lowered' && subject === 'cvss')
    expect(said.map((one) => one.level)).toEqual([level])
  })
})

describe('powers of a named artefact', () => {
  const art = (
    path: string,
    own: readonly CapabilityId[],
    all: readonly CapabilityId[] = [],
  ): ArtefactFile => {
    const granted = (ids: readonly CapabilityId[]) => ids.map((id) => ({ id, line: 1, column: 1 }))
    return {
      path,
      file: path,
      kind: 'agent-yaml',
      role: 'agent',
      agents: [{ id: null, line: 1, capabilities: granted(own) }],
      capabilities: granted(all),
    }
  }
  test.each<[string, readonly ArtefactFile[], readonly ArtefactFile[], string]>([
    ['stay', [art('bot.yml', ['net.fetch'])], [art('bot.yml', ['net.fetch'])], 'error'],
    ['are lost', [art('bot.yml', ['net.fetch', 'db.write'])], [art('bot.yml', ['net.fetch'])], 'warn'],
    ['of no single agent are lost', [art('bot.yml', [], ['db.write'])], [art('bot.yml', [])], 'warn'],
    ['go from all to one agent', [art('bot.yml', [], ['db.write'])], [art('bot.yml', ['db.write'])], 'error'],
    ['come', [art('bot.yml', [])], [art('bot.yml', ['net.fetch'])], 'error'],
    ['of another file are lost', [art('b.yml', ['net.fetch'])], [art('b.yml', [])], 'error'],
    ['are gone with the file', [art('bot.yml', ['net.fetch'])], [], 'error'],
  ])('that %s', async (_, baseArtefacts, artefacts, level) => {
    const text = (cvss: string) => model({ agent: '{id: a, artefacts: [bot.yml]}', cvss })
    const { findings } = await verdictOf({ before: text('9.5'), now: text('4'), baseArtefacts, artefacts })
    expect(findings.filter(({ subject }) => subject === 'cvss').map((one) => one.level)).toEqual([level])
  })
})

describe('an artefact that changes', () => {
  const review = (on: string) =>
    model({ agent: '{id: a, artefacts: [bot.yml, "b.yml#x"]}', review: `{by: "@x"${on}}` })
  const old = review(', on: 2026-11-01')
  test.each<[string, Given, readonly string[]]>([
    ['under its old review', { before: old, now: old, edited: ['bot.yml'] }, ['artefact:bot.yml']],
    ['by its file', { before: old, now: old, edited: ['b.yml'] }, ['artefact:b.yml']],
    ['not at all', { before: old, now: old }, []],
    ['under a new review', { before: old, now: review(', on: 2026-11-20'), edited: ['bot.yml'] }, []],
    ['without a review before', { before: model(), now: old, edited: ['bot.yml'] }, []],
    ['under a first review', { before: {}, now: old, edited: ['bot.yml'] }, []],
    ['without a review', { before: old, now: model(), edited: ['bot.yml'] }, []],
    [
      'under a review without a day',
      { before: review(', expires: 2027-01-01'), now: review(', expires: 2027-01-01'), edited: ['bot.yml'] },
      [],
    ],
  ])('%s', async (_, given, told) => {
    const { findings } = await verdictOf(given)
    expect(findings.filter(({ rule }) => rule === 'review-stale').map(({ subject }) => subject)).toEqual(told)
  })
})

describe('an artefact that goes from one agent to another', () => {
  test.each<[string, string, string, string, readonly string[]]>([
    ['one that scores as high', '5', '5', '5', []],
    [
      'a milder one',
      '5',
      '5',
      '1',
      ['the threat model of a covers less than before, but b.yml is still there'],
    ],
    ['one that scores as it does by now', '9', '2', '2', []],
    ['a milder one than it was, where it rose', '2', '9', '2', []],
  ])('%s', async (_, was, now, other, told) => {
    const text = (id: string, cvss: string, artefacts: string) =>
      model({ agent: `{id: ${id}, artefacts: [${artefacts}]}`, cvss })
    const { findings } = await verdictOf({
      before: { 'a.aivss.yml': text('a', was, 'a.yml, b.yml'), 'b.aivss.yml': text('b', other, '') },
      now: { 'a.aivss.yml': text('a', now, 'a.yml'), 'b.aivss.yml': text('b', other, 'b.yml') },
      rest: { hasFile: () => true },
    })
    expect(findings.filter(({ rule }) => rule === 'agent-removed').map(({ message }) => message)).toEqual(
      told,
    )
  })
})

test('values are not assumed where the base stated them', async () => {
  const factors = (text: string) => (/factors: (.*)/.exec(model())?.[1] ?? '').replace(/tools: 0.5, /, text)
  const policy = 'scoring: {assume: {cvss: 1, factors: {tools: 0, language: 0}}}'
  const score = async (given: Given) => {
    const { agents } = await verdictOf({ ...given, policy })
    return agents.map((agent) => [agent.inputs[0]?.cvss, agent.inputs[0]?.factors.tools])
  }
  const open = model({ cvss: '', factors: factors('') })
  expect(await score({ now: open })).toEqual([[1, 0]])
  expect(await score({ before: open, now: open })).toEqual([[1, 0]])
  expect(await score({ before: model({ cvss: '9' }), now: open })).toEqual([[null, undefined]])
  expect(await score({ before: model({ cvss: '' }), now: open })).toEqual([[1, undefined]])
  expect(await score({ before: model({ factors: factors('') }), now: open })).toEqual([[null, 0]])
})

test('an agent under part of an override is told what it says with it and without it', async () => {
  const said = await saysOf('score-threshold', {
    now: { 'lab/a.aivss.yml': model({ agent: '{id: a, artefacts: [bot.yml]}', cvss: '9.5' }) },
    policy: 'overrides:\n  - {paths: ["lab/**"], thresholds: {fail: 5.0}}\n',
  })
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('the fail threshold of 9.0')
  expect(said[0]).toContain('the fail threshold of 5.0')
})

test('what a floor says of its own file is not told elsewhere', async () => {
  const told = async (role: 'own' | 'floor') =>
    (
      await verdictOf({ now: model(), policy: 'rules: {no-such-rule: error}', rest: { role } })
    ).findings.filter(({ rule }) => rule === 'policy-unmatched').length
  expect([await told('own'), await told('floor')]).toEqual([1, 0])
})

test('of two models with one id each has its own findings', async () => {
  const now = { 'a.aivss.yml': model({ cvss: '9.5' }), 'b.aivss.yml': model({ cvss: '9.7' }) }
  const { agents, findings } = await verdictOf({ now })
  const places = agents.map(({ path, findings: own }) => [
    path,
    new Set(own.map((id) => findings.find((one) => one.id === id)?.location.path)),
    own.length,
  ])
  const each = findings.length / 2
  expect(places).toEqual([
    ['b.aivss.yml', new Set(['b.aivss.yml']), each],
    ['a.aivss.yml', new Set(['a.aivss.yml']), each],
  ])
})

test('the verdict says what form it has, and of an agent the decision of AIVSS-SSVC', async () => {
  const { schema, agents, notices, errors, delivery, policy } = await verdictOf({
    now: {
      'a.aivss.yml': model({ cvss: '9' }),
      'b.aivss.yml': model({
        agent: '{id: b}',
        cvss: '1',
        ssvc: '{threat: active, vulnerability: exposed, impact: critical, factors: {autonomy: 5, tool_authority: 5}}',
      }),
    },
  })
  expect([schema, notices, errors, delivery, policy.floors]).toEqual([
    'aivss-gate/verdict/v1',
    [],
    [],
    [],
    [],
  ])
  expect(agents.map(({ id, ssvc }) => [id, ssvc?.outcome ?? null])).toEqual([
    ['a', null],
    ['b', 'immediate'],
  ])
})

describe('with floors, agents that are gone', () => {
  const before = {
    'a.aivss.yml': model({ cvss: '9.5' }),
    'b.aivss.yml': model({ agent: '{id: b}', cvss: '2' }),
    'c.aivss.yml': model({ agent: '{id: c}', cvss: '4' }),
  }
  const now = { 'b.aivss.yml': before['b.aivss.yml'], 'c.aivss.yml': before['c.aivss.yml'] }
  test('come last, once, and are not counted', async () => {
    const own = await verdictOf({ now, before })
    const verdict = await verdictOf({ now, before, policy: 'extends: strict', rest: { role: 'floor' } })
    const { agents, summary, findings } = withFloors(own, [{ name: 'acme/p', verdict }])
    expect(agents.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'c unchanged',
      'b unchanged',
      'a removed',
    ])
    expect([summary.agents, summary.worst?.agent]).toEqual([2, 'c'])
    const order = ['error', 'warn', 'note']
    const levels = findings.map(({ level }) => order.indexOf(level))
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  })

  test('and come again stay both', async () => {
    const own = await verdictOf({ now: before, before })
    const verdict = await verdictOf({ now, before, rest: { role: 'floor' } })
    const { agents } = withFloors(own, [{ name: 'acme/p', verdict }])
    expect(agents.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'a unchanged',
      'c unchanged',
      'b unchanged',
      'a removed',
    ])
  })
})

describe('a tree without agents', () => {
  const place = { path: 'x.yml', line: 1, column: 1 }
  test.each<[string, Given, string]>([
    ['nor anything else', { now: {} }, 'nothing-to-check'],
    [
      'but with a model that the policy does not list',
      {
        now: {},
        policy: 'rules: {model-unlisted: off}',
        rest: { files: { unlisted: [place], unmatchedGlobs: [], complete: true } },
      },
      'pass',
    ],
    ['but with agents before', { now: {}, before: model(), policy: 'rules: {agent-removed: off}' }, 'pass'],
  ])('%s', async (_, given, status) => {
    expect((await verdictOf(given)).status).toBe(status)
  })
})
