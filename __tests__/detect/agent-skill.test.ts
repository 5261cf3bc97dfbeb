import { describe, expect, test } from '@jest/globals'
import { agentSkill } from '../../src/detect/hosts/agent-skill.ts'
import { BROKEN, markdown, verdict } from './markdown-file.ts'

const PATH = '.claude/skills/ship/SKILL.md'

describe('what a skill pre-approves', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing', [], ''],
    ['commas', ['allowed-tools: Bash(git add:*), Bash(git commit:*), Read'], 'exec.shell_scoped@4 fs.read@4'],
    [
      'blanks, with blanks in the patterns',
      ['allowed-tools: Read Edit Bash(git log *) Bash(rg *)'],
      'exec.shell_scoped@4 fs.read@4 fs.write@4',
    ],
    [
      'a list',
      ['allowed-tools:', '  - Read', '  - Bash(node *)', '  - Bash(ls *)'],
      'exec.shell@6 fs.read@5',
    ],
    ['an open shell', ['allowed-tools: Bash(*), Read(*)'], 'exec.shell@4 fs.read@4'],
    ['a star', ['allowed-tools: *'], 'tools.unrestricted@4'],
    ['a server', ['allowed-tools: mcp__playwright__browser_click'], 'mcp.client@4 net.browser@4'],
    ['nothing of other keys', ['tools: Bash', 'model: opus', 'disallowed-tools: Write'], ''],
  ])('%s', (_name, lines, powers) => {
    expect(verdict(agentSkill, PATH, markdown('name: ship', 'description: Ships: all', ...lines))).toBe(
      `capability: ${powers}`.trim(),
    )
  })

  test('is never an agent', () => {
    const found = agentSkill.detect(PATH, markdown('name: a', 'description: b', 'allowed-tools: Bash'), {
      has: () => true,
      read: () => null,
    })
    expect(found).toMatchObject({ role: 'capability', agents: [] })
  })
})

describe('which files are one', () => {
  test.each([
    ['skills/a/SKILL.md', markdown('name: a', 'description: b')],
    ['.claude/commands/git/commit.md', markdown('argument-hint: [message]', 'description: b')],
    ['.github/prompts/spec.prompt.md', markdown('agent: agent', 'tools: [execute]')],
  ])('%s', (path, text) => {
    expect(verdict(agentSkill, path, text)).toBe('capability:')
  })

  test.each([
    ['skills/a/SKILL.md', '# Skill\n'],
    ['skills/a/SKILL.md', markdown('title: a')],
    ['skills/a/notes.md', markdown('name: a', 'description: b', 'allowed-tools: Bash')],
    ['.claude/commands/plain.md', 'Do it.\n'],
    ['.claude/commands/README.md', markdown('description: b')],
    ['docs/commands/a.md', markdown('description: b', 'allowed-tools: Bash')],
  ])('not %s (%#)', (path, text) => {
    expect(verdict(agentSkill, path, text)).toBeNull()
  })

  test.each(BROKEN)('broken text %#', (content) => {
    expect(() => verdict(agentSkill, PATH, content)).not.toThrow()
  })
})
