import type { Artefact, Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, firstOfEach, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readHcl } from '../read/hcl.ts'
import { at, entry, type Entry, type Value } from '../read/value.ts'
import { readYamlOrJson } from '../read/yaml-or-json.ts'
import { OWN_GROUPS } from './bedrock-agent.ts'

/** A resource of Terraform: `resource "type" "name" {...}`. */
interface Resource {
  readonly type: string
  readonly name: Entry
}

/** Resources that put an agent into service, and what they say of it. */
const AGENTS: Readonly<Record<string, (agent: Entry) => readonly Granted[]>> = {
  aws_bedrockagent_agent: bedrock,
  aws_bedrockagentcore_agent_runtime: runtime,
  google_vertex_ai_reasoning_engine: reasoningEngine,
}

/** Resources that give something to an agent, which they name by a reference. */
const PARTS: Readonly<Record<string, (part: Entry) => readonly Granted[]>> = {
  aws_bedrockagent_agent_action_group: actionGroup,
  aws_bedrockagent_agent_knowledge_base_association: knowledge,
  aws_bedrockagent_agent_collaborator: (part) => grants(part, 'multi.subagents'),
}

/** Agents that Terraform or OpenTofu puts into service. What a file gives to agents of other files belongs to no agent of it. */
export const terraformAgent: Detector = {
  id: 'terraform-agent',
  looksAt: (path) => /\.(?:tf|tofu)(?:\.json)?$/i.test(path),
  marks: [...Object.keys(AGENTS), ...Object.keys(PARTS)],
  detect(path, text): Artefact | null {
    const documents = /\.json$/i.test(path) ? readYamlOrJson(text) : [readHcl(text)]
    const resources = documents.flatMap(resourcesOf)
    const parts = resources.flatMap(({ type, name }) => {
      const granted = PARTS[type]?.(name) ?? []
      return granted.length === 0 ? [] : [{ of: agentNamed(name.value), granted }]
    })
    const agents = resources.flatMap(
      ({ type, name }): readonly { readonly name: string; readonly agent: FoundAgent }[] => {
        const powers = isAgent(type, name) ? AGENTS[type] : undefined
        if (powers === undefined) return []
        const own = parts.filter(({ of }) => type === 'aws_bedrockagent_agent' && of === name.key)
        return [
          {
            name: `${type}.${name.key}`,
            agent: foundAgent(name.key, name, [...powers(name), ...own.flatMap(({ granted }) => granted)]),
          },
        ]
      },
    )
    const known = new Set(agents.map(({ name }) => name))
    const loose = parts.filter(({ of }) => of === null || !known.has(`aws_bedrockagent_agent.${of}`))
    const shared = loose.flatMap(({ granted }) => granted)
    if (agents.length === 0)
      return shared.length === 0
        ? null
        : { path, kind: 'terraform-agent', role: 'capability', agents: [], capabilities: firstOfEach(shared) }
    return agentArtefact(
      path,
      'terraform-agent',
      agents.map(({ agent }) => agent),
      shared,
    )
  },
}

function resourcesOf(file: Value): readonly Resource[] {
  const blocks = file.entries.filter(({ key }) => key === 'resource').flatMap(({ value }) => each(value))
  return blocks.flatMap(({ entries }) =>
    entries.flatMap((type) =>
      each(type.value).flatMap((named) =>
        named.entries.flatMap((name) =>
          each(name.value).map((value) => ({ type: type.key, name: { ...name, value } })),
        ),
      ),
    ),
  )
}

/** JSON may write several blocks as a list. */
function each(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}

/** The agent to which a part belongs: `agent_id = aws_bedrockagent_agent.NAME.agent_id`, `...NAME[0].id`; null where it stands elsewhere. */
function agentNamed(part: Value): string | null {
  const id = entry(part, 'agent_id')?.value.text ?? ''
  return /\baws_bedrockagent_agent\.([\p{L}_][\p{L}\p{N}_-]*)/u.exec(id)?.[1] ?? null
}

function bedrock({ value }: Entry): readonly Granted[] {
  const memory = entry(value, 'memory_configuration')
  const collaboration = entry(value, 'agent_collaboration')
  return [
    ...(saysSomething(memory) ? grants(memory, 'memory.persistent') : []),
    ...(collaboration?.value.text?.startsWith('SUPERVISOR') ? grants(collaboration, 'multi.subagents') : []),
    ...grants(entry(value, 'agent_resource_role_arn'), 'identity.federated'),
    ...(/[.:/]/.test(at(value, 'foundation_model')?.text ?? '')
      ? modelNamed(entry(value, 'foundation_model'))
      : []),
  ]
}

function actionGroup(group: Entry): readonly Granted[] {
  const { value } = group
  if (at(value, 'action_group_state')?.text === 'DISABLED') return []
  const own = entry(value, 'parent_action_group_signature')
  return own === null
    ? grants(entry(value, 'action_group_name') ?? group, 'api.actions')
    : grants(own, ...(OWN_GROUPS[own.value.text ?? ''] ?? ['api.actions']))
}

function knowledge(association: Entry): readonly Granted[] {
  return at(association.value, 'knowledge_base_state')?.text === 'DISABLED' ? [] : grants(association, 'rag')
}

/** A runtime of AgentCore may hold a server of tools, and an engine of Vertex AI without a program keeps memories for others. */
function isAgent(type: string, { value }: Entry): boolean {
  if (type === 'aws_bedrockagentcore_agent_runtime')
    return below(value, 'protocol_configuration', 'server_protocol')?.value.text !== 'MCP'
  return type !== 'google_vertex_ai_reasoning_engine' || saysSomething(entry(value, 'spec'))
}

/** The entry below blocks, which JSON may write as lists. */
function below(value: Value, block: string, key: string): Entry | null {
  const inner = at(value, block)
  return entry(inner?.kind === 'list' ? (inner.items[0] ?? null) : inner, key)
}

function runtime({ value }: Entry): readonly Granted[] {
  const mode = below(value, 'network_configuration', 'network_mode')
  const protocol = below(value, 'protocol_configuration', 'server_protocol')
  return [
    ...(mode?.value.text === 'PUBLIC' ? grants(mode, 'net.public_endpoint') : []),
    ...(protocol?.value.text === 'A2A' ? grants(protocol, 'multi.a2a') : []),
    ...grants(entry(value, 'role_arn'), 'identity.federated'),
  ]
}

function reasoningEngine({ value }: Entry): readonly Granted[] {
  return grants(below(value, 'spec', 'service_account'), 'identity.federated')
}
