import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants } from '../powers/found-agent.ts'
import { type FlowGraph, flowGraph, modelNamed, toolNamed, turnsCapped } from './flow-graph.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, type Entry, entry, type Value } from '../read/value.ts'

const AGENT =
  /^(?:Agent|AgentComponent|ToolCallingAgent|OpenAIToolsAgent|OpenAIToolAgent|XMLAgent|JsonAgent|SQLAgent|CSVAgent|OpenAPIAgent|VectorStoreRouterAgent|VectorStoreInfoAgent|CrewAIAgentComponent|CugaAgent|Cuga|ReactAgent)$/
const STORES =
  /Vector|AstraDB|Chroma|Pinecone|Qdrant|Weaviate|Milvus|PGVector|FAISS|OpenSearch|Knowledge|Retriev/i

/** Flows of Langflow with an agent component. */
export const langflowFlow: Detector = {
  id: 'langflow-flow',
  looksAt: (path) => /\.json$/i.test(path),
  marks: ['"genericNode"', '"lf_version"', '"last_tested_version"'],
  detect: (path, text) => {
    const root = readJsonc(text)
    const flows = [root, ...(at(root, 'flows')?.items ?? []), ...(root?.items ?? [])]
    const graphs = flows.flatMap((flow) => flowGraph(at(flow, 'data')) ?? [])
    const hooks = graphs.flatMap(({ nodes }) =>
      nodes.filter((node) => at(node, 'data', 'type')?.text === 'Webhook'),
    )
    return agentArtefact(
      path,
      'langflow-flow',
      graphs.flatMap((graph) => graph.nodes.flatMap((node) => agentOf(node, graph))),
      hooks.flatMap((hook) =>
        grants(
          entry(at(hook, 'data'), 'type'),
          'net.public_endpoint',
          'trigger.untrusted',
          'auto.unattended',
        ),
      ),
    )
  },
}

function agentOf(node: Value, graph: FlowGraph): readonly FoundAgent[] {
  const type = entry(at(node, 'data'), 'type')
  const name = type?.value.text ?? ''
  const id = at(node, 'id')?.text ?? null
  if (type === null || !AGENT.test(name)) return []
  const fields = at(node, 'data', 'node', 'template')
  const field = (key: string): Entry | null => entry(at(fields, key), 'value')
  const history = field('n_messages')
  return [
    foundAgent(id, type, [
      ...wiredTools(id, graph).flatMap(tool),
      ...(name === 'SQLAgent' ? grants(type, 'db.write') : []),
      ...(name === 'CSVAgent' ? grants(type, 'exec.code') : []),
      ...(/^[1-9]/.test(history?.value.text ?? '') ? grants(history, 'memory.session') : []),
      ...modelNamed(field('model_name') ?? field('model')),
      ...turnsCapped(field('max_iterations')),
    ]),
  ]
}

/** The field that a wire ends in stands in the edge's data, or in a text with its own quotation marks. */
function wiredTools(agent: string | null, graph: FlowGraph): readonly Value[] {
  return (agent === null ? [] : graph.into(agent)).flatMap((edge) => {
    const field =
      at(edge, 'data', 'targetHandle', 'fieldName')?.text ??
      /fieldName.?:\s*œ(\w+)œ/.exec(at(edge, 'targetHandle')?.text ?? '')?.[1]
    if (field !== 'tools') return []
    return graph.node(at(edge, 'source')?.text ?? '') ?? []
  })
}

function tool(node: Value): readonly Granted[] {
  const type = entry(at(node, 'data'), 'type')
  const name = type?.value.text ?? ''
  if (AGENT.test(name)) return grants(type, 'multi.subagents')
  if (/^RunFlow|^SubFlow|^FlowTool/.test(name)) return grants(type, 'api.actions')
  if (name.startsWith('MCP')) return grants(type, 'mcp.client')
  if (STORES.test(name)) return grants(type, 'rag')
  return toolNamed(name.replace(/(?:Component|Tool)+$/, ''), type)
}
