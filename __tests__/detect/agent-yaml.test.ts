import { expect, test } from '@jest/globals'
import { agentYaml } from '../../src/detect/manifests/agent-yaml.ts'
import { judged } from './manifest-table.ts'

test.each([
  [
    'spec_version: "0.1.0"\nname: a\nmodel:\n  preferred: claude\nsoul: SOUL.md\ntools:\n  - tools/github.py\n  - write\nmemory:\n  - seen.json\nruntime:\n  max_turns: 5\n',
    'model.fixed:4 fs.write:8 memory.persistent:9 limits.turns:12',
  ],
  [
    'agent:\n  name: a\n  model: {provider: openai, name: gpt-4o}\n  system_prompt: hi\n  mcp_servers:\n    - name: own\n      command: own-server\n  human_in_the_loop:\n    require_approval_for: [merge]\n',
    'model.fixed:3 mcp.client:6 auto.gate:9',
  ],
  [
    'agent:\n  extend: default\n  tools:\n    - "kimi_cli.tools.shell:Shell"\n    # - "kimi_cli.tools.file:WriteFile"\nmodel: x\n',
    'model.fixed:6 exec.shell:4',
  ],
  ['spec_version: v1\nkind: native\nname: a\nllm: maker/m\nstyle: react\n', 'model.fixed:4'],
  [
    'name: a\nmodel: {default: x}\ninstructions: hi\nmax_steps: 4\ntools:\n  - {type: mcp, name: board}\n  - {type: python}\nenv:\n  - BOARD_TOKEN\n  - name: OTHER\n',
    'model.fixed:2 limits.turns:4 mcp.client:6 exec.code:7 cred.use:9',
  ],
])('%j', (text, powers) => {
  const found = judged(agentYaml, 'agent.yaml', text)
  expect(found).toMatchObject({ kind: 'agent-yaml', role: 'agent' })
  expect(found?.agents['']?.split(' ').sort()).toEqual(powers.split(' ').sort())
})

test.each([
  ['a pod', 'apiVersion: v1\nkind: Pod\nmodel: a\ninstructions: b\n'],
  ['telemetry', 'server:\n  log_level: info\nmetrics:\n  model: x\n'],
  ['Jenkins', 'spec:\n  containers:\n    - name: tools\n      image: x\n'],
  ['a persona', 'agent: {name: Alex}\npersona: {role: r}\n# model: m\n'],
  ['only comments', '# model: m\n# instructions: x\n'],
  ['broken YAML', 'model: [\n instructions: {'],
])('%s is no agent', (_, text) => {
  expect(judged(agentYaml, 'deploy/agent.yaml', text)).toBeNull()
})

test('any name that ends so', () => {
  const text = 'model: m\ninstructions: hi\n'
  expect(judged(agentYaml, 'bots/review-agent.yml', text)?.role).toBe('agent')
  expect(judged(agentYaml, 'agents/review.yaml', text)?.role).toBe('agent')
  expect(judged(agentYaml, 'prompts/review.yaml', text)).toBeNull()
  expect(judged(agentYaml, 'agents/review.yaml', 'model: m\nmessages: []\n')).toBeNull()
})

test('several of them, in a list or a map; what has no instructions is none', () => {
  expect(
    judged(
      agentYaml,
      'config/agents.yaml',
      'agents:\n  - id: a\n    llm: m\n    system_prompt: hi\n    tools: [write]\n  - name: b\n    model: m\n',
    )?.agents,
  ).toEqual({ a: 'model.fixed:3 fs.write:5' })
  expect(
    judged(agentYaml, 'agents.yaml', 'agents:\n  a:\n    model: m\n    prompt: hi\n  b: {prompt: x}\n')
      ?.agents,
  ).toEqual({ a: 'model.fixed:3' })
  expect(judged(agentYaml, 'agents.yaml', 'agents: {a: {prompt: x.md, model_type: ppo}}\n')).toBeNull()
  expect(
    judged(agentYaml, 'agents.yaml', 'agents:\n  - {name: a, instructions: hi}\n  - {name: b}\n')?.agents,
  ).toEqual({ a: '' })
})
