import { describe, expect, it } from '@jest/globals'
import { came, type Content, type Files, judged, SUBMODULE } from '../support/pull-in-memory.ts'
import { model, POLICY, risky, tame } from './given.ts'

/* Files that say one thing to this program and another to a person, or to the program that runs the agent. */

const QUIET = 'version: 1\nrules: {layer-uncovered: off}\n'
const INVALID = /^error model-invalid /

describe('a model that other programs read otherwise', () => {
  const lines = (text: string): string => tame('new').replace('cvss: 2.0', text)

  it.each<readonly [string, Content]>([
    ['another version of YAML', `%YAML 1.1\n---\n${tame('new')}`],
    ['a number that is octal elsewhere', lines('cvss: 010')],
    ['sixty-based numbers', lines('cvss: 1:30')],
    ['numbers with underscores', lines('cvss: 0_2')],
    ['a comment that ends at a lone carriage return', lines('# note\rcvss: 9.0\ncvss: 2.0')],
    ['a comment that ends at NEL', lines('# note\u0085cvss: 9.0\ncvss: 2.0')],
    ['a comment that ends at a line separator', lines('# note\u2028cvss: 9.0\ncvss: 2.0')],
    [
      'a block of text that ends at a paragraph separator',
      lines('listing: |\n  a\u2029cvss: 9.0\ncvss: 2.0'),
    ],
    ['carriage returns only', tame('new').replaceAll('\n', '\r')],
    ['a key twice, once escaped', `${tame('new')}\n"\\x63vss": 9.0\n`],
    ['a key twice, once as an explicit key', `${tame('new')}\n? cvss\n: 9.0\n`],
    ['a key by an alias', lines('listing: &k cvss\n*k : 9.0\ncvss: 2.0')],
    ['a factor in two spellings', tame('new').replace('factors: {', 'factors: {Dynamic Tool Use: 1, ')],
    ['a merge key', tame('new').replace('factors: {', 'factors: {<<: {tools: 1}, ')],
    ['a tag', lines('cvss: !!python/float 2.0')],
    ['a second document', `${tame('new')}\n...\n---\n${risky('new')}`],
    ['a byte order mark within', lines('\uFEFFcvss: 2.0')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${tame('new')}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(tame('new'), 'utf16le')],
    ['a NUL byte', `${tame('new')}\0`],
    ['a key with a letter that looks alike', tame('new').replace('tools', 't\u043E\u043Els')],
    ['a key with an invisible character', tame('new').replace('tools', 'to\u200Bols')],
  ])('%s', async (_name, content) => {
    const verdict = await judged({ base: { [POLICY]: QUIET }, change: { 'new.aivss.yml': content } })
    expect(verdict.status).toBe('fail')
    expect(came(verdict).some((one) => INVALID.test(one))).toBe(true)
  })

  it('JSON with a key twice, a comment or a comma too many', async () => {
    const head = '{"agent-threat-model": 1, "agent": {"id": "new"}, "cvss": 9.0'
    const files = {
      'a.aivss.json': ', "\\u0063vss": 2.0}',
      'b.aivss.json': ', // why\n "factors": {}}',
      'c.aivss.json': ',}',
    }
    const change = Object.fromEntries(Object.entries(files).map(([path, rest]) => [path, head + rest]))
    const verdict = await judged({ base: { [POLICY]: QUIET }, change })
    const told = verdict.findings.filter(({ rule }) => rule === 'model-invalid')
    expect(told.map(({ location }) => location.path).toSorted()).toEqual(Object.keys(files))
  })

  it('UTF-16 under a name that only may be a model', async () => {
    const change = { 'docs/new-threat-model.yml': Buffer.from(risky('new'), 'utf16le') }
    const verdict = await judged({ base: { [POLICY]: QUIET }, change })
    expect([verdict.status, came(verdict)]).toEqual(['fail', ['error model-invalid -']])
  })

  it('a line separator within quotes is only text', async () => {
    const change = { 'new.aivss.yml': tame('new').replace('{id: new}', '{id: new, description: "a\u2028b"}') }
    expect((await judged({ base: { [POLICY]: QUIET }, change })).status).toBe('pass')
  })
})

describe('Markdown that shows something else', () => {
  const table = (value: string): string =>
    `| Factor | Value |\n|-|-|\n${['autonomy', 'tools', 'language', 'context', 'non_determinism', 'opacity', 'persistence', 'identity', 'multi_agent', 'self_mod'].map((name) => `| ${name} | ${value} |`).join('\n')}\n`
  const file = (body: string, cvss = '8.9'): string =>
    `---\nagent-threat-model: 1\nagent: {id: new}\ncvss: ${cvss}\n---\n${body}`

  it.each([
    ['a second table in a comment', file(`${table('1.0')}\n<!--\n${table('0')}-->\n`)],
    ['the table in a comment', file(`<!--\n${table('0')}-->\n`)],
    ['the table in code', file(`\`\`\`\n${table('0')}\`\`\`\n`)],
    ['the table in raw HTML', file(`<script>\n${table('0')}</script>\n`)],
    ['two tables', file(`${table('0')}\nbut\n\n${table('1.0')}`)],
    ['a value that is struck out', file(table('~~0~~ 1.0'))],
    ['a value in the words of an image', file(table('![0](x.png) 1.0'))],
    ['a value in a hidden element', file(table('<span hidden>0</span>1.0'))],
    ['a value in a comment', file(table('<!-- 0 -->1.0'))],
    ['two front matters', file(`---\ncvss: 2.0\n---\n${table('1.0')}`)],
    ['a front matter of two documents', file(table('0')).replace('cvss:', '...\ncvss:')],
  ])('%s', async (_name, content) => {
    const verdict = await judged({ base: { [POLICY]: QUIET }, change: { 'new.aivss.md': content } })
    expect(verdict.status).toBe('fail')
  })
})

describe('evidence that proves nothing', () => {
  const demanding = `${QUIET}require: [{id: sandboxing, mitigation: sandboxing, evidence: path}]\n`
  const base = { [POLICY]: demanding, 'infra/run.yml': 'runtime: gvisor\n', 'README.md': 'x' }
  const shown = async (evidence: string, files: Files): Promise<string> => {
    const more = `mitigations: {sandboxing: {status: in-place, how: It runs in a cage., evidence: [${JSON.stringify(evidence)}]}}`
    return (await judged({ base, change: { ...files, 'new.aivss.yml': tame('new', { more }) } })).status
  }

  it('what shows something is taken', async () => {
    expect(await shown('infra/run.yml contains runtime: gvisor', {})).toBe('pass')
    expect(await shown('Dockerfile.prod contains USER nobody', { 'Dockerfile.prod': 'USER nobody\n' })).toBe(
      'pass',
    )
  })

  it.each<readonly [string, string, Files]>([
    ['the model itself', 'new.aivss.yml contains runs in a cage', {}],
    ['another way to itself', './new.aivss.yml contains runs in a cage', {}],
    [
      'another model',
      'b.aivss.yml contains in a cage',
      { 'b.aivss.yml': tame('b', { more: '# in a cage' }) },
    ],
    ['the policy', `${POLICY} contains sandboxing`, {}],
    ['a path that climbs', 'infra/../new.aivss.yml', {}],
    ['a link', 'l.txt contains something', { 'l.txt': { link: 'infra/run.yml' } }],
    ['a submodule', 'sub', { sub: SUBMODULE }],
    ['an empty file', 'e.txt', { 'e.txt': ' \n' }],
    ['a file of invisible characters', 'e.txt', { 'e.txt': '\u200B\u2060\u00AD' }],
    ['a file of comments', 'c.yml', { 'c.yml': '# sandbox: on\n' }],
    ['text too short', 'infra/run.yml contains time:', {}],
    ['text without letters', 'c.yml contains "------"', { 'c.yml': 'a: ------\n' }],
    ['a line', 'infra/run.yml#L1', {}],
    ['a pointer into a map with a key twice', 'c.yml#/a = 1', { 'c.yml': 'a: 2\na: 1\n' }],
    ['an address', 'https://example.com/sandbox', {}],
    ...[
      ['c.yml', '# sandbox: on'],
      ['Dockerfile', '# sandbox: on'],
      ['Dockerfile.prod', '# sandbox: on'],
      ['.env.example', '# sandbox: on'],
      ['c.md', '[//]: # (sandbox: on)'],
      ['c.md', '<!-- sandbox: on -->'],
      ['c.php', '# sandbox: on'],
      ['c.rb', '=begin\nsandbox: on\n=end'],
      ['c.lua', '--[[\nsandbox: on\n]]'],
      ['c.ps1', '<#\nsandbox: on\n#>'],
      ['c.bat', 'REM sandbox: on'],
      ['c.bicep', '// sandbox: on'],
      ['c.unheard-of', '# sandbox: on'],
      ['c.py', '"""\nsandbox: on\n"""'],
    ].map(([path = '', text = '']): readonly [string, string, Files] => [
      `a comment of ${path}: ${text.slice(0, 6).trim()}`,
      `${path} contains sandbox: on`,
      { [path]: `${text}\n` },
    ]),
  ])('%s', async (_name, evidence, files) => {
    expect(await shown(evidence, files)).toBe('fail')
  })
})

describe('claims', () => {
  it.each([
    ['strong mitigation', 'mitigation-strength: strong'],
    ['any number', 'mitigation-strength: {value: 0.01, why: Everything is mitigated.}'],
    ['that nobody attacks', 'exploit-maturity: {value: 0.01, why: Nothing was ever seen.}'],
    [
      'that demands do not apply',
      'mitigations: {sandboxing: {status: not-applicable, how: Nothing to contain.}}',
    ],
    ['a review of tomorrow', 'review: {by: x, on: 2099-01-01}'],
    ['a waiver of its own', 'waivers: [{rule: score-threshold}]'],
    ['a score of its own', 'score: 1.0'],
  ])('%s', async (_name, more) => {
    const content = model('new', { cvss: 9.3, factor: 0.5, more })
    const verdict = await judged({ base: { [POLICY]: QUIET }, change: { 'new.aivss.yml': content } })
    expect([verdict.status, came(verdict)]).toEqual([
      'fail',
      expect.arrayContaining(['error score-threshold new']),
    ])
  })
})
