import { isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import type { Detector } from '../detector.ts'
import { firstOfEach } from '../powers/found-agent.ts'
import { at, entry, type Value } from '../read/value.ts'
import { listPowers, toolEntries } from '../powers/tool-list.ts'

const SKILL = /(?:^|\/)SKILL\.md$/
const COMMAND = /(?:^|\/)\.claude\/commands\/.+\.md$/
const PROMPT = /(?:^|\/)\.github\/prompts\/.+\.prompt\.md$/
/** Keys of which a command or prompt file needs one: without front matter it is plain text. */
const KEYS = ['description', 'allowed-tools', 'argument-hint', 'model', 'mode', 'agent', 'tools'] as const

/**
 * A skill, command or prompt file: it tells a coding agent how to do something. `allowed-tools` takes the question away for the
 * tools it lists, and that is all the file grants.
 */
export const agentSkill: Detector = {
  id: 'agent-skill',
  looksAt: (path) =>
    SKILL.test(path) ||
    PROMPT.test(path) ||
    (COMMAND.test(path) && !/(?:^|\/)(?:README|CLAUDE|AGENTS)\.md$/i.test(path)),
  marks: null,
  detect(path, text) {
    const found = { path, kind: 'agent-skill', agents: [] }
    if (isLink(text)) return { ...found, role: 'declaration', capabilities: [] }
    const data = readAgentFrontMatter(text)?.data ?? null
    if (data === null || !isOne(path, data)) return null
    const granted = listPowers(toolEntries(at(data, 'allowed-tools')))
    return { ...found, role: 'capability', capabilities: firstOfEach(granted) }
  },
}

function isOne(path: string, data: Value): boolean {
  if (!SKILL.test(path)) return KEYS.some((key) => entry(data, key) !== null)
  return (says(data, 'name') && says(data, 'description')) || entry(data, 'allowed-tools') !== null
}
