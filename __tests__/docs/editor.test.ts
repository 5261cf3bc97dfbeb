import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picomatch from 'picomatch'
import { candidacyUnder } from '../../src/app/candidates.ts'
import { explainedSchema } from '../../src/app/explained-schema.ts'
import { effectivePolicy, POLICY_PATH, POLICY_TEST_PATH, readPolicy } from '../../src/app/find-policy.ts'
import { explained, jsonSchema, SCHEMA_NAMES } from '../../src/app/json-schema.ts'
import { policyReference } from '../../src/app/policy-reference.ts'
import { POLICY_WORDS } from '../../src/policy/schema-words.ts'
import type { FormatWords } from '../../src/source/key-words.ts'
import { commitAll, folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const WORDS: FormatWords = {
  title: 't',
  says: 's',
  keys: { a: { says: 'A.', values: { x: 'X.' } } },
  names: {},
  repeated: [],
  embedded: [],
}

describe('what editors show', () => {
  it.each(SCHEMA_NAMES)('every key and value of %s is explained, and nothing else', (name) => {
    expect(explained(name).faults).toEqual([])
  })

  it.each([
    [
      'a key of which nothing is said',
      { properties: { a: { enum: ['x'] }, b: {} } },
      ['nothing is said of b'],
    ],
    [
      'a value of which nothing is said',
      { properties: { a: { enum: ['x', 'y'] } } },
      ['nothing is said of a: y'],
    ],
    ['a key that is gone', { properties: {} }, ['a is no key']],
  ])('%s would be noticed', (_what, schema, faults) => {
    expect(explainedSchema(schema, WORDS).faults).toEqual(faults)
  })
})

describe('the reference of the policy', () => {
  const page = policyReference()

  it('has every key, with its defaults', () => {
    const headings = [...page.matchAll(/^##+ (.*)$/gm)].map((match) => match[1] ?? '')
    const keys = Object.keys(POLICY_WORDS.keys).filter((path) => path !== '$schema' && path !== 'rules.*')
    expect(headings.toSorted()).toEqual(keys.toSorted())
    expect(page).toContain('| `thresholds.fail` | `none` | `critical` | `high` |')
    expect(page).toContain('| `waiver-max-days` | `365` | `180` | `90` |')
    expect(page).toContain('- Takes a whole number from 1 to 3650')
  })

  it('is committed', () => {
    const words = (text: string): string => text.replace(/[\s|*'"\\-]+/g, ' ')
    expect(words(readFileSync(join(ROOT, 'docs/policy-reference.md'), 'utf8'))).toBe(words(page))
  })

  it('shows policies that are valid', async () => {
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
    expect(blocks.length).toBeGreaterThan(15)
    for (const text of blocks) expect(await readPolicy({ text, path: 'p.yml' })).toMatchObject({ ok: true })
  })
})

describe('the schema line of init', () => {
  const agent = { '.claude/agents/writer.md': '---\nname: writer\ndescription: Writes\ntools: Bash\n---\n' }
  const first = (folder: string, path: string): string | undefined =>
    readFileSync(join(folder, path), 'utf8').split('\n')[0]

  it.each([
    ['schemas', '../schemas/'],
    ['.github', '../.github/'],
  ])('names a schema that lies under %s', async (place, expected) => {
    const folder = folderWith(agent)
    mkdirSync(join(folder, place), { recursive: true })
    for (const name of ['model', 'policy'] as const)
      writeFileSync(join(folder, place, `${name}.schema.json`), jsonSchema(name))
    commitAll(folder)
    await runInProcess(['init'], folder)
    await runInProcess(['init', '--policy'], folder)
    expect(first(folder, '.aivss/writer.aivss.yml')).toBe(
      `# yaml-language-server: $schema=${expected}model.schema.json`,
    )
    const beside = place === '.github' ? '' : expected
    expect(first(folder, POLICY_PATH)).toBe(`# yaml-language-server: $schema=${beside}policy.schema.json`)
  })

  it('names no address that nobody answers, and no schema of somebody else', async () => {
    const folder = folderWith({ ...agent, 'schemas/model.schema.json': '{"title": "Models of cars"}' })
    commitAll(folder)
    await runInProcess(['init'], folder)
    expect(first(folder, '.aivss/writer.aivss.yml')).toBe(
      '# Editors complete and check this file with its schema: "aivss-gate schema --help" says how.',
    )
  })
})

describe('the entries for SchemaStore', () => {
  const entries: readonly {
    readonly name: string
    readonly fileMatch: readonly string[]
    readonly url: string
  }[] = JSON.parse(readFileSync(join(ROOT, 'schemas/schemastore.json'), 'utf8'))
  /** A pattern without a folder means the name in any folder. */
  const schemaOf = (path: string): string | null => {
    const found = entries.find(({ fileMatch }) =>
      fileMatch.some((glob) => picomatch(glob.includes('/') ? glob : `**/${glob}`, { dot: true })(path)),
    )
    return found?.url.split('/').at(-1) ?? null
  }

  it('name files of schemas/', () => {
    const files = readdirSync(join(ROOT, 'schemas'))
    for (const { url } of entries) expect(files).toContain(url.split('/').at(-1))
    expect(schemaOf(POLICY_PATH)).toBe('policy.schema.json')
    expect(schemaOf(POLICY_TEST_PATH)).toBe('policy-test.schema.json')
    expect(schemaOf('.github/aivss-baseline.yml')).toBe('baseline.schema.json')
  })

  it.each([
    'bot.aivss.yml',
    'agents/bot.aivss.yaml',
    'a/b/bot.aivss.json',
    'agent-threat-model.yml',
    'bots/agent-threat-model.json',
    '.github/bot.aivss.yml',
    'aivss.yml',
    'bot.yml',
    'threat-model.yml',
    'package.json',
  ])('take %s for a model where the gate must', async (path) => {
    const candidacy = candidacyUnder([await effectivePolicy(null)])(path)
    expect(schemaOf(path)).toBe(candidacy === 'must' ? 'model.schema.json' : null)
  })
})
