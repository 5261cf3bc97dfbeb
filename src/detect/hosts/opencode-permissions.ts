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

/** What `permission` and `tools` of a file or an agent allow in so many words; `ask` and `deny` grant nothing. */
export function opencodePermissions(owner: Value | null): readonly Granted[] {
  const permission = at(owner, 'permission')
  if (permission?.text === 'allow')
    return [grantedAt('auto.approve', permission), grantedAt('tools.unrestricted', permission)]
  return [
    ...(permission?.entries ?? []).flatMap(allowed),
    ...(at(owner, 'tools')?.entries ?? []).flatMap((tool) => {
      const id = toolPower(tool.key)
      return id !== null && isOn(tool.value) && !isForbidden(permission, id) ? [grantedAt(id, tool)] : []
    }),
  ]
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

function allowed({ key, line, column, value }: Entry): readonly Granted[] {
  const id = toolPower(key)
  if (id === null) return []
  if (value.text === 'allow') return [grantedAt(id, { line, column })]
  return value.entries.flatMap((pattern) => {
    if (pattern.value.text !== 'allow') return []
    return [grantedAt(key === 'bash' ? (shellGrant(`Bash(${pattern.key})`) ?? id) : id, pattern)]
  })
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
