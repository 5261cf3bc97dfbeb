import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { foundAgent, grantedAt } from '../powers/found-agent.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, type Value } from '../read/value.ts'
import { readYaml } from '../read/yaml.ts'

const GROUPS: Readonly<Record<string, CapabilityId>> = {
  read: 'fs.read',
  edit: 'fs.write',
  command: 'exec.shell',
  browser: 'net.browser',
  mcp: 'mcp.client',
}

/** Custom modes of Roo and Kilo Code: each is an agent with its own role, and only the groups of tools it lists. */
export const rooModes: Detector = {
  id: 'roo-modes',
  looksAt: (path) => /(?:^|\/)(?:\.roomodes|\.kilocodemodes|custom_modes\.ya?ml)$/.test(path),
  marks: ['roleDefinition'],
  detect(path, text) {
    const root = /^\uFEFF?\s*[[{]/.test(text) ? readJsonc(text) : (readYaml(text)[0] ?? null)
    const agents = (at(root, 'customModes') ?? root)?.items.flatMap(agentOf) ?? []
    return agents.length === 0 ? null : { path, kind: 'roo-modes', role: 'agent', agents, capabilities: [] }
  },
}

function agentOf(mode: Value): readonly FoundAgent[] {
  const slug = at(mode, 'slug')
  if (slug?.text == null || (at(mode, 'roleDefinition')?.text ?? '').trim() === '') return []
  const capabilities = (at(mode, 'groups')?.items ?? []).flatMap(powersOf)
  return [foundAgent(slug.text, mode, capabilities)]
}

/** A group is a word, or a word with the files it is kept to. */
function powersOf(group: Value): readonly Granted[] {
  const name = group.kind === 'list' ? (group.items[0]?.text ?? '') : (group.text ?? '')
  const id = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined
  return id === undefined ? [] : [grantedAt(id, group)]
}
