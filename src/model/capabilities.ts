/** What an agent can do: the published vocabulary, in which models state powers and detectors report them. */
export const CAPABILITIES = {
  'tools.unrestricted': 'no tool list, or every host tool',
  'exec.shell': 'arbitrary shell',
  'exec.shell_scoped': 'shell limited to listed commands',
  'exec.code': 'runs model-written code',
  'exec.sandboxed': 'execution in a container or hosted sandbox',
  'fs.read': 'reads files',
  'fs.write': 'writes files',
  'net.fetch': 'fetches URLs or calls HTTP APIs',
  'net.search': 'web search',
  'net.browser': 'drives a browser',
  'net.public_endpoint': 'reachable from the internet',
  'net.egress_allowlist': 'egress limited to listed hosts',
  'vcs.read': 'reads repository content through an API',
  'vcs.write': 'pushes, opens pull requests or merges',
  'tracker.write': 'labels, comments, issues, tickets',
  'msg.send': 'sends mail or chat',
  'db.read': 'reads business records',
  'db.write': 'changes business records',
  'infra.read': 'reads cluster or cloud state',
  'infra.write': 'changes cluster or cloud state',
  'identity.federated': 'takes a role through federated identity',
  'api.actions': 'calls APIs declared in a referenced plugin file',
  'mcp.client': 'uses an MCP server',
  'mcp.remote': 'that server is remote',
  'mcp.server': 'offers MCP tools',
  rag: 'retrieval over a document or vector store',
  'memory.session': 'keeps state within a conversation',
  'memory.persistent': 'keeps state across conversations or runs',
  'multi.subagents': 'owns or routes to other agents',
  'multi.handoff': 'hands the conversation to another agent',
  'multi.a2a': 'speaks A2A',
  'auto.unattended': 'runs to the end with nobody watching',
  'auto.approve': 'approvals switched off',
  'auto.approve_edits': 'edits accepted without asking, commands still ask',
  'auto.gate': 'a person (or actor) gate is configured',
  'trigger.untrusted': 'text from outsiders can reach the model',
  'output.gated': 'writes pass a deterministic filter',
  'cred.use': 'a secret other than the model provider key is handed over',
} as const satisfies Readonly<Record<string, string>>

export type CapabilityId = keyof typeof CAPABILITIES

export function isCapability(id: string): id is CapabilityId {
  return Object.hasOwn(CAPABILITIES, id)
}
