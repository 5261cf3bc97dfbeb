import { commonPowers, isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { serverPowers, toolName } from '../powers/host-tools.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { entry, type Value } from '../read/value.ts'
import { listPowers, toolEntries, type ToolEntry } from '../powers/tool-list.ts'

const OWN = /(?:^|\/)\.claude\/agents\/.+\.md$/
const IN_PLUGIN = /^(?:(.*)\/)?agents\/[^/]+\.md$/
/** What stands beside agents without being one, and what other detectors know better. */
const OTHER =
  /(?:^|\/)\.claude\/(?:skills|commands)\/|(?:^|\/)(?:README|CLAUDE|AGENTS|GEMINI)\.md$|\.chatmode\.md$/i
const OTHER_HOST = /(?:^|\/)\.(?:github|opencode|config|copilot)\/|\.agent\.md$/

/** The tools of Claude Code that are left where there is no list and the shell is denied: hardly every one any more. */
const WITHOUT_SHELL = ['Read', 'Edit', 'Write', 'WebFetch', 'WebSearch', 'Task']

/**
 * A sub-agent of Claude Code, of a repository or of a plugin. Without `tools` it has every tool of the session, with an empty
 * one none. In plugins Claude Code ignores permission mode, servers and hooks.
 */
export const claudeSubagent: Detector = {
  id: 'claude-subagent',
  looksAt: (path) =>
    !OTHER.test(path) && (OWN.test(path) || (IN_PLUGIN.test(path) && !OTHER_HOST.test(path))),
  marks: null,
  detect(path, text, around) {
    const isOwn = OWN.test(path)
    if (!isOwn && !around.has(manifestBeside(path))) return null
    const found = { path, kind: 'claude-subagent', capabilities: [] }
    if (isOwn && isLink(text)) return { ...found, role: 'declaration', agents: [] }
    const data = readAgentFrontMatter(text)?.data ?? null
    const name = entry(data, 'name')
    if (data === null || name === null || !says(data, 'name') || !says(data, 'description')) return null
    const capabilities = [
      ...tools(data, name),
      ...(isOwn ? [...mode(data), ...servers(data)] : []),
      ...others(data),
      ...commonPowers(data).filter(({ id }) => isOwn || id !== 'mitigation.hooks'),
    ]
    return {
      ...found,
      role: 'agent',
      agents: [{ id: null, line: name.line, capabilities: firstOfEach(capabilities) }],
    }
  },
}

/** The manifest of the plugin whose folder `agents` a file stands in. */
function manifestBeside(path: string): string {
  const folder = IN_PLUGIN.exec(path)?.[1]
  return `${folder === undefined ? '' : `${folder}/`}.claude-plugin/plugin.json`
}

function tools(data: Value, place: Omit<Granted, 'id'>): readonly Granted[] {
  const denied = new Set(
    toolEntries(entry(data, 'disallowedTools')?.value ?? null)
      .filter(({ text }) => !text.includes('('))
      .flatMap(({ text }) => [toolName(text), ...(/^agent$/i.test(text) ? ['task'] : [])]),
  )
  const list = entry(data, 'tools')
  if (list !== null) return listPowers(toolEntries(list.value), denied)
  if (!denied.has('bash')) return [grantedAt('tools.unrestricted', place)]
  const left = WITHOUT_SHELL.map((text): ToolEntry => ({ text, line: place.line, column: place.column }))
  return listPowers(left, denied)
}

function mode(data: Value): readonly Granted[] {
  const found = entry(data, 'permissionMode')
  if (found === null) return []
  if (found.value.text === 'bypassPermissions') return [grantedAt('auto.approve', found)]
  return found.value.text === 'acceptEdits' ? [grantedAt('auto.approve_edits', found)] : []
}

/** Names of servers of the session, or servers of its own. */
function servers(data: Value): readonly Granted[] {
  const value = entry(data, 'mcpServers')?.value ?? null
  if (value === null) return []
  const named =
    value.kind === 'list' ? toolEntries({ ...value, items: value.items.filter(isText) }) : toolEntries(value)
  return [
    ...named.flatMap((one) => serverPowers(one.text, '').map((id) => grantedAt(id, one))),
    ...[value, ...value.items].flatMap(serversOf).flatMap(serverCapabilities),
  ]
}

function isText({ kind }: Value): boolean {
  return kind === 'text'
}

function others(data: Value): readonly Granted[] {
  const memory = entry(data, 'memory')
  const turns = entry(data, 'maxTurns')
  return [
    ...(memory !== null && /^(?:user|project|local)$/.test(memory.value.text ?? '')
      ? [grantedAt('memory.persistent', memory)]
      : []),
    ...(turns?.value.kind === 'number' ? [grantedAt('limits.turns', turns)] : []),
  ]
}
