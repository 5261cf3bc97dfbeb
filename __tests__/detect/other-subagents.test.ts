import { describe, expect, test } from '@jest/globals'
import {
  cursorSubagent,
  factoryDroid,
  geminiSubagent,
  qwenSubagent,
} from '../../src/detect/hosts/other-subagents.ts'
import { BROKEN, markdown, verdict } from './markdown-file.ts'

const NAMED = ['name: scout', 'description: Looks: around'] as const

const ALL = [
  [cursorSubagent, '.cursor/agents/scout.md'],
  [geminiSubagent, '.gemini/agents/scout.md'],
  [qwenSubagent, '.qwen/agents/scout.md'],
  [factoryDroid, '.factory/droids/scout.md'],
] as const

describe.each(ALL)('%j', (detector, path) => {
  test.each<[string, readonly string[], string]>([
    ['no word about tools: every tool of the session', [], 'tools.unrestricted@2'],
    ['a model', ['model: maker-4'], 'model.fixed@4 tools.unrestricted@2'],
    ['the model of the session', ['model: inherit'], 'tools.unrestricted@2'],
    ['what the settings call fast', ['model: fast'], 'tools.unrestricted@2'],
  ])('%s', (_name, lines, powers) => {
    expect(verdict(detector, path, markdown(...NAMED, ...lines))).toBe(`agent: ${powers}`)
  })

  test('which files are one', () => {
    expect(verdict(detector, `packages/a/${path}`, markdown(...NAMED))).toBe('agent: tools.unrestricted@2')
    expect(verdict(detector, path.replace('scout', 'README'), markdown(...NAMED))).toBeNull()
    expect(verdict(detector, path.replace('agents', 'rules'), '# plain\n')).toBeNull()
    expect(verdict(detector, path, markdown('title: Notes'))).toBeNull()
    expect(verdict(detector, path, NAMED.join('\n'))).toBeNull()
    expect(verdict(detector, path, '../../agents/scout.md')).toBe('declaration:')
  })

  test.each(BROKEN)('broken text %#', (content) => {
    expect(() => verdict(detector, path, content)).not.toThrow()
  })
})

test.each<[string, readonly string[], string]>([
  ['only reads', ['readonly: true', 'is_background: true'], 'fs.read@4'],
  ['a list of tools, which Cursor does not know', ['readonly: false', 'tools: Read'], 'tools.unrestricted@2'],
])('Cursor: %s', (_name, lines, powers) => {
  expect(verdict(cursorSubagent, '.cursor/agents/team/a.md', markdown(...NAMED, ...lines))).toBe(
    `agent: ${powers}`,
  )
})

test.each<[string, readonly string[], string]>([
  [
    'a list of tools',
    ['tools:', '  - read_many_files', '  - replace', '  - run_shell_command', '  - google_web_search'],
    'exec.shell@7 fs.read@5 fs.write@6 net.search@8',
  ],
  ['every tool', ['tools: ["*"]'], 'tools.unrestricted@4'],
  ['no tools', ['tools: []'], ''],
  ['all servers, or one', ['tools: [mcp_*, mcp_board_*]'], 'mcp.client@4'],
  ['caps', ['tools: []', 'max_turns: 9', 'timeout_mins: 5'], 'limits.turns@5'],
  [
    'servers of its own',
    ['tools: [glob]', 'mcpServers:', '  board:', '    command: board'],
    'fs.read@4 mcp.client@6',
  ],
])('Gemini CLI: %s', (_name, lines, powers) => {
  expect(verdict(geminiSubagent, '.gemini/agents/a.md', markdown(...NAMED, ...lines))).toBe(
    `agent: ${powers}`.trim(),
  )
})

test('Gemini CLI: an agent that runs elsewhere is pointed to', () => {
  const text = markdown(...NAMED, 'kind: remote', 'agent_card_url: https://a.example/card')
  expect(verdict(geminiSubagent, '.gemini/agents/a.md', text)).toBe('declaration:')
})

test.each<[string, readonly string[], string]>([
  [
    'all but the shell',
    ['disallowedTools: [run_shell_command]'],
    'fs.read@2 fs.write@2 multi.subagents@2 net.fetch@2 net.search@2',
  ],
  ['approvals off', ['tools: [edit]', 'approvalMode: yolo'], 'auto.approve@5 fs.write@4'],
  ['edits unasked', ['tools: [edit]', 'approvalMode: auto-edit'], 'auto.approve_edits@5 fs.write@4'],
  ['other modes', ['tools: [edit]', 'approvalMode: plan'], 'fs.write@4'],
])('Qwen Code: %s', (_name, lines, powers) => {
  expect(verdict(qwenSubagent, '.qwen/agents/a.md', markdown(...NAMED, ...lines))).toBe(`agent: ${powers}`)
})

test.each<[string, readonly string[], string]>([
  ['a category', ['tools: read-only'], 'fs.read@3'],
  ['another', ['tools: execute'], 'exec.shell@3'],
  ['a list', ['tools: ["LS", "Create", "FetchUrl"]'], 'fs.read@3 fs.write@3 net.fetch@3'],
  ['servers by name', ['tools: []', 'mcpServers: ["linear"]'], 'mcp.client@4 tracker.write@4'],
])('Factory: %s', (_name, lines, powers) => {
  expect(verdict(factoryDroid, '.factory/droids/a.md', markdown('name: a', ...lines))).toBe(
    `agent: ${powers}`,
  )
})
