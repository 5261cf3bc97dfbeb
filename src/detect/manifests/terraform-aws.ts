import type { CapabilityId } from '../../model/capabilities.ts'
import type { Granted } from '../detector.ts'
import { grants, saysSomething, type Standing } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { at, entry, type Entry, type Value, words } from '../read/value.ts'
import { OWN_GROUPS } from './bedrock-agent.ts'
import { argument, blocks } from './terraform-blocks.ts'

/**
 * Resources of Amazon's two providers that put an agent into service, and what they grant to it; null where the resource holds
 * something else. `awscc` has the shapes of CloudFormation: blocks and resources of `aws` stand there as maps and lists.
 */
export const AWS_AGENTS: ReadonlyMap<string, (agent: Entry) => readonly Granted[] | null> = new Map<
  string,
  (agent: Entry) => readonly Granted[] | null
>([
  ['aws_bedrockagent_agent', bedrock],
  ['awscc_bedrock_agent', bedrock],
  ['aws_bedrockagentcore_agent_runtime', runtime],
  ['awscc_bedrockagentcore_runtime', runtime],
  ['aws_bedrockagentcore_harness', harness],
])

/** Resources that give something to an agent, which they name by a reference. */
export const AWS_PARTS: ReadonlyMap<string, (part: Entry) => readonly Granted[]> = new Map<
  string,
  (part: Entry) => readonly Granted[]
>([
  ['aws_bedrockagent_agent_action_group', (part) => actionGroup(part.value, part)],
  ['aws_bedrockagent_agent_knowledge_base_association', knowledge],
  ['aws_bedrockagent_agent_collaborator', (part) => grants(part, 'multi.subagents')],
])

/** The agent to which a part belongs, as `type.name`: `agent_id = aws_bedrockagent_agent.NAME[0].id`; null where it stands elsewhere. */
export function agentNamed(part: Value): string | null {
  const id = at(part, 'agent_id')?.text ?? ''
  return /\b(?:aws_bedrockagent|awscc_bedrock)_agent\.[\p{L}_][\p{L}\p{N}_-]*/u.exec(id)?.[0] ?? null
}

/** The tools that a runtime serves in place of an agent. */
export function toolsServed(type: string, { value }: Entry): readonly Granted[] {
  if (AWS_AGENTS.get(type) !== runtime) return []
  const protocol = protocolOf(value)
  return protocol?.value.text === 'MCP' ? grants(protocol, 'mcp.server') : []
}

function bedrock({ value }: Entry): readonly Granted[] {
  const collaboration = entry(value, 'agent_collaboration')
  const groups = entry(value, 'action_groups')
  const model = entry(value, 'foundation_model')
  return [
    ...given(value, 'memory_configuration', 'memory.persistent'),
    ...(collaboration?.value.text?.startsWith('SUPERVISOR') ? grants(collaboration, 'multi.subagents') : []),
    ...given(value, 'agent_collaborators', 'multi.subagents'),
    ...(groups?.value.kind === 'list'
      ? groups.value.items.flatMap((group) => actionGroup(group, group))
      : given(value, 'action_groups', 'api.actions')),
    ...given(value, 'knowledge_bases', 'rag'),
    ...role(value, 'agent_resource_role_arn'),
    ...(/[.:/]/.test(model?.value.text ?? '') ? modelNamed(model) : []),
  ]
}

function actionGroup(group: Value, place: Standing): readonly Granted[] {
  if (at(group, 'action_group_state')?.text === 'DISABLED') return []
  const own = entry(group, 'parent_action_group_signature')
  return own === null
    ? grants(entry(group, 'action_group_name') ?? place, 'api.actions')
    : grants(own, ...(OWN_GROUPS.get(own.value.text ?? '') ?? ['api.actions']))
}

function knowledge(association: Entry): readonly Granted[] {
  return at(association.value, 'knowledge_base_state')?.text === 'DISABLED' ? [] : grants(association, 'rag')
}

function runtime({ value }: Entry): readonly Granted[] | null {
  const protocol = protocolOf(value)
  if (protocol?.value.text === 'MCP') return null
  return [
    ...isPublic(argument(value, 'network_configuration', 'network_mode')),
    ...(protocol?.value.text === 'A2A' ? grants(protocol, 'multi.a2a') : []),
    ...role(value, 'role_arn'),
  ]
}

function protocolOf(runtime: Value): Entry | null {
  return (
    argument(runtime, 'protocol_configuration', 'server_protocol') ?? entry(runtime, 'protocol_configuration')
  )
}

function isPublic(mode: Entry | null): readonly Granted[] {
  return mode?.value.text === 'PUBLIC' ? grants(mode, 'net.public_endpoint') : []
}

/** Tools of a harness by their type. */
const HARNESS_TOOLS: ReadonlyMap<string, readonly CapabilityId[]> = new Map<string, readonly CapabilityId[]>([
  ['remote_mcp', ['mcp.client', 'mcp.remote']],
  ['agentcore_gateway', ['mcp.client', 'mcp.remote']],
  ['agentcore_browser', ['net.browser']],
  ['agentcore_code_interpreter', ['exec.code', 'exec.sandboxed']],
])

const SHELL: readonly CapabilityId[] = ['exec.shell', 'exec.sandboxed']
const FILES: readonly CapabilityId[] = ['fs.read', 'fs.write']

/** What a harness brings along, by the patterns of `allowed_tools`. */
const HARNESS_OWN: ReadonlyMap<string, readonly CapabilityId[]> = new Map<string, readonly CapabilityId[]>([
  ['*', ['tools.unrestricted']],
  ['@builtin', [...SHELL, ...FILES]],
  ['@builtin/*', [...SHELL, ...FILES]],
  ['@builtin/shell', SHELL],
  ['@builtin/file_operations', FILES],
])

/** A harness without `allowed_tools` may use every tool, a shell among them (developer guide of AgentCore, "Connect to tools"). */
function harness(agent: Entry): readonly Granted[] {
  const { value } = agent
  const allowed = entry(value, 'allowed_tools')
  const kinds = ['managed_memory_configuration', 'agentcore_memory_configuration']
  const models = ['bedrock_model_config', 'openai_model_config', 'gemini_model_config']
  return [
    ...(allowed === null || allowed.value.text === 'null'
      ? grants(allowed ?? agent, 'tools.unrestricted')
      : words(allowed.value).flatMap((word) => grants(word, ...(HARNESS_OWN.get(word.text) ?? [])))),
    ...blocks(value, 'tool').flatMap((tool) => {
      const type = entry(tool, 'type')
      return grants(type, ...(HARNESS_TOOLS.get(type?.value.text ?? '') ?? []))
    }),
    ...kinds.flatMap((kind) => grants(argument(value, 'memory', kind), 'memory.persistent')),
    ...isPublic(
      argument(
        value,
        'environment',
        'agentcore_runtime_environment',
        'network_configuration',
        'network_mode',
      ),
    ),
    ...role(value, 'execution_role_arn'),
    ...models.flatMap((model) => modelNamed(argument(value, 'model', model, 'model_id'))),
  ]
}

function role(owner: Value, key: string): readonly Granted[] {
  const found = entry(owner, key)
  return saysSomething(found) ? grants(found, 'identity.federated') : []
}

/** A power that an argument or a block grants; what a module hands through from its own variables may be nothing. */
function given(owner: Value, key: string, id: CapabilityId): readonly Granted[] {
  const found = entry(owner, key)
  const isHandedThrough = /^\$\{var\.[\w.-]+\}$/.test(found?.value.text ?? '')
  return saysSomething(found) && !isHandedThrough ? grants(found, id) : []
}
