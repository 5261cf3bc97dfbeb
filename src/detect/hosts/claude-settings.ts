import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { toolPowers } from '../powers/host-tools.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

/**
 * Claude Code's settings of a project. What `permissions.allow` names runs without a question, and so is what the file grants;
 * `deny` and `ask` only narrow. A session mode counts only where Claude Code reads it, below `permissions`.
 */
export const claudeSettings: Detector = {
  id: 'claude-settings',
  looksAt: (path) => /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/.test(path),
  marks: null,
  detect(path, text) {
    const root = readJsonc(text)
    const granted = [
      ...firstOfEach(allowed(at(root, 'permissions', 'allow'))),
      ...mode(root),
      ...servers(root),
      ...sandbox(at(root, 'sandbox')),
      ...hooks(root),
    ]
    if (granted.length === 0) return null
    // A model alone grants nothing.
    const capabilities = [...granted, ...modelNamed(entry(root, 'model'))]
    return { path, kind: 'claude-settings', role: 'capability', agents: [], capabilities }
  },
}

function allowed(list: Value | null): readonly Granted[] {
  return (list?.items ?? []).flatMap((item) =>
    item.text === null ? [] : toolPowers(item.text).map((id) => grantedAt(id, item)),
  )
}

/** `dontAsk` refuses what is not allowed, `plan` only reads; `auto` lets a model answer in the place of a person. */
function mode(root: Value | null): readonly Granted[] {
  const found = entry(at(root, 'permissions'), 'defaultMode')
  switch (found?.value.text) {
    case 'bypassPermissions':
      return [grantedAt('auto.approve', found), grantedAt('tools.unrestricted', found)]
    case 'auto':
      return [grantedAt('auto.approve', found)]
    case 'acceptEdits':
      return [grantedAt('auto.approve_edits', found)]
    default:
      return []
  }
}

function servers(root: Value | null): readonly Granted[] {
  const all = entry(root, 'enableAllProjectMcpServers')
  return [
    ...(all !== null && isOn(all.value) ? [grantedAt('mcp.client', all)] : []),
    ...(at(root, 'enabledMcpjsonServers')?.items ?? []).map((item) => grantedAt('mcp.client', item)),
    ...serversOf(at(root, 'mcpServers')).flatMap(serverCapabilities),
  ]
}

function sandbox(settings: Value | null): readonly Granted[] {
  const enabled = entry(settings, 'enabled')
  if (enabled === null || !isOn(enabled.value)) return []
  const hosts = entry(at(settings, 'network'), 'allowedDomains')
  const limited =
    hosts !== null && hosts.value.items.length > 0 && hosts.value.items.every(({ text }) => text !== '*')
  return [
    grantedAt('exec.sandboxed', enabled),
    ...(limited ? [grantedAt('net.egress_allowlist', hosts)] : []),
  ]
}

function hooks(root: Value | null): readonly Granted[] {
  const before = entry(at(root, 'hooks'), 'PreToolUse')
  if (before === null || before.value.items.length === 0 || isOn(at(root, 'disableAllHooks'))) return []
  return [grantedAt('mitigation.hooks', before)]
}
