import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { type FrontMatter, readFrontMatter } from '../read/front-matter.ts'
import { at, entry, type Value } from '../read/value.ts'

/** Keys whose value is prose. People write it without quotes, and hosts forgive them the colons and line breaks in it. */
const PROSE = /^(?:description|name|title|argument-hint|when_to_use|whenToUse|examples|purpose)\s*:/
/** Keys at which such prose ends. */
const KEY =
  /^(?:agents?|agent_type|allowed-tools|allowedTools|allowed_tools|arguments|author|background|capabilities|category|color|context|compatibility|disable|disable-model-invocation|disallowedTools|effort|fallback_models|handoffs|hidden|hooks|infer|initialPrompt|isolation|license|maxSteps|maxTurns|mcp-servers|mcpServers|memory|metadata|mode|model|options|permission|permissionMode|priority|prompt|readOnly|reasoningEffort|skills|steps|tags|target|temperature|tools|top_p|type|user-invocable|user-invokable|version)\s*:/
/** Copilot's editor writes whole files of its agents into a fence; no other fence counts. */
const FENCE = /^`{3,}(?:chatagent|chatmode|prompt|skill|instructions)\s*$/
/** `tools: *` is a reference in YAML and every tool to its author. */
const LONE_STAR = /(?<=[\s,[])\*(?=[\s,\]]|$)/g

/** Without prose, lists of a few hundred tools are the longest that real files have: 10,000 characters. */
const MOST_CHARACTERS = 32_000

/**
 * The front matter of an agent's Markdown file as its host reads it: prose like `description: Use it when: ...` is no valid YAML
 * and would swallow the keys below it, so it is put in order first. Of prose only remains whether there is any.
 */
export function readAgentFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const start = lines.findIndex((line) => line.trim() !== '' && !FENCE.test(line))
  const end = lines.findIndex((line, index) => index > start && line.trimEnd() === '---')
  if (lines[start]?.trimEnd() !== '---' || end === -1) return null
  // Lines above the front matter go below its beginning, where they are blank and keep every place.
  const above = Array.from({ length: start }, () => '')
  const ordered = ['---', ...above, ...short(inOrder(lines.slice(start + 1, end))), ...lines.slice(end)]
  return readFrontMatter(ordered.join('\n'))
}

function inOrder(lines: readonly string[]): readonly string[] {
  const ordered: string[] = []
  let prose: { readonly index: number; readonly key: string } | null = null
  for (const line of lines) {
    const begins = PROSE.test(line)
    if (begins) prose = { index: ordered.length, key: line.slice(0, line.indexOf(':')) }
    else if (KEY.test(line)) prose = null
    if (prose === null) ordered.push(line.replace(LONE_STAR, '"*"'))
    else {
      ordered.push(begins ? `${prose.key}:` : '')
      if (isSaid(begins ? line.slice(prose.key.length + 1) : line))
        ordered[prose.index] = `${prose.key}: said`
    }
  }
  return ordered
}

/** Blanks what lies beyond the size that front matter ever has, so that none can be made to take long. */
function short(lines: readonly string[]): readonly string[] {
  let left = MOST_CHARACTERS
  return lines.map((line) => ((left -= line.length) < 0 ? '' : line))
}

/** Whether there is a word in a line of prose, beside comments and the ways to write nothing. */
function isSaid(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line.replace(/(?:^|\s)#.*$/, '').replace(/^\s*(?:null|~)\s*$/, ''))
}

/** Whether a key says anything. */
export function says(data: Value, key: string): boolean {
  return (at(data, key)?.text ?? '').trim() !== ''
}

/** What front matter of every host says alike: which model, and a hook that can stop a tool. */
export function commonPowers(data: Value): readonly Granted[] {
  const model = entry(data, 'model')
  const named = model === null ? [] : [model.value, ...model.value.items].map((one) => one.text?.trim() ?? '')
  const hook = entry(at(data, 'hooks'), 'PreToolUse')
  return [
    ...(model !== null && named.some((one) => one !== '' && !/^(?:inherit|auto|default)$/i.test(one))
      ? [grantedAt('model.fixed', model)]
      : []),
    ...(hook !== null && hook.value.items.length > 0 ? [grantedAt('mitigation.hooks', hook)] : []),
  ]
}

/** A link to another file, as Git keeps it: its text is a path and nothing else. */
export function isLink(text: string): boolean {
  return text.length < 400 && /^(?:\.{0,2}\/)?[\w .@/-]+\.md\s*$/.test(text) && !text.trimEnd().includes('\n')
}
