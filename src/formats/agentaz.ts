import type { Reader } from './reader.ts'

/** AgentAz declarations, JSON: what an agent may do by design, its trust level and its boundaries. */
export const agentaz: Reader = {
  id: 'agentaz',
  recognises: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    /"agent_id"\s*:/.test(head) &&
    /"trust_level"\s*:/.test(head) &&
    /"(?:worst_case_action|authority_boundary|tool_boundary)"\s*:/.test(head),
  async read(text, path) {
    const { readAgentaz } = await import('./imports/read-agentaz.ts')
    return readAgentaz(text, path)
  },
}
