import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-built.ts'
import { readerFor } from '../../src/formats/registry.ts'
import { readText } from './read.ts'

const fixture = (name: string): string => readFileSync(join(ROOT, '__tests__/fixtures/imports', name), 'utf8')
const JSON_FIXTURES = [
  'carillon.tml.json',
  'pigeon-post.tc.json',
  'bell-ringer.agentaz.json',
  'sundial.threatcl.json',
  'hourglass.sarif',
]
const TML = {
  $schema: 'https://github.com/x/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json',
}
const SARIF = { version: '2.1.0' }
const runOf = (...tags: readonly string[]): object => ({
  tool: { driver: { name: 'Scanner', rules: [{ id: 'js/xss', properties: { tags } }] } },
  results: [{ ruleId: 'js/xss', message: { text: 'Cross-site scripting' } }],
})

describe('files of nobody', () => {
  test.each([
    [
      'Threat Dragon 2',
      { version: '2.2.0', summary: { title: 'Shop' }, detail: { diagrams: [{ cells: [] }], threats: [] } },
    ],
    [
      'Threat Dragon 1',
      { summary: { title: 'Shop' }, detail: { diagrams: [{ diagramJson: { cells: [] } }] } },
    ],
    ['Threagile', { threagile_version: '1.0.0', title: 'Shop', technical_assets: {} }],
    [
      'a model of a house of its own',
      { name: 'Shop', threats: [{ id: 'T1', mitigations: ['sandboxing'] }], mitigations: [] },
    ],
    ['a schema and threats', { schema: 1, threats: [], mitigations: [] }],
    ['an agent', { agent_id: 'x', tools: [] }],
    ['a scope', { scope: { title: 'x' }, threats: [] }],
    ['a list of people', [{ name: 'x', author: 'y' }]],
    ['a project', { project: { name: 'x', id: 'y' }, components: [] }],
    ['a scanner in SARIF', { ...SARIF, runs: [runOf('security', 'external/cwe/cwe-079')] }],
    ['this gate in SARIF', { ...SARIF, runs: [runOf('security', 'ai-agents', 'owasp-aivss')] }],
  ])('%s', (_, data) => {
    const text = JSON.stringify(data)
    for (const path of [
      'threat-model.json',
      'threat-model.yaml',
      'x.sarif',
      'agentaz.json',
      'x.otm',
      'a.tc.json',
    ])
      expect(readerFor(path, text.slice(0, 4096))?.id ?? null).toBeNull()
  })

  test('a name alone is nothing, and Markdown that quotes a format is not of it', () => {
    const quoted = `# Notes\n\n\`\`\`\n${fixture('weather-vane.otm.yaml')}\`\`\`\n`
    expect([readerFor('agentaz.json', '{}'), readerFor('threat-model.md', quoted)]).toEqual([null, null])
  })

  test('a format is known by its first 4,096 characters, long descriptions included', () => {
    const applicationInfo = { name: 'Clock', description: 'tick '.repeat(2000) }
    const head = JSON.stringify({ schema: 1, applicationInfo, threats: [] }).slice(0, 4096)
    expect(readerFor('threat-model.json', head)?.id).toBe('threat-composer')
  })
})

describe('files that are broken', () => {
  test.each([
    [TML, 'scope is missing'],
    [{ ...TML, scope: [] }, 'scope is a list'],
    [{ ...TML, scope: { title: 7 } }, 'scope.title is 7'],
    [{ ...TML, scope: { title: 'A' }, controls: [{ status: 'active' }] }, 'controls[0].title is missing'],
    [{ ...TML, scope: { title: 'A' }, controls: 'none' }, 'controls is "none"'],
    [{ ...TML, scope: { title: 'A' }, reviewed_at: 'last spring' }, 'reviewed_at is not a calendar day'],
    [{ ...TML, scope: { title: 'A' }, extensions: { aivss: { factors: { tools: 2 } } } }, 'factors.tools'],
    [
      { ...TML, scope: { title: 'A' }, extensions: { aivss: { factors: { toolz: 1 } } } },
      'unknown factor "toolz"',
    ],
    [{ ...TML, scope: { title: 'A' }, extensions: { aivss: { factor: {} } } }, 'unknown key "factor"'],
    [{ ...TML, scope: { title: 'A' }, extensions: { aivss: { cvss: 'CVSS:3.1/AV:N' } } }, 'the CVSS vector'],
    [{ ...TML, scope: { title: 'A' }, extensions: { aivss: [] } }, 'the AIVSS statements are not a map'],
    [
      { ...TML, scope: { title: 'A' }, threats: [{ symbolic_name: 't' }, { symbolic_name: 't' }] },
      'two threats have the id "t"',
    ],
    [{ schema: 2, applicationInfo: { name: 'A' } }, 'schema is 2'],
    [{ schema: 1, applicationInfo: {} }, 'applicationInfo.name is missing'],
    [
      { schema: 1, applicationInfo: { name: 'A' }, mitigations: [{ content: 5 }] },
      'mitigations[0].content is 5',
    ],
    [{ agent_id: 'a', trust_level: 'A9', tool_boundary: {} }, 'trust_level is "A9"'],
    [{ agent_id: 'a', trust_level: 'A1', tool_boundary: {} }, 'worst_case_action is missing'],
    [{ otmVersion: '0.2.0' }, 'project is missing'],
    [{ otmVersion: '7.0', project: { id: 'a' } }, 'otmVersion: not a version that is read'],
    [
      { otmVersion: '0.2.0', project: { id: 'a', attributes: { aivss_bravery: '1' } } },
      'unknown AIVSS attribute "aivss_bravery"',
    ],
    [{ spec_version: '1', threatmodel: { A: 'text' } }, 'threatmodel.A is not a map'],
    [
      { spec_version: '1', threatmodel: { A: { threat: { t: { impacts: 'all' } } } } },
      'is not a list of texts',
    ],
    [{ spec_version: '1', threatmodel: [] }, 'the file holds no threat model'],
    [{ ...SARIF, runs: [{ ...runOf('stride'), results: {} }] }, 'runs[0].results is a map'],
  ])('%j', async (data, problem) => {
    const { problems } = await readText(JSON.stringify(data, null, 1), 'tower-threat-model.json')
    expect(problems.join('\n')).toContain(problem)
  })

  test('the rest of a broken file is kept', async () => {
    const scope = { title: 'Bells' }
    const controls = [{ title: 3 }, { title: 'Sandboxing', status: 'active' }, null]
    const { model, problems } = await readText(JSON.stringify({ ...TML, scope, controls }, null, 1), 'x.json')
    expect(problems).toHaveLength(2)
    expect(model.mitigations).toMatchObject([{ id: 'sandboxing', status: 'in-place', place: { line: 11 } }])
  })

  test('without a name the agent goes by that of its file, or not at all', async () => {
    const text = JSON.stringify({ schema: 1, applicationInfo: { name: '鐘' } })
    expect((await readText(text, 'm/clock-tower.tc.json')).model.agent.id.value).toBe('clock-tower')
    const nameless = await readText(text, 'm/鐘.tc.json')
    expect([nameless.models, nameless.problems[0]]).toEqual([[], expect.stringContaining('names no agent')])
  })
})

describe('files that mean harm', () => {
  /** The file with one of its values replaced by something that nobody expects there, for every value. */
  function* damaged(data: unknown, by: unknown): Generator<unknown> {
    if (typeof data !== 'object' || data === null) return
    for (const key of Object.keys(data)) {
      const copy = structuredClone(data)
      Reflect.set(copy, key, by)
      yield copy
      for (const inner of damaged(Reflect.get(data, key), by)) {
        const outer = structuredClone(data)
        Reflect.set(outer, key, inner)
        yield outer
      }
    }
  }

  test.each(JSON_FIXTURES)('%s, damaged here and there, is read without a throw', async (name) => {
    const whole: unknown = JSON.parse(fixture(name))
    const values = [null, { 'a.b': [{}] }, [[1e308, -0]]]
    const files = values.flatMap((by, index) =>
      [...damaged(whole, by)].filter((_, at) => at % 24 === index * 8),
    )
    for (const data of files) {
      const text = JSON.stringify(data)
      const reader = readerFor(name, text.slice(0, 4096))
      if (reader === null) continue
      const { models, problems } = await reader.read(text, name)
      expect(models.length + problems.length).toBeGreaterThan(0)
      for (const { mitigations } of models)
        expect(new Set(mitigations.map(({ id }) => id)).size).toBe(mitigations.length)
    }
  })

  test.each(JSON_FIXTURES)('%s with a prototype key is refused at its place', async (name) => {
    const { models, problems } = await readText(fixture(name).replace('{', '{"__proto__": {"x": 1},'), name)
    expect([models, problems]).toEqual([
      [],
      [expect.stringContaining('1:2 the key "__proto__" is not allowed')],
    ])
  })

  test('more threats and controls than anybody has', async () => {
    const threats = Array.from({ length: 501 }, (_, index) => ({ numericId: index + 1 }))
    const mitigations = Array.from({ length: 2001 }, () => ({
      content: 'Sandboxing',
      status: 'mitigationResolved',
    }))
    const file = { schema: 1, applicationInfo: { name: 'A' }, threats, mitigations }
    const { model, problems } = await readText(JSON.stringify(file), 'x.json')
    expect([model.threats.length, model.mitigations.length]).toEqual([500, 1])
    expect(problems).toEqual([
      expect.stringContaining('2001 controls; the first 2000 are read'),
      expect.stringContaining('501 threats; the first 500 are read'),
    ])
  })

  test('a text that is not JSON', async () => {
    const { problems } = await readText('{"schema": 1, "applicationInfo": {"name": NaN}}', 'x.json')
    expect(problems).toEqual([expect.stringContaining('1:43 not valid JSON')])
  })
})
