import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, isOn, type Entry } from '../read/value.ts'

/** Configurations with which the toolkit of Bedrock AgentCore puts agents into service; a server of tools is told as one. */
export const agentcoreConfig: Detector = {
  id: 'agentcore-config',
  looksAt: (path) => /(?:^|\/)\.bedrock_agentcore\.ya?ml$/.test(path),
  marks: ['entrypoint'],
  detect: (path, text) => {
    const root = readYaml(text)[0] ?? null
    const entries = (at(root, 'agents')?.entries ?? []).filter(
      ({ value }) => at(value, 'entrypoint') !== null,
    )
    const servers = entries.filter((one) => protocolOf(one)?.value.text === 'MCP')
    if (servers.length > 0 && servers.length === entries.length) {
      const capabilities = servers.slice(0, 1).flatMap((one) => grants(protocolOf(one), 'mcp.server'))
      return { path, kind: 'agentcore-config', role: 'tool-surface', agents: [], capabilities }
    }
    return agentArtefact(path, 'agentcore-config', entries.map(agentOf))
  },
}

function protocolOf({ value }: Entry): Entry | null {
  return entry(at(value, 'aws', 'protocol_configuration'), 'server_protocol')
}

function agentOf(agent: Entry): FoundAgent {
  const { key, value } = agent
  return foundAgent(key, agent, [
    ...network(agent),
    ...role(agent),
    ...protocol(agent),
    ...memory(agent),
    ...(saysSomething(entry(at(value, 'identity'), 'credential_providers'))
      ? grants(entry(at(value, 'identity'), 'credential_providers'), 'cred.use')
      : []),
  ])
}

function network({ value }: Entry): readonly Granted[] {
  const mode = entry(at(value, 'aws', 'network_configuration'), 'network_mode')
  return mode?.value.text === 'PUBLIC' ? grants(mode, 'net.public_endpoint') : []
}

function role({ value }: Entry): readonly Granted[] {
  const given = entry(at(value, 'aws'), 'execution_role')
  if (saysSomething(given)) return grants(given, 'identity.federated')
  const made = entry(at(value, 'aws'), 'execution_role_auto_create')
  return isOn(made?.value ?? null) ? grants(made, 'identity.federated') : []
}

function protocol(agent: Entry): readonly Granted[] {
  const found = protocolOf(agent)
  if (found?.value.text === 'A2A') return grants(found, 'multi.a2a')
  return found?.value.text === 'MCP' ? grants(found, 'mcp.server') : []
}

/** Short-term memory holds the events of a session; long-term memory what is drawn from them. */
function memory({ value }: Entry): readonly Granted[] {
  const mode = entry(at(value, 'memory'), 'mode')
  if (mode?.value.text === 'STM_ONLY') return grants(mode, 'memory.session')
  return mode?.value.text === 'STM_AND_LTM' ? grants(mode, 'memory.persistent') : []
}
