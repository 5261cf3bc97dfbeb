import { expect, test } from '@jest/globals'
import { flowiseFlow } from '../../src/detect/graphs/flowise-flow.ts'
import { judged } from './manifest-table.ts'

const FLOW = `{"nodes": [
 {"id": "agentAgentflow_0", "data": {"name": "agentAgentflow", "inputParams": [{"name": "agentTools", "options": ["shell"]}],
  "inputs": {"agentTools": [
    {"agentSelectedTool": "googleCustomSearch", "agentSelectedToolRequiresHumanInput": ""},
    {"agentSelectedTool": "gmail", "agentSelectedToolRequiresHumanInput": true},
    {"agentSelectedTool": "customMCP", "agentSelectedToolConfig": {"mcpServerConfig": "{\\"url\\": \\"https://a.example\\"}"}}],
   "agentKnowledgeDocumentStores": "",
   "agentEnableMemory": true,
   "agentModelConfig": {"modelName": "gpt-4o-mini"}}}},
 {"id": "humanInputAgentflow_0", "data": {"name": "humanInputAgentflow", "inputs": {}}}
], "edges": []}`

test('an agent of an agentflow, with its tools, memory and gates', () => {
  expect(judged(flowiseFlow, 'flow.json', FLOW)).toEqual({
    kind: 'flowise-flow',
    role: 'agent',
    agents: {
      agentAgentflow_0:
        'net.search:4 msg.send:5 auto.gate:5 mcp.client:6 mcp.remote:6 memory.session:8 model.fixed:9',
    },
    shared: 'auto.gate:10',
  })
})

test('an older agent finds its tools and memory in other nodes', () => {
  const text = `{"nodes": [
   {"id": "serpAPI_0", "data": {"name": "serpAPI"}},
   {"id": "redis_0", "data": {"name": "RedisBackedChatMemory"}},
   {"id": "calculator_0", "data": {"name": "calculator"}},
   {"id": "writeFile_0", "data": {"name": "writeFile"}},
   {"id": "toolAgent_0", "data": {"name": "toolAgent", "inputs": {
     "tools": ["{{serpAPI_0.data.instance}}", "{{calculator_0.data.instance}}"],
     "memory": "{{redis_0.data.instance}}", "maxIterations": ""}}}
  ], "edges": []}`
  expect(judged(flowiseFlow, 'flow.json', text)?.agents).toEqual({
    toolAgent_0: 'net.search:2 memory.persistent:3',
  })
})

test.each([
  [
    'a chain',
    '{"nodes": [{"id": "a", "data": {"name": "llmChain", "label": "toolAgent", "inputs": {}}}, "toolAgent"], "edges": []}',
  ],
  ['a node that only routes', FLOW.replaceAll('"agentAgentflow"', '"conditionAgentAgentflow"')],
  ['half a file', FLOW.slice(0, 90)],
])('%s is no agent', (_, text) => {
  expect(judged(flowiseFlow, 'flow.json', text)).toBeNull()
})
