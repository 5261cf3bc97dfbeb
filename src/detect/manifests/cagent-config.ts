import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { serverCapabilities } from '../powers/mcp-servers.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, isOn, type Entry, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

const TOOLSETS: ReadonlyMap<string, readonly CapabilityId[]> = new Map(
  Object.entries({
    shell: ['exec.shell'],
    background_jobs: ['exec.shell'],
    script: ['exec.shell_scoped'],
    script_shell: ['exec.shell_scoped'],
    fetch: ['net.fetch'],
    api: ['net.fetch'],
    openapi: ['api.actions'],
    memory: ['memory.persistent'],
    rag: ['rag'],
    a2a: ['multi.a2a'],
    handoff: ['multi.handoff'],
    background_agents: ['multi.subagents'],
    transfer_task: ['multi.subagents'],
    think: [],
    todo: [],
    tasks: [],
    user_prompt: [],
    lsp: [],
  }),
)
const READING_FILES = /^(?:read_|list_|search_|directory_tree|get_)/

/** Agents of Docker's agent runtime. */
export const cagentConfig: Detector = {
  id: 'cagent-config',
  looksAt: (path) => /\.ya?ml$/i.test(path),
  marks: ['instruction:', 'toolsets:'],
  detect: (path, text) => {
    const root = readYaml(text)[0] ?? null
    const agents = at(root, 'agents')
    if (root === null || !isTeam(agents, at(root, 'models'))) return null
    const memories = at(root, 'memory')?.kind === 'map'
    const isApproved = (at(root, 'permissions', 'allow')?.items ?? []).find(
      ({ text: one }) => one?.trim() === '*',
    )
    return agentArtefact(
      path,
      'cagent-config',
      (agents?.entries ?? []).flatMap((one) => (isAgent(one.value) ? [agentOf(one, memories)] : [])),
      grants(isApproved ?? null, 'auto.approve'),
    )
  },
}

/** A `root` is what the runtime starts; without one, models of the file or toolsets of its kinds tell the format. */
function isTeam(agents: Value | null, models: Value | null): boolean {
  if (agents?.kind !== 'map') return false
  if (isAgent(at(agents, 'root'))) return true
  return agents.entries.some(
    ({ value }) =>
      isAgent(value) &&
      (at(models, at(value, 'model')?.text ?? '', 'provider') !== null ||
        (at(value, 'toolsets')?.items ?? []).some((one) => {
          const type = at(one, 'type')?.text ?? ''
          return Object.hasOwn(TOOLSETS, type) || type === 'mcp' || type === 'filesystem'
        })),
  )
}

function isAgent(value: Value | null): boolean {
  const speaks = at(value, 'instruction') !== null || at(value, 'toolsets') !== null
  return at(value, 'model')?.kind === 'text' && (speaks || at(value, 'description') !== null)
}

function agentOf({ key, value, ...place }: Entry, memories: boolean): FoundAgent {
  const given = (name: string): Entry | null =>
    saysSomething(entry(value, name)) ? entry(value, name) : null
  const code = entry(value, 'code_mode_tools')
  return foundAgent(key, place, [
    ...(at(value, 'toolsets')?.items ?? []).flatMap(toolset),
    ...grants(given('sub_agents'), 'multi.subagents'),
    ...grants(given('handoffs'), 'multi.handoff'),
    ...grants(given('rag'), 'rag'),
    ...(memories ? grants(given('memory'), 'memory.persistent') : []),
    ...(isOn(code?.value ?? null) ? grants(code, 'exec.code') : []),
    ...grants(entry(at(value, 'hooks'), 'pre_tool_use'), 'mitigation.hooks'),
    ...turnsCapped(value, 'max_iterations'),
    ...modelNamed(entry(value, 'model')),
  ])
}

function toolset(item: Value): readonly Granted[] {
  const type = entry(item, 'type')
  const name = type?.value.text ?? ''
  const chosen = at(item, 'tools')?.items ?? []
  if (name === 'filesystem') {
    const onlyReads = chosen.length > 0 && chosen.every(({ text }) => READING_FILES.test(text ?? ''))
    return grants(type, 'fs.read', ...(onlyReads ? [] : (['fs.write'] as const)))
  }
  if (name === 'mcp') return server(item, type, chosen)
  return grants(type, ...(TOOLSETS.get(name) ?? []))
}

/** A server is a command, an address, or a name of the catalogue; a list of tools says which of its powers are handed over. */
function server(item: Value, type: Entry | null, chosen: readonly Value[]): readonly Granted[] {
  const ref = entry(item, 'ref')
  const remote = entry(item, 'remote')
  const name = ref?.value.text?.replace(/^docker:/, '') ?? at(item, 'name')?.text ?? ''
  const place = type ?? item
  const whole = serverCapabilities({ key: name, line: place.line, column: place.column, value: item })
  const reached = whole.filter(({ id }) => chosen.length === 0 || /^(?:mcp|cred|auto)\./.test(id))
  return [
    ...grants(place, 'mcp.client'),
    ...reached,
    ...(remote === null ? [] : grants(remote, 'mcp.remote')),
    ...(chosen.length === 0
      ? ref === null
        ? []
        : grants(ref, ...toolWords(name).filter((id) => id !== 'mcp.client'))
      : chosen.flatMap((one) => grants(one, ...mcpTool(one.text ?? '')))),
  ]
}

function mcpTool(name: string): readonly CapabilityId[] {
  if (/^kubectl_(?:get|describe|logs|list|explain)|^(?:ping|explain_resource|list_api_resources)$/.test(name))
    return name === 'ping' ? [] : ['infra.read']
  if (/^kubectl_|^helm_/.test(name)) return ['infra.write']
  return toolWords(name)
}
