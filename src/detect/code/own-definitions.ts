import { kept, placesFrom } from './answers.ts'
import { elsewhere, type Place } from './elsewhere.ts'
import { spend } from './effort.ts'
import { operandsOf, pathOf } from './operands.ts'
import { callOrigins, type Defined, type Makers, type Operand, type Source } from './source.ts'
import { argumentsOf, type Call, chainStart } from '../read/code-calls.ts'
import { after, isMark, nameAt, type Span } from '../read/code.ts'
import { originsOf } from '../read/code-imports.ts'
import { expressionEnd } from '../read/code-values.ts'

/**
 * How far things are followed that are made by what other things make; code that people write has two or three. Each step is a
 * level of its own, so that answers are kept for a level and none waits for itself.
 */
const MOST_LEVELS = 5

/** The functions and classes of the repository that a call may reach, in the file of the call or in those that it takes them from. */
export function definitionsCalled(source: Source, call: Call): readonly Defined[] {
  const { path, chained } = call
  const method = path.at(-1) ?? ''
  // `Kit().run()`: a method of what the chain begins with.
  if (chained) return methodsOf(makersOfOwner(source, call).classes, method, 0)
  const owned = withoutOwner(path)
  const found = definitionsAt(source, owned)
  return found.length === 0 && owned.length === 1 && path.length > 1 ? inherited(source, method) : found
}

/** The functions and classes of the repository that a path of names stands for in a file. */
export function definitionsAt(source: Source, path: readonly string[]): readonly Defined[] {
  return reachedBy(source, path, 0)
}

/** What that is made by which stands before the last name of a call: `client` of `client.get()`, `open_client()` of `open_client().get()`. */
export function makersOfOwner(source: Source, call: Call): Makers {
  if (!call.chained) return madeBy(source, withoutOwner(call.path).slice(0, 1), 0)
  const made = source.callAt.get(chainStart(source.code, call.start))
  if (made === undefined || made === call) return NOTHING
  return madeByCall(source, made, 0)
}

/** The classes that a class extends, as far as they are the repository's. */
export function basesOf(made: Defined): readonly Defined[] {
  return basesOn(made, 0)
}

/** What a function gives back: behind each `return` within it, and all of an arrow function without braces. */
export function returnsOf({ source, definition }: Defined): readonly Span[] {
  const { code, returns, effort } = source
  const { body } = definition
  return kept(returns, body.from, () => {
    if (isMark(code, body.from - 1, '=>') && !isMark(code, body.from, '{')) return [body]
    spend(effort, body.to - body.from)
    const found: Span[] = []
    for (let at = body.from; at < body.to; at += 1)
      if (nameAt(code, at) === 'return') found.push({ from: at + 1, to: expressionEnd(code, at + 1) })
    return found
  })
}

function reachedBy(source: Source, path: readonly string[], level: number): readonly Defined[] {
  return kept(source.reached, `${String(level)} ${path.join('.')}`, () => {
    const places = placesFrom(source, path)
    const found: Defined[] = []
    for (const place of places) {
      const [first = '', ...rest] = place.path
      const method = rest.at(-1)
      if (method === undefined)
        for (const definition of place.source.defined.get(first) ?? [])
          found.push({ source: place.source, definition })
      for (const { call, path: names } of operandsNamed(place.source, first))
        if (call === null) places.add(place.source, behind(withoutOwner(names), rest))
        else if (method !== undefined)
          found.push(...methodsOf(madeByCall(place.source, call, level).classes, method, level))
      for (const other of placesOf(place)) places.add(other.source, other.path)
    }
    return unique(found)
  })
}

/** What the thing is made by that a path of names stands for. */
function madeBy(source: Source, path: readonly string[], level: number): Makers {
  return kept(source.made, `${String(level)} ${path.join('.')}`, () => {
    const places = placesFrom(source, path)
    const found: Makers[] = []
    for (const place of places) {
      for (const operand of operandsNamed(place.source, place.path[0] ?? ''))
        if (operand.call !== null) found.push(madeByCall(place.source, operand.call, level))
        else {
          found.push({ libraries: originsOf(place.source.imports, operand.path), classes: [] })
          places.add(place.source, withoutOwner(operand.path))
        }
      for (const other of placesOf(place)) places.add(other.source, other.path)
    }
    return together(found)
  })
}

function madeByCall(source: Source, call: Call, from: number): Makers {
  const level = from + 1
  return level > MOST_LEVELS
    ? NOTHING
    : kept(source.made, `${String(level)} @${operandKey(call)}`, () => madeOnLevel(source, call, level))
}

function madeOnLevel(source: Source, call: Call, level: number): Makers {
  const libraries = call.chained ? [] : callOrigins(source, call)
  if (libraries.some(({ name }) => name === 'promisify')) {
    const [given] = argumentsOf(source.code, call.open)
    return given === undefined ? NOTHING : madeOf(source, given.value, level)
  }
  const path = withoutOwner(call.path)
  const definitions = reachedBy(source, path, level)
  const isOfOwner = libraries.length + definitions.length === 0
  return together([
    { libraries, classes: definitions.filter(({ definition }) => definition.kind === 'class') },
    ...definitions
      .filter(({ definition }) => definition.kind !== 'class')
      .flatMap((made) => returnsOf(made).map((span) => madeOf(made.source, span, level))),
    { libraries: isOfOwner ? madeBy(source, path.slice(0, 1), level).libraries : [], classes: [] },
  ])
}

function madeOf(source: Source, span: Span, level: number): Makers {
  const operands = operandsAt(source, span)
  spend(source.effort, operands.length)
  return together(
    operands.flatMap(({ call, path }) =>
      call === null
        ? [
            { libraries: originsOf(source.imports, path), classes: [] },
            madeBy(source, withoutOwner(path), level),
          ]
        : [madeByCall(source, call, level)],
    ),
  )
}

/** The functions of a name in the files of classes, or in those of the classes that they extend. */
function methodsOf(classes: readonly Defined[], method: string, level: number): readonly Defined[] {
  const found: Defined[] = []
  const all = new Map(classes.map((made) => [made.definition, made]))
  for (const made of all.values()) {
    const { source } = made
    const own = source.defined.get(method) ?? []
    for (const definition of own) found.push({ source, definition })
    if (own.length === 0) for (const base of basesOn(made, level)) all.set(base.definition, base)
  }
  return found
}

/** A method that the classes of a file have from others that they extend. */
function inherited(source: Source, method: string): readonly Defined[] {
  return kept(source.reached, `self.${method}`, () => {
    const classes = [...source.defined.values()].flat().filter(({ kind }) => kind === 'class')
    spend(source.effort, source.defined.size)
    return methodsOf(
      classes.flatMap((definition) => basesOn({ source, definition }, 0)),
      method,
      0,
    )
  })
}

function basesOn({ source, definition }: Defined, from: number): readonly Defined[] {
  if (definition.kind !== 'class' || from >= MOST_LEVELS) return []
  const { code } = source
  const { body } = definition
  return kept(source.operands, `class ${String(body.from)}`, () => operandsOf(source, extended(source, body)))
    .flatMap(({ path }) => reachedBy(source, path, from + 1))
    .filter((base) => base.definition !== definition)

  function extended({ effort }: Source, { from: start, to }: Span): Span {
    if (code.language === 'python')
      return { from: start + 1, to: isMark(code, start, '(') ? after(code, start) : start + 1 }
    let at = start
    while (at < to && nameAt(code, at) !== 'extends' && !isMark(code, at, '{')) at += 1
    spend(effort, at - start)
    return { from: at + 1, to: isMark(code, at, '{') ? at + 1 : expressionEnd(code, at + 1) }
  }
}

/** What other files know by another name than the file itself: `export default`, `export { a as b }`; and what stands in others. */
function placesOf({ source, path }: Place): readonly Place[] {
  const [first = '', ...rest] = path
  const exported = (source.exports.renamed.get(first) ?? []).flatMap((span) => {
    const named = pathOf(source, span)
    return named === null ? [] : [{ source, path: [...named, ...rest] }]
  })
  return [...elsewhere(source, path), ...exported]
}

function operandsNamed(source: Source, name: string): readonly Operand[] {
  return kept(source.operands, name, () => {
    const all = (source.assigned.get(name) ?? []).flatMap((meaning) => operandsOf(source, meaning))
    const key = ({ call, path }: Operand): string => (call === null ? path.join('.') : `@${operandKey(call)}`)
    return [...new Map(all.map((operand) => [key(operand), operand])).values()]
  })
}

function operandsAt(source: Source, span: Span): readonly Operand[] {
  return kept(source.operands, `at ${String(span.from)}`, () => operandsOf(source, span))
}

/** Calls of one name make the same, unless something else stands before it or what it is given matters. */
function operandKey({ chained, path, start }: Call): string {
  return chained || path.at(-1) === 'promisify' ? String(start) : path.join('.')
}

/** What stands behind a name that is another: of `node = node.next` there is no end, so that its method alone is kept. */
function behind(name: readonly string[], rest: readonly string[]): readonly string[] {
  return [...name, ...(name.length === 1 ? rest : rest.slice(-1))]
}

/** `self.client.get` as `client.get`. */
function withoutOwner(path: readonly string[]): readonly string[] {
  return /^(?:self|this|cls)$/.test(path[0] ?? '') && path.length > 1 ? path.slice(1) : path
}

const NOTHING: Makers = { libraries: [], classes: [] }

function together(makers: readonly Makers[]): Makers {
  const libraries = makers.flatMap((one) => one.libraries)
  return {
    libraries: [...new Map(libraries.map((one) => [`${one.module}\n${one.name ?? ''}`, one])).values()],
    classes: unique(makers.flatMap(({ classes }) => classes)),
  }
}

function unique(all: readonly Defined[]): readonly Defined[] {
  return [...new Map(all.map((one) => [one.definition, one])).values()]
}
