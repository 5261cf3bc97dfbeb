import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, Granted } from '../detector.ts'
import { foundAgent, grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { modelNamed } from '../powers/model-named.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

/** Keys of an agent's file; two of them, and among those what it does or may use, make it one. */
const KEYS =
  'name description prompt tools allowedTools toolsSettings toolAliases resources mcpServers hooks model'.split(
    ' ',
  )

const TOOLS: Readonly<Record<string, readonly CapabilityId[]>> = {
  '*': ['tools.unrestricted'],
  '@builtin': ['tools.unrestricted'],
  fs_read: ['fs.read'],
  read: ['fs.read'],
  glob: ['fs.read'],
  grep: ['fs.read'],
  fs_write: ['fs.write'],
  write: ['fs.write'],
  execute_bash: ['exec.shell'],
  execute_cmd: ['exec.shell'],
  shell: ['exec.shell'],
  use_aws: ['infra.write'],
  aws: ['infra.write'],
  web: ['net.fetch', 'net.search'],
  web_fetch: ['net.fetch'],
  web_search: ['net.search'],
  knowledge: ['memory.persistent'],
  use_subagent: ['multi.subagents'],
  subagent: ['multi.subagents'],
  delegate: ['multi.subagents'],
}

/**
 * An agent of Kiro or, before it was renamed, of the Amazon Q command line. It has the tools of its list and no others: without
 * a list it has none. `allowedTools` gives no tool, it takes the question away.
 */
export const kiroAgent: Detector = {
  id: 'kiro-agent',
  looksAt: (path) => /(?:^|\/)(?:\.amazonq\/cli-agents|\.kiro\/agents)\/.+\.json$/.test(path),
  marks: ['"prompt"', '"tools"', '"toolsSettings"', '"mcpServers"'],
  detect(path, text) {
    const root = readJsonc(text)
    if (root === null || !isAgent(root)) return null
    const capabilities = [
      ...(at(root, 'tools')?.items ?? []).flatMap((item) => toolPowers(root, item)),
      ...approvals(at(root, 'allowedTools')?.items ?? []),
      ...serversOf(at(root, 'mcpServers')).flatMap(serverCapabilities),
      ...others(root),
      ...modelNamed(entry(root, 'model')),
    ]
    return {
      path,
      kind: 'kiro-agent',
      role: 'agent',
      agents: [foundAgent(null, root, capabilities)],
      capabilities: [],
    }
  },
}

function isAgent(root: Value): boolean {
  const acts =
    (at(root, 'prompt')?.text ?? '') !== '' ||
    at(root, 'tools')?.kind === 'list' ||
    ['toolsSettings', 'mcpServers'].some((key) => (at(root, key)?.entries.length ?? 0) > 0)
  return acts && KEYS.filter((key) => entry(root, key) !== null).length >= 2
}

function toolPowers(root: Value, item: Value): readonly Granted[] {
  const name = item.text ?? ''
  if (/^@(?!builtin$)./.test(name)) return [grantedAt('mcp.client', item)]
  const powers = Object.hasOwn(TOOLS, name) ? (TOOLS[name] ?? []) : []
  return powers.map((id) => grantedAt(id === 'exec.shell' && isScoped(root) ? 'exec.shell_scoped' : id, item))
}

/** Commands that are not allowed by name ask, unless the agent is told to refuse them: only then the list is a bound. */
function isScoped(root: Value): boolean {
  return ['execute_bash', 'execute_cmd', 'shell'].some((tool) => {
    const settings = at(root, 'toolsSettings', tool)
    return isOn(at(settings, 'denyByDefault')) && (at(settings, 'allowedCommands')?.items.length ?? 0) > 0
  })
}

/** Edits without a question are told where commands still ask. */
function approvals(items: readonly Value[]): readonly Granted[] {
  const commands = items.filter(({ text }) =>
    /^(?:\*|@builtin|execute_bash|execute_cmd|shell)$/.test(text ?? ''),
  )
  if (commands.length > 0) return commands.map((item) => grantedAt('auto.approve', item))
  const edits = items.filter(({ text }) => /^(?:fs_write|write)$/.test(text ?? ''))
  return edits.map((item) => grantedAt('auto.approve_edits', item))
}

function others(root: Value): readonly Granted[] {
  const before = entry(at(root, 'hooks'), 'preToolUse')
  const inherited = ['includeMcpJson', 'useLegacyMcpJson']
    .map((key) => entry(root, key))
    .find((one) => one !== null && isOn(one.value))
  return [
    ...(inherited == null ? [] : [grantedAt('mcp.client', inherited)]),
    ...(before !== null && before.value.items.length > 0 ? [grantedAt('mitigation.hooks', before)] : []),
  ]
}
