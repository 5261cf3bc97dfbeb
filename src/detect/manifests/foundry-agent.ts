import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, isSecretName } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, type Value } from '../read/value.ts'

/** Tools of the service, without case and word breaks. */
const TOOLS: readonly (readonly [kinds: RegExp, powers: readonly CapabilityId[]])[] = [
  [/^(?:websearch|bing)/, ['net.search']],
  [/^codeinterpreter/, ['exec.code', 'exec.sandboxed']],
  [/^(?:filesearch|azureaisearch|sharepoint)/, ['rag']],
  [/^mcp/, ['mcp.client', 'mcp.remote']],
  [/^openapi/, ['api.actions']],
  [/^(?:browserautomation|computeruse)/, ['net.browser']],
  [/^a2a/, ['multi.a2a']],
  [/^memorysearch/, ['memory.persistent']],
  [/^fabric/, ['db.read']],
]

/** Agents of Azure AI Foundry: containers it hosts, or a model with instructions and tools. */
export const foundryAgent: Detector = {
  id: 'foundry-agent',
  looksAt: (path) => /agent[^/]*\.ya?ml$/i.test(path),
  marks: ['hosted', 'prompt', 'Prompt'],
  detect: (path, text) => {
    const root = readYaml(text)[0] ?? null
    if (root === null || at(root, 'apiVersion') !== null) return null
    const agent = [root, at(root, 'template')].find((one) => one !== null && isAgent(one)) ?? null
    if (agent === null) return null
    const outer = agent === root ? [] : (at(root, 'resources')?.items ?? [])
    const resources = [...(at(agent, 'resources')?.items ?? []), ...outer]
    return agentArtefact(path, 'foundry-agent', [
      foundAgent(null, entry(agent, 'kind') ?? agent, [
        ...(at(agent, 'tools')?.items ?? []).flatMap(tool),
        ...resources.flatMap(resource),
        ...modelNamed(entry(agent, 'model')),
        ...(at(agent, 'protocols')?.items ?? []).flatMap((one) =>
          at(one, 'protocol')?.text === 'a2a' ? grants(entry(one, 'protocol'), 'multi.a2a') : [],
        ),
        ...(at(agent, 'environment_variables')?.items ?? []).flatMap((one) =>
          isSecretName(at(one, 'name')?.text ?? '') ? grants(entry(one, 'name'), 'cred.use') : [],
        ),
      ]),
    ])
  },
}

function isAgent(value: Value): boolean {
  const kind = at(value, 'kind')?.text?.toLowerCase()
  if (kind === 'hosted') return at(value, 'protocols') !== null || at(value, 'name') !== null
  return kind === 'prompt' && at(value, 'model') !== null
}

function tool(item: Value): readonly Granted[] {
  const kind = entry(item, 'kind') ?? entry(item, 'type')
  const approval = entry(item, 'approvalMode') ?? entry(item, 'require_approval')
  const mode = at(approval?.value ?? null, 'kind')?.text ?? approval?.value.text ?? ''
  return [
    ...grants(kind, ...powersOf(kind?.value.text ?? '')),
    ...(mode === 'never' ? grants(approval, 'auto.approve') : []),
    ...(mode === 'always' ? grants(approval, 'auto.gate') : []),
  ]
}

function resource(item: Value): readonly Granted[] {
  const id = entry(item, 'id')
  switch (at(item, 'kind')?.text) {
    case 'model':
      return modelNamed(id)
    case 'tool':
      return grants(id, ...powersOf(id?.value.text ?? ''))
    default:
      return []
  }
}

function powersOf(kind: string): readonly CapabilityId[] {
  const word = kind.toLowerCase().replace(/[^a-z0-9]/g, '')
  return TOOLS.find(([kinds]) => kinds.test(word))?.[1] ?? []
}
