import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-built.ts'
import type { Threat, ThreatModel } from '../../src/model/threat-model.ts'
import { at, factorsOf, mitigationsOf, type Outcome, readText } from './read.ts'

const read = (name: string): Promise<Outcome> =>
  readText(readFileSync(join(ROOT, '__tests__/fixtures/imports', name), 'utf8'), `models/${name}`)

function threatsOf({ threats }: ThreatModel): readonly string[] {
  return threats.map(
    ({ id, layer, title, mitigations, refs, place }: Threat) =>
      `${id} ${layer ?? '-'} ${title} [${mitigations.map((one) => one.value).join()}] ${refs.join()} ${at(place)}`,
  )
}

describe('a file of each format', () => {
  test('OWASP Threat Model Library', async () => {
    const { reader, model, problems } = await read('carillon.tml.json')
    expect([reader, problems]).toEqual(['owasp-tml', []])
    expect(model).toMatchObject({
      format: 'owasp-tml',
      agent: {
        id: { value: 'carillon-composer', place: { line: 5, column: 5 } },
        name: 'Carillon composer',
        owner: null,
        exposure: { value: 'public', place: { line: 9 } },
        artefacts: [{ value: 'agents/carillon.md' }],
      },
      cvss: { base: 5.3, vector: null },
      factorNames: 'standard',
      capabilities: [{ value: 'api.actions' }],
      declared: null,
      review: { by: null, on: { value: '2026-05-04', place: { line: 12 } } },
    })
    expect(mitigationsOf(model)).toEqual([
      'human-in-the-loop=in-place prose 35:7',
      'rate-limiting=in-place stated 43:7',
      'sandboxing=unknown stated 51:7',
    ])
    expect(factorsOf(model)).toEqual(['tools=0.5 83:9', 'autonomy=0.5 82:9'])
    expect(threatsOf(model)).toEqual([
      'midnight-peal - A request makes the bells ring at midnight [human-in-the-loop,rate-limiting] CWE-77,CAPEC-242 22:7',
    ])
  })

  test('Threat Composer', async () => {
    const { reader, model, problems } = await read('pigeon-post.tc.json')
    expect([reader, problems]).toEqual(['threat-composer', []])
    expect(model).toMatchObject({
      agent: { id: { value: 'pigeon-post' }, exposure: null },
      factors: {},
      cvss: null,
      review: null,
    })
    expect(mitigationsOf(model)).toEqual([
      'egress-control=in-place prose 11:7',
      'sandboxing=unknown prose 17:7',
      'audit-logging=planned stated 19:70',
      'kill-switch=absent stated 20:81',
    ])
    expect(threatsOf(model)).toEqual([
      'T7 L7 A hawk with a whistle can call the pigeons, which leads to letters on the wrong roof [egress-control,sandboxing] STRIDE-T,MAESTRO-L7 33:7',
      'T2 - open letters [] L3 38:7',
    ])
  })

  test('AgentAz', async () => {
    const { reader, model, problems } = await read('bell-ringer.agentaz.json')
    expect([reader, problems]).toEqual(['agentaz', []])
    expect(model).toMatchObject({
      agent: {
        id: { value: 'bell-ringer' },
        description: 'Drafts melodies; a person plays them.',
        owner: null,
      },
      // A trust level is a floor of autonomy, not its value.
      factors: {},
      review: { on: { value: '2026-06-24' } },
    })
    expect(mitigationsOf(model)).toEqual([
      'tool-allowlist=in-place stated 9:22',
      'least-privilege=in-place prose 9:71',
      'rate-limiting=in-place stated 10:22',
      'circuit-breaker=in-place stated 11:22',
      'human-in-the-loop=partial stated 12:22',
      'audit-logging=in-place stated 13:35',
    ])
    expect(threatsOf(model)).toEqual(['worst-case - Drafts a melody that nobody likes. []  5:3'])
  })

  test('Open Threat Model in YAML', async () => {
    const { reader, model, problems } = await read('weather-vane.otm.yaml')
    expect([reader, problems]).toEqual(['otm', []])
    expect(model).toMatchObject({
      agent: {
        id: { value: 'weather-vane', place: { line: 4 } },
        name: 'Weather vane',
        owner: { value: 'Roof works', place: { line: 6 } },
        exposure: { value: 'public', place: { line: 8 } },
      },
    })
    expect(factorsOf(model)).toEqual(['context=0.5 10:18'])
    expect(mitigationsOf(model)).toEqual([
      // Done in one place, open in another.
      'human-in-the-loop=partial prose 19:16',
      'sandboxing=planned stated 20:16',
      'rate-limiting=unknown stated 21:16',
      'kill-switch=absent stated 22:16',
    ])
    expect(threatsOf(model)).toEqual([
      'wind-from-nowhere L2 A forged forecast turns the vane [human-in-the-loop,sandboxing,kill-switch] Tampering,MAESTRO-L2,CWE-345 12:5',
    ])
  })

  test('threatcl', async () => {
    const { reader, models, problems } = await read('sundial.threatcl.json')
    expect([reader, problems]).toEqual(['threatcl', []])
    const [sun, moon] = models
    if (sun === undefined || moon === undefined) throw new Error('two models')
    expect(sun).toMatchObject({
      agent: {
        id: { value: 'sundial-keeper', place: { line: 4, column: 5 } },
        owner: { value: '@gnomon', place: { line: 6 } },
        exposure: { value: 'public' },
      },
      cvss: { base: 4.1, place: { line: 10 } },
      review: null,
    })
    // Only what begins with "aivss" is ours: an attribute "tools" is somebody's own.
    expect(factorsOf(sun)).toEqual(['autonomy=0.5 9:29'])
    expect(mitigationsOf(sun)).toEqual([
      'rate-limiting=in-place stated 19:13',
      'sandboxing=planned stated 24:13',
      'human-in-the-loop=unknown prose 27:59',
    ])
    expect(threatsOf(sun)).toEqual([
      'cloudy_day - Somebody covers the sun [rate-limiting,sandboxing] Tampering,Availability 14:9',
      'old_hour - The hour is stale [human-in-the-loop]  27:9',
    ])
    expect(moon).toMatchObject({ agent: { id: { value: 'moondial-keeper' } }, mitigations: [], threats: [] })
  })

  test('SARIF', async () => {
    const { reader, model, problems } = await read('hourglass.sarif')
    expect([reader, problems]).toEqual(['sarif', []])
    expect(model).toMatchObject({ agent: { id: { value: 'hourglass-turner' } }, mitigations: [], cvss: null })
    expect(threatsOf(model)).toEqual([
      'S-1 L2 Somebody swaps the sand [] tower/stride/tampering,maestro-layer:L2,stride 23:11',
    ])
  })
})

describe('other shapes of the same formats', () => {
  const exported = [
    {
      name: 'Sundial keeper',
      author: '@gnomon',
      description: 'Sets clocks.',
      attributes: { newInitiative: true, internetFacing: false, initiativeSize: 'Small' },
      additionalAttribute: [{ name: 'aivss.factors.Dynamic Tool Use', value: '0.5' }],
      threat: [
        {
          description: 'Somebody covers the sun',
          control: 'Big walls',
          expandedControl: [{ name: 'Sandboxing', implemented: true, description: 'A glass bell' }],
          proposedControl: [{ description: 'Kill switch' }],
        },
      ],
    },
  ]

  test('what threatcl export prints, on one line', async () => {
    const { reader, model, problems } = await readText(JSON.stringify(exported), 'threat-model.json')
    expect([reader, problems]).toEqual(['threatcl', []])
    expect(model.agent).toMatchObject({ id: { value: 'sundial-keeper' }, exposure: null })
    expect(factorsOf(model)).toEqual([expect.stringMatching(/^tools=0.5 1:/)])
    expect(mitigationsOf(model).map((one) => one.replace(/ 1:.*/, ''))).toEqual([
      'sandboxing=in-place stated',
      'kill-switch=planned stated',
    ])
    expect(model.threats).toMatchObject([{ id: 'T1', title: 'Somebody covers the sun' }])
  })

  test('a list of Open Threat Models', async () => {
    const one = (id: string): object => ({ otmVersion: '0.2.0', project: { id, name: id } })
    const { models, problems } = await readText(JSON.stringify([one('a'), one('b')]), 'all-threat-model.json')
    expect([models.map(({ agent }) => agent.id.value), problems]).toEqual([['a', 'b'], []])
  })

  test('Open Threat Model as threatcl prints it: what is implemented stands with the mitigation', async () => {
    const { model } = await readText(
      JSON.stringify({
        otmVersion: '0.2.0',
        project: { name: 'Sundial', id: 'sundial', attributes: { aivss_tools: '0.5' } },
        mitigations: [
          { id: 'a', name: 'Sandboxing', attributes: { implemented: true } },
          { id: 'b', name: 'Kill switch', attributes: { implemented: false } },
        ],
      }),
      'x.otm',
    )
    expect(model.mitigations.map(({ id, status }) => [id, status])).toEqual([
      ['sandboxing', 'in-place'],
      ['kill-switch', 'planned'],
    ])
    expect(factorsOf(model)).toHaveLength(1)
  })
})
