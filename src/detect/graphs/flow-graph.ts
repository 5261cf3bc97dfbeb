import type { Granted } from '../detector.ts'
import { grants, saysSomething, type Standing } from '../powers/found-agent.ts'
import { grouped } from '../../source/grouped.ts'
import { toolWords } from '../powers/tool-words.ts'
import { at, type Entry, entry, type Value } from '../read/value.ts'

/** What Flowise and Langflow have in common: nodes with an id and data, wired by edges. */
export interface FlowGraph {
  readonly nodes: readonly Value[]
  /** The edges that end in a node. */
  into(id: string): readonly Value[]
  node(id: string): Value | null
}

/** Null where a text is no such graph. */
export function flowGraph(root: Value | null): FlowGraph | null {
  const nodes = at(root, 'nodes')
  const edges = at(root, 'edges')
  if (nodes?.kind !== 'list' || edges?.kind !== 'list') return null
  const byId = new Map(nodes.items.map((node) => [at(node, 'id')?.text ?? '', node]))
  const byTarget = grouped(edges.items, (edge) => at(edge, 'target')?.text ?? '')
  return {
    nodes: nodes.items,
    into: (id) => byTarget.get(id) ?? [],
    node: (id) => byId.get(id) ?? null,
  }
}

/** Stores that outlive a conversation, by the name of the memory's node. */
const PERSISTENT =
  /redis|mongo|dynamo|zep|upstash|postgres|mysql|sqlite|mem0|astra|xata|motorhead|agentMemory/i

export function memoryNamed(name: string, place: Standing | null): readonly Granted[] {
  return grants(place, PERSISTENT.test(name) ? 'memory.persistent' : 'memory.session')
}

export function toolNamed(name: string, place: Standing | null): readonly Granted[] {
  return grants(place, ...toolWords(name))
}

/** A key that names a model. */
export function modelNamed(found: Entry | null): readonly Granted[] {
  return saysSomething(found) && found?.value.text !== null ? grants(found, 'model.fixed') : []
}

/** A key that caps how often the agent may go round. */
export function turnsCapped(found: Entry | null): readonly Granted[] {
  return saysSomething(found) && /^\d+$/.test(found?.value.text ?? '') ? grants(found, 'limits.turns') : []
}

/** The first of several keys that is there. */
export function oneOf(value: Value | null, ...keys: readonly string[]): Entry | null {
  for (const key of keys) {
    const found = entry(value, key)
    if (found !== null) return found
  }
  return null
}
