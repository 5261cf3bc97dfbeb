import type { Granted } from '../detector.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { modelNamed } from '../powers/model-named.ts'
import { type FrontMatter, readFrontMatter } from '../read/front-matter.ts'
import { at, entry, type Value } from '../read/value.ts'

/** Keys whose value is prose. People write it without quotes, and hosts forgive them the colons and line breaks in it. */
const PROSE = /^(?:description|name|title|argument-hint|when_to_use|whenToUse|examples|purpose)\s*:/
/** Keys at which such prose ends. */
const KEY =
  /^(?:agent_card_url|agents?|agent_type|allowed-tools|allowedTools|allowed_tools|approvalMode|arguments|author|background|capabilities|category|color|context|compatibility|disable|disable-model-invocation|disallowedTools|effort|fallback_models|handoffs|hidden|hooks|infer|initialPrompt|is_background|isolation|kind|license|maxSteps|maxTurns|max_turns|mcp-servers|mcpServers|memory|metadata|mode|model|options|permission|permissionMode|priority|prompt|readOnly|readonly|reasoningEffort|skills|steps|tags|target|temperature|timeout_mins|tools|top_p|type|user-invocable|user-invokable|version)\s*:/
/** Copilot's editor writes whole files of its agents into a fence; no other fence counts. */
const FENCE = /^`{3,}(?:chatagent|chatmode|prompt|skill|instructions)\s*$/

/**
 * The front matter of an agent's Markdown file as its host reads it: prose like `description: Use it when: ...` is no valid YAML
 * and would swallow the keys below it, so prose is blanked first, line by line and in its place. Of it only remains whether
 * there is any. What other keys refer to is kept as it stands.
 */
export function readAgentFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const start = lines.findIndex((line) => line.trim() !== '' && !FENCE.test(line))
  const end = lines.findIndex((line, index) => index > start && line.trimEnd() === '---')
  if (lines[start]?.trimEnd() !== '---' || end === -1) return null
  // Lines above the front matter go below its beginning, where they are blank and keep every place.
  const above = Array.from({ length: start }, () => '')
  const read = ['---', ...above, ...withoutProse(lines.slice(start + 1, end)), ...lines.slice(end)]
  return readFrontMatter(read.join('\n'))
}

function withoutProse(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let prose: { readonly index: number; readonly key: string } | null = null
  const referred = new Set(lines.flatMap((line) => [...line.matchAll(/\*([\w-]+)/g)].map(([, name]) => name)))
  for (const line of lines) {
    if ([...line.matchAll(/&([\w-]+)/g)].some(([, name]) => referred.has(name))) {
      prose = null
      kept.push(line)
      continue
    }
    const begins = PROSE.test(line)
    if (begins) prose = { index: kept.length, key: line.slice(0, line.indexOf(':')) }
    else if (KEY.test(line)) prose = null
    if (prose === null) kept.push(withStarsQuoted(line))
    else {
      kept.push(begins ? `${prose.key}:` : '')
      if (isSaid(begins ? line.slice(prose.key.length + 1) : line)) kept[prose.index] = `${prose.key}: said`
    }
  }
  return kept
}

/** `tools: *` is a reference in YAML and every tool to its author; a star within quotes or words is part of them. */
function withStarsQuoted(line: string): string {
  if (!line.includes('*')) return line
  let quote = ''
  let before = ''
  const characters = line.split('')
  return characters
    .map((character, index) => {
      const isValue = quote === '' && character === '*' && /[:[,-]/.test(before)
      if (quote === character) quote = ''
      else if (quote === '' && /["']/.test(character) && /^$|[:[{,-]/.test(before)) quote = character
      if (character.trim() !== '') before = character
      return isValue && /^[\s,\]]?$/.test(characters[index + 1] ?? '') ? '"*"' : character
    })
    .join('')
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
  const hook = entry(at(data, 'hooks'), 'PreToolUse')
  return [
    ...modelNamed(entry(data, 'model')),
    ...(hook !== null && hook.value.items.length > 0 ? [grantedAt('mitigation.hooks', hook)] : []),
  ]
}

/** A link to another file, as Git keeps it: its text is a path and nothing else. */
export function isLink(text: string): boolean {
  return text.length < 400 && /^(?:\.{0,2}\/)?[\w .@/-]+\.md\s*$/.test(text) && !text.trimEnd().includes('\n')
}
