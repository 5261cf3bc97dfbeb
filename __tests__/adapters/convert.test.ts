import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import { runInProcess } from '../support/run-in-process.ts'

const BOT = `agent-threat-model: 1
agent: { id: bot }
factors: { toolUse: 0.5 } # half
review: { by: me }
`
const TWO = `agent-threat-model: 1
agents:
  - agent: { id: one } # first
  - agent: { id: two } # second
`
const PAGE = `---
agent-threat-model: 1
agent: { id: page }
---

# Page

The agent runs in an isolated gVisor sandbox. \u001B[31mRed.
`

describe('convert', () => {
  it('prints the other form, and names on standard error what it cannot say', async () => {
    const cwd = folderWith({ 'docs/page.md': PAGE })
    const { exit, stdout, stderr } = await runInProcess(['convert', 'docs/page.md', '--to', 'native'], cwd)
    expect(exit).toBe(0)
    expect(stdout).toMatch(
      /^# yaml-language-server: .*\nagent-threat-model: 1\nagent:\n {2}id: page\n {2}name: Page\n|id: page\n/,
    )
    expect(stdout).not.toContain('\u001B')
    expect(stderr).toContain(
      'note: docs/page.md:6 the text under "Page" is not part of a model (1 paragraph)\n',
    )
    expect(stderr).toContain('note: docs/page.md:8 sandboxing reads as in-place in a sentence')
  })

  it('writes a file, and replaces one only when it is asked to', async () => {
    const cwd = folderWith({ 'bot.yml': BOT, 'page.md': 'mine' })
    const args = ['convert', 'bot.yml', '--to', 'markdown', '--output', 'page.md']
    const refused = await runInProcess(args, cwd)
    expect(refused).toMatchObject({ exit: 2, stdout: '' })
    expect(refused.stderr).toContain('page.md exists and is not overwritten')
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toBe('mine')
    const written = await runInProcess([...args, '--overwrite'], cwd)
    expect(written).toEqual({ exit: 0, stdout: '', stderr: 'wrote page.md (bot)\n' })
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toContain('<!-- half -->\n\n| Factor | Value | Why |')
    symlinkSync('page.md', join(cwd, 'link.md'))
    const link = await runInProcess([...args.slice(0, -1), 'link.md', '--overwrite'], cwd)
    expect([link.exit, link.stderr]).toEqual([2, expect.stringContaining('is a symbolic link')])
  })

  it('takes one agent of several, with its comments', async () => {
    const cwd = folderWith({ 'two.yml': TWO })
    const one = await runInProcess(['convert', 'two.yml', 'two', '--to', 'native'], cwd)
    expect(one.stdout).toContain('id: two # second\n'.replace(' # second', ''))
    expect(one.stdout).toContain('# second')
    expect(one.stdout).not.toContain('first')
    const all = await runInProcess(['convert', 'two.yml', '--to', 'markdown'], cwd)
    expect([all.exit, all.stderr]).toEqual([2, expect.stringContaining('Name one: one, two.')])
    const wrong = await runInProcess(['convert', 'two.yml', 'tow', '--to', 'markdown'], cwd)
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean "two"?')])
  })

  it.each([
    [['convert'], 'convert needs a file'],
    [['convert', 'bot.yml'], 'convert needs --to'],
    [['convert', 'bot.yml', '--to', 'pdf'], '--to pdf is not known'],
    [['convert', '.', '--to', 'native'], '. is a folder'],
    [['convert', 'bot.yml', '--to', 'native'], 'is in this form already'],
    [['convert', 'broken.yml', '--to', 'markdown'], 'broken.yml:3:3 factors.tools is 7'],
    [['convert', 'other.yml', '--to', 'markdown'], 'not a threat model that any reader recognises'],
  ])('refuses %j', async (args, why) => {
    const cwd = folderWith({
      'bot.yml': BOT,
      'broken.yml': 'agent-threat-model: 1\nfactors:\n  tools: 7\nagent: {id: a}\n',
      'other.yml': 'a: 1\n',
    })
    const { exit, stdout, stderr } = await runInProcess(args, cwd)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain(why)
  })
})

describe('fix', () => {
  it('shows what would change, then writes it, then has nothing to do', async () => {
    const cwd = folderWith({ 'bot.aivss.yml': `# yaml-language-server: $schema=x\n${BOT}` })
    const path = join(cwd, 'bot.aivss.yml')
    const shown = await runInProcess(['fix', '--dry-run'], cwd)
    expect(shown.exit).toBe(0)
    expect(shown.stdout).toContain('-factors: { toolUse: 0.5 } # half\n+factors: { tools: 0.5 } # half\n')
    expect(await runInProcess(['fix', '--check'], cwd)).toEqual({ ...shown, exit: 1 })
    expect(readFileSync(path, 'utf8')).toContain('toolUse')
    expect(await runInProcess(['fix'], cwd)).toEqual({
      exit: 0,
      stdout: 'fixed bot.aivss.yml: toolUse is tools\n',
      stderr: '',
    })
    expect(readFileSync(path, 'utf8')).toBe(
      `# yaml-language-server: $schema=x\n${BOT.replace('toolUse', 'tools')}`,
    )
    expect(await runInProcess(['fix', '--check'], cwd)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Nothing to fix.\n',
    })
  })

  it.each(['linked/bot.aivss.yml', 'linked'])('writes nothing behind a linked folder: %s', async (path) => {
    const elsewhere = folderWith({ 'bot.aivss.yml': BOT })
    const cwd = folderWith({ 'own.aivss.yml': BOT })
    symlinkSync(elsewhere, join(cwd, 'linked'))
    const { exit, stderr } = await runInProcess(['fix', path], cwd)
    expect([exit, stderr]).toEqual([2, expect.stringContaining('a symbolic link')])
    expect(readFileSync(join(elsewhere, 'bot.aivss.yml'), 'utf8')).toBe(BOT)
  })

  it('leaves files with faults, links and other forms alone, and says so', async () => {
    const cwd = folderWith({
      'elsewhere.yml': BOT,
      'bad.aivss.yml': `${BOT}nonsense: 1\n`,
      'x.txt': 'A — agentic threat model\nOWASP AIVSS score rationale\nMAESTRO 7-layer threat model\n',
    })
    symlinkSync('elsewhere.yml', join(cwd, 'link.aivss.yml'))
    const { exit, stdout, stderr } = await runInProcess(['fix'], cwd)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('unknown key "nonsense"')
    expect(stderr).toContain('left alone: bad.aivss.yml has faults')
    expect(stderr).toContain('a symbolic link stands where a threat model must be')
    expect(lstatSync(join(cwd, 'link.aivss.yml')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'elsewhere.yml'), 'utf8')).toBe(BOT)
    const foreign = await runInProcess(['fix', 'x.txt'], cwd)
    expect([foreign.exit, foreign.stderr]).toEqual([
      2,
      expect.stringContaining('x.txt is not of our own forms'),
    ])
    writeFileSync(join(cwd, 'bad.aivss.yml'), 'hello')
    expect((await runInProcess(['fix', 'bad.aivss.yml'], cwd)).exit).toBe(2)
  })

  it('has an exit code for a folder without a model', async () => {
    expect(await runInProcess(['fix'], folderWith({ 'README.md': 'x' }))).toMatchObject({
      exit: 3,
      stdout: '',
    })
  })
})
