import { expect, test } from '@jest/globals'
import { mcpConfig } from '../../src/detect/hosts/mcp-config.ts'
import { powers } from './settings-artefact.ts'

const servers = (...lines: readonly string[]): string => `{ "mcpServers": {\n${lines.join('\n')}\n} }`

test.each<[string, string, readonly string[]]>([
  [
    'a package that is known',
    servers('"web": { "command": "npx", "args": ["-y", "@playwright/mcp@latest"] }'),
    ['mcp.client:2', 'net.browser:2'],
  ],
  [
    'comments and trailing commas',
    servers(
      '// "shell": { "command": "bash" },',
      '"files": { "command": "npx", "args": ["@modelcontextprotocol/server-filesystem", "/srv/github"], },',
    ),
    ['mcp.client:3', 'fs.write:3'],
  ],
  [
    'a remote server with a secret',
    servers(
      '"gh": {',
      '"type": "http", "url": "https://api.githubcopilot.com/mcp/",',
      '"headers": { "Authorization": "Bearer ${GH}" } }',
    ),
    ['mcp.client:2', 'mcp.remote:3', 'vcs.write:2', 'cred.use:4'],
  ],
  [
    'a container image, its secret passed on by name',
    servers(
      '"forge": { "command": "docker", "args": ["run", "-i", "--rm", "-e", "GITHUB_TOKEN", "ghcr.io/github/github-mcp-server"] }',
    ),
    ['mcp.client:2', 'vcs.write:2', 'cred.use:2'],
  ],
  [
    'told only to read',
    servers('"k8s": { "command": "npx", "args": ["kubernetes-mcp-server", "--read-only"] }'),
    ['mcp.client:2', 'infra.read:2'],
  ],
  [
    'approvals switched off for some tools; an empty list is none',
    servers(
      '"a": { "command": "a-mcp", "alwaysAllow": ["x"] },',
      '"b": { "command": "b-mcp", "autoApprove": [] }',
    ),
    ['mcp.client:2', 'auto.approve:2', 'mcp.client:3'],
  ],
  [
    'a bridge to a remote server',
    servers('"board": { "command": "npx", "args": ["-y", "mcp-remote", "https://mcp.linear.app/sse"] }'),
    ['mcp.client:2', 'mcp.remote:2'],
  ],
  [
    'switched off',
    servers(
      '"shell": { "command": "desktop-commander", "disabled": true },',
      '"x": { "url": "https://x.example/mcp", "enabled": false }',
    ),
    [],
  ],
  [
    'the key of the model is no further secret',
    servers('"x": { "command": "x-mcp", "env": { "OPENAI_API_KEY": "${K}", "MAX_TOKENS": "9" } }'),
    ['mcp.client:2'],
  ],
  [
    'documentation is not the thing it documents; an address in an argument is no package',
    servers(
      '"aws-docs": { "command": "uvx", "args": ["awslabs.aws-documentation-mcp-server@latest"] },',
      '"code": { "command": "uvx", "args": ["--from", "git+https://github.com/a/b", "b"] },',
      '"mine": { "url": "https://mine.vercel.app/mcp" },',
      '"MCP_DOCKER": { "command": "docker", "args": ["mcp", "gateway", "run"] }',
    ),
    ['mcp.client:2', 'mcp.client:3', 'mcp.client:4', 'mcp.remote:4', 'mcp.client:5'],
  ],
])('%s', (_, text, expected) => {
  expect(powers(mcpConfig, '.mcp.json', text)).toEqual(expected)
})

test.each([
  ['.cursor/mcp.json', '{"mcpServers":{"a":{"url":"http://a/mcp"}}}'],
  ['pkg/.vscode/mcp.json', '\uFEFF{"servers":{"a":{"type":"http","url":"http://a/mcp"}}}'],
  ['gemini-extension.json', '{"name":"x","mcpServers":{"a":{"httpUrl":"http://a/mcp"}}}'],
  ['a/.claude-plugin/plugin.json', '{"name":"x","mcpServers":{"a":{"url":"http://a/mcp"}}}'],
  ['plugins/a/.mcp.json', '{"a":{"type":"http","url":"http://a/mcp"}}'],
])('hosts have paths and words of their own: %s', (path, text) => {
  expect(powers(mcpConfig, path, text)).toEqual(['mcp.client:1', 'mcp.remote:1'])
})

test.each([
  ['no servers', '.mcp.json', '{"mcpServers":{}}'],
  [
    'a server without command and address',
    '.mcp.json',
    '{"mcpServers":{"a":{"link":"http://a","env":{"url":""}}}}',
  ],
  ['a manifest of tools', 'mcp.json', '{"name":"x","tools":[{"name":"a","command":"b"}]}'],
  ['settings of something else', 'mcp.json', '{"server":{"url":"kafka:9092"},"url":"x"}'],
  ['a bare map outside of .mcp.json', 'mcp.json', '{"a":{"url":"http://a"}}'],
  ['a plugin that points to its servers', '.claude-plugin/plugin.json', '{"mcpServers":"./servers.json"}'],
  ['a plugin without servers', '.claude-plugin/plugin.json', '{"name":"a","commands":["./b.md"]}'],
  ['an extension without servers', 'gemini-extension.json', '{"name":"a","contextFileName":"b.md"}'],
  ['an example', 'mcp.example.json', '{"mcpServers":{"a":{"command":"b"}}}'],
  ['broken', '.mcp.json', '{"mcpServers": {{{ "command"'],
  ['not JSON', '.mcp.json', 'command: "url"'],
  ['a list', '.mcp.json', '["command", "url"]'],
])('%s is no configuration of servers', (_, path, text) => {
  expect(powers(mcpConfig, path, text)).toBeNull()
})

test('what can still be read of a broken file counts', () => {
  expect(
    powers(
      mcpConfig,
      '.mcp.json',
      '{"mcpServers":{"fetch":{"command":"uvx","args":["mcp-server-fetch"]},"x":',
    ),
  ).toEqual(['mcp.client:1', 'net.fetch:1'])
})

test('no value of the file stands in the result', () => {
  const found = mcpConfig.detect(
    '.mcp.json',
    servers('"n": { "command": "c", "env": { "A_TOKEN": "s3cr3t-value" } }'),
    { has: () => false, read: () => null },
  )
  expect(JSON.stringify(found)).not.toContain('s3cr3t-value')
})
