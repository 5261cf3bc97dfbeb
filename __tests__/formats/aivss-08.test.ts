import { describe, expect, test } from '@jest/globals'
import { at, readText } from './read.ts'

const REPORT = {
  metadata: { system_name: 'Shop Bot', system_description: 'Sells.', assessor: 'somebody' },
  vulnerabilities: [
    {
      id: 'V1',
      title: 'Prompt injection',
      owasp_category: 'ASI01',
      cvss_base: {
        vector_string: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
        score: 9.3,
      },
      amplification_factors: { 'Execution Autonomy': 0.5, tool_use: 1 },
      threat_multiplier: 0.97,
      scores: { mitigation_factor: 0.83, aivss: 9.4, severity: 'Critical', extra: 1 },
    },
    { id: 'V2', cvss_base: { score: 4 }, amplification_factors: { autonomy: 1 } },
  ],
}
const text = JSON.stringify(REPORT, null, 1)
const lineOf = (needle: string): number => text.slice(0, text.indexOf(needle)).split('\n').length
const read = (content = text) => readText(content, 'reports/shop.json')

describe('assessment reports of AIVSS 0.8', () => {
  test('every vulnerability is a threat with its own inputs', async () => {
    const { model, problems, reader } = await read()
    expect([reader, problems]).toEqual(['aivss-0.8', []])
    expect([model.agent.id.value, model.agent.name, model.agent.description]).toEqual([
      'shop-bot',
      'Shop Bot',
      'Sells.',
    ])
    expect([model.scored, model.cvss]).toEqual(['threats', null])
    const [first, second] = model.threats
    expect(first).toMatchObject({ id: 'V1', title: 'Prompt injection', refs: ['ASI01'], cvss: { base: 9.3 } })
    expect(first?.own?.factors).toMatchObject({ autonomy: { value: 0.5 }, tools: { value: 1 } })
    expect(at(first?.own?.factors.tools?.place ?? model.place)).toBe(`${lineOf('"tool_use"')}:5`)
    expect(first?.own).toMatchObject({
      maturity: { value: 0.97 },
      strength: { value: 0.83 },
      declared: { aivss: 9.4, severity: 'critical' },
    })
    expect(second).toMatchObject({
      id: 'V2',
      title: 'V2',
      own: { maturity: null, strength: null, declared: null },
    })
    // Of each factor the highest, where every vulnerability states it.
    expect(model.factors).toMatchObject({ autonomy: { value: 1 } })
    expect(model.factors.tools).toBeUndefined()
  })

  test.each([
    ['"tool_use": 1', '"tool_ufo": 1', /unknown factor "tool_ufo"/],
    ['"tool_use": 1', '"autonomy": 1', /"autonomy" states the factor autonomy a second time/],
    ['"tool_use": 1', '"tool_use": 1.5', /amplification_factors\.tool_use is 1\.5/],
    ['"threat_multiplier": 0.97', '"threat_multiplier": 1.6', /threat_multiplier is 1\.6/],
    ['"mitigation_factor": 0.83', '"mitigation_factor": 0', /mitigation_factor is 0/],
    ['"id": "V2"', '"id": "V1"', /two vulnerabilities have the id "V1"/],
    ['CVSS:4.0/AV:N/AC:L/AT:N', 'CVSS:3.1/AV:N/AC:L', /CVSS 3\.1/],
  ])('%s as %s', async (from, to, told) => {
    const content = text.replace(from, to)
    const { model, problems } = await read(content)
    expect(problems).toEqual([expect.stringMatching(told)])
    expect(Number(problems[0]?.split(':')[0])).toBeGreaterThan(1)
    expect(model.threats).toHaveLength(2)
  })

  test('a vulnerability without an id is left out, the other stays at its place', async () => {
    const { model, problems } = await read(text.replace('"id": "V1",', ''))
    expect(problems).toEqual([expect.stringMatching(/vulnerabilities\[0\]\.id is missing/)])
    expect(model.threats.map(({ id, place }) => [id, at(place)])).toEqual([['V2', `${lineOf('"V2"')}:4`]])
  })
})
