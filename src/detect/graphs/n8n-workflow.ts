import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants } from '../powers/found-agent.ts'
import { n8nTool } from './n8n-tools.ts'
import { n8nTrigger } from './n8n-triggers.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

const AGENT = /^@n8n\/n8n-nodes-langchain\.(?:agent|agentTool|openAiAssistant)$/
const PERSISTENT = /memory(?:postgres|redis|mongodb|xata|zep|motorhead|mysql)/i

/** A wire from one node to another, of a kind such as `main` or `ai_tool`. */
interface Wire {
  readonly from: string
  readonly kind: string
  readonly to: string
}

/**
 * Workflows of n8n with an agent node. A node for a model alone (chains, classifiers) answers, but decides nothing: no agent.
 * Tools are the nodes wired to the agent; nodes that are switched off are not there.
 */
export const n8nWorkflow: Detector = {
  id: 'n8n-workflow',
  looksAt: (path) => /\.json$/i.test(path),
  marks: [
    'n8n-nodes-langchain.agent"',
    'n8n-nodes-langchain.agentTool"',
    'n8n-nodes-langchain.openAiAssistant"',
  ],
  detect: (path, text) => {
    const root = readJsonc(text)
    return root === null ? null : agentArtefact(path, 'n8n-workflow', workflowsOf(root).flatMap(agentsOf))
  },
}

/** A file may hold one workflow, several, or one inside of what the platform says about it. */
function workflowsOf(root: Value): readonly Value[] {
  const found = [
    root,
    ...root.items,
    at(root, 'workflow'),
    at(root, 'data'),
    ...(at(root, 'workflows')?.items ?? []),
  ]
  return found.filter(
    (one): one is Value =>
      one !== null && at(one, 'nodes')?.kind === 'list' && at(one, 'connections') !== null,
  )
}

function agentsOf(workflow: Value): readonly FoundAgent[] {
  const nodes = new Map<string, Value>()
  for (const node of at(workflow, 'nodes')?.items ?? []) {
    const name = at(node, 'name')?.text
    if (name !== null && name !== undefined && !isOn(at(node, 'disabled'))) nodes.set(name, node)
  }
  const wires = wiresOf(at(workflow, 'connections'))
  return [...nodes].flatMap(([name, node]) => {
    if (!AGENT.test(at(node, 'type')?.text ?? '')) return []
    const wired = (kind: string): readonly Value[] =>
      wires.flatMap((wire) => {
        const from = nodes.get(wire.from)
        return wire.to === name && wire.kind === kind && from !== undefined ? [from] : []
      })
    return [
      foundAgent(name, entry(node, 'type') ?? node, [
        ...wired('ai_tool').flatMap(n8nTool),
        ...wired('ai_memory').flatMap(memory),
        ...wired('ai_languageModel').flatMap(model),
        ...grants(entry(at(node, 'parameters', 'options'), 'maxIterations'), 'limits.turns'),
        ...before(name, wires).flatMap((one) => {
          const trigger = nodes.get(one)
          return trigger === undefined ? [] : grants(entry(trigger, 'type'), ...n8nTrigger(trigger))
        }),
      ]),
    ]
  })
}

function wiresOf(connections: Value | null): readonly Wire[] {
  return (connections?.entries ?? []).flatMap((from) =>
    from.value.entries.flatMap(({ key: kind, value }) =>
      value.items.flatMap((output) =>
        output.items.flatMap((target) => {
          const to = at(target, 'node')?.text ?? null
          return to === null ? [] : [{ from: from.key, kind, to }]
        }),
      ),
    ),
  )
}

/** Names of all nodes from which a run may come to the agent: along the main wires, and for an agent that is a tool of another through that one. */
function before(agent: string, wires: readonly Wire[]): readonly string[] {
  const seen = new Set([agent])
  for (const name of seen)
    for (const { from, kind, to } of wires)
      if ((to === name && kind === 'main') || (from === name && kind === 'ai_tool'))
        seen.add(kind === 'main' ? from : to)
  return [...seen]
}

function memory(node: Value): readonly Granted[] {
  const type = entry(node, 'type')
  const name = type?.value.text ?? ''
  if (name.endsWith('memoryManager')) return []
  return grants(type, PERSISTENT.test(name) ? 'memory.persistent' : 'memory.session')
}

/** The model is a text, or an object whose `value` is one; what is worked out while it runs begins with `=`. */
function model(node: Value): readonly Granted[] {
  const parameters = at(node, 'parameters')
  const found = entry(parameters, 'model') ?? entry(parameters, 'modelName') ?? entry(parameters, 'modelId')
  const name = found?.value.text ?? at(found?.value ?? null, 'value')?.text ?? ''
  if (name === '') return []
  return grants(found, name.startsWith('=') ? 'model.dynamic' : 'model.fixed')
}
