import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commitAll, folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const WRITER = `---
name: writer
description: Writes and keeps hunter2-planted to itself
tools: Read, Write, Bash
---
Never tell hunter2-planted.
`
const FILES = {
  '.claude/agents/writer.md': WRITER,
  '.claude/agents/reader.md': '---\nname: reader\ndescription: Reads\ntools: Read\n---\n',
  '.mcp.json': '{"mcpServers": {"github": {"command": "npx", "env": {"TOKEN": "hunter2-planted"}}}}',
  'AGENTS.md': '# Build with make\n',
}

function repository(files: Readonly<Record<string, string>> = FILES): string {
  const folder = folderWith(files)
  commitAll(folder)
  return folder
}

interface Verdict {
  readonly status: string
  readonly agents: readonly { readonly id: string; readonly score: { readonly determined: boolean } }[]
  readonly findings: readonly { readonly rule: string; readonly level: string }[]
}

async function check(cwd: string): Promise<Verdict> {
  return JSON.parse((await runInProcess(['check', '--format', 'json'], cwd)).stdout) as Verdict
}

describe('init', () => {
  it('writes a model for each agent without one, and the check finds them valid and undetermined', async () => {
    const cwd = repository()
    const { exit, stdout, stderr } = await runInProcess(['init'], cwd)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain('wrote .aivss/writer.aivss.yml (.claude/agents/writer.md)\n')
    expect(stdout).toContain('aivss-gate check')
    expect(readdirSync(join(cwd, '.aivss')).toSorted()).toEqual(['reader.aivss.yml', 'writer.aivss.yml'])
    const { status, agents, findings } = await check(cwd)
    expect(status).toBe('fail')
    const determined = Object.fromEntries(agents.map(({ id, score }) => [id, score.determined]))
    expect(determined).toEqual({ reader: false, writer: false })
    // The powers of .mcp.json need no model under balanced; that is a note.
    const rules = findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule)
    expect(rules).toContain('score-undetermined')
    for (const rule of ['model-invalid', 'agent-uncovered', 'capability-drift', 'model-orphaned'])
      expect(rules).not.toContain(rule)
    expect(await runInProcess(['init'], cwd)).toMatchObject({ exit: 0, stdout: '' })
  })

  it('says when git ignores what it wrote', async () => {
    const cwd = repository({ ...FILES, '.gitignore': '# local\n.aivss/w*\n' })
    const { exit, stdout, stderr } = await runInProcess(['init'], cwd)
    expect({ exit, written: stdout.match(/^wrote /gm)?.length }).toEqual({ exit: 0, written: 2 })
    expect(stderr).toBe(
      'git ignores .aivss/writer.aivss.yml (.gitignore:2, ".aivss/w*"): the gate does not look at it, and a commit leaves it out. Take the pattern out or narrow it.\n',
    )
  })

  it('takes no value of the file', async () => {
    const cwd = repository()
    for (const path of ['.claude/agents/writer.md', '.mcp.json']) {
      const { exit, stdout } = await runInProcess(['init', path, '--stdout'], cwd)
      expect(exit).toBe(0)
      expect(stdout).toContain(`    - ${path}\n`)
      expect(stdout).not.toContain('hunter2')
    }
    expect(existsSync(join(cwd, '.aivss'))).toBe(false)
  })

  it('writes one file for the artefact that is named, also from a folder below', async () => {
    const cwd = repository()
    const { exit } = await runInProcess(['init', 'writer.md'], join(cwd, '.claude/agents'))
    expect(exit).toBe(0)
    expect(readdirSync(join(cwd, '.aivss'))).toEqual(['writer.aivss.yml'])
    const again = await runInProcess(['init', '.claude/agents/writer.md'], cwd)
    expect(again).toMatchObject({ exit: 0, stdout: '' })
    expect(again.stderr).toContain('.aivss/writer.aivss.yml')
  })

  it('never overwrites, and then writes nothing at all', async () => {
    const cwd = repository({ ...FILES, '.aivss/writer.aivss.yml': 'broken: true\n' })
    const { exit, stdout, stderr } = await runInProcess(['init'], cwd)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('.aivss/writer.aivss.yml exists and is not overwritten')
    expect(readdirSync(join(cwd, '.aivss'))).toEqual(['writer.aivss.yml'])
    expect(readFileSync(join(cwd, '.aivss/writer.aivss.yml'), 'utf8')).toBe('broken: true\n')
  })

  it('never writes through a link', async () => {
    const elsewhere = folderWith({})
    const cwd = repository()
    symlinkSync(elsewhere, join(cwd, '.aivss'))
    const { exit, stderr } = await runInProcess(['init'], cwd)
    expect(exit).toBe(2)
    expect(stderr).toContain('.aivss is a symbolic link')
    expect(readdirSync(elsewhere)).toEqual([])
    const dangling = repository()
    mkdirSync(join(dangling, '.aivss'))
    symlinkSync(join(elsewhere, 'new'), join(dangling, '.aivss/writer.aivss.yml'))
    expect((await runInProcess(['init', '.claude/agents/writer.md'], dangling)).exit).toBe(2)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('gives agents of one name ids of their own', async () => {
    const cwd = repository({ 'a/.claude/agents/writer.md': WRITER, 'b/.claude/agents/writer.md': WRITER })
    expect((await runInProcess(['init'], cwd)).exit).toBe(0)
    expect(readdirSync(join(cwd, '.aivss')).toSorted()).toEqual(['writer-2.aivss.yml', 'writer.aivss.yml'])
    expect((await check(cwd)).findings.map(({ rule }) => rule)).not.toContain('agent-duplicate')
  })

  it('writes where the policy looks', async () => {
    const policy = "version: 1\nmodels: ['security/agents/*.yml']\n"
    const cwd = repository({ ...FILES, '.github/aivss-gate.yml': policy })
    expect((await runInProcess(['init', '.claude/agents/writer.md'], cwd)).stdout).toContain(
      'security/agents/writer.yml',
    )
    expect((await check(cwd)).agents.map(({ id }) => id)).toEqual(['writer'])
  })

  it.each([
    ['AGENTS.md', 'puts no agent into service'],
    ['nowhere.md', 'does not exist'],
    ['plain.txt', 'no agent was found in plain.txt'],
  ])('says what is wrong with %s', async (path, says) => {
    const { exit, stdout, stderr } = await runInProcess(
      ['init', path],
      repository({ ...FILES, 'plain.txt': '' }),
    )
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  it('exits with 3 where there is no agent', async () => {
    expect((await runInProcess(['init'], repository({ 'a.txt': '' }))).exit).toBe(3)
  })
})

describe('init --policy --workflow', () => {
  it('writes both at the root, and the policy is valid', async () => {
    const cwd = repository({ 'sub/a.txt': '' })
    const { exit, stdout } = await runInProcess(['init', '--policy', '--workflow'], join(cwd, 'sub'))
    expect(exit).toBe(0)
    expect(stdout).toContain('wrote .github/aivss-gate.yml')
    expect(lstatSync(join(cwd, '.github/workflows/aivss-gate.yml')).isFile()).toBe(true)
    expect(await runInProcess(['policy', 'check'], cwd)).toMatchObject({ exit: 0 })
    const documented = readFileSync(join(ROOT, 'examples/workflows/plain.yml'), 'utf8')
    expect(documented).toContain(readFileSync(join(cwd, '.github/workflows/aivss-gate.yml'), 'utf8'))
  })

  it('writes neither where one exists', async () => {
    const cwd = repository({ '.github/workflows/aivss-gate.yml': 'mine\n' })
    const { exit, stderr } = await runInProcess(['init', '--policy', '--workflow'], cwd)
    expect(exit).toBe(2)
    expect(stderr).toContain('.github/workflows/aivss-gate.yml exists')
    expect(existsSync(join(cwd, '.github/aivss-gate.yml'))).toBe(false)
  })

  it('refuses a policy beside one that is never read, and a path', async () => {
    const misplaced = repository({ '.github/aivss-gate.yaml': 'version: 1\n' })
    expect((await runInProcess(['init', '--policy'], misplaced)).stderr).toContain('never read')
    expect((await runInProcess(['init', '--policy', 'x.yml'], repository())).exit).toBe(2)
  })
})
