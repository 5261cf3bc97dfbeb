import type { CapabilityId } from '../../model/capabilities.ts'
import { type Effort, effortFor, spend } from './effort.ts'
import { type Argument, type Call, argumentsOf, callsOf, properties } from '../read/code-calls.ts'
import { type Code, isMark, type Language, nameAt, readCode, type Span } from '../read/code.ts'
import { type Imports, importsOf, type Origin, originsOf } from '../read/code-imports.ts'
import { type Definitions, definitionsOf } from '../read/code-blocks.ts'
import { type Assignments, assignmentsOf } from '../read/code-values.ts'

/** A file of code with what it imports, assigns, defines and calls. */
export interface Source {
  readonly code: Code
  readonly imports: Imports
  readonly assigned: Assignments
  readonly defined: Definitions
  readonly calls: readonly Call[]
  readonly callAt: ReadonlyMap<number, Call>
  /** Of a list: what the file adds to it later (`tools.append(x)`, `tools.push(x)`). */
  readonly added: ReadonlyMap<string, readonly Span[]>
  /** Of an agent's variable: the bodies of the functions that decorators make its tools. */
  readonly given: ReadonlyMap<string, readonly Span[]>
  readonly effort: Effort
  /** What was found out of bodies of functions, by the token at which they begin: many an agent shares its tools. */
  readonly bodies: Map<number, readonly CapabilityId[]>
}

/**
 * Null where the file imports nothing of the modules asked for, and has not the telling words that need no import: then the rest
 * is not read.
 */
export function readSource(
  language: Language,
  text: string,
  modules: RegExp,
  telling: string | null = null,
): Source | null {
  const code = readCode(language, text)
  const imports = importsOf(code)
  // `from google import adk` takes a module of its own.
  const known = [...imports.names.values()]
    .flat()
    .flatMap(({ module, name }) => (name === null ? [module] : [module, `${module}.${name}`]))
  const isTelling = telling !== null && text.includes(telling)
  if (!isTelling && ![...known, ...imports.everything].some((module) => modules.test(module))) return null
  const calls = callsOf(code)
  const defined = definitionsOf(code)
  return {
    code,
    imports,
    calls,
    assigned: assignmentsOf(code),
    defined,
    given: givenTools(defined),
    effort: effortFor(code),
    bodies: new Map(),
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
export function meaningsOf({ code, assigned }: Source, { from, to }: Span): readonly Span[] {
  const owner = /^(?:self|this|cls)$/.test(nameAt(code, from) ?? '') && isMark(code, from + 1, '.')
  const at = owner ? from + 2 : from
  const name = nameAt(code, at)
  const isWhole =
    to === at + 1 || /^(?:as|satisfies)$/.test(nameAt(code, at + 1) ?? '') || isMark(code, at + 1, '!')
  return name === null || !isWhole ? [] : (assigned.get(name) ?? []).slice(0, 10)
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
  if (!spend(source.effort, span.to - span.from)) return []
  if (isMark(source.code, span.from, '{')) return properties(source.code, span.from)
  const call = callIn(source, span)
  return call?.path.join('.') === 'dict' ? argumentsOf(source.code, call.open) : []
}
