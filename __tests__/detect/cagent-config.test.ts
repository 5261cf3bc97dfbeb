import { expect, test } from '@jest/globals'
import { cagentConfig } from '../../src/detect/manifests/cagent-config.ts'
import { judged } from './manifest-table.ts'

const TEAM = `#!/usr/bin/env cagent run
agents:
  root:
    model: anthropic/claude-sonnet-4-5
    instruction: Lead.
    sub_agents: [coder]
    max_iterations: 20
    toolsets:
      - type: think
      - type: mcp
        ref: docker:duckduckgo
      - type: mcp
        command: npx
        args: [-y, '@upstash/context7-mcp']
  coder:
    model: m
    instruction: Code.
    handoffs: [root]
    toolsets:
      - type: shell
      - type: filesystem
      # - type: fetch
      - type: memory
  reader:
    model: m
    description: Reads.
    toolsets:
      - type: filesystem
        tools: [read_file, list_directory]
      - type: mcp
        remote: {url: https://a.example/mcp, transport_type: sse}
      - type: mcp
        ref: docker:kubernetes
        tools:
          - kubectl_get
permissions:
  allow: ['*']
`

test('each agent of the team with its toolsets', () => {
  expect(judged(cagentConfig, 'team.yaml', TEAM)).toEqual({
    kind: 'cagent-config',
    role: 'agent',
    agents: {
      root: 'model.fixed:4 multi.subagents:6 limits.turns:7 mcp.client:10 net.search:11',
      coder: 'model.fixed:16 multi.handoff:18 exec.shell:20 fs.read:21 fs.write:21 memory.persistent:23',
      reader: 'model.fixed:25 fs.read:28 mcp.client:30 mcp.remote:31 infra.read:35',
    },
    shared: 'auto.approve:37',
  })
})

test.each([
  ['models to include', 'fast:\n  provider: openai\n  model: gpt-4\n# instruction:\n'],
  ['a crew', 'agents:\n  one:\n    role: r\n    goal: g\n    backstory: b\n    instruction: x\n'],
  ['a list of agents', 'agents:\n  - model: m\n    instruction: x\n'],
  ['broken YAML', 'agents: [instruction: {\n'],
])('%s: nothing', (_, text) => {
  expect(judged(cagentConfig, 'a.yaml', text)).toBeNull()
})

test('without a root, agents that name a model of the file are a team', () => {
  const team = (model: string): string =>
    `models:\n  fast: {provider: p, model: m}\nagents:\n  one:\n    model: ${model}\n    instruction: Work.\n`
  expect(judged(cagentConfig, 'a.yaml', team('fast'))?.agents).toEqual({ one: 'model.fixed:5' })
  expect(judged(cagentConfig, 'a.yaml', team('constructor'))).toBeNull()
})
