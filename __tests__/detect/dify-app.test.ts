import { expect, test } from '@jest/globals'
import { difyApp } from '../../src/detect/graphs/dify-app.ts'
import { judged } from './manifest-table.ts'

const APP = `kind: app
app:
  mode: agent-chat
model_config:
  agent_mode:
    enabled: true
    max_iteration: 5
    tools:
    - enabled: true
      provider_type: builtin
      provider_name: duckduckgo
      tool_name: ddgo_search
    - enabled: false
      provider_type: builtin
      provider_name: code
      tool_name: execute_code
    - enabled: true
      provider_type: api
      tool_name: createOrder
    - enabled: true
      provider_type: builtin
      provider_name: time
      tool_name: current_time
  model:
    name: gpt-4o
  dataset_configs:
    datasets:
      datasets:
      - dataset: {enabled: true, id: x}
`
const GRAPH = `kind: app
app:
  mode: advanced-chat
workflow:
  graph:
    nodes:
    - data:
        type: llm
      id: '1'
    - data:
        type: agent
        agent_strategy_name: function_calling
        agent_parameters:
          tools:
            value:
            - enabled: true
              provider_name: mcp_sse
              tool_name: mcp_sse_call_tool
            - enabled: true
              provider_name: webscraper
              tool_name: webscraper
              type: builtin
          model:
            value:
              model: gpt-4o-mini
      id: '2'
`

test.each([
  ['an agent app', APP, { '': 'limits.turns:7 net.search:12 api.actions:19 model.fixed:25 rag:28' }],
  ['agent nodes of a workflow', GRAPH, { '2': 'mcp.client:18 mcp.remote:18 net.fetch:21 model.fixed:25' }],
])('%s', (_, text, agents) => {
  expect(judged(difyApp, 'DSL/工具.yml', text)).toMatchObject({ kind: 'dify-app', role: 'agent', agents })
})

test.each([
  ['a chat with a workflow', GRAPH.replace('type: agent', 'type: tool')],
  ['an app whose agent is off', APP.replace('enabled: true\n    max', 'enabled: false\n    max')],
  ['another file', 'mode: agent-chat\nname: x\n'],
  ['broken YAML', 'kind: app\napp: {mode: agent-chat\n  :::'],
])('%s is no agent', (_, text) => {
  expect(judged(difyApp, 'a.yml', text)).toBeNull()
})
