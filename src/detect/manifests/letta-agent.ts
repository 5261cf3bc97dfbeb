import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

const EDITS_MEMORY =
  /^(?:core_memory_|memory_(?:insert|replace|rethink|apply_patch|finish)|memory$|rethink_memory)/
const OWN_TOOLS: ReadonlyMap<string, readonly CapabilityId[]> = new Map(
  Object.entries({
    run_code: ['exec.code', 'exec.sandboxed'],
    web_search: ['net.search'],
    fetch_webpage: ['net.fetch'],
    open_files: ['fs.read'],
    grep_files: ['fs.read'],
    semantic_search_files: ['rag'],
    archival_memory_insert: ['memory.persistent'],
    archival_memory_search: ['memory.persistent'],
  }),
)

/** Agents of Letta as files; the export may be a JSON text inside of which the JSON stands, and then has one place. */
export const lettaAgent: Detector = {
  id: 'letta-agent',
  looksAt: (path) => /\.af$/i.test(path),
  marks: ['agent_type', 'llm_config', 'agents'],
  detect: (path, text) => {
    const outer = readJsonc(text)
    const isText = outer?.kind === 'text'
    const root = isText ? readJsonc(outer.text ?? '') : outer
    if (root === null) return null
    const agents = at(root, 'agents')
    const found =
      agents?.kind === 'list' && (at(root, 'tools') !== null || at(root, 'blocks') !== null)
        ? agents.items.flatMap((agent) =>
            agent.kind === 'map' ? [agentOf(agent, toolsOf(agent, root), root)] : [],
          )
        : at(root, 'agent_type') !== null && at(root, 'llm_config') !== null
          ? [agentOf(root, at(root, 'tools')?.items ?? [], root)]
          : []
    return agentArtefact(path, 'letta-agent', isText ? found.map(inOnePlace) : found)
  },
}

function inOnePlace({ id, capabilities }: FoundAgent): FoundAgent {
  return { id, line: 1, capabilities: capabilities.map((one) => ({ id: one.id, line: 1, column: 1 })) }
}

/** Tools stand once in the file, agents name them. */
function toolsOf(agent: Value, root: Value): readonly Value[] {
  const ids = new Set((at(agent, 'tool_ids')?.items ?? []).map(({ text }) => text))
  return (at(root, 'tools')?.items ?? []).filter((tool) => ids.has(at(tool, 'id')?.text ?? null))
}

function agentOf(agent: Value, tools: readonly Value[], root: Value): FoundAgent {
  const given = (name: string) => (saysSomething(entry(agent, name)) ? entry(agent, name) : null)
  const config = at(agent, 'llm_config')
  return foundAgent(at(agent, 'name')?.text ?? null, entry(agent, 'name') ?? agent, [
    ...grants(given('block_ids') ?? given('core_memory') ?? given('memory_blocks'), 'memory.persistent'),
    ...tools.flatMap((one) => tool(one, root)),
    ...grants(given('tool_exec_environment_variables') ?? given('secrets'), 'cred.use'),
    ...grants(given('group_ids'), 'multi.subagents'),
    ...(at(agent, 'tool_rules')?.items ?? []).flatMap((rule) =>
      at(rule, 'type')?.text === 'requires_approval' ? grants(entry(rule, 'type'), 'auto.gate') : [],
    ),
    ...modelNamed(entry(config, 'model') ?? given('model')),
  ])
}

function tool(value: Value, root: Value): readonly Granted[] {
  const name = entry(value, 'name')
  const said = name?.value.text ?? ''
  const kind = at(value, 'tool_type')?.text ?? ''
  const asks = entry(value, 'default_requires_approval')
  return [
    ...grants(name, ...powersOf(said, kind)),
    ...(kind === 'external_mcp'
      ? (at(root, 'mcp_servers')?.items ?? [])
          .slice(0, 1)
          .flatMap((server) => grants(entry(server, 'server_url'), 'mcp.remote'))
      : []),
    ...(isOn(asks?.value ?? null) ? grants(asks, 'auto.gate') : []),
  ]
}

function powersOf(name: string, kind: string): readonly CapabilityId[] {
  if (EDITS_MEMORY.test(name)) return ['selfmod.config', 'memory.persistent']
  const own = OWN_TOOLS.get(name)
  if (own !== undefined) return own
  switch (kind) {
    case 'letta_memory_core':
    case 'letta_sleeptime_core':
      return ['selfmod.config', 'memory.persistent']
    case 'letta_multi_agent_core':
      return ['multi.subagents']
    case 'external_mcp':
      return ['mcp.client', ...toolWords(name).filter((id) => id !== 'mcp.client')]
    case 'external_composio':
    case 'external_langchain':
      return ['api.actions']
    case 'custom':
      return toolWords(name)
    default:
      return []
  }
}
