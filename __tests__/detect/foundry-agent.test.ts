import { expect, test } from '@jest/globals'
import { foundryAgent } from '../../src/detect/manifests/foundry-agent.ts'
import { judged } from './manifest-table.ts'

test.each([
  [
    'hosted',
    'kind: hosted\nname: a\nprotocols:\n  - protocol: responses\nenvironment_variables:\n  - name: GITHUB_TOKEN\n    value: ghp_secret\n  - name: AZURE_OPENAI_API_KEY\n    value: x\n',
    'cred.use:6',
  ],
  [
    'hosted in a template',
    'name: a\ntemplate:\n  kind: hosted\n  protocols:\n    - protocol: a2a\nresources:\n  - kind: model\n    id: gpt-4.1\n  - kind: tool\n    id: bing_grounding\n',
    'multi.a2a:5 model.fixed:8 net.search:10',
  ],
  [
    'prompt',
    'kind: Prompt\nname: a\nmodel:\n  id: gpt-4.1\ninstructions: hi\ntools:\n  - kind: codeInterpreter\n  - kind: mcp\n    approvalMode:\n      kind: never\n  - kind: function\n    name: f\n',
    'model.fixed:4 exec.code:7 exec.sandboxed:7 mcp.client:8 mcp.remote:8 auto.approve:9',
  ],
])('an agent of kind %s', (_, text, powers) => {
  expect(judged(foundryAgent, 'src/agent.yaml', text)).toMatchObject({
    kind: 'foundry-agent',
    role: 'agent',
    agents: { '': powers },
  })
})

test.each([
  ['a pod', 'apiVersion: v1\nkind: Pod\nmetadata: {name: hosted}\n'],
  ['a workflow', 'kind: workflow\nname: prompt\n'],
  ['telemetry', 'server:\n  log_level: info\nhosted: true\n'],
])('%s is no agent', (_, text) => {
  expect(judged(foundryAgent, 'agent.yaml', text)).toBeNull()
})
