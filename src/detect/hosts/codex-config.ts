import { codexPowers } from './codex-powers.ts'
import type { Detector, Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readToml } from '../read/toml.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

/**
 * Codex's configuration of a project. `profiles` are not read: Codex ignores them in a project's file, and elsewhere they hold
 * only where somebody selects them. Keys in a table they do not belong to say nothing.
 */
export const codexConfig: Detector = {
  id: 'codex-config',
  looksAt: (path) => /(?:^|\/)\.codex\/config\.toml$/.test(path),
  marks: null,
  detect(path, text) {
    const root = readToml(text)
    if (root === null) return null
    const granted = [...codexPowers(root), ...subagents(root)]
    if (granted.length === 0) return null
    // A model alone grants nothing.
    const capabilities = [...granted, ...modelNamed(entry(root, 'model'))]
    return { path, kind: 'codex-config', role: 'capability', agents: [], capabilities }
  },
}

/** Roles that the main agent may start; the files they point to are agents of their own. */
function subagents(root: Value): readonly Granted[] {
  const agents = at(root, 'agents')
  if (agents !== null && at(agents, 'enabled')?.text === 'false') return []
  const roles = (agents?.entries ?? []).filter(
    ({ value }) => entry(value, 'description') !== null || entry(value, 'config_file') !== null,
  )
  if (roles.length > 0) return roles.map((role) => grantedAt('multi.subagents', role))
  const switches = [entry(agents, 'enabled'), entry(at(root, 'features'), 'multi_agent')]
  const on = switches.find((one) => one !== null && isOn(one.value)) ?? null
  return on === null ? [] : [grantedAt('multi.subagents', on)]
}
