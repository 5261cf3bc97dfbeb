import type { Granted } from '../detector.ts'
import { grants, saysSomething } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { entry, type Entry, words } from '../read/value.ts'
import { argument, blocks } from './terraform-blocks.ts'

/** Resources of Google's provider that put an agent into service, and what they grant to it; null where the resource holds something else. */
export const GOOGLE_AGENTS: ReadonlyMap<string, (agent: Entry) => readonly Granted[] | null> = new Map<
  string,
  (agent: Entry) => readonly Granted[] | null
>([
  ['google_vertex_ai_reasoning_engine', reasoningEngine],
  ['google_ces_agent', conversationalAgent],
])

/** An engine without a program keeps memories for others. */
function reasoningEngine({ value }: Entry): readonly Granted[] | null {
  if (!saysSomething(entry(value, 'spec'))) return null
  const account = argument(value, 'spec', 'service_account')
  const identity = argument(value, 'spec', 'identity_type')
  return [
    ...(saysSomething(account) ? grants(account, 'identity.federated') : []),
    ...(identity?.value.text === 'AGENT_IDENTITY' ? grants(identity, 'identity.federated') : []),
  ]
}

/** An agent of Gemini Enterprise for Customer Experience; what its tools are stands in resources of their own. */
function conversationalAgent({ value }: Entry): readonly Granted[] {
  const named = entry(value, 'tools')
  const tools = saysSomething(named) ? words(named?.value ?? null) : []
  const toolsets = blocks(value, 'toolsets').map((one) => entry(one, 'toolset'))
  const children = entry(value, 'child_agents')
  return [
    ...tools.flatMap((tool) => (tool.text.endsWith('/end_session') ? [] : grants(tool, 'api.actions'))),
    ...toolsets.flatMap((toolset) => (saysSomething(toolset) ? grants(toolset, 'api.actions') : [])),
    ...(saysSomething(children) ? grants(children, 'multi.subagents') : []),
    ...modelNamed(argument(value, 'model_settings', 'model')),
  ]
}
