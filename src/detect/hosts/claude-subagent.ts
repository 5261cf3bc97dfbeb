import { commonPowers, isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import { subagentServers, subagentTools } from './subagent-tools.ts'
import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { turnsCapped } from '../powers/model-named.ts'
import { entry, type Value } from '../read/value.ts'

const OWN = /(?:^|\/)\.claude\/agents\/.+\.md$/
const IN_PLUGIN = /(?:^|\/)agents\/.+\.md$/
/** What stands beside agents without being one, and what other detectors know better. */
const OTHER =
  /(?:^|\/)\.claude\/(?:skills|commands)\/|(?:^|\/)(?:README|CLAUDE|AGENTS|GEMINI|SKILL)\.md$|\.chatmode\.md$/i
const OTHER_HOST = /(?:^|\/)\.(?:github|opencode|config|copilot)\/|\.agent\.md$/

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
    if (!isOwn && !manifestsBeside(path).some((manifest) => around.has(manifest))) return null
    const found = { path, kind: 'claude-subagent', capabilities: [] }
    if (isOwn && isLink(text)) return { ...found, role: 'declaration', agents: [] }
    const data = readAgentFrontMatter(text)?.data ?? null
    const name = entry(data, 'name')
    if (data === null || name === null || !says(data, 'name') || !says(data, 'description')) return null
    const capabilities = [
      ...subagentTools(data, name),
      ...(isOwn ? [...mode(data), ...subagentServers(data)] : []),
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

/** Where the manifest of the plugin stands whose folder `agents` a file is in, however deep: for every such folder one. */
function manifestsBeside(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return folders.flatMap((name, index) =>
    name === 'agents' ? [[...folders.slice(0, index), '.claude-plugin/plugin.json'].join('/')] : [],
  )
}

function mode(data: Value): readonly Granted[] {
  const found = entry(data, 'permissionMode')
  if (found === null) return []
  if (found.value.text === 'bypassPermissions') return [grantedAt('auto.approve', found)]
  return found.value.text === 'acceptEdits' ? [grantedAt('auto.approve_edits', found)] : []
}

function others(data: Value): readonly Granted[] {
  const memory = entry(data, 'memory')
  return [
    ...(memory !== null && /^(?:user|project|local)$/.test(memory.value.text ?? '')
      ? [grantedAt('memory.persistent', memory)]
      : []),
    ...turnsCapped(data, 'maxTurns'),
  ]
}
