import { expect, test } from '@jest/globals'
import { agentcoreConfig } from '../../src/detect/manifests/agentcore-config.ts'
import { judged } from './manifest-table.ts'

const CONFIG = `default_agent: ops
agents:
  ops:
    entrypoint: app.py
    aws:
      execution_role: null
      execution_role_auto_create: true
      network_configuration:
        network_mode: PUBLIC
      protocol_configuration:
        server_protocol: HTTP
    memory:
      mode: STM_AND_LTM
    identity:
      credential_providers: [github]
  quiet:
    entrypoint: quiet.py
    aws:
      network_configuration: {network_mode: VPC}
    memory: {mode: NO_MEMORY}
`

test('each agent with what the toolkit gives it', () => {
  expect(judged(agentcoreConfig, 'svc/.bedrock_agentcore.yaml', CONFIG)).toEqual({
    kind: 'agentcore-config',
    role: 'agent',
    agents: {
      ops: 'identity.federated:7 net.public_endpoint:9 memory.persistent:13 cred.use:15',
      quiet: '',
    },
    shared: '',
  })
})

test('a server of tools is a tool surface', () => {
  const text =
    'agents:\n  s:\n    entrypoint: s.py\n    aws:\n      protocol_configuration:\n        server_protocol: MCP\n'
  expect(judged(agentcoreConfig, '.bedrock_agentcore.yaml', text)).toMatchObject({
    role: 'tool-surface',
    agents: {},
    shared: 'mcp.server:6',
  })
})

test.each([
  ['no agents', '.bedrock_agentcore.yaml', 'runtime_name: s\nentrypoint: x\nnetwork: {mode: PUBLIC}\n'],
  ['another name', 'config.yaml', CONFIG],
  ['nothing readable', '.bedrock_agentcore.yaml', 'entrypoint: [\n  - {'],
])('%s: nothing', (_, path, text) => {
  expect(judged(agentcoreConfig, path, text)).toBeNull()
})
