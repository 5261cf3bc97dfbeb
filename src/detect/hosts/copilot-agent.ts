import { commonPowers, isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { type Entry, entry, type Value, words } from '../read/value.ts'
import { listPowers } from '../powers/tool-list.ts'

const NAMED = /\.(?:agent|chatmode)\.md$/
const IN_FOLDER = /(?:^|\/)\.github\/agents\/[^/]+\.md$/
/** Keys that only an agent or a chat mode has: with the name of the file they make up for a missing description. */
const TELLING = ['tools', 'handoffs', 'agents', 'mcp-servers'] as const

/** A custom agent of Copilot, or a chat mode as these were called before. Without `tools` it has every tool, with `[]` none. */
export const copilotAgent: Detector = {
  id: 'copilot-agent',
  looksAt: (path) =>
    (NAMED.test(path) || IN_FOLDER.test(path)) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI)\.md$/i.test(path),
  marks: null,
  detect(path, text) {
    const found = { path, kind: 'copilot-agent', capabilities: [] }
    if (isLink(text)) return { ...found, role: 'declaration', agents: [] }
    const data = readAgentFrontMatter(text)?.data ?? null
    if (data === null) return null
    const isAgent =
      says(data, 'description') || (NAMED.test(path) && TELLING.some((key) => entry(data, key) !== null))
    const place = entry(data, 'name') ?? entry(data, 'description') ?? data
    if (!isAgent) return null
    const capabilities = [...tools(data, place), ...others(data), ...commonPowers(data)]
    return {
      ...found,
      role: 'agent',
      agents: [{ id: null, line: place.line, capabilities: firstOfEach(capabilities) }],
    }
  },
}

function tools(data: Value, place: Omit<Granted, 'id'>): readonly Granted[] {
  const list = entry(data, 'tools')
  if (list === null || list.value.kind === 'null') return [grantedAt('tools.unrestricted', list ?? place)]
  return listPowers(words(list.value))
}

function others(data: Value): readonly Granted[] {
  const handoffs = entry(data, 'handoffs')
  const agents = entry(data, 'agents')
  return [
    ...serversOf(entry(data, 'mcp-servers')?.value ?? null).flatMap(serverCapabilities),
    ...(isNamed(agents) ? [grantedAt('multi.subagents', agents)] : []),
    ...(isNamed(handoffs) ? [grantedAt('multi.handoff', handoffs)] : []),
  ]
}

function isNamed(list: Entry | null): list is Entry {
  return list !== null && (list.value.items.length > 0 || (list.value.text ?? '').trim() !== '')
}
