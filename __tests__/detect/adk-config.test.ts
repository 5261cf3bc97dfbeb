import { expect, test } from '@jest/globals'
import { adkConfig } from '../../src/detect/manifests/adk-config.ts'
import { judged } from './manifest-table.ts'

const AGENT = `agent_class: LlmAgent
name: helper
model: gemini-2.5-flash
instruction: Help.
# tools: [built_in_code_execution]
tools:
  - name: google_search
  - name: google.adk.tools.mcp_tool.MCPToolset
    args:
      streamable_http_connection_params: {url: https://a.example}
  - name: my.tools.roll_die
sub_agents:
  - config_path: a.yaml
before_tool_callbacks:
  - name: my.guard
`

test('an agent with its tools', () => {
  expect(judged(adkConfig, 'root_agent.yaml', AGENT)).toEqual({
    kind: 'adk-config',
    role: 'agent',
    agents: {
      helper: 'model.fixed:3 net.search:7 mcp.client:8 mcp.remote:10 multi.subagents:12 mitigation.hooks:14',
    },
    shared: '',
  })
})

test.each([
  ['root_agent.yaml', 'name: a\nmodel: m\ninstruction: x\n', [], true],
  ['agents/sub/two.yaml', 'name: a\ninstruction: x\n', ['agents/root_agent.yaml'], true],
  ['agents/two.yaml', 'name: a\nmodel: m\ninstruction: x\n', [], false],
  [
    'x.yaml',
    '# yaml-language-server: $schema=https://a.example/AgentConfig.json\nname: a\ninstruction: x\n',
    [],
    true,
  ],
  ['root_agent.yaml', 'name: a\nmodule: agent.py\n# instruction: x\n', [], false],
  ['root_agent.yaml', 'specialists:\n  one:\n    name: a\n    instruction: x\n', [], false],
  ['x.yaml', 'agent_class: heavy\nname: spy\n', [], false],
])('%s with %j', (path, text, others, isAgent) => {
  expect(judged(adkConfig, path, text, others) !== null).toBe(isAgent)
})
