import { after, type Code, isMark, nameAt, textAt } from './code.ts'
import { TooMuchToRead } from './too-much.ts'

/** Where a name of a file comes from. */
export interface Origin {
  readonly module: string
  /** What the module calls it; null: the module itself. */
  readonly name: string | null
}

/** What a file imports: its own names for it, and modules of which it takes everything. */
export interface Imports {
  readonly names: ReadonlyMap<string, readonly Origin[]>
  readonly everything: readonly string[]
}

/** Places that one name of a file may come from, and modules of which it may take everything: code that people write has a few. */
const MOST_ORIGINS = 1000

/**
 * The imports of a file, wherever they stand: in functions, behind conditions, with `require`; and what it passes on from other
 * modules (`export { a } from 'm'`). Imports of types count for nothing.
 * @throws TooMuchToRead where a name may come from more places than are told apart
 */
export function importsOf(code: Code): Imports {
  const names = new Map<string, Map<string, Origin>>()
  const everything = new Set<string>()
  /** The `import` that belongs to the last `from`. */
  let behindFrom = -1
  for (const [index, { kind, text }] of code.tokens.entries()) {
    if (kind !== 'name' || isMark(code, index - 1, '.')) continue
    if (code.language === 'script') {
      if (text === 'import' && !isMark(code, index + 1, '(', '.')) scriptImport(index + 1)
      else if (text === 'export') passedOn(index + 1)
      else if (text === 'require' || text === 'import') required(index)
    } else if (text === 'from') pythonFrom(index + 1)
    else if (text === 'import' && index !== behindFrom) pythonImport(index + 1)
  }
  return {
    names: new Map([...names].map(([name, origins]) => [name, [...origins.values()]])),
    everything: [...everything],
  }

  function bind(local: string, module: string, name: string | null): void {
    const known = names.get(local) ?? new Map<string, Origin>()
    known.set(`${module}\n${name ?? ''}`, { module, name })
    names.set(local, known)
    if (known.size > MOST_ORIGINS) throw new TooMuchToRead()
  }

  function takeAll(module: string): void {
    everything.add(module)
    if (everything.size > MOST_ORIGINS) throw new TooMuchToRead()
  }

  /** `export * from 'm'`, `export * as n from 'm'`, `export { a as b } from 'm'` */
  function passedOn(start: number): void {
    const space =
      isMark(code, start, '*') && nameAt(code, start + 1) === 'as' ? nameAt(code, start + 2) : null
    const end = isMark(code, start, '{')
      ? after(code, start)
      : isMark(code, start, '*')
        ? start + (space === null ? 1 : 3)
        : -1
    const module = nameAt(code, end) === 'from' ? textAt(code, end + 1) : null
    if (module === null) return
    if (isMark(code, start, '{')) taken(start, 'as', module)
    else if (space !== null) bind(space, module, null)
    else takeAll(module)
  }

  /** `import a.b as c, d` */
  function pythonImport(start: number): void {
    for (let at = start; ;) {
      const { module, end } = dotted(at)
      if (module === '') return
      const alias = nameAt(code, end) === 'as' ? nameAt(code, end + 1) : null
      const first = module.split('.')[0] ?? module
      if (alias === null) bind(first, first, null)
      else bind(alias, module, null)
      at = end + (alias === null ? 0 : 2)
      if (!isMark(code, at, ',')) return
      at += 1
    }
  }

  /** `from a.b import (c as d, e)` */
  function pythonFrom(start: number): void {
    const { module, end } = dotted(start)
    if (nameAt(code, end) !== 'import') return
    behindFrom = end
    if (isMark(code, end + 1, '*')) takeAll(module)
    let at = end + (isMark(code, end + 1, '(') ? 2 : 1)
    for (let name = nameAt(code, at); name !== null; name = nameAt(code, at)) {
      const alias = nameAt(code, at + 1) === 'as' ? nameAt(code, at + 2) : null
      bind(alias ?? name, module, name)
      at += alias === null ? 1 : 3
      if (!isMark(code, at, ',')) return
      at += 1
    }
  }

  function dotted(start: number): { readonly module: string; readonly end: number } {
    let [at, module] = [start, '']
    while (isMark(code, at, '.')) {
      module += '.'
      at += 1
    }
    for (let name = nameAt(code, at); name !== null && name !== 'import'; name = nameAt(code, at)) {
      module += name
      at += 1
      if (!isMark(code, at, '.')) break
      module += '.'
      at += 1
    }
    return { module, end: at }
  }

  /** `import a, { b as c, type D } from 'm'`, `import * as n from 'm'` */
  function scriptImport(start: number): void {
    if (nameAt(code, start) === 'type' && nameAt(code, start + 1) !== 'from') return
    const brace = isMark(code, start, '{') ? start : isMark(code, start + 1, ',') ? start + 2 : -1
    const inner = isMark(code, brace, '{') ? brace : -1
    const star = isMark(code, start, '*') ? start : isMark(code, brace, '*') ? brace : -1
    const end = inner !== -1 ? after(code, inner) : star !== -1 ? star + 3 : start + 1
    const module = nameAt(code, end) === 'from' ? textAt(code, end + 1) : null
    if (module === null) return
    const whole = nameAt(code, start)
    if (whole !== null) bind(whole, module, 'default')
    const space = star === -1 ? null : nameAt(code, star + 2)
    if (space !== null) bind(space, module, null)
    if (inner !== -1) taken(inner, 'as', module)
  }

  /** `const { a: b } = require('m')`, `const m = await import('m')` */
  function required(index: number): void {
    const module = isMark(code, index + 1, '(') ? textAt(code, index + 2) : null
    const equals = nameAt(code, index - 1) === 'await' ? index - 2 : index - 1
    if (module === null || !isMark(code, equals, '=')) return
    const whole = nameAt(code, equals - 1)
    if (whole !== null) bind(whole, module, null)
    else if (isMark(code, equals - 1, '}')) taken(code.owner[equals - 2] ?? -1, ':', module)
  }

  function taken(open: number, renames: string, module: string): void {
    const end = code.closing.get(open) ?? open
    for (let at = open + 1; at < end; at += 1) {
      const name = nameAt(code, at)
      if (name === null) {
        if (isMark(code, at, '{', '(', '[')) at = after(code, at) - 1
        continue
      }
      if (name === 'type' && nameAt(code, at + 1) !== null && nameAt(code, at + 1) !== 'as') {
        at = nextComma(at, end)
        continue
      }
      const renamed = nameAt(code, at + 1) === renames || isMark(code, at + 1, renames)
      bind(renamed ? (nameAt(code, at + 2) ?? name) : name, module, name)
      at = nextComma(at, end)
    }
  }

  function nextComma(start: number, end: number): number {
    let at = start
    while (at < end && !isMark(code, at, ',')) at = isMark(code, at, '{', '(', '[') ? after(code, at) : at + 1
    return at
  }
}

/** Where a path of names may come from; several where a file binds a name more than once. */
export function originsOf({ names, everything }: Imports, path: readonly string[]): readonly Origin[] {
  const [first, ...rest] = path
  const last = rest.at(-1)
  if (first === undefined) return []
  const bound = names.get(first)
  if (bound === undefined)
    return last === undefined ? everything.map((module) => ({ module, name: first })) : []
  if (last === undefined) return bound
  return bound.map(({ module, name }) => ({
    module: [module, ...(name === null || name === 'default' ? [] : [name]), ...rest.slice(0, -1)].join('.'),
    name: last,
  }))
}
