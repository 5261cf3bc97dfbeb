import type { Detector, Granted } from '../detector.ts'
import { modelNamed, oneOf, turnsCapped } from '../graphs/flow-graph.ts'
import { agentArtefact, foundAgent, grants, isSecretName, saysSomething } from '../powers/found-agent.ts'
import { withoutHelm } from './helm-template.ts'
import { serverCapabilities } from '../powers/mcp-servers.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, type Entry, isOn, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

const INSTRUCTIONS = [
  'instructions',
  'instruction',
  'system_prompt',
  'systemPrompt',
  'system_message',
  'prompt',
  'system_prompt_path',
  'soul',
] as const
const TURNS = ['max_turns', 'max_iterations', 'max_steps', 'maxTurns', 'maxIterations'] as const

/**
 * The files that many runtimes call `agent.yaml`: a model together with instructions, or the version of a specification
 * together with a soul or a model. Telemetry, build servers and Kubernetes use the same name and have neither.
 */
export const agentYaml: Detector = {
  id: 'agent-yaml',
  looksAt: (path) => /(?:^|[/.])agent\.ya?ml$/i.test(path),
  marks: ['model', 'soul', 'tools'],
  detect: (path, text) => {
    const root = readYaml(withoutHelm(text))[0] ?? null
    if (root === null || at(root, 'apiVersion') !== null) return null
    const inner = at(root, 'agent')
    const agent = [root, inner].find((one) => one !== null && isAgent(one)) ?? null
    if (agent === null) return null
    const places = agent === root ? [root] : [agent, root]
    return agentArtefact(path, 'agent-yaml', [
      foundAgent(null, entry(agent, 'name') ?? agent, places.flatMap(powers)),
    ])
  },
}

function isAgent(value: Value): boolean {
  const model = saysSomething(entry(value, 'model')) && at(value, 'model')?.kind !== 'list'
  const soul = at(value, 'soul') ?? at(value, 'identity', 'soul')
  if (at(value, 'spec_version') !== null) return model || soul !== null
  if (model && (soul !== null || INSTRUCTIONS.some((key) => saysSomething(entry(value, key))))) return true
  const tools = at(value, 'tools')?.items ?? []
  return tools.some(({ text }) => text?.startsWith('kimi_cli.tools.') ?? false)
}

function powers(value: Value): readonly Granted[] {
  const given = (...keys: readonly string[]): Entry | null => {
    const found = oneOf(value, ...keys)
    return saysSomething(found) ? found : null
  }
  const model = at(value, 'model')
  const runtime = at(value, 'runtime')
  const gate = entry(at(value, 'human_in_the_loop'), 'require_approval_for')
  const supervised = entry(at(value, 'compliance', 'supervision'), 'human_in_the_loop')
  return [
    ...(at(value, 'tools')?.items ?? []).flatMap(tool),
    ...servers(oneOf(value, 'mcp_servers', 'mcpServers')?.value ?? null),
    ...modelNamed(
      model?.kind === 'map'
        ? oneOf(model, 'id', 'name', 'preferred', 'default', 'model')
        : entry(value, 'model'),
    ),
    ...grants(given('sub_agents', 'subagents', 'agents'), 'multi.subagents'),
    ...(isKept(given('memory')) ? grants(given('memory'), 'memory.persistent') : []),
    ...(isOn(at(value, 'sandbox')) || at(value, 'sandbox')?.kind === 'map'
      ? grants(entry(value, 'sandbox'), 'exec.sandboxed')
      : []),
    ...(saysSomething(gate) ? grants(gate, 'auto.gate') : []),
    ...(/^(?:always|conditional|required)$/.test(supervised?.value.text ?? '')
      ? grants(supervised, 'auto.gate')
      : []),
    ...turnsCapped(oneOf(runtime, ...TURNS) ?? oneOf(value, ...TURNS)),
    ...(at(value, 'env')?.entries ?? []).flatMap((one) =>
      isSecretName(one.key) ? grants(one, 'cred.use') : [],
    ),
  ]
}

/** Files, a store or a path outlive a run; what says session, buffer or in-memory does not. */
function isKept(memory: Entry | null): boolean {
  if (memory === null) return false
  const said = [memory.value.text, at(memory.value, 'type')?.text, at(memory.value, 'backend')?.text].join(
    ' ',
  )
  const enabled = at(memory.value, 'enabled')
  return (enabled === null || isOn(enabled)) && !/session|buffer|in[-_]?memory|window|short/i.test(said)
}

function tool(item: Value): readonly Granted[] {
  const name = item.kind === 'text' ? item : oneOf(item, 'name', 'type', 'path', 'id')
  const enabled = at(item, 'enabled')
  if (enabled !== null && !isOn(enabled)) return []
  const said = item.text ?? oneOf(item, 'name', 'type', 'path', 'id')?.value.text ?? ''
  // A file of the project is named after what its author had in mind, not after what it does.
  return said.includes('/') ? [] : grants(name, ...toolWords(said.split(':').at(-1) ?? ''))
}

/** A map by name, or a list of servers that tell their names. */
function servers(value: Value | null): readonly Granted[] {
  return [
    ...(value?.entries ?? []).flatMap((one) => [...grants(one, 'mcp.client'), ...serverCapabilities(one)]),
    ...(value?.items ?? []).flatMap((item) => [
      ...grants(item, 'mcp.client'),
      ...serverCapabilities({
        key: item.text ?? at(item, 'name')?.text ?? '',
        line: item.line,
        column: item.column,
        value: item,
      }),
    ]),
  ]
}
