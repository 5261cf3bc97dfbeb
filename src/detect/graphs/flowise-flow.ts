import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { type FlowGraph, flowGraph, memoryNamed, modelNamed, toolNamed, turnsCapped } from './flow-graph.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

/** Agents of chatflows and of the first agentflows; the second ones have one node for all. */
const OLD_AGENTS = [
  'toolAgent',
  'conversationalAgent',
  'reactAgentChat',
  'reactAgentLLM',
  'openAIFunctionAgent',
  'openAIToolAgent',
  'conversationalRetrievalAgent',
  'conversationalRetrievalToolAgent',
  'mistralAIToolAgent',
  'xmlAgent',
  'csvAgent',
  'airtableAgent',
  'autoGPT',
  'babyAGI',
  'openAIAssistant',
  'openAIToolAgentLlamaIndex',
  'anthropicAgentLlamaIndex',
  'mrklAgentChat',
  'mrklAgentLLM',
  'seqAgent',
  'supervisor',
  'worker',
] as const
const OLD: ReadonlySet<string> = new Set(OLD_AGENTS)

/** Flows of Flowise with an agent; a node that only routes by a model, or only answers, is none. */
export const flowiseFlow: Detector = {
  id: 'flowise-flow',
  looksAt: (path) => /\.json$/i.test(path),
  marks: ['"agentAgentflow"', ...OLD_AGENTS.map((name) => `"${name}"`)],
  detect: (path, text) => {
    const graph = flowGraph(readJsonc(text))
    if (graph === null) return null
    return agentArtefact(
      path,
      'flowise-flow',
      graph.nodes.flatMap((node) => agentOf(node, graph)),
      graph.nodes.flatMap(shared),
    )
  },
}

/** Nodes that hold for the whole flow. */
function shared(node: Value): readonly Granted[] {
  const name = entry(at(node, 'data'), 'name')
  if (name?.value.text === 'humanInputAgentflow') return grants(name, 'auto.gate')
  return name?.value.text === 'agentMemory' ? grants(name, 'memory.persistent') : []
}

function nameOf(node: Value | null): string {
  return at(node, 'data', 'name')?.text ?? ''
}

function agentOf(node: Value, graph: FlowGraph): readonly FoundAgent[] {
  const data = at(node, 'data')
  const inputs = at(data, 'inputs')
  const name = nameOf(node)
  const place = entry(data, 'name') ?? node
  if (inputs === null) return []
  if (name === 'agentAgentflow') return [foundAgent(at(node, 'id')?.text ?? null, place, newAgent(inputs))]
  if (!OLD.has(name)) return []
  return [foundAgent(at(node, 'id')?.text ?? null, place, oldAgent(name, place, inputs, graph))]
}

/** `data.inputParams` only describes the form: what is chosen stands in `inputs`. */
function newAgent(inputs: Value): readonly Granted[] {
  const memory = entry(inputs, 'agentEnableMemory')
  return [
    ...(at(inputs, 'agentTools')?.items ?? []).flatMap(chosenTool),
    ...inputs.entries.flatMap(({ key, value }) =>
      key.startsWith('agentToolsBuiltIn') ? builtIn(value) : [],
    ),
    ...['agentKnowledgeDocumentStores', 'agentKnowledgeVSEmbeddings'].flatMap((key) => {
      const stores = entry(inputs, key)
      return stores !== null && stores.value.items.length > 0 ? grants(stores, 'rag') : []
    }),
    ...(isOn(memory?.value ?? null) ? grants(memory, 'memory.session') : []),
    ...modelNamed(entry(at(inputs, 'agentModelConfig'), 'modelName')),
    ...turnsCapped(entry(inputs, 'agentMaxIterations')),
  ]
}

function chosenTool(tool: Value): readonly Granted[] {
  const chosen = entry(tool, 'agentSelectedTool')
  const gate = entry(tool, 'agentSelectedToolRequiresHumanInput')
  const name = chosen?.value.text ?? ''
  const server = entry(at(tool, 'agentSelectedToolConfig'), 'mcpServerConfig')
  return [
    ...(/flowTool$/i.test(name) ? grants(chosen, 'api.actions') : toolNamed(name, chosen)),
    ...(/"?url"?\s*:/.test(server?.value.text ?? '') ? grants(server, 'mcp.remote') : []),
    ...(isOn(gate?.value ?? null) ? grants(gate, 'auto.gate') : []),
  ]
}

/** Tools of the model's own provider, as a list or as the text of one. */
function builtIn(value: Value): readonly Granted[] {
  const names =
    value.kind === 'list'
      ? value.items.map(({ text }) => text ?? '')
      : [...(value.text ?? '').matchAll(/\w+/g)].map(([one]) => one)
  return names.flatMap((name) => toolNamed(name, value))
}

/** Tools, memory and model of an older agent are other nodes, named as `{{calculator_1.data.instance}}`. */
function oldAgent(
  name: string,
  place: { readonly line: number; readonly column: number },
  inputs: Value,
  graph: FlowGraph,
): readonly Granted[] {
  const named = (key: string): readonly Value[] => {
    const value = at(inputs, key)
    const texts = value === null ? [] : [value, ...value.items]
    return texts.flatMap(({ text }) => {
      const node = graph.node(/^\{\{([^.}]+)\.data\.instance\}\}$/.exec(text ?? '')?.[1] ?? '')
      return node === null ? [] : [node]
    })
  }
  const nameEntry = (node: Value) => entry(at(node, 'data'), 'name')
  return [
    ...(name === 'supervisor' ? grants(place, 'multi.subagents') : []),
    ...(/^csvAgent|^airtableAgent/.test(name) ? grants(place, 'exec.code') : []),
    ...named('tools').flatMap((node) =>
      nameOf(node) === 'chatflowTool'
        ? grants(nameEntry(node), 'api.actions')
        : toolNamed(nameOf(node), nameEntry(node)),
    ),
    ...named('memory').flatMap((node) => memoryNamed(nameOf(node), nameEntry(node))),
    ...named('vectorStoreRetriever').flatMap((node) => grants(nameEntry(node), 'rag')),
    ...named('model').flatMap((node) => modelNamed(entry(at(node, 'data', 'inputs'), 'modelName'))),
    ...(saysSomething(entry(inputs, 'interrupt')) && isOn(at(inputs, 'interrupt'))
      ? grants(entry(inputs, 'interrupt'), 'auto.gate')
      : []),
    ...turnsCapped(entry(inputs, 'maxIterations')),
    ...turnsCapped(entry(inputs, 'recursionLimit')),
  ]
}
