import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { serverPowers, toolName } from '../powers/host-tools.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { listPowers, toolEntries, type ToolEntry } from '../powers/tool-list.ts'
import { entry, type Value } from '../read/value.ts'

/** Tools that are left where there is no list and the shell is denied: hardly every one any more. */
const WITHOUT_SHELL = ['Read', 'Edit', 'Write', 'WebFetch', 'WebSearch', 'Task']
const SHELLS = ['bash', 'run_shell_command', 'execute']

/** `tools` and `disallowedTools` of a sub-agent: without a list it has every tool of its session, with an empty one none. */
export function subagentTools(data: Value, place: Omit<Granted, 'id'>): readonly Granted[] {
  const denied = new Set(
    toolEntries(entry(data, 'disallowedTools')?.value ?? null)
      .filter(({ text }) => !text.includes('('))
      .flatMap(({ text }) => [toolName(text), ...(/^agent$/i.test(text) ? ['task'] : [])]),
  )
  const list = entry(data, 'tools')
  if (list !== null) return listPowers(toolEntries(list.value), denied)
  if (!SHELLS.some((shell) => denied.has(shell))) return [grantedAt('tools.unrestricted', place)]
  const left = WITHOUT_SHELL.map((text): ToolEntry => ({ text, line: place.line, column: place.column }))
  return listPowers(left, denied)
}

/** `mcpServers` of a sub-agent: names of servers of the session, or servers of its own. */
export function subagentServers(data: Value): readonly Granted[] {
  const value = entry(data, 'mcpServers')?.value ?? null
  if (value === null) return []
  const named =
    value.kind === 'list'
      ? toolEntries({ ...value, items: value.items.filter(({ kind }) => kind === 'text') })
      : toolEntries(value)
  return [
    ...named.flatMap((one) => serverPowers(one.text, '').map((id) => grantedAt(id, one))),
    ...[value, ...value.items].flatMap(serversOf).flatMap(serverCapabilities),
  ]
}
