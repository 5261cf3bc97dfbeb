import { commonPowers, isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { serverPowers, toolPowers } from '../powers/host-tools.ts'
import { isMentioned, opencodeAsked, opencodePermissions, opencodeRemainder } from './opencode-permissions.ts'
import { turnsCapped } from '../powers/model-named.ts'
import { at, entry, isOn, type Value, words } from '../read/value.ts'
import { listPowers } from '../powers/tool-list.ts'

const PATH = /(?:^|\/)(?:\.opencode|\.config\/opencode)\/agents?\/.+\.md$/
const MODE = /^(?:primary|subagent|all)$/

/** An agent of opencode in Markdown. opencode allows what nobody forbids: an agent that says nothing of tools has every tool. */
export const opencodeAgent: Detector = {
  id: 'opencode-agent',
  looksAt: (path) => PATH.test(path) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI)\.md$/i.test(path),
  marks: null,
  detect(path, text) {
    const found = { path, kind: 'opencode-agent', capabilities: [] }
    if (isLink(text)) return { ...found, role: 'declaration', agents: [] }
    const data = readAgentFrontMatter(text)?.data ?? null
    if (data === null || isOn(at(data, 'disable'))) return null
    if (!says(data, 'description') && !MODE.test(at(data, 'mode')?.text ?? '')) return null
    const place = entry(data, 'name') ?? entry(data, 'description') ?? data
    const capabilities = [
      ...powers(data, place),
      ...servers(data),
      ...turnsCapped(data, 'steps', 'maxSteps'),
      ...commonPowers(data),
    ]
    return {
      ...found,
      role: 'agent',
      agents: [{ id: null, line: place.line, capabilities: firstOfEach(capabilities) }],
    }
  },
}

function powers(data: Value, place: Omit<Granted, 'id'>): readonly Granted[] {
  const tools = at(data, 'tools')
  // Not opencode's own form, but what the author meant to be the whole list.
  if (tools?.kind === 'list' || tools?.kind === 'text') return listPowers(words(tools))
  const granted = [...opencodePermissions(data), ...opencodeAsked(data, null)]
  if (!isMentioned(data)) return [grantedAt('tools.unrestricted', place)]
  const block = entry(data, 'tools') ?? entry(data, 'permission') ?? place
  return [...granted, ...opencodeRemainder(data, null).map((id) => grantedAt(id, block))]
}

/** Tools of servers are switched on by name: `context7_*: true`. */
function servers(data: Value): readonly Granted[] {
  return [at(data, 'tools'), at(data, 'permission')]
    .flatMap((map) => map?.entries ?? [])
    .filter(({ value }) => isOn(value) || value.text === 'allow')
    .flatMap((one) => serverToggle(one.key).map((id) => grantedAt(id, one)))
}

function serverToggle(key: string): readonly CapabilityId[] {
  if (key.startsWith('mcp__')) return toolPowers(key)
  return /\w\*$/.test(key) && !key.startsWith('todo') ? serverPowers(key.replace(/[_*]+$/, ''), '') : []
}
