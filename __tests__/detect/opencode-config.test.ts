import { expect, test } from '@jest/globals'
import { opencodeConfig } from '../../src/detect/hosts/opencode-config.ts'
import { told } from './settings-artefact.ts'

const capability = (...capabilities: readonly string[]): unknown => ({
  role: 'capability',
  agents: {},
  capabilities,
})

test.each<[string, string, unknown]>([
  [
    'permissions',
    `{ "permission": {
      "edit": "allow",
      "bash": {
        "*": "ask",
        "git status *": "allow",
        "python *": "allow",
        "rm *": "deny" },
      "webfetch": "ask",
      "task": { "*": "allow" } } }`,
    capability('fs.write:2', 'exec.shell:6', 'multi.subagents:9'),
  ],
  ['everything', '{"permission":"allow"}', capability('auto.approve:1', 'tools.unrestricted:1')],
  [
    'servers',
    '{"mcp":{\n"a":{"type":"local","command":["npx","-y","@playwright/mcp"],"enabled":true},\n"b":{"type":"remote","url":"https://b.example/mcp"},\n"c":{"type":"local","command":["x"],"enabled":false}}}',
    capability('mcp.client:2', 'net.browser:2', 'mcp.client:3', 'mcp.remote:3'),
  ],
  [
    'tools that permissions stop',
    '{"tools":{"bash":true,"write":true},"permission":{"bash":"deny"}}',
    capability('fs.write:1'),
  ],
  [
    'agents without a word about tools have all',
    '{"agent":{\n"docs":{"description":"Writes.","model":"m"}}}',
    { role: 'agent', agents: { docs: ['tools.unrestricted:2', 'model.fixed:2'] }, capabilities: [] },
  ],
  [
    'agents keep what nobody takes away',
    '{"agent":{\n"review":{"prompt":"Review.",\n"tools":{"write":false,"edit":false,"bash":false}}}}',
    { role: 'agent', agents: { review: ['net.fetch:2', 'fs.read:2'] }, capabilities: [] },
  ],
  [
    'permissions of the file hold for its agents; a map of commands leaves the others open',
    '{"permission":{"edit":"ask","webfetch":"deny"},"agent":{\n"a":{"description":"d","permission":{\n"bash":{"git log*":"allow"}}}}}',
    {
      role: 'agent',
      agents: { a: ['fs.write:1', 'auto.gate:1', 'exec.shell:2', 'fs.read:2'] },
      capabilities: [],
    },
  ],
  ['models of agents that stand elsewhere', '{"agent":{"build":{"model":"m"}}}', null],
  ['an agent switched off', '{"agent":{"a":{"description":"d","disable":true}}}', null],
  ['taste', '{"$schema":"https://opencode.ai/config.json","instructions":["*.md"],"mcp":{}}', null],
  ['only asked', '{"permission":{"bash":"ask","edit":"deny"}}', null],
  ['a comment', '{"permission":{\n// "bash": "allow"\n}}', null],
  ['broken', '{"agent":{"a":{"description":', null],
])('%s', (_, text, expected) => {
  expect(told(opencodeConfig, 'opencode.json', text)).toEqual(expected)
})

test('the name of an agent is cut', () => {
  const found = opencodeConfig.detect(
    'opencode.jsonc',
    JSON.stringify({ agent: { ['x'.repeat(300)]: { prompt: 'p' } } }),
    {
      has: () => false,
      read: () => null,
    },
  )
  expect(found?.agents[0]?.id).toHaveLength(100)
})
