import { describe, expect, test } from '@jest/globals'
import { native } from '../../src/formats/native.ts'
import { at, factorsOf, layersOf, mitigationsOf, readText } from './read.ts'

const HEAD = 'agent-threat-model: 1\nagent: {id: bot}\n'
const yaml = (rest: string) => readText(HEAD + rest, 'bot.aivss.yml')
/** The problems of lines that follow a good head; line 3 is the first of them. */
const faults = async (rest: string) => (await yaml(rest)).problems

const FULL = `agent-threat-model: 1
agent:
  id: release-bot
  name: Release bot
  description: Writes notes.
  owner: "@acme/rel"
  exposure: public
  artefacts:
    - .github/workflows/a.yml
    - agents/**
listing: docs/bot.txt
capabilities:
  - net.fetch
  - vcs.write: pull requests only
cvss: {base: 6.5, why: measured}
factors:
  autonomy: {value: 0.6, why: nobody watches}
  Dynamic Tool Use: 0.5
exploit-maturity: {value: poc, why: demonstrated}
mitigation-strength: partial
mitigations:
  sandboxing:
    status: in-place
    how: gVisor
    evidence:
      - infra/run.tf contains gvisor_runtime
      - https://example.com
  Kill Switch: {status: planned, ticket: ACME-1, due: 2027-02-28}
threats:
  - id: T1
    layer: Agent Frameworks
    title: Steered
    cvss: 7.5
    mitigations: [sandbox]
    refs: [ASI01]
layers:
  L1: "unknown: nobody said"
  Agent Ecosystem: one partner
review: {by: "@acme/sec", on: 2026-01-02, expires: 2027-01-02, artefacts: {a.md: sha256:${'0'.repeat(64)}}}
aivss: AIVSS:2.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M
ssvc: {threat: poc, vulnerability: moderate, impact: significant, factors: {execution_autonomy: 4}}
`

describe('every value keeps its place', () => {
  test.each([
    ['line feeds', FULL],
    ['CR LF', FULL.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${FULL}`],
  ])('%s', async (_, text) => {
    const { model, problems, reader } = await readText(text, 'bot.aivss.yml')
    expect([reader, problems]).toEqual(['native', []])
    expect(model.agent).toEqual({
      id: { value: 'release-bot', place: { path: 'bot.aivss.yml', line: 3, column: 3 } },
      name: 'Release bot',
      description: 'Writes notes.',
      owner: { value: '@acme/rel', place: { path: 'bot.aivss.yml', line: 6, column: 3 } },
      exposure: { value: 'public', place: { path: 'bot.aivss.yml', line: 7, column: 3 } },
      artefacts: [
        { value: '.github/workflows/a.yml', place: { path: 'bot.aivss.yml', line: 9, column: 7 } },
        { value: 'agents/**', place: { path: 'bot.aivss.yml', line: 10, column: 7 } },
      ],
    })
    expect(at(model.listing?.place ?? model.place)).toBe('11:1')
    expect(model.capabilities.map(({ value, why, place }) => [value, why, at(place)])).toEqual([
      ['net.fetch', null, '13:5'],
      ['vcs.write', 'pull requests only', '14:5'],
    ])
    expect(model.cvss).toMatchObject({
      base: 6.5,
      vector: null,
      why: 'measured',
      place: { line: 15, column: 1 },
    })
    expect(factorsOf(model)).toEqual(expect.arrayContaining(['autonomy=0.6 17:3', 'tools=0.5 18:3']))
    expect(model.factors.autonomy?.why).toBe('nobody watches')
    expect(model.maturity).toMatchObject({
      value: 'proof-of-concept',
      why: 'demonstrated',
      place: { line: 19 },
    })
    expect(model.strength).toMatchObject({ value: 'partial', place: { line: 20 } })
    expect(mitigationsOf(model).toSorted()).toEqual([
      'kill-switch=planned stated 28:3',
      'sandboxing=in-place stated 22:3',
    ])
    const sandbox = model.mitigations.find((one) => one.id === 'sandboxing')
    expect(sandbox?.evidence.map(({ value, place }) => `${at(place)} ${value}`)).toEqual([
      '26:9 infra/run.tf contains gvisor_runtime',
      '27:9 https://example.com',
    ])
    const stop = model.mitigations.find((one) => one.id === 'kill-switch')
    expect([stop?.ticket, stop?.due?.value, at(stop?.due?.place ?? model.place)]).toEqual([
      'ACME-1',
      '2027-02-28',
      '28:50',
    ])
    expect(model.threats).toMatchObject([
      {
        id: 'T1',
        layer: 'L3',
        title: 'Steered',
        cvss: { base: 7.5, place: { line: 33 } },
        refs: ['ASI01'],
        place: { line: 30, column: 5 },
      },
    ])
    expect(model.threats[0]?.mitigations.map(({ value, place }) => [value, at(place)])).toEqual([
      ['sandboxing', '34:19'],
    ])
    expect(layersOf(model)).toEqual(['L1=uncertain 37:3', 'L7=stated 38:3'])
    expect(model.review?.artefacts.get('a.md')?.place).toMatchObject({ line: 39, column: 76 })
    expect([model.review?.by, model.review?.on?.value, model.profile?.value]).toEqual([
      '@acme/sec',
      '2026-01-02',
      'AIVSS:2.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M',
    ])
    expect([at(model.profile?.place ?? model.place), at(model.ssvc?.place ?? model.place)]).toEqual([
      '40:1',
      '41:1',
    ])
  })

  test('JSON gives the same model', async () => {
    const json = '{\n "agent-threat-model": 1,\n "agent": {"id": "bot"},\n "factors": {"tools": 0.5}\n}'
    const { model } = await readText(json, 'bot.aivss.json')
    expect(factorsOf(model)).toEqual(['tools=0.5 4:14'])
  })

  test('what the file does not say stays absent', async () => {
    const { model, problems } = await yaml('')
    expect(problems).toEqual([])
    expect(model).toMatchObject({
      cvss: null,
      factors: {},
      maturity: null,
      strength: null,
      mitigations: [],
      review: null,
      layers: {},
      threats: [],
    })
  })
})

describe('what is wrong is told at its place, with a remedy', () => {
  test.each([
    ['factor: {tools: 1}', '3:1 unknown key "factor" | Did you mean "factors"?'],
    ['mitigations: {sandboxin: absent}', '3:15 unknown mitigation "sandboxin" | Did you mean "sandboxing"?'],
    [
      'mitigations: {sandboxing: {status: in-place, evidnce: x}}',
      '3:46 unknown key "evidnce" in mitigations.sandboxing | Did you mean "evidence"?',
    ],
    ['mitigations: {sandboxing: in-plac}', /^3:15 mitigations\.sandboxing is "in-plac"/],
    [
      'mitigations: {sandboxing: not-applicable}',
      '3:15 sandboxing is not-applicable without a "how" | Say in "how" why the mitigation does not apply to this agent.',
    ],
    ['factors: {autonmy: 1}', '3:11 unknown factor "autonmy" | Did you mean "autonomy"?'],
    [
      'factors: {toolUse: 1, dynamic_tool_use: 1}',
      '3:23 "dynamic_tool_use" states the factor tools a second time | Keep one spelling of each factor.',
    ],
    [
      'mitigations: {sandbox: absent, Sandboxing: in-place}',
      /^3:32 "Sandboxing" states the mitigation sandboxing a second time/,
    ],
    ['layers: {L3: a, Agent Frameworks: b}', /^3:17 "Agent Frameworks" states the layer L3 a second time/],
    ['layers: {L8: a}', /^3:10 unknown MAESTRO layer "L8"/],
    ['factors: {tools: -0.1}', '3:11 factors.tools is -0.1 | Expected a number of at least 0.'],
    ['factors: {tools: 1.1}', '3:11 factors.tools is 1.1 | Expected a number of at most 1.'],
    ['cvss: 10.1', /^3:1 cvss is 10\.1 \| Expected .*at most 10/],
    [
      'cvss: {why: x}',
      '3:1 cvss states neither a base nor a vector | Write a CVSS v4.0 vector, or {base, why}.',
    ],
    [
      'cvss: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      /^3:1 the CVSS vector is CVSS 3\.1; AIVSS section 3\.1\.1 demands CVSS v4\.0/,
    ],
    ['mitigation-strength: 1.01', /^3:1 mitigation-strength is 1\.01/],
    ['exploit-maturity: 0', /^3:1 exploit-maturity is 0/],
    [
      'review: {on: 2026-02-30}',
      '3:10 review.on: not a calendar day | Write a real calendar day as YYYY-MM-DD.',
    ],
    ['review: {on: 2026-2-3}', /^3:10 review\.on: not a calendar day/],
    ['review: {artefacts: {a: sha256:00}}', /^3:22 review\.artefacts\.a is "sha256:00"/],
    [
      'mitigations: {sandboxing: {status: planned, due: soon}}',
      /^3:45 mitigations\.sandboxing\.due: not a calendar day/,
    ],
    ['capabilities: [net.fetsh]', '3:16 unknown capability "net.fetsh" | Did you mean "net.fetch"?'],
    [
      'capabilities: [rag, {rag: x}]',
      '3:21 the capability rag stands twice | Keep one entry for each capability.',
    ],
    [
      'threats: [{id: T1, title: a}, {id: T1, title: b}]',
      '3:32 two threats have the id "T1" | Give each threat its own id.',
    ],
    ['threats: [{id: T1, title: a, mitigations: [nope]}]', /^3:44 unknown mitigation "nope"/],
    [
      'defaults: {owner: x}',
      '3:1 "defaults" stands without "agents" | Use "defaults" only beside "agents:".',
    ],
  ])('%s', async (rest, told) => {
    const problems = await faults(rest)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toEqual(typeof told === 'string' ? told : expect.stringMatching(told))
  })

  test('a wrong agent is told once', async () => {
    const read = async (agent: string) =>
      (await readText(`agent-threat-model: 1\n${agent}\n`, 'a.aivss.yml')).problems
    expect(await read('')).toEqual([expect.stringMatching(/^1:1 the agent has no id/)])
    expect(await read('agent: {id: Not Good}')).toEqual([
      expect.stringMatching(/^2:9 agent\.id is "Not Good" \| Expected a to z/),
    ])
    expect(await read('agent: {nam: x}')).toEqual([
      expect.stringMatching(/^2:1 agent\.id is missing/),
      '2:9 unknown key "nam" in agent | Did you mean "name"?',
    ])
  })

  test('the first key must say what the file is', async () => {
    const { model, problems } = await readText('agent: {id: bot}\nagent-threat-model: 1\n', 'a.aivss.yml')
    expect(problems).toEqual([expect.stringMatching(/^2:1 "agent-threat-model" is not the first key/)])
    expect(model.agent.id.value).toBe('bot')
  })

  test.each(['# a comment\n---\n', '\n\n', '%YAML 1.2\n---\n', '# yaml-language-server: $schema=x\r\n'])(
    'what may stand before the first key: %j',
    async (before) => expect((await readText(before + HEAD, 'a.aivss.yml')).problems).toEqual([]),
  )
})

describe('one wrong part never loses the rest', () => {
  test('factors, mitigations, threats, items of lists', async () => {
    const { model, problems } = await yaml(`factors: {tools: 2, autonomy: 0.5}
mitigations: {sandboxing: yes please, kill-switch: in-place}
capabilities: [3, rag]
threats:
  - {id: T1, title: one}
  - just a text
  - {id: T3}
  - {id: T4, title: four, layer: L9, cvss: 20}
`)
    expect(problems.map((text) => text.replace(/ \|.*/, '')).toSorted()).toEqual(
      [
        '10:38 threats[3].cvss is 20',
        '10:27 unknown MAESTRO layer "L9"',
        '3:11 factors.tools is 2',
        '4:15 mitigations.sandboxing is "yes please"',
        '5:16 capabilities[0] is 3',
        '8:5 threats[1] is "just a text"',
        '9:5 threats[2].title is missing',
      ].toSorted(),
    )
    expect(factorsOf(model)).toEqual(['autonomy=0.5 3:21'])
    expect(mitigationsOf(model)).toEqual(['kill-switch=in-place stated 4:39'])
    // The places of what is left do not shift.
    expect(model.capabilities.map(({ value, place }) => [value, at(place)])).toEqual([['rag', '5:19']])
    expect(model.threats.map(({ id, place }) => [id, at(place)])).toEqual([
      ['T1', '7:5'],
      ['T4', '10:5'],
    ])
  })
})

describe('several agents', () => {
  const SEVERAL = `agent-threat-model: 1
defaults:
  owner: "@acme/ai"
  exposure: internal
  cvss: 5.0
  factors: {tools: 0.2, autonomy: 0.1}
  mitigations: {sandboxing: planned}
agents:
  - id: one
    factors: {toolUse: 0.9}
    mitigations: {Sandbox: in-place}
  - agent: {id: two, exposure: public}
    cvss: 7.0
`
  test('share defaults, and what an entry states counts', async () => {
    const { models, problems } = await readText(SEVERAL, 'all.aivss.yml')
    expect(problems).toEqual([])
    expect(models.map((model) => model.agent.id.value)).toEqual(['one', 'two'])
    expect(models.map((model) => factorsOf(model).toSorted())).toEqual([
      ['autonomy=0.1 6:25', 'tools=0.9 10:15'],
      ['autonomy=0.1 6:25', 'tools=0.2 6:13'],
    ])
    expect(models.map(mitigationsOf)).toEqual([
      ['sandboxing=in-place stated 11:19'],
      ['sandboxing=planned stated 7:17'],
    ])
    expect(
      models.map((model) => [model.cvss?.base, model.agent.exposure?.value, model.agent.owner?.value]),
    ).toEqual([
      [5, 'internal', '@acme/ai'],
      [7, 'public', '@acme/ai'],
    ])
  })

  test('one wrong agent leaves the others, each at its place', async () => {
    const text = SEVERAL.replace('  - id: one', '  - 3\n  - id: one').replace('{id: two,', '{id: Two,')
    const { models, problems } = await readText(text, 'all.aivss.yml')
    expect(models.map((model) => [model.agent.id.value, at(model.place)])).toEqual([['one', '10:5']])
    expect(problems).toEqual([
      expect.stringMatching(/^9:5 agents\[0\] is 3/),
      expect.stringMatching(/^13:13 agents\[2\]\.agent\.id is "Two"/),
    ])
  })

  test('what is wrong with a listed agent is told of that agent', async () => {
    const text = `agent-threat-model: 1
agents:
  - {id: one, cvss: 11}
  - {agent: {id: two}, facs: {}}
  - {id: Three, cvss: 1}
`
    const { problems } = await native.read(text, 'bots.aivss.yml')
    expect(problems.map(({ agent, message }) => [agent, message])).toEqual([
      ['one', 'agents[0].cvss is 11'],
      ['two', 'unknown key "facs" in agents[1]'],
      [null, 'agents[2].id is "Three"'],
    ])
  })

  test('keys beside "agents" and both forms are told', async () => {
    const { problems } = await readText(`${SEVERAL}cvss: 3\nagent: {id: three}\n`, 'all.aivss.yml')
    expect(problems).toEqual([
      expect.stringMatching(/^15:1 both "agent" and "agents" are given/),
      expect.stringMatching(/^14:1 "cvss" stands beside "agents"/),
    ])
  })
})
