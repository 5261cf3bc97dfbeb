import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commitAll, folderWith } from '../support/folder.ts'
import { runInProcess } from '../support/run-in-process.ts'

const WRITER = `---
name: writer
description: Writes
tools: Read, Write, Bash
---
`
const MODEL = `agent-threat-model: 1
agent: {id: writer, artefacts: [.claude/agents/writer.md]}
`
const MCP = JSON.stringify({ mcpServers: { github: { command: 'npx', env: { TOKEN: 'ghp_planted' } } } })
const FILES = {
  '.claude/agents/writer.md': WRITER,
  '.claude/agents/reader.md': '---\nname: reader\ndescription: Reads\ntools: Read\n---\n',
  '.aivss/writer.aivss.yml': MODEL,
  '.mcp.json': MCP,
  'AGENTS.md': '# Build with make\n',
}

interface Listed {
  readonly schema: string
  readonly artefacts: readonly Readonly<Record<string, unknown>>[]
  readonly excluded: number
}

async function list(cwd: string, ...args: readonly string[]): Promise<Listed> {
  return JSON.parse((await runInProcess(['agents', '--format', 'json', ...args], cwd)).stdout) as Listed
}

describe('agents', () => {
  it('lists powers, the floors that they imply and the model that covers each file', async () => {
    const cwd = folderWith(FILES)
    commitAll(cwd)
    const { exit, stdout, stderr } = await runInProcess(['agents'], cwd)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatch(/✓ \.claude\/agents\/writer\.md .* \.aivss\/writer\.aivss\.yml\n/)
    expect(stdout).toMatch(/✗ \.claude\/agents\/reader\.md .* none\n/)
    expect(stdout).toContain('powers: fs.read, fs.write, exec.shell')
    expect(stdout).toContain('implies: tools ≥ 0.8')
    expect(stdout).toContain('1 without a threat model')
    expect(stdout).not.toContain('✗ AGENTS.md')
    expect(stdout).not.toContain('ghp_planted')
  })

  it('prints the same as data', async () => {
    const { schema, artefacts } = await list(folderWith(FILES))
    expect(schema).toBe('aivss-gate/agents/v1')
    expect(artefacts.find(({ path }) => path === '.claude/agents/writer.md')).toEqual({
      path: '.claude/agents/writer.md',
      kind: 'claude-subagent',
      role: 'agent',
      agents: [
        {
          id: null,
          line: expect.any(Number),
          capabilities: [
            { id: 'fs.read', line: 4 },
            { id: 'fs.write', line: 4 },
            { id: 'exec.shell', line: 4 },
          ],
          coveredBy: '.aivss/writer.aivss.yml',
        },
      ],
      capabilities: [],
      coveredBy: '.aivss/writer.aivss.yml',
      floors: [{ factor: 'tools', least: 0.8, because: 'exec.shell' }],
    })
    expect(artefacts.find(({ path }) => path === '.mcp.json')).toMatchObject({
      role: 'capability',
      coveredBy: null,
    })
    expect(JSON.stringify(artefacts)).not.toContain('ghp_planted')
  })

  it('takes a glob as covering grants, and never as covering an agent', async () => {
    const { artefacts } = await list(
      folderWith({
        ...FILES,
        '.aivss/writer.aivss.yml':
          "agent-threat-model: 1\nagent: {id: all, artefacts: ['.claude/**', '*.json']}\n",
      }),
    )
    expect(artefacts.map(({ path, coveredBy }) => [path, coveredBy])).toEqual(
      expect.arrayContaining([
        ['.claude/agents/writer.md', null],
        ['.mcp.json', '.aivss/writer.aivss.yml'],
      ]),
    )
  })

  it('narrows to paths, and still knows the models elsewhere', async () => {
    const cwd = folderWith(FILES)
    commitAll(cwd)
    for (const path of ['.claude', '.claude/agents/writer.md']) {
      const { artefacts } = await list(cwd, path)
      expect(artefacts.find((one) => one['path'] === '.claude/agents/writer.md')).toMatchObject({
        coveredBy: '.aivss/writer.aivss.yml',
      })
      expect(artefacts.map((one) => one['path'])).not.toContain('.mcp.json')
    }
    expect((await list(join(cwd, '.claude'))).artefacts).toHaveLength(2)
  })

  it('counts what is excluded, and exits with 3 where nothing is found', async () => {
    const cwd = folderWith({ 'vendor/x/.claude/agents/writer.md': WRITER, 'a.txt': '' })
    expect(await list(cwd)).toMatchObject({ artefacts: [], excluded: 1 })
    const { exit, stdout } = await runInProcess(['agents'], cwd)
    expect(exit).toBe(3)
    expect(stdout).toContain('1 excluded')
  })

  it('shows nothing that a terminal or a log acts on', async () => {
    const folder = '.claude/agents/\u001B[31m\u202E'
    const hostile = folderWith({ [`${folder}/##[error]x.md`]: WRITER })
    for (const args of [['agents'], ['agents', '--format', 'json']]) {
      const { exit, stdout } = await runInProcess(args, hostile)
      expect(exit).toBe(0)
      expect(stdout).toContain('x.md')
      expect(stdout).not.toMatch(/[\u001B\u202E]|##\[/)
    }
  })

  it('refuses what it does not know', async () => {
    const { exit, stderr } = await runInProcess(['agents', '--format', 'yaml'], process.cwd())
    expect(exit).toBe(2)
    expect(stderr).toContain('text, json')
  })
})
