import type { Detector, FoundAgent } from '../detector.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, type Entry, entry } from '../read/value.ts'

const LONGEST_ID = 100

/** `langgraph.json`: each graph that the LangGraph server serves is one agent. */
export const langgraphConfig: Detector = {
  id: 'langgraph-config',
  looksAt: (path) => /(?:^|\/)langgraph\.json$/.test(path),
  marks: ['graphs'],
  detect(path, text) {
    const root = readJsonc(text)
    const graphs = at(root, 'graphs')
    if (graphs === null || graphs.kind !== 'map') return null
    const agents = graphs.entries
      .filter(isGraph)
      .map(({ key, line }): FoundAgent => ({ id: key.slice(0, LONGEST_ID), line, capabilities: [] }))
    if (agents.length === 0) return null
    const store = entry(root, 'store')
    const keeps = store !== null && store.value.kind === 'map' && store.value.entries.length > 0
    return {
      path,
      kind: 'langgraph-config',
      role: 'agent',
      agents,
      capabilities: keeps ? [{ id: 'memory.persistent', line: store.line, column: store.column }] : [],
    }
  },
}

/** `"name": "./path.py:symbol"`, or a map with that as its `path`. */
function isGraph({ value }: Entry): boolean {
  const target = value.text ?? at(value, 'path')?.text ?? ''
  return /[^:]:[A-Za-z_$][\w$.]*$/.test(target)
}
