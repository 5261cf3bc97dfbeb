import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants } from '../powers/found-agent.ts'
import { n8nTool } from './n8n-tools.ts'
import { n8nTrigger } from './n8n-triggers.ts'
import { grouped } from '../../source/grouped.ts'
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
  const { to: into, from: outOf } = wiresOf(at(workflow, 'connections'))
  const triggers = new Map(
    [...nodes].flatMap(([name, node]): readonly [string, readonly Granted[]][] => {
      const powers = n8nTrigger(node)
      return powers.length === 0 ? [] : [[name, grants(entry(node, 'type'), ...powers)]]
    }),
  )
  return [...nodes].flatMap(([name, node]) => {
    if (!AGENT.test(at(node, 'type')?.text ?? '')) return []
    const wired = (kind: string): readonly Value[] =>
      (into.get(name) ?? []).flatMap((wire) => {
        const from = nodes.get(wire.from)
        return wire.kind === kind && from !== undefined ? [from] : []
      })
    return [
      foundAgent(name, entry(node, 'type') ?? node, [
        ...wired('ai_tool').flatMap(n8nTool),
        ...wired('ai_memory').flatMap(memory),
        ...wired('ai_languageModel').flatMap(model),
        ...grants(entry(at(node, 'parameters', 'options'), 'maxIterations'), 'limits.turns'),
        ...before(name, into, outOf).flatMap((one) => triggers.get(one) ?? []),
      ]),
    ]
  })
}

/** Wires by the node that they end in, and by the one that they begin at. */
interface Wires {
  readonly to: ReadonlyMap<string, readonly Wire[]>
  readonly from: ReadonlyMap<string, readonly Wire[]>
}

function wiresOf(connections: Value | null): Wires {
  const wires = (connections?.entries ?? []).flatMap((from) =>
    from.value.entries.flatMap(({ key: kind, value }) =>
      value.items.flatMap((output) =>
        output.items.flatMap((target): readonly Wire[] => {
          const to = at(target, 'node')?.text ?? null
          return to === null ? [] : [{ from: from.key, kind, to }]
        }),
      ),
    ),
  )
  return { to: grouped(wires, ({ to }) => to), from: grouped(wires, ({ from }) => from) }
}

/** How many nodes before an agent are looked at. */
const MOST_BEFORE = 300

/** Names of all nodes from which a run may come to the agent: along the main wires, and for an agent that is a tool of another through that one. */
function before(agent: string, into: Wires['to'], outOf: Wires['from']): readonly string[] {
  const seen = new Set([agent])
  for (const name of seen) {
    if (seen.size > MOST_BEFORE) break
    for (const { from, kind } of (into.get(name) ?? []).slice(0, MOST_BEFORE))
      if (kind === 'main') seen.add(from)
    for (const { kind, to } of (outOf.get(name) ?? []).slice(0, MOST_BEFORE))
      if (kind === 'ai_tool') seen.add(to)
  }
  return [...seen]
}

function memory(node: Value): readonly Granted[] {
  const type = entry(node, 'type')
  const name = type?.value.text ?? ''
  if (name.endsWith('memoryManager')) return []
  return grants(type, PERSISTENT.test(name) ? 'memory.persistent' : 'memory.session')
}

/** The model is a text, or an object whose `value` is one; an expression begins with `=`, and what it works out stands in braces. */
function model(node: Value): readonly Granted[] {
  const parameters = at(node, 'parameters')
  const found = entry(parameters, 'model') ?? entry(parameters, 'modelName') ?? entry(parameters, 'modelId')
  const name = found?.value.text ?? at(found?.value ?? null, 'value')?.text ?? ''
  if (name === '') return []
  return grants(found, name.startsWith('=') && name.includes('{{') ? 'model.dynamic' : 'model.fixed')
}
