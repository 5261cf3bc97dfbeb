import { expect, test } from '@jest/globals'
import { kiroAgent } from '../../src/detect/hosts/kiro-agent.ts'
import { powers } from './settings-artefact.ts'

test.each<[string, string, readonly string[] | null]>([
  [
    'tools, and those that do not ask',
    '{"name":"dev","prompt":"Work.",\n"tools":["fs_read",\n"fs_write",\n"execute_bash","@git","thinking"],\n"allowedTools":["fs_read","fs_write","execute_bash"],\n"model":"m"}',
    ['fs.read:2', 'fs.write:3', 'exec.shell:4', 'mcp.client:4', 'auto.approve:5', 'model.fixed:6'],
  ],
  [
    'edits that do not ask',
    '{"name":"a","tools":["fs_write"],"allowedTools":["fs_write"]}',
    ['fs.write:1', 'auto.approve_edits:1'],
  ],
  [
    'all tools',
    '{"name":"a","tools":["*"],"hooks":{"preToolUse":[{"command":"x"}]}}',
    ['tools.unrestricted:1', 'mitigation.hooks:1'],
  ],
  [
    'a shell bound to its list',
    '{"name":"a","tools":["shell"],"toolsSettings":{"shell":{"allowedCommands":["git .*"],"denyByDefault":true}}}',
    ['exec.shell_scoped:1'],
  ],
  [
    'a shell that asks for the rest',
    '{"name":"a","tools":["shell"],"toolsSettings":{"shell":{"allowedCommands":["git .*"]}}}',
    ['exec.shell:1'],
  ],
  [
    'no list, no tools',
    '{"description":"d","toolsSettings":{"execute_bash":{"allowedCommands":["ls"]}}}',
    [],
  ],
  [
    'servers',
    '{"name":"a","includeMcpJson":true,"mcpServers":{"m":{"command":"uvx","args":["mcp-server-fetch"]}}}',
    ['mcp.client:1', 'net.fetch:1'],
  ],
  ['something else', '{"name":"a","description":"tools"}', null],
  ['a schema', '{"tools":{"type":"array"},"prompt":{}}', null],
  ['broken', '{"name":"a","prompt', null],
])('%s', (_, text, expected) => {
  expect(powers(kiroAgent, '.kiro/agents/dev.json', text)).toEqual(expected)
})

test('the older folder, and others not', () => {
  expect(kiroAgent.looksAt('.amazonq/cli-agents/dev.json')).toBe(true)
  expect(kiroAgent.looksAt('.kiro/settings/mcp.json')).toBe(false)
  expect(kiroAgent.looksAt('.kiro/agents/README.md')).toBe(false)
})
