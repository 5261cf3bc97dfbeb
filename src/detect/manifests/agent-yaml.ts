import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { oneOf } from '../graphs/flow-graph.ts'
import { agentArtefact, foundAgent, grants, isSecretName, saysSomething } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
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
  'system_instructions',
  'prompt',
  'system_prompt_path',
  'soul',
] as const
/** In a list of agents these say enough: the model may stand once for all, or elsewhere. */
const TOLD = ['instructions', 'system_prompt'] as const
const TURNS = ['max_turns', 'max_iterations', 'max_steps', 'maxTurns', 'maxIterations'] as const

/**
 * The files that many runtimes call `agent.yaml` or keep in `agents/`: a model together with instructions, or the version of a
 * specification together with a soul or a model; or several such under `agents`. Telemetry, build servers and Kubernetes use
 * the same names and have neither.
 */
export const agentYaml: Detector = {
  id: 'agent-yaml',
  looksAt: (path) => /(?:agents?|(?:^|\/)agents\/[^/]+)\.ya?ml$/i.test(path),
  marks: ['model', 'llm', 'soul', 'tools', 'instructions', 'system_prompt'],
  detect: (path, text) => {
    const root = readYaml(withoutHelm(text))[0] ?? null
    if (root === null || at(root, 'apiVersion') !== null) return null
    const inner = at(root, 'agent')
    const agent = [root, inner].find((one) => one !== null && isAgent(one)) ?? null
    if (agent === null) return agentArtefact(path, 'agent-yaml', severalOf(at(root, 'agents')))
    const places = agent === root ? [root] : [agent, root]
    return agentArtefact(path, 'agent-yaml', [
      foundAgent(null, entry(agent, 'name') ?? agent, places.flatMap(powers)),
    ])
  },
}

function severalOf(roster: Value | null): readonly FoundAgent[] {
  const named = (roster?.entries ?? []).map(({ key, line, column, value }) => ({
    id: key,
    line,
    column,
    value,
  }))
  const listed = (roster?.items ?? []).map((value) => {
    const id = oneOf(value, 'id', 'name')?.value.text ?? null
    return { id, line: value.line, column: value.column, value }
  })
  return [...named, ...listed]
    .filter(({ value }) => isAgent(value) || TOLD.some((key) => saysSomething(entry(value, key))))
    .map((one) => foundAgent(one.id, one, powers(one.value)))
}

function modelOf(value: Value): Entry | null {
  return oneOf(value, 'model', 'llm')
}

function isAgent(value: Value): boolean {
  const model = saysSomething(modelOf(value)) && modelOf(value)?.value.kind !== 'list'
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
  const runtime = at(value, 'runtime')
  const gate = entry(at(value, 'human_in_the_loop'), 'require_approval_for')
  const supervised = entry(at(value, 'compliance', 'supervision'), 'human_in_the_loop')
  return [
    ...(at(value, 'tools')?.items ?? []).flatMap(tool),
    ...servers(oneOf(value, 'mcp_servers', 'mcpServers')?.value ?? null),
    ...modelNamed(modelOf(value)),
    ...grants(given('sub_agents', 'subagents', 'agents'), 'multi.subagents'),
    ...(isKept(given('memory')) ? grants(given('memory'), 'memory.persistent') : []),
    ...(isOn(at(value, 'sandbox')) || at(value, 'sandbox')?.kind === 'map'
      ? grants(entry(value, 'sandbox'), 'exec.sandboxed')
      : []),
    ...(saysSomething(gate) ? grants(gate, 'auto.gate') : []),
    ...(/^(?:always|conditional|required)$/.test(supervised?.value.text ?? '')
      ? grants(supervised, 'auto.gate')
      : []),
    ...turnsCapped(runtime, ...TURNS),
    ...turnsCapped(value, ...TURNS),
    ...(at(value, 'env')?.entries ?? []).flatMap((one) =>
      isSecretName(one.key) ? grants(one, 'cred.use') : [],
    ),
    ...(at(value, 'env')?.items ?? []).flatMap((one) =>
      isSecretName(one.text ?? at(one, 'name')?.text ?? '') ? grants(one, 'cred.use') : [],
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
  if (/^mcp(?:[/:]|$)/i.test(at(item, 'type')?.text ?? said)) return grants(name, 'mcp.client')
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
