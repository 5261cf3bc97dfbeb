import { expect, test } from '@jest/globals'
import { lettaAgent } from '../../src/detect/manifests/letta-agent.ts'
import { judged } from './manifest-table.ts'

const FILE = `{
 "agents": [{"name": "Thought",
  "tool_ids": ["t0", "t1", "t2", "t3"],
  "block_ids": ["b0"],
  "tool_exec_environment_variables": {"EXA_KEY": "secret"},
  "llm_config": {"model": "claude"}}],
 "blocks": [{"id": "b0"}],
 "tools": [
  {"id": "t0", "name": "memory_replace", "tool_type": "letta_sleeptime_core"},
  {"id": "t1", "name": "run_code", "tool_type": "letta_builtin"},
  {"id": "t2", "name": "web_search_exa", "tool_type": "external_mcp"},
  {"id": "t3", "name": "send_message", "tool_type": "letta_core"},
  {"id": "t9", "name": "fetch_webpage", "tool_type": "letta_builtin"}],
 "mcp_servers": [{"server_url": "https://a.example"}]
}`

test('an agent with the tools it names', () => {
  expect(judged(lettaAgent, 'a.af', FILE)).toEqual({
    kind: 'letta-agent',
    role: 'agent',
    agents: {
      Thought:
        'memory.persistent:4 cred.use:5 model.fixed:6 selfmod.config:9 exec.code:10 exec.sandboxed:10 mcp.client:11 net.search:11 mcp.remote:14',
    },
    shared: '',
  })
})

test('JSON inside of a JSON text says the same in one place', () => {
  const found = judged(lettaAgent, 'a.af', JSON.stringify(FILE))
  expect(found?.agents['Thought']).toContain('exec.code:1 ')
})

test.each([
  ['{"agents": []}'],
  ['"agents and agent_type"'],
  ['{"agents": [1], "tools": []}'],
  ['{"agents": [{'],
])('%s is no agent', (text) => {
  expect(judged(lettaAgent, 'a.af', text)).toBeNull()
})
