import { describe, expect, test } from '@jest/globals'
import { claudeSubagent } from '../../src/detect/hosts/claude-subagent.ts'
import { BROKEN, markdown, verdict } from './markdown-file.ts'

const PATH = '.claude/agents/release-helper.md'
const NAMED = ['name: release-helper', 'description: Prepares releases'] as const

describe('what a sub-agent of Claude Code can do', () => {
  test.each<[string, readonly string[], string]>([
    ['no list: every tool', [], 'tools.unrestricted@2'],
    ['a star', ['tools: "*"'], 'tools.unrestricted@4'],
    ['a star that is no valid YAML', ['tools: *'], 'tools.unrestricted@4'],
    ['a star in a list', ['tools: [Read, *]'], 'tools.unrestricted@4'],
    ['patterns with stars', ['tools: ["Bash(git push * main)", Read]'], 'exec.shell_scoped@4 fs.read@4'],
    ['a star among quoted ones', ['tools: [ "mcp__a__*", * ]'], 'tools.unrestricted@4'],
    ['a list without entries', ['tools:'], ''],
    ['an empty list', ['tools: []'], ''],
    ['commas', ['tools: Read, Grep, Bash'], 'exec.shell@4 fs.read@4'],
    ['blanks', ['tools: Read Write WebFetch'], 'fs.read@4 fs.write@4 net.fetch@4'],
    [
      'a list, each entry at its line',
      ['tools:', '  - Read # looks', '  - Edit', '  # - Bash', '  - WebSearch', '  - Task(builder)'],
      'fs.read@5 fs.write@6 multi.subagents@9 net.search@8',
    ],
    [
      'commands by name',
      ['tools: Bash(npm test:*), Bash(git add:*, git commit:*), Read'],
      'exec.shell_scoped@4 fs.read@4',
    ],
    ['an interpreter among them', ['tools:', '  - Bash(npm test:*)', '  - Bash(python3 *)'], 'exec.shell@6'],
    ['tools that plan and ask', ['tools: TodoWrite, AskUserQuestion, Skill, BashOutput'], ''],
    ['denied tools', ['tools: Read, Write, Bash', 'disallowedTools: Bash, Write'], 'fs.read@4'],
    ['all but the edits', ['disallowedTools: Write, Edit'], 'tools.unrestricted@2'],
    [
      'no shell, no edits',
      ['disallowedTools: [Bash, Write, Edit]'],
      'fs.read@2 multi.subagents@2 net.fetch@2 net.search@2',
    ],
    ['no shell, no agents', ['disallowedTools: Bash, Agent, WebFetch, WebSearch'], 'fs.read@2 fs.write@2'],
    ['a server', ['tools: mcp__tickets__*, mcp__playwright__browser_click'], 'mcp.client@4 net.browser@4'],
    ['a server that is only read', ['tools: mcp__github__get_issue'], 'mcp.client@4 vcs.read@4'],
    ['a server that comments', ['tools: mcp__github__add_issue_comment'], 'mcp.client@4 tracker.write@4'],
    [
      'servers of the session',
      ['tools: Read', 'mcpServers:', '  - postgres'],
      'db.read@6 fs.read@4 mcp.client@6',
    ],
    [
      'servers of its own',
      [
        'tools: Read',
        'mcpServers:',
        '  - board:',
        '      type: http',
        '      url: https://board.example/mcp',
      ],
      'fs.read@4 mcp.client@6 mcp.remote@8',
    ],
    [
      'approvals switched off',
      ['tools: Read', 'permissionMode: bypassPermissions'],
      'auto.approve@5 fs.read@4',
    ],
    [
      'edits without a question',
      ['tools: Edit', 'permissionMode: acceptEdits'],
      'auto.approve_edits@5 fs.write@4',
    ],
    ['other modes', ['tools: Read', 'permissionMode: plan'], 'fs.read@4'],
    [
      'memory, turns, model',
      ['tools: Read', 'memory: project', 'maxTurns: 12', 'model: opus'],
      'fs.read@4 limits.turns@6 memory.persistent@5 model.fixed@7',
    ],
    ['the model of the session', ['tools: Read', 'model: inherit'], 'fs.read@4'],
    [
      'a hook before tools',
      ['tools: Read', 'hooks:', '  PreToolUse:', '    - matcher: Bash', '      hooks: []', '  Stop: []'],
      'fs.read@4 mitigation.hooks@6',
    ],
  ])('%s', (_name, lines, powers) => {
    expect(verdict(claudeSubagent, PATH, markdown(...NAMED, ...lines))).toBe(`agent: ${powers}`.trim())
  })

  test('reads below prose that is no valid YAML', () => {
    const text = markdown(
      'name: release-helper',
      'description: Use it when: a release is due. Example: <example>user: "ship it"</example>',
      'tools: Read',
      'model: haiku',
    )
    expect(verdict(claudeSubagent, PATH, text)).toBe('agent: fs.read@4 model.fixed@5')
  })

  test('reads below prose that runs over lines without indentation', () => {
    const text = markdown(
      'name: release-helper',
      'description: Use it for releases.',
      '',
      '<example>',
      'Context: a release is due',
      'user: "ship it: now"',
      '</example>',
      'tools: Read',
    )
    expect(verdict(claudeSubagent, PATH, text)).toBe('agent: fs.read@9')
  })

  test('no padding of comments, prose or one endless line hides what is below', () => {
    for (const padding of [
      Array.from({ length: 4000 }, () => '# nothing to see here'),
      [`description: ${'long '.repeat(50_000)}`],
      [`# ${'x'.repeat(300_000)}`],
      [`color: "${'x'.repeat(150_000)}"`],
    ]) {
      const text = markdown('name: a', 'description: b', ...padding, 'tools: Read, Bash', 'model: opus')
      expect(verdict(claudeSubagent, PATH, text)).toBe(
        `agent: exec.shell@${4 + padding.length} fs.read@${4 + padding.length} model.fixed@${5 + padding.length}`,
      )
    }
  })

  test('reads folded values, a byte order mark and Windows line ends', () => {
    const text = markdown('name: a', 'description: >', '  Long', '  text', 'tools: Read,', '  Bash')
    expect(verdict(claudeSubagent, PATH, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(
      'agent: exec.shell@6 fs.read@6',
    )
  })

  test('the file is the agent: it stands at its name and has no id of its own', () => {
    const found = claudeSubagent.detect(PATH, markdown('description: d', 'name: n'), {
      has: () => false,
      read: () => null,
    })
    expect(found?.agents).toEqual([expect.objectContaining({ id: null, line: 3 })])
    expect(found?.kind).toBe('claude-subagent')
  })
})

describe('which files are one', () => {
  const text = markdown(...NAMED, 'tools: Read', 'permissionMode: bypassPermissions')

  test.each(['apps/web/.claude/agents/review/security.md', '.claude/agents/naïve name.md'])('%s', (path) => {
    expect(verdict(claudeSubagent, path, text)).toBe('agent: auto.approve@5 fs.read@4')
  })

  test('those of a plugin, where the manifest stands beside; its permission mode is ignored', () => {
    const beside = ['plugins/ship/.claude-plugin/plugin.json', '.claude-plugin/plugin.json']
    expect(verdict(claudeSubagent, 'plugins/ship/agents/a.md', text, beside)).toBe('agent: fs.read@4')
    expect(verdict(claudeSubagent, 'agents/a.md', text, beside)).toBe('agent: fs.read@4')
    expect(verdict(claudeSubagent, 'plugins/ship/agents/review/a.md', text, beside)).toBe('agent: fs.read@4')
    expect(verdict(claudeSubagent, 'agents/agents/x/a.md', text, beside)).toBe('agent: fs.read@4')
    expect(verdict(claudeSubagent, 'agents/x/SKILL.md', text, beside)).toBeNull()
    expect(verdict(claudeSubagent, 'other/agents/a.md', text, beside.slice(0, 1))).toBeNull()
    expect(verdict(claudeSubagent, 'subagents/a.md', text, beside)).toBeNull()
  })

  test.each([
    ['.claude/agents/README.md', text],
    ['.claude/agents/CLAUDE.md', text],
    ['.claude/skills/kit/.claude/agents/a.md', text],
    ['.claude/skills/kit/docs/agents/a.md', text],
    ['.claude/commands/agents/a.md', text],
    ['docs/agents/a.md', text],
    ['agents/a.agent.md', text],
    [PATH, '# Notes on agents\n'],
    [PATH, markdown('name: only-a-name')],
    [PATH, markdown('description: only a description')],
    [PATH, markdown('name: a', 'description:', 'tools: Bash')],
    [PATH, markdown('title: Overview', 'author: somebody')],
    [PATH, 'Here is the agent:\n\n---\nname: a\ndescription: b\n---\n'],
    [PATH, '```markdown\n---\nname: a\ndescription: b\n---\n```\n'],
  ])('not %s (%#)', (path, content) => {
    expect(verdict(claudeSubagent, path, content)).toBeNull()
  })

  test('a link to another file points to an agent and is none', () => {
    expect(verdict(claudeSubagent, PATH, '../../common/agents/release-helper.md')).toBe('declaration:')
  })

  test.each(BROKEN)('broken text %#', (content) => {
    expect(() => verdict(claudeSubagent, PATH, content)).not.toThrow()
  })

  test('no word of the file is in what it says', () => {
    const secret = markdown(
      'name: n',
      'description: d',
      'mcpServers:',
      '  - board:',
      '      url: https://u:hunter2@h/mcp',
    )
    expect(
      JSON.stringify(claudeSubagent.detect(PATH, secret, { has: () => false, read: () => null })),
    ).not.toMatch(/hunter2|board/)
  })
})
