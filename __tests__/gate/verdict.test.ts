import { describe, expect, test } from '@jest/globals'
import type { ArtefactFile, Role } from '../../src/detect/detector.ts'
import { withFloors } from '../../src/gate/with-floors.ts'
import type { Gap } from '../../src/verdict/verdict.ts'
import { type Given, model, verdictOf } from '../rules/judged.ts'

const scope = (gate: 'all' | 'new-or-worse') =>
  ({ event: 'local', gate, base: null, head: null, excluded: 0 }) as const
const gap: Gap = { path: 'x', reason: 'too-large', message: 'm', agent: null }

/*
 * Each row: the status, the agents with their change and their score before, and the findings with how they stand to the
 * base; demands and layers are left out.
 */
describe('against a base', () => {
  test.each<[string, Given, readonly string[]]>([
    [
      'new',
      { before: model({ cvss: '5' }), now: model({ cvss: '9.5' }) },
      [
        'fail',
        'a modified 7.4',
        'score-increase increase error new counts',
        'score-threshold fail error new counts',
        'score-threshold warn warn fixed fixed',
      ],
    ],
    [
      'same',
      { before: model({ cvss: '9.5' }), now: model({ cvss: '9.5', agent: '{id: a, name: other}' }) },
      ['pass', 'a modified 9.7', 'score-threshold fail error same existing'],
    ],
    [
      'worse by score',
      { before: model({ cvss: '9.2' }), now: model({ cvss: '9.6' }) },
      ['fail', 'a modified 9.6', 'score-threshold fail error worse counts'],
    ],
    [
      'milder',
      { before: model({ cvss: '9.6' }), now: model({ cvss: '9.2' }) },
      [
        'warn',
        'a modified 9.8',
        'score-threshold fail error same existing',
        'input-lowered cvss warn new counts',
      ],
    ],
    [
      'worse by level',
      { before: model({ cvss: '7.5' }), now: model({ cvss: '9.5' }) },
      [
        'fail',
        'a modified 8.7',
        'score-threshold fail error new counts',
        'score-threshold warn warn fixed fixed',
      ],
    ],
    [
      'fixed',
      { before: model({ cvss: '9.5' }), now: model({ cvss: '{base: 4, why: it lost its tools}' }) },
      [
        'fail',
        'a modified 9.7',
        'input-lowered cvss error new counts',
        'score-threshold fail error fixed fixed',
      ],
    ],
    [
      'agent gone',
      {
        before: { 'a.aivss.yml': model({ cvss: '9.5' }), 'b.aivss.yml': model({ agent: '{id: b}' }) },
        now: { 'b.aivss.yml': model({ agent: '{id: b}' }) },
      },
      [
        'fail',
        'b unchanged 7.4',
        'a removed 9.7',
        'agent-removed model error new counts',
        'score-threshold warn warn same existing',
      ],
    ],
    [
      'agent added',
      {
        before: { 'b.aivss.yml': model({ agent: '{id: b}' }) },
        now: { 'a.aivss.yml': model({ cvss: '9.5' }), 'b.aivss.yml': model({ agent: '{id: b}' }) },
      },
      [
        'fail',
        'a added -',
        'b unchanged 7.4',
        'score-threshold fail error new counts',
        'score-threshold warn warn same existing',
      ],
    ],
    [
      'renamed',
      {
        before: { 'b.aivss.yml': model({ agent: '{id: b}', cvss: '9.5' }) },
        now: { 'b.aivss.yml': model({ agent: '{id: c}', cvss: '9.5' }) },
      },
      ['pass', 'c renamed 9.7', 'score-threshold fail error same existing'],
    ],
    [
      'moved',
      {
        before: { 'b.aivss.yml': model({ agent: '{id: b}', cvss: '9.5' }) },
        now: { 'c.aivss.yml': model({ agent: '{id: b}', cvss: '9.5' }) },
      },
      ['pass', 'b renamed 9.7', 'score-threshold fail error same existing'],
    ],
    [
      'undetermined before',
      { before: model({ cvss: '' }), now: model({ cvss: '9.5' }) },
      [
        'fail',
        'a modified 10',
        'score-increase increase error new counts',
        'score-threshold fail error new counts',
        'score-undetermined fail error fixed fixed',
      ],
    ],
    [
      'undetermined both, edited',
      { before: model({ cvss: '' }), now: model({ cvss: '', agent: '{id: a, name: b}' }) },
      ['pass', 'a modified 10', 'score-undetermined fail error same existing'],
    ],
    [
      'undetermined both, same',
      { before: model({ cvss: '' }), now: model({ cvss: '' }) },
      ['pass', 'a unchanged 10', 'score-undetermined fail error same existing'],
    ],
    [
      'invalid before',
      { before: model({ cvss: '11' }), now: model({ cvss: '9.5' }) },
      [
        'fail',
        'a modified 10',
        'score-increase increase error new counts',
        'score-threshold fail error new counts',
        'score-undetermined fail error fixed fixed',
        'model-invalid cvss is 11 error fixed fixed',
      ],
    ],
    [
      'invalid both, same',
      { before: model({ cvss: '11' }), now: model({ cvss: '11' }) },
      [
        'pass',
        'a unchanged 10',
        'score-undetermined fail error same existing',
        'model-invalid cvss is 11 error same existing',
      ],
    ],
    [
      'invalid both, edited',
      {
        before: model({ cvss: '11' }),
        now: model({ cvss: '11', agent: '{id: a, name: b}' }),
        edited: ['model.aivss.yml'],
      },
      [
        'fail',
        'a modified 10',
        'score-undetermined fail error same existing',
        'model-invalid cvss is 11 error worse counts',
      ],
    ],
    [
      'waiver ended',
      {
        before: model({ cvss: '9.5' }),
        now: model({ cvss: '9.5' }),
        policy:
          'waivers:\n  - {agent: a, rule: score-threshold, up-to: 9.8, why: "because of this and that", owner: "@x", expires: 2026-11-22}\n',
      },
      [
        'pass',
        'a unchanged 9.7',
        'score-threshold fail error same existing',
        'waiver-expired a / score-threshold warn same existing',
      ],
    ],
    [
      'waived',
      {
        before: model({ cvss: '9.5' }),
        now: model({ cvss: '9.5' }),
        policy:
          'waivers:\n  - {agent: a, rule: score-threshold, up-to: 9.8, why: "because of this and that", owner: "@x", expires: 2026-12-22}\n',
      },
      ['pass', 'a unchanged 9.7', 'score-threshold fail error same waived'],
    ],
    [
      'two models of one id',
      {
        before: { 'a.aivss.yml': model({ cvss: '9.5' }), 'b.aivss.yml': model({ cvss: '9.6' }) },
        now: { 'a.aivss.yml': model({ cvss: '9.5' }), 'b.aivss.yml': model({ cvss: '9.7' }) },
      },
      [
        'pass',
        'a modified 9.8',
        'a unchanged 9.7',
        'agent-duplicate id:a error same existing',
        'score-threshold fail error same existing',
        'agent-duplicate id:a error same existing',
        'score-threshold fail error same existing',
      ],
    ],
    [
      'gate all',
      { before: model({ cvss: '9.5' }), now: model({ cvss: '9.5' }), policy: 'gate: all' },
      ['fail', 'a unchanged 9.7', 'score-threshold fail error same counts'],
    ],
  ])('%s', async (_, given, told) => {
    const gate = given.policy === 'gate: all' ? 'all' : 'new-or-worse'
    const { status, agents, findings } = await verdictOf({ ...given, rest: { scope: scope(gate) } })
    expect([
      status,
      ...agents.map(({ id, change, scoreBefore }) => `${id} ${change} ${scoreBefore?.high ?? '-'}`),
      ...findings
        .filter(({ rule }) => rule !== 'layer-uncovered' && rule !== 'required-mitigation')
        .map(
          ({ rule, subject, level, change, standing }) => `${rule} ${subject} ${level} ${change} ${standing}`,
        ),
    ]).toEqual(told)
  })
})

describe('a waiver', () => {
  test.each<[string, string, string, readonly number[], readonly string[]]>([
    [
      'none such',
      'agent: a, rule: score-increase, up-to: 9.8, expires: 2026-12-22',
      'unused',
      [4, 1, 0],
      ['waiver-unused: the waiver of a / score-increase is not used: there is no such finding'],
    ],
    [
      'another subject',
      'agent: a, rule: score-threshold, subject: warn, up-to: 9.8, expires: 2026-12-22',
      'unused',
      [4, 1, 0],
      [
        'waiver-unused: the waiver of a / score-threshold / warn is not used: the findings of this agent and rule have the subject "fail"',
      ],
    ],
    [
      'several',
      'agent: a, rule: required-mitigation, expires: 2026-12-22',
      'unused',
      [4, 1, 0],
      [
        'waiver-unused: the waiver of a / required-mitigation is not used: it matches 3 findings; a waiver covers exactly one, so name its subject',
      ],
    ],
    [
      'too long',
      'agent: a, rule: score-threshold, up-to: 9.8, expires: 2027-12-22',
      'too-long',
      [4, 1, 0],
      [
        'waiver-expired: the waiver of a / score-threshold would run 394 more days, the policy allows 180: it is not applied',
      ],
    ],
    [
      'outgrown',
      'agent: a, rule: score-threshold, up-to: 9.6, expires: 2026-12-22',
      'lapsed',
      [4, 1, 0],
      [
        'waiver-expired: the waiver of a / score-threshold lapsed, it holds up to 9.6, the score is 9.7: the finding counts again',
      ],
    ],
    [
      'just',
      'agent: a, rule: score-threshold, up-to: 9.7, expires: 2026-12-22',
      'used',
      [3, 0, 1],
      ['score-threshold waived: AIVSS 9.7 (critical) is at or above the fail threshold of 9.0 (critical)'],
    ],
    [
      'last day',
      'agent: a, rule: score-threshold, up-to: 9.8, expires: 2026-11-23',
      'used',
      [3, 0, 1],
      ['score-threshold waived: AIVSS 9.7 (critical) is at or above the fail threshold of 9.0 (critical)'],
    ],
    [
      'longest',
      'agent: a, rule: score-threshold, up-to: 9.8, expires: 2027-05-22',
      'used',
      [3, 0, 1],
      ['score-threshold waived: AIVSS 9.7 (critical) is at or above the fail threshold of 9.0 (critical)'],
    ],
    [
      'day more',
      'agent: a, rule: score-threshold, up-to: 9.8, expires: 2027-05-23',
      'too-long',
      [4, 1, 0],
      [
        'waiver-expired: the waiver of a / score-threshold would run 181 more days, the policy allows 180: it is not applied',
      ],
    ],
  ])('%s', async (_, waiver, state, counts, told) => {
    const { findings, acceptances, summary } = await verdictOf({
      now: model({ cvss: '9.5' }),
      policy: `waivers:\n  - {${waiver}, why: "because of this and that", owner: "@x"}\n`,
    })
    expect(acceptances.map((one) => [one.by, one.state, one.owner, one.location.line])).toEqual([
      ['waiver', state, '@x', 3],
    ])
    expect([summary.error, summary.warn, summary.waived]).toEqual(counts)
    expect(
      findings
        .filter(({ rule, waiver: by }) => rule.startsWith('waiver') || by !== null)
        .map(({ rule, waiver: by, message }) => `${rule}${by === null ? '' : ' waived'}: ${message}`),
    ).toEqual(told)
  })
})

describe('the status', () => {
  const artefact = (role: Role): ArtefactFile => ({
    path: 'bot.yml',
    file: 'bot.yml',
    kind: 'agent-yaml',
    role,
    agents: [],
    capabilities: [],
  })
  const ignoring = 'coverage: {agent: ignore, capability: ignore, tool-surface: ignore}'

  test.each<[Role, string]>([
    ['agent', 'pass'],
    ['capability', 'pass'],
    ['tool-surface', 'pass'],
    ['declaration', 'nothing-to-check'],
    ['instructions', 'nothing-to-check'],
  ])('of a tree that holds nothing but %s that the policy ignores', async (role, status) => {
    const verdict = await verdictOf({ now: {}, artefacts: [artefact(role)], policy: ignoring })
    expect([verdict.status, verdict.summary.worst]).toEqual([status, null])
  })

  test.each<[string, string, readonly Gap[], string, object | null]>([
    ['on the day', '2026-11-23', [], 'fail', null],
    ['the day before', '2026-11-22', [], 'warn', { day: '2026-11-23', wouldBe: 'fail' }],
    ['the day before, with a gap', '2026-11-22', [gap], 'incomplete', { day: '2026-11-23', wouldBe: 'fail' }],
    ['by a clock that is wrong', '2025-12-31', [], 'fail', null],
  ])('under enforce-from: %s', async (_, today, gaps, status, notEnforcedBefore) => {
    const verdict = await verdictOf({
      now: model({ cvss: '9.5' }),
      policy: 'enforce-from: 2026-11-23',
      rest: { today, gaps },
    })
    expect([verdict.status, verdict.policy.notEnforcedBefore]).toEqual([status, notEnforcedBefore])
  })

  test('agents come worst first, then by their low end, id and path; gaps by path and reason', async () => {
    const { agents, gaps } = await verdictOf({
      now: {
        'b.aivss.yml': model({ agent: '{id: b}' }),
        'a2.aivss.yml': model(),
        'a1.aivss.yml': model(),
        'open.aivss.yml': model({ agent: '{id: open}', cvss: '' }),
        'ten.aivss.yml': model({ agent: '{id: ten}', cvss: '10' }),
      },
      rest: { gaps: [gap, { ...gap, path: 'a' }, { ...gap, reason: 'unreadable' }] },
    })
    expect(agents.map(({ id, path }) => `${id} ${path}`)).toEqual([
      'ten ten.aivss.yml',
      'open open.aivss.yml',
      'a a1.aivss.yml',
      'a a2.aivss.yml',
      'b b.aivss.yml',
    ])
    expect(gaps.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'a too-large',
      'x too-large',
      'x unreadable',
    ])
  })
})

test.each([
  ['ssvc.outcome == "immediate"', 1],
  ['ssvc.level == "specialist"', 1],
  ['ssvc.risk > 28.7 && ssvc.risk < 28.9', 1],
  ['ssvc.risk > 28.9', 0],
  ['ssvc.outcome == "defer"', 0],
])('a condition may ask for the AIVSS-SSVC decision: %s', async (when, found) => {
  const { findings } = await verdictOf({
    now: model({
      ssvc: '{threat: active, vulnerability: exposed, impact: critical, factors: {autonomy: 5, tool_authority: 5}}',
    }),
    policy: `custom:\n  - {name: s, when: '${when}', level: warn, message: m}\n`,
  })
  expect(findings.filter(({ rule }) => rule === 'custom/s')).toHaveLength(found)
})

describe('with floors', () => {
  const now = {
    'a.aivss.yml': model({ cvss: '8', 'mitigation-strength': 'strong' }),
    'b.aivss.yml': model({ agent: '{id: b}', cvss: '3' }),
  }
  const weak = 'extends: advisory\nlimits: {factors: {tools: 0.9}}'
  const strict = 'extends: strict\nlimits: {factors: {tools: 0.4, language: 0.9}}'

  test('an agent has the score that is higher, the limits that are stricter and the findings of both', async () => {
    const own = await verdictOf({ now, policy: weak })
    const floor = await verdictOf({ now, policy: strict, rest: { role: 'floor', gaps: [gap] } })
    const joined = withFloors(own, [{ name: 'acme/p', verdict: floor }])
    expect([own.status, joined.status, joined.policy.floors, joined.gaps]).toEqual([
      'warn',
      'fail',
      ['acme/p'],
      [gap],
    ])
    const limits = { fail: 7, warn: 4, factors: { tools: 0.4, language: 0.9 } }
    expect(joined.agents.map((one) => [one.id, one.score.high, one.limits])).toEqual([
      ['a', 9, limits],
      ['b', 6.4, limits],
    ])
    expect(own.agents.map(({ id, score }) => [id, score.high])).toEqual([
      ['b', 6.4],
      ['a', 6],
    ])
    for (const { id, findings } of joined.agents) {
      const parts = [own, floor].flatMap(({ agents }) => agents.find((one) => one.id === id)?.findings ?? [])
      expect([id, findings.toSorted()]).toEqual([id, [...new Set(parts)].toSorted()])
    }
    expect(joined.summary.worst).toEqual({ agent: 'a', aivss: 9, severity: 'critical' })
    const held = new Map(own.findings.map((one) => [one.id, one]))
    for (const finding of joined.findings) {
      const before = held.get(finding.id)
      const isOwn = before !== undefined && before.level === finding.level
      expect([finding.subject, finding.floor]).toEqual([finding.subject, isOwn ? null : 'acme/p'])
    }
    expect(joined.findings.map(({ level }) => level)).toEqual(
      joined.findings.map(({ level }) => level).toSorted(),
    )
    expect(withFloors(own, [])).toBe(own)
  })

  test('a floor that is weaker adds only its name', async () => {
    const own = await verdictOf({ now, policy: strict })
    const floor = await verdictOf({ now, policy: weak, rest: { role: 'floor' } })
    const joined = withFloors(own, [{ name: 'acme/p', verdict: floor }])
    expect(joined.findings.filter((one) => one.floor !== null)).toEqual([])
    expect({ ...joined, policy: own.policy, agents: own.agents }).toEqual(own)
  })

  test('what the policy does not enforce yet, a floor may', async () => {
    const later = 'thresholds: {fail: 1.0}\nenforce-from: 2026-12-01'
    const own = await verdictOf({ now, policy: later })
    const told = async (policy: string) => {
      const verdict = await verdictOf({ now, policy, rest: { role: 'floor' } })
      const joined = withFloors(own, [{ name: 'acme/p', verdict }])
      return [joined.status, joined.policy.notEnforcedBefore]
    }
    expect(await told(weak)).toEqual(['warn', { day: '2026-12-01', wouldBe: 'fail' }])
    expect(await told(strict)).toEqual(['fail', null])
  })

  test('scores of different versions are not compared, and a band of another version limits nothing', async () => {
    const own = await verdictOf({ now, policy: weak })
    const floor = await verdictOf({
      now,
      policy: `${strict}\nscoring: {version: '0.5'}`,
      rest: { role: 'floor' },
    })
    const { agents } = withFloors(own, [{ name: 'acme/p', verdict: floor }])
    expect(agents.map(({ id, score, limits }) => [id, score.version, limits])).toEqual([
      ['b', '0.8', { fail: null, warn: 7, factors: { tools: 0.4, language: 0.9 } }],
      ['a', '0.8', { fail: null, warn: 7, factors: { tools: 0.4, language: 0.9 } }],
    ])
  })

  test('a gap of the policy and of its floors is told once', async () => {
    const own = await verdictOf({ now, policy: weak, rest: { gaps: [gap] } })
    const gaps: readonly Gap[] = [gap, { ...gap, reason: 'unreadable' }, { ...gap, path: 'y' }]
    const verdict = await verdictOf({ now, policy: weak, rest: { role: 'floor', gaps } })
    const joined = withFloors(own, [{ name: 'acme/p', verdict }])
    expect(joined.gaps.map(({ path, reason }) => `${path} ${reason}`).toSorted()).toEqual([
      'x too-large',
      'x unreadable',
      'y too-large',
    ])
  })

  test('a finding is told as the one of both holds it that holds it harder', async () => {
    const verdict = await verdictOf({ now, policy: strict })
    const hardest = ['counts', 'existing', 'accepted', 'waived', 'fixed'] as const
    const told = hardest.map((held) =>
      hardest.map((floor) => {
        const [own, other] = [held, floor].map((standing) => ({
          ...verdict,
          findings: verdict.findings.slice(0, 1).map((finding) => ({ ...finding, standing })),
        }))
        if (own === undefined || other === undefined) return null
        const joined = withFloors(own, [{ name: 'acme/p', verdict: other }])
        return joined.findings.map((one) => `${one.standing}${one.floor === null ? '' : ' by the floor'}`)
      }),
    )
    expect(told).toEqual(
      hardest.map((held, own) =>
        hardest.map((standing, floor) => (floor < own ? [`${standing} by the floor`] : [held])),
      ),
    )
  })

  test('an agent that only the floor judges stays', async () => {
    const own = await verdictOf({ now: {}, policy: weak })
    const floor = await verdictOf({ now, policy: strict, rest: { role: 'floor' } })
    expect(withFloors(own, [{ name: 'acme/p', verdict: floor }]).agents.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })
})

test('the verdict says what made it, and of an agent what its file prints', async () => {
  const { tool, agents } = await verdictOf({
    now: {
      'report.json': JSON.stringify({
        metadata: { system_name: 'Shop' },
        vulnerabilities: [
          {
            id: 'V1',
            title: 't',
            cvss_base: { score: 4 },
            amplification_factors: { autonomy: 0.5 },
            scores: { aivss: 5, severity: 'medium' },
          },
        ],
      }),
      'twice.aivss.yml': model({ agent: '{id: shop-2, exposure: internal}' }),
    },
    rest: { toolVersion: '1.2.3' },
  })
  expect(tool).toEqual({ name: 'aivss-gate', version: '1.2.3' })
  expect(
    agents.map(({ id, inputs, exposure }) => [id, inputs.map((one) => [one.threat, one.own]), exposure]),
  ).toEqual([
    ['shop', [['V1', true]], null],
    ['shop-2', [[null, false]], 'internal'],
  ])
})

test('an agent of the verdict says everything that the model states', async () => {
  const cvss = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:H/SI:L/SA:N/E:P'
  const { agents } = await verdictOf({
    now: model({
      agent:
        '{id: a, name: Agent, description: Does things., owner: "@x", exposure: partner, artefacts: [bot.yml]}',
      capabilities: '[net.fetch]',
      cvss: '8.8',
      'exploit-maturity': 'attacked',
      'mitigation-strength': 'partial',
      mitigations:
        '{sandboxing: {status: in-place, how: a microVM, evidence: [a.txt contains whole words, gone.txt]}, rate-limiting: {status: planned, due: 2026-12-01}}',
      threats: `[{id: T1, layer: L3, title: t, mitigations: [sandboxing], cvss: 9.1}, {id: T3, title: v, aivss: "${cvss} AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:N/TD:H"}]`,
      layers: '{L1: "nothing", L2: "unknown: not looked at"}',
      review: '{by: "@y", on: 2026-11-20, expires: 2027-05-20}',
    }),
    tree: { 'a.txt': { kind: 'text', text: 'a: whole words\n' } },
    policy: 'limits: {factors: {tools: 0.4}}',
  })
  const place = (line: number) => ({ path: 'model.aivss.yml', line, column: expect.any(Number) })
  const factors = Object.fromEntries(
    'autonomy tools language context non_determinism opacity persistence identity multi_agent self_mod'
      .split(' ')
      .map((id) => [id, 0.5]),
  )
  const computed = { own: false, factors, thm: 1, mf: 1, claimedMf: 0.83 }
  expect(agents).toEqual([
    {
      id: 'a',
      name: 'Agent',
      path: 'model.aivss.yml',
      line: 2,
      format: 'native',
      description: 'Does things.',
      owner: '@x',
      exposure: 'partner',
      capabilities: ['net.fetch'],
      change: null,
      score: expect.objectContaining({ aivss: 9.6, from: { threat: 'T1' }, mf: 1, claimedMf: 0.83 }),
      scoreBefore: null,
      declared: null,
      factors,
      mitigations: [
        {
          id: 'sandboxing',
          status: 'in-place',
          source: 'stated',
          how: 'a microVM',
          due: null,
          evidence: [
            { text: 'a.txt contains whole words', holds: true, proves: true, reason: null, brought: false },
            {
              text: 'gone.txt',
              holds: false,
              proves: false,
              reason: 'gone.txt does not exist',
              brought: false,
            },
          ],
          location: place(8),
        },
        {
          id: 'rate-limiting',
          status: 'planned',
          source: 'stated',
          how: null,
          due: '2026-12-01',
          evidence: [],
          location: place(8),
        },
      ],
      threats: [
        {
          id: 'T1',
          layer: 'L3',
          title: 't',
          mitigations: ['sandboxing'],
          score: { aivss: 9.6, low: 9.6, high: 9.6 },
          location: place(9),
        },
        { id: 'T3', layer: null, title: 'v', mitigations: [], score: null, location: place(9) },
      ],
      layers: { L1: 'stated', L2: 'uncertain', L3: 'threats' },
      review: { by: '@y', on: '2026-11-20', expires: '2027-05-20', due: '2027-05-20' },
      inputs: [
        { threat: null, cvss: 8.8, ...computed },
        { threat: 'T1', cvss: 9.1, ...computed },
      ],
      credit: { counts: 'earned', earned: 'none' },
      limits: { fail: 9, warn: 7, factors: { tools: 0.4 } },
      profile: expect.objectContaining({ effectClass: 'A2', from: { threat: 'T3' } }),
      ssvc: null,
      remedies: [],
      findings: expect.any(Array),
    },
  ])
})
