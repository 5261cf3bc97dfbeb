import { codexSandbox, codexSandboxPowers } from '../powers/codex-sandbox.ts'
import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

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
  const mode = entry(root, 'sandbox_mode') ?? entry(root, 'default_permissions')
  const said = mode?.value.text ?? ''
  const network = entry(at(root, 'sandbox_workspace_write'), 'network_access')
  // The key has a meaning only for workspace-write, which is what a trusted project has without a mode.
  const open =
    network !== null && isOn(network.value) && (mode === null || codexSandbox(said) === 'workspace-write')
  return [
    ...(mode === null ? [] : codexSandboxPowers(said).map((id) => grantedAt(id, mode))),
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
