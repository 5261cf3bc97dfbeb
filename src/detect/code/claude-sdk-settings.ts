import type { CapabilityId } from '../../model/capabilities.ts'
import { spend } from './effort.ts'
import { isFilled } from './filled.ts'
import { plain } from './plain.ts'
import { grantsOfSetting } from './settings.ts'
import { meaningsOf, settingsOf, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import { type Argument, type Call, properties } from '../read/code-calls.ts'
import { isMark, literal, type Span, textAt } from '../read/code.ts'
import { shellGrant } from '../powers/shell-grant.ts'

const TOOLS: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [/^(?:Read|Glob|Grep|LS|NotebookRead)\b/, ['fs.read']],
  [/^(?:Write|Edit|MultiEdit|NotebookEdit)\b/, ['fs.write']],
  [/^WebFetch\b/, ['net.fetch']],
  [/^WebSearch\b/, ['net.search']],
  [/^(?:Task|Agent)\b/, ['multi.subagents']],
  [/^mcp__/, ['mcp.client']],
]

/**
 * What the options of Claude's SDK grant. Tools that are not listed are asked for, so that a missing list grants nothing; with
 * permissions bypassed every tool of the host is open.
 */
export function claudeGrants(source: Source, call: Call): readonly Grant[] {
  const settings = settingsOf(source, call.open).flatMap((setting) => [setting, ...inside(source, setting)])
  const narrowed = settings.some(({ key }) => /^(?:tools|disallowedtools)$/.test(plain(key ?? '')))
  return settings.flatMap((setting) => {
    const key = plain(setting.key ?? '')
    if (key === 'allowedtools' || key === 'tools') return listed(source, setting.value)
    if (key === 'hooks') return hooked(source, setting)
    const grants = grantsOfSetting(source, setting)
    const open = grants.some(({ id }) => id === 'auto.approve')
    return open && !narrowed ? [...grants, { id: 'tools.unrestricted', at: setting.at }] : grants
  })
}

/** `query({ prompt, options: { ... } })`, where the options may be a name for them. */
function inside(source: Source, { key, value }: Argument): readonly Argument[] {
  if (key !== 'options') return []
  const { code } = source
  return [value, ...meaningsOf(source, value)].flatMap(({ from, to }) => {
    spend(source.effort, to - from)
    return isMark(code, from, '{') ? properties(code, from) : []
  })
}

function listed(source: Source, value: Span): readonly Grant[] {
  const { code } = source
  return [value, ...meaningsOf(source, value)].flatMap(({ from, to }) => {
    const found: Grant[] = []
    spend(source.effort, to - from)
    for (let at = from; at < to; at += 1) {
      const text = textAt(code, at)
      if (text === null) continue
      const shell = shellGrant(text)
      const ids = shell === null ? (TOOLS.find(([pattern]) => pattern.test(text))?.[1] ?? []) : [shell]
      for (const id of ids) found.push({ id, at })
    }
    return found
  })
}

function hooked(source: Source, { value }: Argument): readonly Grant[] {
  const { code } = source
  if (!isFilled(source, value) || !isMark(code, value.from, '{')) return []
  return properties(code, value.from).flatMap(({ key, at }) =>
    key === 'PreToolUse' || literal(code, { from: at, to: at + 1 }) === 'PreToolUse'
      ? [{ id: 'mitigation.hooks', at }]
      : [],
  )
}
