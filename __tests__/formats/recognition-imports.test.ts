import { describe, expect, test } from '@jest/globals'
import { readerFor } from '../../src/formats/registry.ts'

/** The beginning of a file as one tool prints it: keys with their values, in the one order that is written here. */
type Keys = readonly (readonly [string, string])[]

interface Format {
  readonly id: string
  readonly path: string
  /** Each of them has to be there. */
  readonly keys: Keys
}

const FORMATS: readonly Format[] = [
  {
    id: 'otm',
    path: 'm.otm',
    keys: [['otmVersion', '"0.2.0"']],
  },
  {
    id: 'sarif',
    path: 'm.sarif',
    keys: [
      ['version', '"2.1.0"'],
      ['runs', '[{"tags": ["tachi/stride/spoofing"]}]'],
    ],
  },
  {
    id: 'threat-composer',
    path: 'm.tc.json',
    keys: [
      ['schema', '1'],
      ['applicationInfo', '{}'],
    ],
  },
  {
    id: 'threat-composer',
    path: 'm.JSON',
    keys: [
      ['schema', '1'],
      ['assumptionLinks', '[]'],
    ],
  },
  {
    id: 'owasp-tml',
    path: 'm.json',
    keys: [
      ['scope', '{}'],
      ['business_criticality', '"low"'],
      ['trust_zones', '[]'],
    ],
  },
  {
    id: 'owasp-tml',
    path: 'm.json',
    keys: [['$schema', '"https://example.org/threat-model-library/v1/threat-model.schema.json"']],
  },
  {
    id: 'threatcl',
    path: 'm.json',
    keys: [
      ['threatmodels', '[]'],
      ['author', '"x"'],
      ['useCase', '[]'],
    ],
  },
  {
    id: 'threatcl',
    path: 'm.json',
    keys: [
      ['spec_version', '"0.1"'],
      ['threatmodel', '{}'],
    ],
  },
  {
    id: 'threatcl',
    path: 'm.json',
    keys: [
      ['author', '"x"'],
      ['threatmodel', '[]'],
    ],
  },
  {
    id: 'agentaz',
    path: 'm.json',
    keys: [
      ['agent_id', '"x"'],
      ['trust_level', '1'],
      ['tool_boundary', '[]'],
    ],
  },
]

const written = (keys: Keys, colon: string): string =>
  `{${keys.map(([key, value]) => `"${key}"${colon}${value}`).join(',')}}`
const readAs = (path: string, head: string): string | null => readerFor(path, head)?.id ?? null

describe.each(FORMATS)('a file of $id with $keys', ({ id, path, keys }) => {
  const head = written(keys, ': ')

  test.each([
    ['nothing between its signs', written(keys, ':')],
    ['white space where JSON allows it', `\uFEFF \n ${written(keys, ' \n : \n ')}`],
  ])('is known with %s', (_, text) => {
    expect(readAs(path, text)).toBe(id)
  })

  test.each(keys)('is not known without %s', (key) => {
    const others = keys.filter(([one]) => one !== key)
    expect(readAs(path, written(others, ': '))).not.toBe(id)
  })

  test.each([
    ['of another name', 'm.txt', head],
    ['whose name only holds the ending', `${path}.bak`, head],
    ['that begins with something else', path, `x ${head}`],
  ])('a file %s is none', (_, name, text) => {
    expect(readAs(name, text)).toBe(null)
  })
})

test.each<[string, string, string | null]>([
  ['m.yaml', 'otmVersion: 0.2.0\n', 'otm'],
  ['m.yml', '# ours\n"otmVersion" \t: 0.2.0\n', 'otm'],
  ['m.yml', "project: {}\n'otmVersion': 0.2.0\n", 'otm'],
  ['m.yml', 'project: {}\n  otmVersion: 0.2.0\n', null],
  ['m.yml', 'project: {}\nxotmVersion: 0.2.0\n', null],
  ['m.json', '[{"otmVersion":"0.1"}]', 'otm'],
  ['m.json', '{"project":{},"otmVersion":"0.1"}', 'otm'],
  ['m.json', '{"project":{},"x":"otmVersion"}', null],
  ['m.json', '[{"id": 1, "otmVersion":"0.1"}]', null],
  ['m.json', '[{"project"  :  {}, "otmVersion"  :"0.1"}]', 'otm'],
  ['m.json', '[ {"author":"x","threat":[]}]', 'threatcl'],
  ['m.json', '[  {"author"  :"x","threat"  :[]}]', 'threatcl'],
  ['m.json', '{"list":[{"author":"x","threat":[]}]}', null],
  ['m.json', '{"runs":[],"version":"2.1.0","name":"threat modelling"}', 'sarif'],
  ['m.json', '{"runs":[],"version":"2.1.0","name":"Threat-Modeling"}', 'sarif'],
  ['m.json', '{"runs":[],"version":"2.1.0","name":"threatmodel"}', 'sarif'],
  ['m.json', '{"runs":[],"version":"2.1.0","id":"maestro-layer:L3"}', 'sarif'],
  ['m.json', '{"runs":[],"version":"2.1.0","id":"maestro"}', 'sarif'],
  ['m.json', '{"runs":[],"version":"2.1.0","name":"a scanner"}', null],
  ['m.json', '{"runs":[],"version":"2.1.0","name":"strides"}', null],
  ['m.json', '{"runs":[],"version":"2.0.0","name":"stride"}', null],
  ['m.yml', '{"runs":[],"version":"2.1.0","name":"stride"}', null],
])('%s that begins with %j is read as %s', (path, head, reader) => {
  expect(readAs(path, head)).toBe(reader)
})
