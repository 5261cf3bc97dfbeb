import type { CapabilityId } from '../../model/capabilities.ts'
import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { at, type Entry, isOn, type Value } from '../read/value.ts'
import { shellGrant } from '../powers/shell-grant.ts'

/** opencode's tools, in `permission` and in the older map `tools`. */
const TOOLS: Readonly<Record<string, CapabilityId>> = {
  '*': 'tools.unrestricted',
  edit: 'fs.write',
  write: 'fs.write',
  patch: 'fs.write',
  bash: 'exec.shell',
  webfetch: 'net.fetch',
  websearch: 'net.search',
  read: 'fs.read',
  grep: 'fs.read',
  glob: 'fs.read',
  list: 'fs.read',
  task: 'multi.subagents',
}
/** Powers an agent has where nothing is said about the tool. */
const BY_DEFAULT: readonly CapabilityId[] = ['exec.shell', 'fs.write', 'net.fetch', 'fs.read']

/** What `permission` and `tools` of a file or an agent allow in so many words. */
export function opencodePermissions(owner: Value | null): readonly Granted[] {
  const permission = at(owner, 'permission')
  if (permission?.text === 'allow')
    return [grantedAt('auto.approve', permission), grantedAt('tools.unrestricted', permission)]
  return [
    ...(permission?.entries ?? []).flatMap((one) => ruled(one, 'allow', permission)),
    ...(at(owner, 'tools')?.entries ?? []).flatMap((tool) =>
      isOn(tool.value)
        ? powersOf(tool, permission)
            .filter((id) => !isForbidden(permission, id))
            .map((id) => grantedAt(id, tool))
        : [],
    ),
  ]
}

/**
 * Tools that an agent may use after a question: it has them all the same, with a person before what acts. What the file asks
 * for holds where the agent itself says nothing. For the file alone a question only narrows what the host allows anyway.
 */
export function opencodeAsked(agent: Value, root: Value | null): readonly Granted[] {
  const own = at(agent, 'permission')
  if (own?.text === 'ask') return [grantedAt('tools.unrestricted', own), grantedAt('auto.gate', own)]
  const said = new Set([own, at(agent, 'tools')].flatMap((map) => map?.entries ?? []).map(({ key }) => key))
  const inherited = (at(root, 'permission')?.entries ?? []).filter(
    ({ key }) => !said.has(key) && !said.has('*'),
  )
  return [...(own?.entries ?? []), ...inherited].flatMap((one) => {
    const asked = ruled(one, 'ask', own)
    const gated = asked.find(({ id }) => /^(?:exec|tools)\.|\.write$/.test(id))
    return gated === undefined ? asked : [...asked, grantedAt('auto.gate', gated)]
  })
}

/** What an agent keeps because neither it nor the file says a word about it. */
export function opencodeRemainder(agent: Value, root: Value | null): readonly CapabilityId[] {
  const said = [agent, root].flatMap((owner) => [at(owner, 'permission'), at(owner, 'tools')])
  if (said.some((one) => one !== null && (one.kind === 'text' || at(one, '*') !== null))) return []
  const named = new Set(
    said.flatMap((one) => (one?.entries ?? []).filter(isWhole).map(({ key }) => toolPower(key))),
  )
  return BY_DEFAULT.filter((id) => !named.has(id))
}

/** A map of patterns says nothing about the commands or files that none of them names, unless one names all. */
function isWhole({ value }: Entry): boolean {
  return value.kind !== 'map' || at(value, '*') !== null
}

/** Whether a file or agent says anything about tools. */
export function isMentioned(owner: Value | null): boolean {
  return [at(owner, 'permission'), at(owner, 'tools')].some(
    (one) => one !== null && (one.kind === 'text' || one.entries.length > 0),
  )
}

function ruled(tool: Entry, rule: 'allow' | 'ask', permission: Value | null): readonly Granted[] {
  const powers = powersOf(tool, permission)
  if (tool.value.text === rule) return powers.map((id) => grantedAt(id, tool))
  return tool.value.entries.flatMap((pattern) => {
    if (pattern.value.text !== rule) return []
    const shell = tool.key === 'bash' ? shellGrant(`Bash(${pattern.key})`) : null
    return (shell === null ? powers : [shell]).map((id) => grantedAt(id, pattern))
  })
}

/** `*` is every tool, unless one of those that act is denied by name. */
function powersOf({ key }: Entry, permission: Value | null): readonly CapabilityId[] {
  const id = toolPower(key)
  if (id === null) return []
  if (id !== 'tools.unrestricted') return [id]
  const denied = (permission?.entries ?? []).filter(({ value }) => value.text === 'deny')
  const lost = new Set(denied.map((one) => toolPower(one.key)))
  return BY_DEFAULT.some((power) => lost.has(power)) ? BY_DEFAULT.filter((power) => !lost.has(power)) : [id]
}

/** `tools` switches a tool on, `permission` may still stop it. */
function isForbidden(permission: Value | null, id: CapabilityId): boolean {
  return (permission?.entries ?? []).some(
    ({ key, value }) =>
      toolPower(key) === id && (value.kind === 'map' || /^(?:ask|deny)$/.test(value.text ?? '')),
  )
}

function toolPower(key: string): CapabilityId | null {
  return Object.hasOwn(TOOLS, key) ? (TOOLS[key] ?? null) : null
}
