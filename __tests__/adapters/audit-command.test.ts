import { existsSync, mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readHistory } from '../../src/audit/history.ts'
import { commitAll, folderWith } from '../support/folder.ts'
import type { Outcome } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const POLICY = 'version: 1\nbaseline: .github/aivss-baseline.yml\n'
const MODEL = `agent-threat-model: 1
agent: {id: coder, owner: "@acme/dev"}
cvss: 9.2
factors: {autonomy: 1, tools: 1, language: 1, context: 1, non_determinism: 1, opacity: 1, persistence: 1, identity: 1, multi_agent: 1, self_mod: 1}
`
const FILES = { '.github/aivss-gate.yml': POLICY, 'm/coder.aivss.yml': MODEL }
const BASELINE = '.github/aivss-baseline.yml'
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const ACCEPT = ['--accept', '--by', '@acme/ciso', '--why', 'Known before the gate.', '--expires', later(60)]

const audit = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runInProcess(['audit', ...args], cwd)

describe('audit', () => {
  it('tells each owner what is to be done, and fails as check does', async () => {
    const cwd = folderWith(FILES)
    const { exit, stdout, stderr } = await audit(cwd)
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' })
    const [, own = ''] = stdout.split('@acme/dev\n')
    expect(own).toContain('✗ score-threshold  coder  m/coder.aivss.yml:3')
    expect(stdout).toContain('agents: 1 critical')
  })

  it('looks at the whole repository from any folder of it', async () => {
    const cwd = folderWith({ ...FILES, 'docs/x.md': '' })
    commitAll(cwd)
    expect((await audit(join(cwd, 'docs'), '--format', 'json')).stdout).toContain('"id": "coder"')
  })

  it('prints the whole of it as data', async () => {
    const cwd = folderWith(FILES)
    await audit(cwd, '--history', 'h.jsonl')
    const data: unknown = JSON.parse((await audit(cwd, '--format', 'json', '--history', 'h.jsonl')).stdout)
    expect(Object.keys(data as object)).toEqual(['schema', 'date', 'verdict', 'trend', 'due', 'history'])
    expect(data).toMatchObject({
      schema: 'aivss-gate/audit/v1',
      verdict: { schema: 'aivss-gate/verdict/v1', status: 'fail' },
      trend: { last: { audits: 1, rose: [], fell: [], others: [] }, twelve: null },
      due: { reviews: [], acceptances: [], mitigations: [], evidence: [], uncovered: [] },
      history: { store: 'h.jsonl', audits: 1, before: 0, problems: [] },
    })
  })

  it.each([
    ['markdown', '## ❌ AIVSS audit: fail'],
    ['badge', '{"schemaVersion":1,"label":"AIVSS","message":"1 critical","color":"red"}'],
    ['badge-svg', '<title>AIVSS: 1 critical</title>'],
    ['junit', '<testsuites name="aivss-gate"'],
    ['sarif', '"version": "2.1.0"'],
  ])('prints %s too', async (format, text) => {
    const { exit, stdout } = await audit(folderWith(FILES), '--format', format)
    expect(exit).toBe(1)
    expect(stdout).toContain(text)
  })

  it('writes the report to a file', async () => {
    const cwd = folderWith(FILES)
    const file = join(cwd, 'Audit.md')
    const { stdout, stderr } = await audit(cwd, '--format', 'markdown', '--output', file)
    expect(stdout).toBe('')
    expect(stderr).toBe(`fail: report written to ${file}\n`)
    expect(readFileSync(file, 'utf8')).toContain('### `@\u200Bacme/dev`')
  })

  it('tells a policy that is not valid in the format that was asked for', async () => {
    const cwd = folderWith({ '.github/aivss-gate.yml': 'version: 2\n' })
    const { exit, stdout } = await audit(cwd, '--format', 'json', '--history', 'h.jsonl')
    expect(exit).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { status: 'error' }, trend: null })
    expect(existsSync(join(cwd, 'h.jsonl'))).toBe(false)
  })

  it('finds nothing in an empty folder', async () => {
    expect((await audit(folderWith({}))).exit).toBe(3)
  })
})

describe('audit --history', () => {
  const lower = (cwd: string): void => {
    writeFileSync(join(cwd, 'm/coder.aivss.yml'), MODEL.replace('cvss: 9.2', 'cvss: 3.2'))
  }

  it('says what moved since the last one, and keeps each', async () => {
    const cwd = folderWith(FILES)
    expect((await audit(cwd, '--history', 'h.jsonl')).stdout).toContain('The trend begins with this audit')
    lower(cwd)
    const { stdout } = await audit(cwd, '--history', 'h.jsonl')
    expect(stdout).toContain(': 1 fell\n  ↓ coder: 10.0 critical → 9.8 critical')
    expect(readHistory(readFileSync(join(cwd, 'h.jsonl'), 'utf8'))).toMatchObject({
      problems: [],
      records: [{ agents: { coder: { high: 10 } } }, { agents: { coder: { high: 9.8 } } }],
    })
  })

  it('tells a history that was changed, and does not compare with it', async () => {
    const cwd = folderWith(FILES)
    await audit(cwd, '--history', 'h.jsonl')
    const file = join(cwd, 'h.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"high":10', '"high":1'))
    const { exit, stdout } = await audit(cwd, '--history', 'h.jsonl')
    expect(exit).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('line 1: the line is not as it was written')
    expect(stdout).not.toContain('Since the audit of')
  })

  it.each([
    ['the file itself', 'h.jsonl', 'is a symbolic link'],
    ['a folder above it', 'linked/h.jsonl', 'is a symbolic link'],
  ])('writes through no link: %s', async (_, given, told) => {
    const elsewhere = folderWith({ 'target.txt': 'mine' })
    const cwd = folderWith(FILES)
    commitAll(cwd)
    symlinkSync(join(elsewhere, 'target.txt'), join(cwd, 'h.jsonl'))
    symlinkSync(elsewhere, join(cwd, 'linked'))
    const { exit, stderr } = await audit(cwd, '--history', given)
    expect(exit).toBe(2)
    expect(stderr).toContain(told)
    expect(readFileSync(join(elsewhere, 'target.txt'), 'utf8')).toBe('mine')
    expect(existsSync(join(elsewhere, 'h.jsonl'))).toBe(false)
  })

  it('makes folders inside the repository, and refuses what is none outside', async () => {
    const cwd = folderWith(FILES)
    commitAll(cwd)
    await audit(cwd, '--history', 'audits/2026/h.jsonl')
    expect(existsSync(join(cwd, 'audits/2026/h.jsonl'))).toBe(true)
    const { exit, stderr } = await audit(cwd, '--history', '../no-such-folder/h.jsonl')
    expect(exit).toBe(2)
    expect(stderr).toContain('lies in a folder that does not exist')
  })

  it('refuses a folder in place of a file', async () => {
    const cwd = folderWith(FILES)
    mkdirSync(join(cwd, 'h.jsonl'))
    expect((await audit(cwd, '--history', 'h.jsonl')).stderr).toContain('is not a regular file')
  })
})

describe('audit --accept', () => {
  it('accepts what is there, after which nothing fails, and changes nothing the second time', async () => {
    const cwd = folderWith(FILES)
    const { exit, stdout } = await audit(cwd, ...ACCEPT)
    expect(exit).toBe(0)
    expect(stdout).toContain('+ error coder / score-threshold / fail, up to 10.0')
    expect((await runInProcess(['check'], cwd)).exit).toBe(0)
    const written = readFileSync(join(cwd, BASELINE), 'utf8')
    const again = await audit(cwd, ...ACCEPT.with(2, '@acme/other'))
    expect(again.stdout).toContain('Nothing changed.')
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).toBe(written)
  })

  it('takes out what is gone', async () => {
    const cwd = folderWith({ ...FILES, 'm/old.aivss.yml': MODEL.replace('id: coder', 'id: old') })
    await audit(cwd, ...ACCEPT)
    unlinkSync(join(cwd, 'm/old.aivss.yml'))
    const { stdout } = await audit(cwd, ...ACCEPT)
    expect(stdout).toContain('- error old / score-threshold / fail, up to 10.0')
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).not.toContain('agent: old')
  })

  it('does not overwrite a file that cannot be read', async () => {
    const cwd = folderWith({ ...FILES, [BASELINE]: 'version: 1\nacceptances: [{by: me}]\n' })
    const { exit, stderr } = await audit(cwd, ...ACCEPT)
    expect(exit).toBe(2)
    expect(stderr).toContain(`${BASELINE}:2:`)
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).toBe('version: 1\nacceptances: [{by: me}]\n')
  })

  it('writes through no link', async () => {
    const elsewhere = folderWith({ 'target.yml': 'mine' })
    const cwd = folderWith(FILES)
    symlinkSync(join(elsewhere, 'target.yml'), join(cwd, BASELINE))
    expect((await audit(cwd, ...ACCEPT)).exit).toBe(2)
    expect(readFileSync(join(elsewhere, 'target.yml'), 'utf8')).toBe('mine')
  })

  it.each([
    [
      'without an owner',
      ACCEPT.filter((one) => one !== '--by' && one !== '@acme/ciso'),
      '--accept needs --by',
    ],
    ['without a reason to speak of', ACCEPT.with(4, 'because'), '--why is too short'],
    ['until a day that is none', ACCEPT.with(6, '2027-02-30'), 'is no day'],
    ['until yesterday', ACCEPT.with(6, later(-1)), 'lies in the past'],
    ['longer than the policy allows', ACCEPT.with(6, later(181)), 'the policy allows 180'],
    ['into a report', [...ACCEPT, '--format', 'json'], '--accept takes no --format'],
  ])('is refused %s', async (_, args, told) => {
    const cwd = folderWith(FILES)
    const { exit, stderr } = await audit(cwd, ...args)
    expect(exit).toBe(2)
    expect(stderr).toContain(told)
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
  })

  it('is refused where the policy names no file for it', async () => {
    const cwd = folderWith({ ...FILES, '.github/aivss-gate.yml': 'version: 1\n' })
    const { exit, stderr } = await audit(cwd, ...ACCEPT)
    expect(exit).toBe(2)
    expect(stderr).toContain('Add "baseline: .github/aivss-baseline.yml" to .github/aivss-gate.yml')
  })

  it('takes no terms without --accept', async () => {
    expect((await audit(folderWith(FILES), '--by', 'me')).stderr).toContain(
      'without --accept there is no --by',
    )
  })
})
