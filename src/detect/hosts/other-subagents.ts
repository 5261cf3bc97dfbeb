import { isLink, readAgentFrontMatter, says } from './agent-front-matter.ts'
import { subagentServers, subagentTools } from './subagent-tools.ts'
import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt, type Standing } from '../powers/found-agent.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'

interface Host {
  readonly id: string
  readonly looksAt: RegExp
  /** Keys without which the host does not load the file; of several lists one. */
  readonly needs: readonly (readonly string[])[]
  readonly powers: (data: Value, place: Standing) => readonly Granted[]
}

/** A Markdown file with front matter, as Cursor, Gemini CLI, Qwen Code and Factory keep their sub-agents. */
function subagentOf({ id, looksAt, needs, powers }: Host): Detector {
  return {
    id,
    looksAt: (path) => looksAt.test(path) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI|QWEN)\.md$/i.test(path),
    marks: null,
    detect(path, text) {
      const found = { path, kind: id, agents: [], capabilities: [] }
      if (isLink(text)) return { ...found, role: 'declaration' }
      const data = readAgentFrontMatter(text)?.data ?? null
      const place = entry(data, 'name') ?? entry(data, 'description')
      if (data === null || place === null) return null
      if (!needs.some((keys) => keys.every((key) => says(data, key)))) return null
      // The agent runs elsewhere, and this file says where.
      if (at(data, 'kind')?.text === 'remote') return { ...found, role: 'declaration' }
      const capabilities = firstOfEach([...powers(data, place), ...model(data)])
      return { ...found, role: 'agent', agents: [{ id: null, line: place.line, capabilities }] }
    },
  }
}

/** `fast` is whatever the settings of the host call so. */
function model(data: Value): readonly Granted[] {
  return at(data, 'model')?.text === 'fast' ? [] : modelNamed(entry(data, 'model'))
}

/** Cursor knows no list of tools: a sub-agent has all of its parent, servers and shell too, or only reads. */
export const cursorSubagent: Detector = subagentOf({
  id: 'cursor-subagent',
  looksAt: /(?:^|\/)\.cursor\/agents\/.+\.md$/,
  needs: [['name'], ['description']],
  powers: (data, place) => {
    const only = entry(data, 'readonly')
    return only !== null && isOn(only.value)
      ? [grantedAt('fs.read', only)]
      : [grantedAt('tools.unrestricted', place)]
  },
})

export const geminiSubagent: Detector = subagentOf({
  id: 'gemini-subagent',
  looksAt: /(?:^|\/)\.gemini\/agents\/[^/]+\.md$/,
  needs: [['name', 'description']],
  powers: (data, place) => [
    ...subagentTools(data, place),
    ...subagentServers(data),
    ...turnsCapped(data, 'max_turns', 'timeout_mins'),
  ],
})

export const qwenSubagent: Detector = subagentOf({
  id: 'qwen-subagent',
  looksAt: /(?:^|\/)\.qwen\/agents\/[^/]+\.md$/,
  needs: [['name', 'description']],
  powers: (data, place) => [
    ...subagentTools(data, place),
    ...subagentServers(data),
    ...approval(entry(data, 'approvalMode')),
  ],
})

function approval(mode: ReturnType<typeof entry>): readonly Granted[] {
  if (mode?.value.text === 'yolo') return [grantedAt('auto.approve', mode)]
  return mode?.value.text === 'auto-edit' ? [grantedAt('auto.approve_edits', mode)] : []
}

/** A droid's `tools` may also be a category: `read-only`, `edit`, `execute`, `web`, `mcp`. */
export const factoryDroid: Detector = subagentOf({
  id: 'factory-droid',
  looksAt: /(?:^|\/)\.factory\/droids\/[^/]+\.md$/,
  needs: [['name']],
  powers: (data, place) => [...subagentTools(data, place), ...subagentServers(data)],
})
