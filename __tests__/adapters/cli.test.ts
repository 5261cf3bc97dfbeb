import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commitAll, folderWith } from '../support/folder.ts'
import { ROOT, runCommand } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const TAME = `agent-threat-model: 1
agent: {id: bell-boy}
cvss: 2.0
factors: {autonomy: 0, tools: 0, language: 0.5, context: 0, non_determinism: 0.5, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`
const COMMANDS = [
  'check',
  'score',
  'explain',
  'agents',
  'init',
  'rules',
  'policy',
  'schema',
  'convert',
  'fix',
  'audit',
  'fleet',
  'doctor',
]

describe('help', () => {
  it('names every command', () => {
    const { exit, stdout } = runCommand(['--help'])
    expect(exit).toBe(0)
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `)
  })

  it.each(COMMANDS)('of %s shows its usage and an example', async (command) => {
    const { exit, stdout } = await runInProcess([command, '--help'], ROOT)
    expect(exit).toBe(0)
    expect(stdout).toContain(`Usage: aivss-gate ${command}`)
    expect(stdout).toContain('Examples:')
  })

  it('prints the version of the package', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(runCommand(['--version']).stdout).toBe(`${version}\n`)
  })
})

describe('bad requests', () => {
  it.each([
    [['chekc'], 'check'],
    [['check', '--polcy', 'x'], '--policy'],
    [['check', '--format', 'jsn'], 'json'],
    [['check', '--format'], '--format FORMAT'],
    [['check', 'nowhere'], 'nowhere does not exist'],
    [['check', '--policy', 'nowhere.yml'], 'nowhere.yml'],
    [['score'], 'score FILE'],
    [['score', 'a', 'b'], '"b"'],
    [['policy', 'prnt'], 'print'],
    [['rules', 'score-treshold'], 'score-threshold'],
    [['schema', 'modl'], 'model'],
    [['score', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'], 'v4.0'],
    [['score', 'AV:N/AC:L/Au:N/C:P/I:P/A:P'], 'is CVSS 2.0'],
    [['score', 'AV:N/AC:L/AT:N/PR:N/UI:N'], 'does not begin with CVSS:4.0/'],
  ])('%j exits with 2 and says what to do', async (args, says) => {
    const { exit, stdout, stderr } = await runInProcess(args, ROOT)
    expect(exit).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('without a command shows the help and exits with 2', async () => {
    const { exit, stdout } = await runInProcess([], ROOT)
    expect(exit).toBe(2)
    expect(stdout).toContain('Usage')
  })

  it('in JSON are a verdict of status error', async () => {
    const folder = folderWith({ '.github/aivss-gate.yml': 'version: 2\n' })
    const { exit, stdout } = await runInProcess(['check', '--format', 'json'], folder)
    expect(exit).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'aivss-gate/verdict/v1',
      status: 'error',
      errors: [{ location: { path: '.github/aivss-gate.yml', line: 1 } }],
    })
  })
})

describe('check', () => {
  it.each(['text', 'json', 'markdown', 'github'])('has the same exit code as %s', async (format) => {
    expect((await runInProcess(['check', 'examples', '--format', format], ROOT)).exit).toBe(1)
  })

  it('works inside and outside a git repository, from any folder', async () => {
    const folder = folderWith({ 'agents/boy.aivss.yml': TAME })
    const outside = await runInProcess(['check', '--format', 'json'], folder)
    commitAll(folder)
    const inside = await runInProcess(['check', '.', '--format', 'json'], join(folder, 'agents'))
    const paths = [outside, inside].map(({ stdout }) => JSON.parse(stdout).agents[0].path)
    expect([outside.exit, inside.exit]).toEqual([0, 0])
    expect(paths).toEqual(['agents/boy.aivss.yml', 'agents/boy.aivss.yml'])
  })

  it('takes a file by its name, whatever the name is', async () => {
    const folder = folderWith({ 'boy.yaml': TAME, 'other.yaml': 'a: 1\n' })
    expect((await runInProcess(['check', 'boy.yaml'], folder)).exit).toBe(0)
    const other = await runInProcess(['check', 'other.yaml', '--format', 'json'], folder)
    expect(other.exit).toBe(1)
    expect(JSON.parse(other.stdout).findings[0]).toMatchObject({
      rule: 'model-invalid',
      location: { path: 'other.yaml', line: 1 },
    })
  })

  it('exits with 3 where there is nothing to check', async () => {
    const { exit, stdout } = await runInProcess(['check'], folderWith({ 'README.md': 'hello' }))
    expect(exit).toBe(3)
    expect(stdout.toLowerCase()).toContain('nothing to check')
  })

  it('judges a tracked file that .gitignore names, and not an untracked one', async () => {
    const folder = folderWith({ 'a.aivss.yml': TAME })
    commitAll(folder)
    const ignored = folderWith({ '.gitignore': '*.aivss.yml\n', 'kept/x.txt': '' })
    commitAll(ignored)
    expect((await runInProcess(['check'], ignored)).exit).toBe(3)
    expect((await runInProcess(['check'], folder)).exit).toBe(0)
  })

  it('writes --output to a file or a device and keeps standard output clean', () => {
    const folder = folderWith({ 'a.aivss.yml': TAME })
    const { exit, stdout } = runCommand(['check', '--format', 'json', '--output', 'out.json'], {
      cwd: folder,
    })
    expect([exit, stdout]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).status).toBe('pass')
    expect(runCommand(['check', '--output', '/dev/null'], { cwd: folder }).exit).toBe(0)
    expect(runCommand(['check', '--output', 'no/such/folder'], { cwd: folder }).exit).toBe(2)
  })

  it('has no colour in a pipe, and colour when it is forced', async () => {
    const folder = folderWith({ 'a.aivss.yml': TAME })
    expect((await runInProcess(['check'], folder)).stdout).not.toContain('\u001B')
    expect(runCommand(['check'], { cwd: folder, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[')
  })

  it('refuses a policy under a name that is never read', async () => {
    const folder = folderWith({ 'a.aivss.yml': TAME, '.github/aivss-gate.yaml': 'version: 1\n' })
    const { exit, stderr } = await runInProcess(['check'], folder)
    expect(exit).toBe(2)
    expect(stderr).toContain('.github/aivss-gate.yml')
  })

  it('never follows a link to a policy', async () => {
    const folder = folderWith({
      'a.aivss.yml': TAME,
      'real.yml': 'version: 1\nextends: advisory\n',
      '.github/keep': '',
    })
    symlinkSync('../real.yml', join(folder, '.github/aivss-gate.yml'))
    expect((await runInProcess(['check'], folder)).exit).toBe(2)
  })
})

describe('score', () => {
  it('prints one line', async () => {
    const folder = folderWith({ 'a.aivss.yml': TAME })
    expect((await runInProcess(['score', 'a.aivss.yml'], folder)).stdout).toBe(
      'bell-boy 2.8 low (AIVSS 0.8, CVSS 2.0, factor sum 1, threat ×0.97, mitigation ×1)\n',
    )
  })

  it('prints the score object of the verdict', async () => {
    const folder = folderWith({ 'a.aivss.yml': TAME })
    const { stdout } = await runInProcess(['score', 'a.aivss.yml', '--format', 'json'], folder)
    const verdict = JSON.parse((await runInProcess(['check', '--format', 'json'], folder)).stdout)
    expect(JSON.parse(stdout)).toEqual(verdict.agents[0].score)
  })

  it('scores by the version that is asked for', async () => {
    const text = TAME.replace('self_mod: 0}', 'self_mod: 0, goal_planning: 0.5}')
    const folder = folderWith({ 'a.aivss.yml': text })
    const scores = await Promise.all(
      ['0.5', '0.8', '0.9'].map(async (version) =>
        JSON.parse(
          (await runInProcess(['score', 'a.aivss.yml', '--aivss', version, '--format', 'json'], folder))
            .stdout,
        ),
      ),
    )
    expect(scores.map((one) => [one.version, one.aivss, one.factorSum])).toEqual([
      ['0.5', 1.5, 1],
      ['0.8', 2.8, 1],
      ['0.9', 2.8, 1],
    ])
  })

  it("prints the author's own credit, the gate the earned one", async () => {
    const folder = folderWith({ 'a.aivss.yml': `${TAME}mitigation-strength: strong\n` })
    const own = JSON.parse((await runInProcess(['score', 'a.aivss.yml', '--format', 'json'], folder)).stdout)
    const counted = JSON.parse((await runInProcess(['check', '--format', 'json'], folder)).stdout).agents[0]
      .score
    expect([own.mf, own.aivss, counted.mf, counted.claimedMf, counted.aivss]).toEqual([
      0.67, 1.9, 1, 0.67, 2.8,
    ])
  })

  it('scores a CVSS v4.0 vector', async () => {
    const { stdout } = await runInProcess(
      ['score', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'],
      ROOT,
    )
    expect(stdout).toContain('9.3 critical')
  })
})

describe('policy', () => {
  it('prints what it reads back', async () => {
    const folder = folderWith({
      '.github/aivss-gate.yml': 'version: 1\nextends: strict\nthresholds: {warn: 3.5}\n',
    })
    const first = await runInProcess(['policy', 'print'], folder)
    expect(first.exit).toBe(0)
    const again = folderWith({ '.github/aivss-gate.yml': first.stdout })
    const second = await runInProcess(['policy', 'print'], again)
    const digest = (text: string): string => /sha256:[0-9a-f]{64}/.exec(text)?.[0] ?? ''
    expect(digest(second.stdout)).toBe(digest(first.stdout))
    expect(digest(first.stdout)).not.toBe('')
  })

  it('says each fault with its place', async () => {
    const folder = folderWith({
      '.github/aivss-gate.yml': 'version: 1\ntresholds: {}\nreview: {max-age: soon}\n',
    })
    const { exit, stderr } = await runInProcess(['policy', 'check'], folder)
    expect(exit).toBe(2)
    expect(stderr).toMatch(/aivss-gate\.yml:2:1 .*tresholds/)
    expect(stderr).toMatch(/aivss-gate\.yml:3:\d+ .*max-age/)
    expect(stderr).toContain('Did you mean "thresholds"?')
  })
})

describe('schema', () => {
  it.each(['model', 'policy'])('%s is the committed one', async (name) => {
    expect((await runInProcess(['schema', name], ROOT)).stdout).toBe(
      readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8'),
    )
  })
})
