import { describe, expect, test } from '@jest/globals'
import { opencodeAgent } from '../../src/detect/hosts/opencode-agent.ts'
import { BROKEN, markdown, verdict } from './markdown-file.ts'

const PATH = '.opencode/agent/reviewer.md'

describe('what an agent of opencode can do', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing said: every tool', [], 'tools.unrestricted@2'],
    ['approvals off', ['permission: allow'], 'auto.approve@4 tools.unrestricted@4'],
    [
      'what is not switched off stays',
      ['tools:', '  bash: false', '  edit: false', '  write: false'],
      'fs.read@4 net.fetch@4',
    ],
    [
      'only what is switched on',
      ['tools:', '  "*": false', '  read: true', '  bash: true'],
      'exec.shell@7 fs.read@6',
    ],
    ['denied by permission', ['permission:', '  "*": deny', '  grep: allow'], 'fs.read@6'],
    [
      'commands by name',
      [
        'permission:',
        '  "*": deny',
        '  bash:',
        '    "*": deny',
        '    "git diff*": allow',
        '    "npm test": allow',
      ],
      'exec.shell_scoped@8',
    ],
    [
      'what asks first is granted behind a gate',
      ['permission: { "*": deny, read: ask, bash: ask, edit: ask }'],
      'auto.gate@4 exec.shell@4 fs.read@4 fs.write@4',
    ],
    ['reading that asks is no gate', ['permission: { "*": deny, read: ask }'], 'fs.read@4'],
    [
      'an interpreter among them',
      ['permission:', '  "*": deny', '  bash:', '    "*": deny', '    "python3 *": allow'],
      'exec.shell@8',
    ],
    [
      'other agents',
      ['permission:', '  "*": deny', '  task:', '    "*": deny', '    scout: allow'],
      'multi.subagents@8',
    ],
    [
      'tools of a server',
      ['tools:', '  "*": false', '  context7_*: true', '  playwright*: true'],
      'mcp.client@6 net.browser@7',
    ],
    ['a list, as other hosts write it', ['tools: [Read, Bash]'], 'exec.shell@4 fs.read@4'],
    [
      'model and steps',
      ['permission: { "*": deny }', 'model: maker/one', 'steps: 9'],
      'limits.turns@6 model.fixed@5',
    ],
  ])('%s', (_name, lines, powers) => {
    expect(
      verdict(opencodeAgent, PATH, markdown('description: Reviews: code', 'mode: subagent', ...lines)),
    ).toBe(`agent: ${powers}`.trim())
  })
})

describe('which files are one', () => {
  test.each([
    '.opencode/agents/a.md',
    '.opencode/agent/team/a.md',
    'x/.opencode/agent/a.md',
    '.config/opencode/agent/a.md',
  ])('%s', (path) => {
    expect(verdict(opencodeAgent, path, markdown('mode: primary'))).toBe('agent: tools.unrestricted@2')
  })

  test.each([
    ['.opencode/agent/README.md', markdown('description: d')],
    ['.opencode/command/a.md', markdown('description: d')],
    ['docs/opencode/agent/a.md', markdown('description: d')],
    [PATH, '# plain\n'],
    [PATH, markdown('title: Notes')],
    [PATH, markdown('description: d', 'disable: true')],
  ])('not %s (%#)', (path, text) => {
    expect(verdict(opencodeAgent, path, text)).toBeNull()
  })

  test('a link to another file points to an agent and is none', () => {
    expect(verdict(opencodeAgent, PATH, '../../a.md')).toBe('declaration:')
  })

  test.each(BROKEN)('broken text %#', (content) => {
    expect(() => verdict(opencodeAgent, PATH, content)).not.toThrow()
  })
})
