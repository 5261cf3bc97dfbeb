import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { foundAgent, firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { isMentioned, opencodeAsked, opencodePermissions, opencodeRemainder } from './opencode-permissions.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, type Entry, entry, isOn, type Value } from '../read/value.ts'

/**
 * opencode's configuration: servers, permissions and agents in one file. opencode allows what nobody forbids, so an agent without
 * a word about tools, in a file without a word about permissions, has every tool.
 */
export const opencodeConfig: Detector = {
  id: 'opencode-config',
  looksAt: (path) => /(?:^|\/)\.?opencode\.jsonc?$/.test(path),
  marks: ['"mcp"', '"mcpServers"', '"permission"', '"agent"', '"mode"', '"tools"'],
  detect(path, text) {
    const root = readJsonc(text)
    const agents = [at(root, 'agent'), at(root, 'mode')]
      .flatMap((map) => map?.entries ?? [])
      .filter(isAgent)
      .map((one) => agentOf(one, root))
    const granted = [
      ...firstOfEach(opencodePermissions(root)),
      ...[at(root, 'mcp'), at(root, 'mcpServers')].flatMap(serversOf).flatMap(serverCapabilities),
    ]
    if (agents.length === 0 && granted.length === 0) return null
    // A model alone grants nothing.
    const capabilities = [...granted, ...modelNamed(entry(root, 'model'))]
    return {
      path,
      kind: 'opencode-config',
      role: agents.length > 0 ? 'agent' : 'capability',
      agents,
      capabilities,
    }
  },
}

/** Entries without words of their own only set the model of an agent that opencode brings along. */
function isAgent({ value }: Entry): boolean {
  return (
    !isOn(at(value, 'disable')) &&
    [at(value, 'prompt'), at(value, 'description')].some((one) => (one?.text ?? '') !== '')
  )
}

function agentOf(agent: Entry, root: Value | null): FoundAgent {
  const { value } = agent
  const capabilities: readonly Granted[] = [
    ...opencodePermissions(value),
    ...opencodeAsked(value, root),
    ...(isMentioned(value) || isMentioned(root)
      ? opencodeRemainder(value, root).map((id) => grantedAt(id, agent))
      : [grantedAt('tools.unrestricted', agent)]),
    ...turnsCapped(value, 'steps', 'maxSteps'),
    ...modelNamed(entry(value, 'model')),
  ]
  return foundAgent(agent.key, agent, capabilities)
}
