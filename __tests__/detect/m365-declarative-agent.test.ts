import { expect, test } from '@jest/globals'
import { m365DeclarativeAgent } from '../../src/detect/manifests/m365-declarative-agent.ts'
import { judged } from './manifest-table.ts'

const AGENT = `{
  "$schema": "https://developer.microsoft.com/json-schemas/copilot/declarative-agent/v1.8/schema.json",
  "name": "Help \${{TEAMSFX_ENV}}", "instructions": "$[file('instruction.txt')]",
  "capabilities": [
    {"name": "WebSearch"},
    {"name": "CodeInterpreter"},
    {"name": "OneDriveAndSharePoint"},
    {"name": "EmailActions"},
    {"name": "GraphicArt"},
  ],
  "actions": [{"id": "a", "file": "ai-plugin.json"}],
  "worker_agents": [{"id": "other"}]
}`

test('capabilities, actions and workers of the manifest', () => {
  expect(judged(m365DeclarativeAgent, 'appPackage/declarativeAgent.json', AGENT)).toEqual({
    kind: 'm365-declarative-agent',
    role: 'agent',
    agents: {
      '': 'net.search:5 exec.code:6 exec.sandboxed:6 rag:7 msg.send:8 db.write:8 api.actions:11 multi.subagents:12',
    },
    shared: '',
  })
})

test.each([
  [
    'a manifest of the app',
    'appPackage/manifest.json',
    '{"$schema": "https://x/teams/v1.19/schema.json", "copilotAgents": {"declarativeAgents": [{"file": "declarativeAgent.json"}]}, "instructions": ""}',
  ],
  [
    'a schema',
    'schemas/declarative-agent.json',
    '{"$schema": "http://json-schema.org/draft-04/schema#", "$id": "/copilot/declarative-agent/v1.3/schema.json"}',
  ],
  [
    'another assistant',
    'agents/agent.json',
    '{"name": "a", "description": "b", "instructions": "c", "version": "v1.0"}',
  ],
  ['half a file', 'appPackage/declarativeAgent.json', '{"name": "a", "instructions": '],
])('%s is no agent', (_, path, text) => {
  expect(judged(m365DeclarativeAgent, path, text)).toBeNull()
})
