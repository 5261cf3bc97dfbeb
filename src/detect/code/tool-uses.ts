import type { CapabilityId } from '../../model/capabilities.ts'
import { serverPowers } from './mcp-launch.ts'
import { spend } from './effort.ts'
import { powersOfBody } from './tool-bodies.ts'
import { hostedGrants, loadedGrants, toolGrants, WRAPPER } from './tools.ts'
import type { Source } from './source.ts'
import { argumentsOf, pathFrom } from '../read/code-calls.ts'
import { after, isMark, nameAt, type Span, textAt } from '../read/code.ts'
import { expressionEnd } from '../read/code-values.ts'
import { originsOf } from '../read/code-imports.ts'

/** A power at a token. */
export interface Grant {
  readonly id: CapabilityId
  readonly at: number
}

/** How far a name is followed, how many meanings of it, and how much is looked at for one list: no real file needs more. */
const DEEPEST = 4
const MOST_MEANINGS = 20
const MOST_STEPS = 20_000

const KEYWORD =
  /^(?:if|else|for|in|or|and|not|lambda|await|async|new|as|satisfies|is|None|True|False|null|undefined|true|false|const)$/

/**
 * What the tools in a span grant: tools of known frameworks, called or named there or behind the names that stand there. A tool
 * that is imported and not handed over grants nothing. The place is that of the item in the list.
 */
export function grantsOfTools(source: Source, tools: Span): readonly Grant[] {
  const { code, imports, assigned, added, defined } = source
  const found: Grant[] = []
  const followed = new Set<string>()
  let left = MOST_STEPS
  look(tools, null, 0)
  return found

  function look({ from, to }: Span, place: number | null, depth: number): void {
    for (let at = from; at < to && left > 0 && spend(source.effort, 1); left -= 1) {
      const type = textAt(code, at) ?? nameAt(code, at)
      const isKey = type !== null && isMark(code, at + 1, ':') && isMark(code, code.owner[at] ?? -1, '{')
      if (isKey) {
        if (type === 'type') grant(hostedGrants(textAt(code, at + 2) ?? ''), place ?? at)
        at += 2
      } else if (isMark(code, at, '=>') && isMark(code, at + 1, '{')) at = after(code, at + 1)
      else if (nameAt(code, at) === null || KEYWORD.test(nameAt(code, at) ?? '')) at += 1
      else at = named(at, place, depth)
    }
  }

  /** Looks at the path of names (and its calls) that begins at a token; gives the token behind it. */
  function named(start: number, place: number | null, depth: number): number {
    let end = start
    while (isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null) end += 2
    const owned = /^(?:self|this|cls)$/.test(nameAt(code, start) ?? '') && end > start
    const path = pathFrom(code, owned ? start + 2 : start, end)
    const open = isMark(code, end + 1, '(') ? end + 1 : null
    follow(path, open, place ?? start, depth)
    let next = open === null ? end + 1 : after(code, open)
    while (isMark(code, next, '.') && nameAt(code, next + 1) !== null) {
      asTool([nameAt(code, next + 1) ?? ''], place ?? start)
      next += 2
      while (isMark(code, next, '(', '[')) next = after(code, next)
    }
    return next
  }

  function follow(path: readonly string[], open: number | null, place: number, depth: number): void {
    if (asTool(path, place)) return
    const [first = ''] = path
    const origins = assigned.has(first) ? [] : originsOf(imports, [first])
    for (const origin of origins) {
      const ids = toolGrants(origin, path)
      grant(ids, place)
      if (open !== null && ids.includes('mcp.client'))
        grant(serverPowers(source, { from: open, to: after(code, open) }), place)
    }
    if (open !== null && origins.some(({ name }) => name === 'load_tools')) loaded(open)
    const wraps = open !== null && path.some((name) => WRAPPER.test(name))
    if (wraps && depth < DEEPEST)
      for (const { value } of argumentsOf(code, open)) {
        look(value, place, depth + 1)
        grant(powersOfBody(source, value), place)
      }
    if (origins.length > 0 || depth >= DEEPEST || followed.has(`${path.join('.')} ${String(place)}`)) return
    followed.add(`${path.join('.')} ${String(place)}`)
    if (ownTool(path, open, place, depth)) return
    for (const meaning of (assigned.get(first) ?? []).slice(0, MOST_MEANINGS))
      look(meaning, isMark(code, meaning.from, '[', '{') ? null : place, depth + 1)
    for (const one of added.get(first) ?? []) look(one, null, depth + 1)
  }

  /** A function or class of the file: what it does, or, of a function that is called for its tools, what it returns. */
  function ownTool(path: readonly string[], open: number | null, place: number, depth: number): boolean {
    const own = defined.get(path.at(-1) ?? '') ?? []
    for (const { kind, body } of own)
      if (kind === 'class' || open === null) grant(powersOfBody(source, body), place)
      else
        for (let at = body.from; at < body.to && left > 0 && spend(source.effort, 1); at += 1, left -= 1)
          if (nameAt(code, at) === 'return')
            look({ from: at + 1, to: expressionEnd(code, at + 1) }, place, depth + 1)
    return own.length > 0 && path.length > 1
  }

  function loaded(open: number): void {
    const end = code.closing.get(open) ?? open
    for (let at = open; at < end; at += 1) grant(loadedGrants(textAt(code, at) ?? ''), at)
  }

  function asTool(path: readonly string[], place: number): boolean {
    const is = path.some((name) => /^(?:as_tool|asTool)$/.test(name))
    if (is) grant(['multi.subagents'], place)
    return is
  }

  function grant(ids: readonly CapabilityId[], at: number): void {
    for (const id of ids) found.push({ id, at })
  }
}
