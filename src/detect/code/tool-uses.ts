import type { CapabilityId } from '../../model/capabilities.ts'
import { serverPowers } from './mcp-launch.ts'
import { deeper, spend } from './effort.ts'
import { elsewhere, type Place } from './elsewhere.ts'
import { basesOf, returnsOf } from './own-definitions.ts'
import { powersOfBody } from './tool-bodies.ts'
import { hostedGrants, loadedGrants, toolGrants, WRAPPER } from './tools.ts'
import type { Source } from './source.ts'
import { argumentsOf, pathFrom } from '../read/code-calls.ts'
import { after, isMark, nameAt, type Span, textAt } from '../read/code.ts'
import { originsOf } from '../read/code-imports.ts'

/** A power at a token. */
export interface Grant {
  readonly id: CapabilityId
  readonly at: number
}

const KEYWORD =
  /^(?:if|else|for|in|or|and|not|lambda|await|async|new|as|satisfies|is|None|True|False|null|undefined|true|false|const)$/

/**
 * What the tools in a span grant: tools of known frameworks, called or named there or behind the names that stand there, and what
 * tools of the repository itself do, in this file or in those that it takes them from. A tool that is imported and not handed
 * over grants nothing. The place is that of the item in the list.
 * @throws TooMuchToRead where names lead to more than is followed
 */
export function grantsOfTools(source: Source, tools: Span): readonly Grant[] {
  const found: Grant[] = []
  const grant = (ids: readonly CapabilityId[], at: number): void => {
    for (const id of ids) found.push({ id, at })
  }
  look({ root: source, grant, followed: new Set() }, source, tools, null, 0)
  return found
}

/** A way through names, which may lead into other files; places are those of the file in which it began. */
interface Way {
  readonly root: Source
  readonly grant: (ids: readonly CapabilityId[], at: number) => void
  readonly followed: Set<string>
}

function look(way: Way, source: Source, { from, to }: Span, place: number | null, depth: number): void {
  const { code, effort } = source
  for (let at = from; at < to;) {
    spend(effort, 1)
    const type = textAt(code, at) ?? nameAt(code, at)
    const isKey = type !== null && isMark(code, at + 1, ':') && isMark(code, code.owner[at] ?? -1, '{')
    if (isKey) {
      if (type === 'type') way.grant(hostedGrants(textAt(code, at + 2) ?? ''), place ?? at)
      at += 2
    } else if (isMark(code, at, '=>') && isMark(code, at + 1, '{')) at = after(code, at + 1)
    else if (nameAt(code, at) === null || KEYWORD.test(nameAt(code, at) ?? '')) at += 1
    else at = named(way, source, at, place, depth)
  }
}

/** Looks at the path of names (and its calls) that begins at a token; gives the token behind it. */
function named(way: Way, source: Source, start: number, place: number | null, depth: number): number {
  const { code } = source
  let end = start
  while (isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null) end += 2
  const owned = /^(?:self|this|cls)$/.test(nameAt(code, start) ?? '') && end > start
  const path = pathFrom(code, owned ? start + 2 : start, end)
  const open = isMark(code, end + 1, '(') ? end + 1 : null
  follow(way, source, { path, open, isCalled: open !== null }, place ?? start, depth)
  let next = open === null ? end + 1 : after(code, open)
  while (isMark(code, next, '.') && nameAt(code, next + 1) !== null) {
    asTool(way, [nameAt(code, next + 1) ?? ''], place ?? start)
    next += 2
    while (isMark(code, next, '(', '[')) next = after(code, next)
  }
  return next
}

/** A path of names where a tool stands. */
interface Named {
  readonly path: readonly string[]
  /** The bracket in which it is called in this file. */
  readonly open: number | null
  readonly isCalled: boolean
}

function follow(way: Way, source: Source, one: Named, place: number, depth: number): void {
  const { code, imports, assigned, added } = source
  const { path, open } = one
  if (asTool(way, path, place)) return
  const [first = ''] = path
  const origins = originsOf(imports, [first])
  for (const origin of origins) {
    const ids = toolGrants(origin, path)
    way.grant(ids, place)
    if (open !== null && ids.includes('mcp.client'))
      way.grant(serverPowers(source, { from: open, to: after(code, open) }), place)
  }
  if (open !== null && origins.some(({ name }) => name === 'load_tools')) loaded(way, source, open, place)
  if (open !== null && path.some((name) => WRAPPER.test(name)))
    for (const { value } of argumentsOf(code, open)) {
      look(way, source, value, place, deeper(depth))
      way.grant(powersOfBody(source, value), place)
    }
  const key = `${source.path} ${path.join('.')} ${String(place)}`
  if (way.followed.has(key)) return
  way.followed.add(key)
  ownTool(way, source, one, place, depth)
  // The items of a list have places of their own, unless the list stands in another file.
  const inList = source === way.root ? null : place
  for (const meaning of assigned.get(first) ?? [])
    look(way, source, meaning, isMark(code, meaning.from, '[', '{') ? inList : place, deeper(depth))
  for (const span of added.get(first) ?? []) look(way, source, span, inList, deeper(depth))
  for (const other of elsewhere(source, path)) fromElsewhere(way, other, one, place, deeper(depth))
}

/** What another file of the repository calls by these names; no names: everything that it exports. */
function fromElsewhere(way: Way, other: Place, { isCalled }: Named, place: number, depth: number): void {
  const { source, path } = other
  const [first] = path
  const { own, renamed } = source.exports
  const paths = first === undefined ? [...own].map((name) => [name]) : [path]
  const spans = first === undefined ? [...renamed.values()].flat() : (renamed.get(first) ?? [])
  for (const one of paths) follow(way, source, { path: one, open: null, isCalled }, place, depth)
  for (const span of spans) look(way, source, span, place, depth)
}

/** A function or class of the file: what it does, or, of a function that is called for its tools, what it returns. */
function ownTool(way: Way, source: Source, { path, isCalled }: Named, place: number, depth: number): void {
  for (const definition of source.defined.get(path.at(-1) ?? '') ?? []) {
    const { kind, body } = definition
    if (kind === 'class' || !isCalled) way.grant(powersOfBody(source, body), place)
    else for (const span of returnsOf({ source, definition })) look(way, source, span, place, deeper(depth))
    for (const base of basesOf({ source, definition }))
      way.grant(powersOfBody(base.source, base.definition.body), place)
  }
}

function loaded(way: Way, source: Source, open: number, place: number): void {
  const { code } = source
  const end = code.closing.get(open) ?? open
  for (let at = open; at < end; at += 1)
    way.grant(loadedGrants(textAt(code, at) ?? ''), source === way.root ? at : place)
}

function asTool(way: Way, path: readonly string[], place: number): boolean {
  const is = path.some((name) => /^(?:as_tool|asTool)$/.test(name))
  if (is) way.grant(['multi.subagents'], place)
  return is
}
