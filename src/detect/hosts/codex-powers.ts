import type { CapabilityId } from '../../model/capabilities.ts'
import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

/**
 * What a sandbox lets Codex do unasked. Codex always has a shell; the sandbox is its only bound. Without one any command runs.
 * `workspace-write` runs every command too, but the system's sandbox keeps it in the workspace and off the network: that is a
 * bounded shell (`exec.shell_scoped`) in a sandbox, not an open one. `read-only` leaves reading.
 */
const SANDBOXES: Readonly<Record<string, readonly CapabilityId[]>> = {
  'danger-full-access': ['tools.unrestricted', 'exec.shell'],
  'workspace-write': ['fs.write', 'exec.shell_scoped', 'exec.sandboxed'],
  'read-only': ['fs.read'],
}

/** Permission profiles that Codex brings along, by the sandbox they are. */
const PROFILES: Readonly<Record<string, string>> = {
  ':danger-full-access': 'danger-full-access',
  ':workspace': 'workspace-write',
  ':read-only': 'read-only',
}

/** What a layer of Codex's configuration grants: a project's, or that of one agent, which has the same keys. */
export function codexPowers(root: Value): readonly Granted[] {
  const approval = entry(root, 'approval_policy')
  return [
    ...(approval?.value.text === 'never' ? [grantedAt('auto.approve', approval)] : []),
    ...sandbox(root),
    ...search(root),
    ...serversOf(at(root, 'mcp_servers')).flatMap(serverCapabilities),
    ...hooks(root),
  ]
}

function sandbox(root: Value): readonly Granted[] {
  const profile = entry(root, 'default_permissions')
  const mode = entry(root, 'sandbox_mode') ?? profile
  const said = mode?.value.text ?? ''
  const name = PROFILES[said] ?? said
  const powers = Object.hasOwn(SANDBOXES, name) ? (SANDBOXES[name] ?? []) : []
  const network = entry(at(root, 'sandbox_workspace_write'), 'network_access')
  // The key has a meaning only for workspace-write, which is what a trusted project has without a mode.
  const open = network !== null && isOn(network.value) && (mode === null || name === 'workspace-write')
  return [
    ...(mode === null ? [] : powers.map((id) => grantedAt(id, mode))),
    ...(open ? [grantedAt('net.fetch', network)] : []),
  ]
}

/** Three generations of one switch. */
function search(root: Value): readonly Granted[] {
  const current = entry(root, 'web_search')
  if (current !== null)
    return /^(?:live|cached|indexed)$/.test(current.value.text ?? '')
      ? [grantedAt('net.search', current)]
      : []
  const found = [entry(at(root, 'tools'), 'web_search'), entry(at(root, 'features'), 'web_search_request')]
  return found.flatMap((one) =>
    one !== null && (isOn(one.value) || one.value.kind === 'map') ? [grantedAt('net.search', one)] : [],
  )
}

function hooks(root: Value): readonly Granted[] {
  const before = entry(at(root, 'hooks'), 'PreToolUse')
  const filled = before !== null && before.value.entries.length + before.value.items.length > 0
  return filled ? [grantedAt('mitigation.hooks', before)] : []
}
