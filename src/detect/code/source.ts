import { type Argument, type Call, argumentsOf, callsOf, properties } from '../read/code-calls.ts'
import { type Code, isMark, type Language, nameAt, readCode, type Span } from '../read/code.ts'
import { type Imports, importsOf, type Origin, originsOf } from '../read/code-imports.ts'
import { type Assignments, assignmentsOf } from '../read/code-values.ts'

/** A file of code with what it imports, assigns and calls. */
export interface Source {
  readonly code: Code
  readonly imports: Imports
  readonly assigned: Assignments
  readonly calls: readonly Call[]
  readonly callAt: ReadonlyMap<number, Call>
  /** Of a list: what the file adds to it later (`tools.append(x)`, `tools.push(x)`). */
  readonly added: ReadonlyMap<string, readonly Span[]>
}

/** Null where the file imports nothing of the modules asked for: then the rest is not read. */
export function readSource(language: Language, text: string, modules: RegExp): Source | null {
  const code = readCode(language, text)
  const imports = importsOf(code)
  const known = [...imports.names.values()].flat().map(({ module }) => module)
  if (![...known, ...imports.everything].some((module) => modules.test(module))) return null
  const calls = callsOf(code)
  return {
    code,
    imports,
    calls,
    assigned: assignmentsOf(code),
    callAt: new Map(calls.map((call) => [call.start, call])),
    added: additions(code, calls),
  }
}

function additions(code: Code, calls: readonly Call[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (const { path, open } of calls) {
    const [list, verb] = path.slice(-2)
    if (list === undefined || !/^(?:append|extend|push|insert|unshift)$/.test(verb ?? '')) continue
    const spans = argumentsOf(code, open).map(({ value }) => value)
    const known = found.get(list)
    if (known === undefined) found.set(list, [...spans])
    else known.push(...spans)
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

/** What a name stands for: the spans that the file assigns to it; `self.x` and `this.x` as `x`. */
export function meaningsOf({ code, assigned }: Source, { from, to }: Span): readonly Span[] {
  const owner = /^(?:self|this|cls)$/.test(nameAt(code, from) ?? '') && isMark(code, from + 1, '.')
  const at = owner ? from + 2 : from
  const name = nameAt(code, at)
  return name === null || to !== at + 1 ? [] : (assigned.get(name) ?? []).slice(0, 10)
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
  if (isMark(source.code, span.from, '{')) return properties(source.code, span.from)
  const call = callIn(source, span)
  return call?.path.join('.') === 'dict' ? argumentsOf(source.code, call.open) : []
}
