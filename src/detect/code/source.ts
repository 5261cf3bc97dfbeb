import type { CapabilityId } from '../../model/capabilities.ts'
import { type Effort, effortFor, spend, spendModule } from './effort.ts'
import { type Argument, type Call, argumentsOf, callsOf, properties } from '../read/code-calls.ts'
import type { Surroundings } from '../detector.ts'
import { type Code, isMark, languageOf, nameAt, readCode, type Span } from '../read/code.ts'
import { type Exports, exportsOf } from '../read/code-exports.ts'
import { type Imports, importsOf, type Origin, originsOf } from '../read/code-imports.ts'
import { type Definition, type Definitions, definitionsOf } from '../read/code-blocks.ts'
import { type Assignments, assignmentsOf } from '../read/code-values.ts'

/** A file of code with what it imports, exports, assigns, defines and calls. */
export interface Source {
  readonly path: string
  /** The tree that it stands in. */
  readonly around: Surroundings
  readonly code: Code
  readonly imports: Imports
  readonly exports: Exports
  readonly assigned: Assignments
  readonly defined: Definitions
  readonly calls: readonly Call[]
  readonly callAt: ReadonlyMap<number, Call>
  /** Of a list: what the file adds to it later (`tools.append(x)`, `tools.push(x)`). */
  readonly added: ReadonlyMap<string, readonly Span[]>
  /** Of an agent's variable: the bodies of the functions that decorators make its tools. */
  readonly given: ReadonlyMap<string, readonly Span[]>
  /** Shared with the other files that are read for this one. */
  readonly effort: Effort
  /** What was found out of bodies of functions, by the token at which they begin: many an agent shares its tools. */
  readonly bodies: Map<number, readonly CapabilityId[]>
  /** What calls do and reach, by their first tokens. */
  readonly looked: Map<number, CallLookedAt>
  /** What functions give back, found out once for each of them in the same way. */
  readonly returns: Map<number, readonly Span[]>
  /** What paths of names stand for, and what their things are made by: a name is called many times. */
  readonly operands: Map<string, readonly Operand[]>
  readonly reached: Map<string, readonly Defined[]>
  readonly made: Map<string, Makers>
  /** Files of the repository that this one takes things from, by their paths, and those that they do; shared as the effort is. */
  readonly modules: Map<string, Source | null>
}

/** A call, or a path of names, that an expression may come to. */
export interface Operand {
  readonly call: Call | null
  readonly path: readonly string[]
}

/** A function or class with the file that defines it. */
export interface Defined {
  readonly source: Source
  readonly definition: Definition
}

/** What a call lets a program do by itself, and what of the repository it reaches. */
export interface CallLookedAt {
  readonly powers: readonly CapabilityId[]
  readonly reached: readonly Defined[]
}

/** What a thing is made by: libraries that the repository uses, or classes that it writes. */
export interface Makers {
  readonly libraries: readonly Origin[]
  readonly classes: readonly Defined[]
}

/** A file that a detector looks at. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly around: Surroundings
}

/**
 * Null where the file is no code, or imports nothing of the modules asked for and has not the telling words that need no import:
 * then the rest is not read.
 */
export function readSource(file: SourceFile, modules: RegExp, telling: string | null = null): Source | null {
  const { path, text } = file
  const language = languageOf(path)
  if (language === null) return null
  const code = readCode(language, text)
  const imports = importsOf(code)
  // `from google import adk` takes a module of its own.
  const known = [...imports.names.values()]
    .flat()
    .flatMap(({ module, name }) => (name === null ? [module] : [module, `${module}.${name}`]))
  const isTelling = telling !== null && text.includes(telling)
  if (!isTelling && ![...known, ...imports.everything].some((module) => modules.test(module))) return null
  return { ...parsed(file, code, imports), effort: effortFor(code), modules: new Map() }
}

/** Reads another file of the repository for one that takes something from it; null where there is nothing to read. */
export function readModule(asking: Source, path: string): Source | null {
  const { around, effort, modules } = asking
  const known = modules.get(path)
  if (known !== undefined) return known
  const language = languageOf(path)
  const text = language === null ? null : around.read(path)
  if (language === null || text === null) {
    modules.set(path, null)
    return null
  }
  const code = readCode(language, text)
  spendModule(effort, code)
  const source = { ...parsed({ path, text, around }, code, importsOf(code)), effort, modules }
  modules.set(path, source)
  return source
}

function parsed(
  { path, around }: SourceFile,
  code: Code,
  imports: Imports,
): Omit<Source, 'effort' | 'modules'> {
  const calls = callsOf(code)
  const defined = definitionsOf(code)
  return {
    path,
    around,
    code,
    imports,
    exports: exportsOf(code),
    calls,
    assigned: assignmentsOf(code),
    defined,
    given: givenTools(defined),
    bodies: new Map(),
    looked: new Map(),
    returns: new Map(),
    operands: new Map(),
    reached: new Map(),
    made: new Map(),
    callAt: new Map(calls.map((call) => [call.start, call])),
    added: additions(code, calls),
  }
}

function additions(code: Code, calls: readonly Call[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (const { path, open } of calls) {
    const [list, verb] = path.slice(-2)
    if (
      list === undefined ||
      !/^(?:append|extend|push|insert|unshift|add_service|addService)$/.test(verb ?? '')
    )
      continue
    const spans = argumentsOf(code, open).map(({ value }) => value)
    const known = found.get(list)
    if (known === undefined) found.set(list, [...spans])
    else known.push(...spans)
  }
  return found
}

/** Decorators of an agent that make a function its tool: `@agent.tool`, `@agent.tool_plain`, `@writer.register_for_llm()`. */
const GIVES = /^(?:tool|tool_plain|register_for_llm)$/

function givenTools(defined: Definitions): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (const { body, decorators } of [...defined.values()].flat())
    for (const path of decorators) {
      const [agent] = path
      if (agent === undefined || path.length < 2 || !GIVES.test(path.at(-1) ?? '')) continue
      const known = found.get(agent)
      if (known === undefined) found.set(agent, [body])
      else known.push(body)
    }
  return found
}

/** Test code and type declarations put no agent into service. */
export function isServiceCode(path: string): boolean {
  return (
    /\.(?:py|[cm]?[jt]sx?)$/.test(path) &&
    !/\.d\.[cm]?ts$|(?:^|\/)(?:tests?|__tests__|__mocks__|e2e)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|\.(?:test|spec|stories)\.[cm]?[jt]sx?$/.test(
      path,
    )
  )
}

/** Where the thing that is called comes from. */
export function callOrigins({ imports }: Source, { path, chained }: Call): readonly Origin[] {
  return chained ? [] : originsOf(imports, path)
}

/** The call with which a span begins (behind `await` and `new`), or null. */
export function callIn({ code, callAt }: Source, { from, to }: Span): Call | null {
  let at = from
  while (/^(?:await|new|not)$/.test(nameAt(code, at) ?? '')) at += 1
  const call = at < to ? callAt.get(at) : undefined
  return call ?? null
}

/** What a name stands for: the spans that the file assigns to it; `self.x` and `this.x` as `x`, `x as Type` as `x`. */
export function meaningsOf({ code, assigned, effort }: Source, { from, to }: Span): readonly Span[] {
  const owner = /^(?:self|this|cls)$/.test(nameAt(code, from) ?? '') && isMark(code, from + 1, '.')
  const at = owner ? from + 2 : from
  const name = nameAt(code, at)
  const isWhole =
    to === at + 1 || /^(?:as|satisfies)$/.test(nameAt(code, at + 1) ?? '') || isMark(code, at + 1, '!')
  const meanings = name === null || !isWhole ? [] : (assigned.get(name) ?? [])
  spend(effort, meanings.length)
  return meanings
}

/** The arguments of a call; where one is the name of an object that the file writes (`make(options)`, `make(**options)`), its entries too. */
export function settingsOf(source: Source, open: number): readonly Argument[] {
  const { code } = source
  return argumentsOf(code, open).flatMap((argument) => {
    const { key, value } = argument
    if (key !== null) return [argument]
    const spread = isMark(code, value.from, '*') && isMark(code, value.from + 1, '*')
    if (code.language === 'python' && !spread) return [argument]
    const name = spread ? { from: value.from + 2, to: value.to } : value
    return [argument, ...meaningsOf(source, name).flatMap((meaning) => entriesOf(source, meaning))]
  })
}

/** The entries of `{ a: b }` and of `dict(a=b)`. */
function entriesOf(source: Source, span: Span): readonly Argument[] {
  spend(source.effort, span.to - span.from)
  if (isMark(source.code, span.from, '{')) return properties(source.code, span.from)
  const call = callIn(source, span)
  return call?.path.join('.') === 'dict' ? argumentsOf(source.code, call.open) : []
}
