import { expect, test } from '@jest/globals'
import { geminiSettings } from '../../src/detect/hosts/gemini-settings.ts'
import { powers } from './settings-artefact.ts'

test.each<[string, string, readonly string[] | null]>([
  [
    'servers, one trusted',
    '{"mcpServers":{\n"a":{"command":"a-mcp","trust":true},\n"b":{"httpUrl":"https://b.example/mcp","trust":false}}}',
    ['mcp.client:2', 'auto.approve:2', 'mcp.client:3', 'mcp.remote:3'],
  ],
  [
    'tools that do not ask',
    '{"tools":{"allowed":[\n"read_file",\n"run_shell_command(git)",\n"run_shell_command(npx)",\n"run_shell_command",\n"write_file",\n"web_fetch"]}}',
    ['fs.read:2', 'exec.shell:4', 'fs.write:6', 'net.fetch:7'],
  ],
  [
    'the older form',
    '{"allowedTools":["ShellTool(ls)"],"sandbox":"docker"}',
    ['exec.shell_scoped:1', 'exec.sandboxed:1'],
  ],
  [
    'model and turns beside them',
    '{"model":{"name":"maker-4",\n"maxSessionTurns":9},"general":{"defaultApprovalMode":"auto_edit"}}',
    ['auto.approve_edits:2', 'model.fixed:1', 'limits.turns:2'],
  ],
  ['edits', '{"general":{"defaultApprovalMode":"auto_edit"}}', ['auto.approve_edits:1']],
  ['hooks', '{"hooks":{"BeforeTool":[{"matcher":"write_file"}]}}', ['mitigation.hooks:1']],
  [
    'tools taken away',
    '{"tools":{"core":["run_shell_command(ls)"],"exclude":["write_file"],"sandbox":false}}',
    null,
  ],
  ['harmless calls', '{"autoAccept":true}', null],
  ['taste', '{"ui":{"theme":"GitHub"},"context":{"fileName":["AGENTS.md"]}}', null],
  ['broken', '{"mcpServers":', null],
])('%s', (_, text, expected) => {
  expect(powers(geminiSettings, '.gemini/settings.json', text)).toEqual(expected)
})
