import { describe, expect, test } from '@jest/globals'
import { copilotAgent } from '../../src/detect/hosts/copilot-agent.ts'
import { BROKEN, markdown, verdict } from './markdown-file.ts'

const PATH = '.github/agents/tester.agent.md'

describe('what a custom agent of Copilot can do', () => {
  test.each<[string, readonly string[], string]>([
    ['no list: every tool', [], 'tools.unrestricted@2'],
    ['nothing behind the key: every tool', ['tools:'], 'tools.unrestricted@3'],
    ['a star', ["tools: ['*']"], 'tools.unrestricted@3'],
    ['an empty list', ['tools: []'], ''],
    ['names of today', ['tools: [read, edit, search, execute, todo]'], 'exec.shell@3 fs.read@3 fs.write@3'],
    [
      'names with their set',
      ["tools: ['read/problems', 'edit/createFile', 'execute/runInTerminal', 'web/fetch', 'web/githubRepo']"],
      'exec.shell@3 fs.read@3 fs.write@3 net.fetch@3 vcs.read@3',
    ],
    ['the web, read and searched', ['tools: [read, web]'], 'fs.read@3 net.fetch@3 net.search@3'],
    ['a list of models', ['tools: []', 'model: [maker-4, maker-5]'], 'model.fixed@4'],
    ['whatever model', ['tools: []', 'model: auto'], ''],
    [
      'names of chat modes',
      [
        "tools: ['codebase', 'editFiles', 'runCommands', 'usages', 'fetch', 'githubRepo', 'think', 'extensions']",
      ],
      'exec.shell@3 fs.read@3 fs.write@3 net.fetch@3 vcs.read@3',
    ],
    ['names of Claude Code', ['tools: Read, Bash, WebSearch'], 'exec.shell@3 fs.read@3 net.search@3'],
    [
      'a terminal that is only looked at',
      ["tools: ['execute/getTerminalOutput', 'read/terminalLastCommand']"],
      '',
    ],
    ['tasks and tests', ['tools: [runTests, runTasks]'], 'exec.shell_scoped@3'],
    ['commands by name', ["tools: ['shell(git:*)', 'read']"], 'exec.shell_scoped@3 fs.read@3'],
    ['cells of a notebook', ['tools:', '  - read', '  - execute/runNotebookCell'], 'exec.code@5 fs.read@4'],
    ['other agents', ['tools: [agent/runSubagent]', 'agents: [Planner]'], 'multi.subagents@3'],
    ['no other agents', ['tools: [read]', 'agents: []'], 'fs.read@3'],
    [
      'memory, browser',
      ['tools: [vscode/memory, browser, vscode/askQuestions]'],
      'memory.persistent@3 net.browser@3',
    ],
    ['a server', ["tools: ['context7/*', 'microsoft/playwright-mcp/*']"], 'mcp.client@3 net.browser@3'],
    ['a server that is only read', ["tools: ['github/list_issues']"], 'mcp.client@3 vcs.read@3'],
    [
      'an extension is no server',
      ["tools: ['acme.vscode-tools/refactor', 'vscodeGeneral/rename']"],
      'fs.write@3',
    ],
    [
      'handing on',
      ['tools: [read]', 'handoffs:', '  - label: Go', '    agent: builder'],
      'fs.read@3 multi.handoff@4',
    ],
    [
      'servers of its own',
      [
        'tools: [board/*]',
        'mcp-servers:',
        '  board:',
        '    type: http',
        '    url: https://board.example/mcp',
        '    headers: { BOARD_API_TOKEN: "${{ secrets.BOARD }}" }',
      ],
      'cred.use@8 mcp.client@3 mcp.remote@7',
    ],
    ['the model', ['tools: [read]', 'model: [GPT-5 (copilot), Other]'], 'fs.read@3 model.fixed@4'],
    ['no model', ['tools: [read]', 'model: Auto'], 'fs.read@3'],
    ['what is commented out', ["# tools: ['execute']", '#model: GPT'], 'tools.unrestricted@2'],
  ])('%s', (_name, lines, powers) => {
    expect(verdict(copilotAgent, PATH, markdown('description: Tests: all of them', ...lines))).toBe(
      `agent: ${powers}`.trim(),
    )
  })

  test('stands at its name where it has one', () => {
    const found = copilotAgent.detect(PATH, markdown('description: d', "name: 'T'"), {
      has: () => false,
      read: () => null,
    })
    expect(found?.agents).toEqual([
      { id: null, line: 3, capabilities: [expect.objectContaining({ line: 3 })] },
    ])
  })

  test('reads a file that the editor wrapped in a fence, and blank lines above, at their places', () => {
    const text = markdown('description: d', 'tools: [edit]')
    expect(verdict(copilotAgent, PATH, `\`\`\`chatagent\n${text}\`\`\`\n`)).toBe('agent: fs.write@4')
    expect(verdict(copilotAgent, PATH, `\n\n${text}`)).toBe('agent: fs.write@5')
  })
})

describe('which files are one', () => {
  test.each([
    ['.github/agents/tester.md', markdown('description: d')],
    ['services/api/.github/agents/tester.md', markdown('description: d')],
    ['agents/tester.agent.md', markdown('name: T', 'description: d')],
    ['.github/chatmodes/plan.chatmode.md', markdown('description: d')],
    ['.github/chatmodes/plan.chatmode.md', markdown('tools: [read]')],
  ])('%s (%#)', (path, text) => {
    expect(verdict(copilotAgent, path, text)).toMatch(/^agent: /)
  })

  test.each([
    ['.github/agents/README.md', markdown('description: d')],
    ['.github/agents/docs/notes.md', markdown('description: d')],
    ['.github/copilot-instructions.md', markdown('description: d')],
    ['.github/prompts/x.prompt.md', markdown('description: d', 'tools: [execute]')],
    ['.github/instructions/x.instructions.md', markdown('description: d', 'applyTo: "**"')],
    ['.github/agents/tester.md', markdown('title: Notes', 'tools: [read]')],
    ['.github/agents/tester.md', '# How we use agents\n\n```yaml\n---\ndescription: d\n---\n```\n'],
    [PATH, '# No front matter\n'],
    [PATH, markdown('title: Notes')],
  ])('not %s (%#)', (path, text) => {
    expect(verdict(copilotAgent, path, text)).toBeNull()
  })

  test('a link to another file points to an agent and is none', () => {
    expect(verdict(copilotAgent, PATH, '../../agents/tester.agent.md\n')).toBe('declaration:')
  })

  test.each(BROKEN)('broken text %#', (content) => {
    expect(() => verdict(copilotAgent, PATH, content)).not.toThrow()
  })
})
