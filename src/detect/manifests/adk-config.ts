import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, Granted, Surroundings } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

const SCHEMA = /^#.*\/AgentConfig\.json\s*$/m

/** Tools that come with the kit; others are functions of the project, told by the words of their name. */
const TOOLS: ReadonlyMap<string, readonly CapabilityId[]> = new Map(
  Object.entries({
    google_search: ['net.search'],
    GoogleSearchTool: ['net.search'],
    enterprise_web_search: ['net.search'],
    google_maps_grounding: ['net.search'],
    url_context: ['net.fetch'],
    load_web_page: ['net.fetch'],
    built_in_code_execution: ['exec.code', 'exec.sandboxed'],
    MCPToolset: ['mcp.client'],
    McpToolset: ['mcp.client'],
    VertexAiSearchTool: ['rag'],
    VertexAiRagRetrieval: ['rag'],
    FilesRetrieval: ['rag'],
    AgentTool: ['multi.subagents'],
    load_memory: ['memory.persistent'],
    preload_memory: ['memory.persistent'],
    LoadMemoryTool: ['memory.persistent'],
    transfer_to_agent: ['multi.handoff'],
    OpenAPIToolset: ['api.actions'],
    APIHubToolset: ['api.actions'],
    exit_loop: [],
  }),
)

/** Agents of the Agent Development Kit that are written in YAML. */
export const adkConfig: Detector = {
  id: 'adk-config',
  looksAt: (path) => /\.ya?ml$/i.test(path),
  marks: ['AgentConfig.json', 'agent_class:', 'instruction:'],
  detect: (path, text, around) => {
    const root = readYaml(text)[0] ?? null
    if (root === null || !isAgent(path, text, root, around)) return null
    return agentArtefact(path, 'adk-config', [
      foundAgent(
        at(root, 'name')?.text ?? null,
        entry(root, 'agent_class') ?? entry(root, 'name') ?? root,
        powers(root),
      ),
    ])
  },
}

function isAgent(path: string, text: string, root: Value, around: Surroundings): boolean {
  if (at(root, 'name')?.kind !== 'text') return false
  const kind = at(root, 'agent_class')?.text ?? null
  if (kind !== null) return /(?:^|\.)\w*Agent$/.test(kind)
  const speaks = at(root, 'instruction')?.kind === 'text'
  if (SCHEMA.test(text)) return speaks || at(root, 'sub_agents') !== null
  const folder = path.replace(/[^/]*$/, '')
  return (
    speaks &&
    (/(?:^|\/)root_agent\.ya?ml$/.test(path)
      ? at(root, 'model') !== null
      : ['root_agent.yaml', '../root_agent.yaml'].some((one) => around.has(tidy(folder + one))))
  )
}

/** `agents/sub/../root_agent.yaml` as the path of the file it means. */
function tidy(path: string): string {
  return path.replace(/[^/]+\/\.\.\//, '')
}

function powers(root: Value): readonly Granted[] {
  const workers = entry(root, 'sub_agents')
  const executor = entry(root, 'code_executor')
  const hooks = entry(root, 'before_tool_callbacks')
  return [
    ...(at(root, 'tools')?.items ?? []).flatMap(tool),
    ...(saysSomething(workers) ? grants(workers, 'multi.subagents') : []),
    ...(saysSomething(executor) ? grants(executor, 'exec.code') : []),
    ...(saysSomething(hooks) ? grants(hooks, 'mitigation.hooks') : []),
    ...turnsCapped(root, 'max_iterations'),
    ...modelNamed(entry(root, 'model')),
  ]
}

function tool(item: Value): readonly Granted[] {
  const name = item.kind === 'text' ? item : (entry(item, 'name') ?? null)
  const said = item.text ?? at(item, 'name')?.text ?? ''
  const last = said.split('.').at(-1) ?? ''
  return [
    ...grants(name, ...(TOOLS.get(last) ?? toolWords(last))),
    ...(at(item, 'args')?.entries ?? []).flatMap((one) =>
      /^(?:sse|streamable_?http)/i.test(one.key) ? grants(one, 'mcp.remote') : [],
    ),
  ]
}
