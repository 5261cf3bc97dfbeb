import { expect, test } from '@jest/globals'
import { claudeSettings } from '../../src/detect/hosts/claude-settings.ts'
import { powers } from './settings-artefact.ts'

test.each<[string, string, readonly string[] | null]>([
  [
    'what is allowed, each at its line; what is denied or asks is not',
    `{ "permissions": {
      "allow": [
        "Bash(npm test:*)",
        "Bash(python3 *)",
        "Edit(src/**)",
        "Read(**)",
        "WebFetch(domain:example.com)",
        "WebSearch",
        "Task",
        "mcp__github__create_pull_request",
        "mcp__github__list_issues",
        "Skill(x)",
        7
      ],
      "ask": ["Bash(git push:*)"],
      "deny": ["Write", "Bash(curl *)"],
      "defaultMode": "acceptEdits" } }`,
    [
      'exec.shell:4',
      'fs.write:5',
      'fs.read:6',
      'net.fetch:7',
      'net.search:8',
      'multi.subagents:9',
      'mcp.client:10',
      'vcs.write:10',
      'vcs.read:11',
      'auto.approve_edits:17',
    ],
  ],
  [
    'permissions bypassed',
    '{"permissions":{"defaultMode":"bypassPermissions"}}',
    ['auto.approve:1', 'tools.unrestricted:1'],
  ],
  [
    'commands by name',
    '{"permissions":{"allow":["Bash(git log:*)","Bash(npm test)"]}}',
    ['exec.shell_scoped:1'],
  ],
  [
    'a model is told beside grants only',
    '{"model":"maker-4",\n"permissions":{"allow":["WebSearch"]}}',
    ['net.search:2', 'model.fixed:1'],
  ],
  ['a mode where Claude Code does not read it', '{"defaultMode":"bypassPermissions"}', null],
  ['modes that loosen nothing', '{"permissions":{"defaultMode":"dontAsk"}}', null],
  ['all servers of the project', '{\n"enableAllProjectMcpServers": true}', ['mcp.client:2']],
  [
    'named servers of the project',
    '{"enabledMcpjsonServers":\n["a",\n"b"]}',
    ['mcp.client:2', 'mcp.client:3'],
  ],
  [
    'a sandbox with an allow-list of hosts',
    '{"sandbox":{"enabled":true,\n"network":{"allowedDomains":["a.example"]}}}',
    ['exec.sandboxed:1', 'net.egress_allowlist:2'],
  ],
  ['a sandbox switched off', '{"sandbox":{"enabled":false,"network":{"allowedDomains":["a"]}}}', null],
  ['hooks only', '{"hooks":{"PreToolUse":[{"matcher":"Bash","hooks":[]}]}}', ['mitigation.hooks:1']],
  ['hooks behind the fact', '{"hooks":{"PostToolUse":[{"matcher":"Bash","hooks":[]}]}}', null],
  ['hooks switched off', '{"disableAllHooks":true,"hooks":{"PreToolUse":[{"matcher":""}]}}', null],
  ['taste', '{"model":"opus","theme":"dark","env":{"GITHUB_TOKEN":"x"},"enabledPlugins":{"a@b":true}}', null],
  ['only denied', '{"permissions":{"deny":["Bash(*)"],"allow":[]}}', null],
  ['a comment', '{"permissions":{"allow":[\n// "Bash(*)"\n]}}', null],
  ['empty', '', null],
  ['broken', '{"permissions":{"allow":"Bash', null],
])('%s', (_, text, expected) => {
  expect(powers(claudeSettings, '.claude/settings.json', text)).toEqual(expected)
})

test.each(['.claude/settings.local.json', 'packages/a/.claude/settings.json'])('looks at %s', (path) => {
  expect(claudeSettings.looksAt(path)).toBe(true)
})

test.each([
  'settings.json',
  '.vscode/settings.json',
  '.claude/settings.json.example',
  '.claude/agents/settings.json',
])('does not look at %s', (path) => {
  expect(claudeSettings.looksAt(path)).toBe(false)
})
