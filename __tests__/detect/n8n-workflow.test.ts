import { expect, test } from '@jest/globals'
import { n8nWorkflow } from '../../src/detect/graphs/n8n-workflow.ts'
import { judged } from './manifest-table.ts'

type Node = Readonly<Record<string, unknown>> & { readonly name: string; readonly type: string }

function workflow(nodes: readonly Node[], wires: readonly (readonly [string, string, string])[]): string {
  const connections: Record<string, Record<string, unknown[][]>> = {}
  for (const [from, kind, to] of wires) {
    const kinds = (connections[from] ??= {})
    kinds[kind] = [[...(kinds[kind]?.[0] ?? []), { node: to, type: kind, index: 0 }]]
  }
  return JSON.stringify({ name: 'x', nodes, connections }, null, 1)
}

const LANGCHAIN = '@n8n/n8n-nodes-langchain.'
const agent: Node = { name: 'A', type: `${LANGCHAIN}agent`, parameters: { options: {} } }
const model: Node = {
  name: 'M',
  type: `${LANGCHAIN}lmChatOpenAi`,
  parameters: { model: { value: 'gpt-4o' } },
}

function powers(text: string): string {
  return Object.values(judged(n8nWorkflow, 'flows/a b ü.json', text)?.agents ?? {})
    .join(' | ')
    .replace(/:\d+/g, '')
}

test.each([
  ['n8n-nodes-base.gmailTool', {}, 'msg.send'],
  ['n8n-nodes-base.gmailTool', { operation: 'getAll' }, 'db.read'],
  ['n8n-nodes-base.gmailTool', { operation: 'sendAndWait' }, 'msg.send auto.gate'],
  ['n8n-nodes-base.googleSheetsTool', {}, 'db.read'],
  ['n8n-nodes-base.googleSheetsTool', { operation: 'append' }, 'db.write'],
  ['n8n-nodes-base.postgresTool', { operation: 'executeQuery' }, 'db.write'],
  ['n8n-nodes-base.jiraTool', {}, 'tracker.write'],
  ['n8n-nodes-base.githubTool', { resource: 'file', operation: 'edit' }, 'vcs.write'],
  ['n8n-nodes-base.githubTool', { resource: 'file', operation: 'get' }, 'vcs.read'],
  ['n8n-nodes-base.googleDriveTool', { operation: 'download' }, 'fs.read'],
  ['n8n-nodes-base.httpRequestTool', {}, 'net.fetch'],
  [`${LANGCHAIN}toolCode`, {}, 'exec.code'],
  [`${LANGCHAIN}toolThink`, {}, ''],
  [`${LANGCHAIN}toolWorkflow`, {}, 'api.actions'],
  [`${LANGCHAIN}vectorStoreQdrant`, {}, 'rag'],
  [`${LANGCHAIN}mcpClientTool`, { endpointUrl: 'https://a.example' }, 'mcp.client mcp.remote'],
  ['n8n-nodes-mcp.mcpClientTool', { operation: 'executeTool' }, 'mcp.client'],
])('a tool %s with %j grants %s', (type, parameters, expected) => {
  expect(powers(workflow([agent, { name: 'T', type, parameters }], [['T', 'ai_tool', 'A']]))).toBe(expected)
})

test.each([
  ['n8n-nodes-base.webhook', {}, 'net.public_endpoint auto.unattended trigger.untrusted'],
  ['n8n-nodes-base.webhook', { authentication: 'headerAuth' }, 'net.public_endpoint auto.unattended'],
  [`${LANGCHAIN}chatTrigger`, { public: true }, 'net.public_endpoint trigger.untrusted'],
  [`${LANGCHAIN}chatTrigger`, {}, ''],
  ['n8n-nodes-base.telegramTrigger', {}, 'auto.unattended trigger.untrusted'],
  ['n8n-nodes-base.telegramTrigger', { additionalFields: { chatIds: '1' } }, 'auto.unattended auto.gate'],
  ['n8n-nodes-base.scheduleTrigger', {}, 'auto.unattended'],
  ['n8n-nodes-base.manualTrigger', {}, ''],
])('a run begun by %s with %j means %s', (type, parameters, expected) => {
  const nodes = [{ name: 'T', type, parameters }, { name: 'S', type: 'n8n-nodes-base.set' }, agent]
  const wires = [
    ['T', 'main', 'S'],
    ['S', 'main', 'A'],
  ] as const
  expect(powers(workflow(nodes, wires))).toBe(expected)
})

test.each([
  ['gpt-4o', 'model.fixed'],
  ['=vendor://gpt-4o', 'model.fixed'],
  ['={{ $json.model }}', 'model.dynamic'],
])('a model that is %j is %s', (value, expected) => {
  const node = { ...model, parameters: { model: { value } } }
  expect(powers(workflow([agent, node], [['M', 'ai_languageModel', 'A']]))).toBe(expected)
})

test('places are those of the nodes; secrets of tools count, that of the model does not', () => {
  const text = workflow(
    [
      { name: 'A', type: `${LANGCHAIN}agent`, parameters: { options: { maxIterations: 5 } } },
      { ...model, credentials: { openAiApi: { id: '1' } } },
      { name: 'T', type: 'n8n-nodes-base.slackTool', credentials: { slackApi: { id: 'secret-id' } } },
      { name: 'R', type: `${LANGCHAIN}memoryPostgresChat` },
    ],
    [
      ['T', 'ai_tool', 'A'],
      ['M', 'ai_languageModel', 'A'],
      ['R', 'ai_memory', 'A'],
    ],
  )
  expect(judged(n8nWorkflow, 'a.json', text)).toEqual({
    kind: 'n8n-workflow',
    role: 'agent',
    agents: { A: 'limits.turns:9 model.fixed:17 msg.send:29 cred.use:30 memory.persistent:38' },
    shared: '',
  })
  expect(
    JSON.stringify(n8nWorkflow.detect('a.json', text, { has: () => false, read: () => null })),
  ).not.toContain('secret')
})

test('one agent per agent node; an agent that is a tool is one more and makes the other own it', () => {
  const inner = { name: 'B', type: `${LANGCHAIN}agentTool` }
  const schedule = { name: 'S', type: 'n8n-nodes-base.cron' }
  expect(
    powers(
      workflow(
        [agent, inner, schedule],
        [
          ['B', 'ai_tool', 'A'],
          ['S', 'main', 'A'],
        ],
      ),
    ),
  ).toBe('multi.subagents auto.unattended | auto.unattended')
})

test.each([
  ['a chain with a model', workflow([model, { name: 'C', type: `${LANGCHAIN}chainLlm` }], [])],
  ['an agent that is switched off', workflow([{ ...agent, disabled: true }], [])],
  ['a text about agents', JSON.stringify({ nodes: ['n8n-nodes-langchain.agent"'] })],
  ['half a file', workflow([agent], []).slice(0, 40)],
])('%s is no agent', (_, text) => {
  expect(judged(n8nWorkflow, 'a.json', text)).toBeNull()
})
