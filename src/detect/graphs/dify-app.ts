import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from './flow-graph.ts'
import { readYamlOrJson } from '../read/yaml-or-json.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

/** Apps of Dify that are an agent, or whose workflow has agent nodes; a chat with a workflow alone is none. */
export const difyApp: Detector = {
  id: 'dify-app',
  looksAt: (path) => /\.(?:ya?ml|json)$/i.test(path),
  marks: ['agent-chat', 'agent_strategy', 'type: agent'],
  detect: (path, text) => {
    const root = readYamlOrJson(text).find((document) => at(document, 'kind')?.text === 'app')
    if (root === undefined || at(root, 'app', 'mode') === null) return null
    const nodes = at(root, 'workflow', 'graph', 'nodes')?.items ?? []
    const gates = nodes.filter((node) => at(node, 'data', 'type')?.text === 'human-input')
    return agentArtefact(
      path,
      'dify-app',
      [...agentApp(root), ...nodes.flatMap(agentNode)],
      gates.flatMap((gate) => grants(entry(at(gate, 'data'), 'type'), 'auto.gate')),
    )
  },
}

function agentApp(root: Value): readonly FoundAgent[] {
  const mode = entry(at(root, 'app'), 'mode')
  const config = at(root, 'model_config')
  const agent = at(config, 'agent_mode')
  if (mode === null || mode.value.text !== 'agent-chat' || config === null) return []
  const enabled = at(agent, 'enabled')
  if (enabled !== null && !isOn(enabled)) return []
  const data = entry(at(config, 'dataset_configs', 'datasets'), 'datasets')
  return [
    foundAgent(null, mode, [
      ...(at(agent, 'tools')?.items ?? []).flatMap(tool),
      ...(saysSomething(data) ? grants(data, 'rag') : []),
      ...turnsCapped(entry(agent, 'max_iteration')),
      ...modelNamed(entry(at(config, 'model'), 'name')),
    ]),
  ]
}

function agentNode(node: Value): readonly FoundAgent[] {
  const data = at(node, 'data')
  const type = entry(data, 'type')
  if (type === null || type.value.text !== 'agent') return []
  const parameters = at(data, 'agent_parameters')
  const memory = entry(data, 'memory')
  return [
    foundAgent(at(node, 'id')?.text ?? at(data, 'title')?.text ?? null, type, [
      ...(at(parameters, 'tools', 'value')?.items ?? []).flatMap(tool),
      ...(parameters?.entries ?? []).flatMap((one) =>
        /mcp_?servers?|server_?config/i.test(one.key) && saysSomething(entry(one.value, 'value'))
          ? grants(one, 'mcp.client', 'mcp.remote')
          : [],
      ),
      ...(memory !== null && memory.value.kind === 'map' ? grants(memory, 'memory.session') : []),
      ...turnsCapped(
        entry(at(parameters, 'max_iterations') ?? at(parameters, 'maximum_iterations'), 'value') ??
          entry(at(parameters, 'max_iteration'), 'value'),
      ),
      ...modelNamed(entry(at(parameters, 'model', 'value'), 'model')),
    ]),
  ]
}

/** Tools of the platform are known by their names; those of a description of an API, a workflow or a server by what they are. */
function tool(item: Value): readonly Granted[] {
  const enabled = at(item, 'enabled')
  if (enabled !== null && !isOn(enabled)) return []
  const dataset = entry(item, 'dataset')
  if (dataset !== null) return isOn(at(dataset.value, 'enabled')) ? grants(dataset, 'rag') : []
  const name = entry(item, 'tool_name')
  const kind = at(item, 'provider_type')?.text ?? at(item, 'type')?.text ?? ''
  if (kind === 'api' || kind === 'workflow') return grants(name, 'api.actions')
  const provider = at(item, 'provider_name')?.text ?? ''
  if (kind === 'mcp' || /mcp/i.test(provider)) return grants(name, 'mcp.client', 'mcp.remote')
  const own = toolWords(name?.value.text ?? '')
  return grants(name, ...(own.length > 0 ? own : toolWords(provider)))
}
