import { after, type Code, isMark, nameAt, type Span } from './code.ts'
import { properties } from './code-calls.ts'
import { expressionEnd } from './code-values.ts'

/** What a file of JavaScript or TypeScript gives to others. */
export interface Exports {
  /** By the name that others take, where it is not the file's own name for it: `default`, `export { a as b }`, `module.exports = { b: a }`. */
  readonly renamed: ReadonlyMap<string, readonly Span[]>
  /** The file's own names for what it gives away under them: `export const a`, `export function b`, `export { c }`. */
  readonly own: ReadonlySet<string>
}

const DECLARES = /^(?:const|let|var|function|class|async|abstract)$/

/** What a script exports; what it passes on from another module is an import of its own (`code-imports.ts`). */
export function exportsOf(code: Code): Exports {
  const renamed = new Map<string, Span[]>()
  const own = new Set<string>()
  const exports: Exports = { renamed, own }
  if (code.language !== 'script') return exports
  for (const [index, { kind, text }] of code.tokens.entries()) {
    if (kind !== 'name') continue
    if (text === 'export' && !isMark(code, index - 1, '.')) exported(index + 1)
    if (text === 'exports' && isMark(code, index + 1, '=')) assigned(index + 2)
  }
  return exports

  function give(name: string, span: Span): void {
    const known = renamed.get(name)
    if (known === undefined) renamed.set(name, [span])
    else known.push(span)
  }

  function exported(at: number): void {
    if (nameAt(code, at) === 'default') standard(at + 1)
    else if (isMark(code, at, '{')) listed(at)
    else declared(at)
  }

  function declared(start: number): void {
    let at = start
    while (DECLARES.test(nameAt(code, at) ?? '') || isMark(code, at, '*')) at += 1
    const name = at === start ? null : nameAt(code, at)
    if (name !== null) own.add(name)
  }

  /** `export default`: a name, the function or class of a name, or an expression. */
  function standard(start: number): void {
    let at = start
    while (/^(?:async|function|class|abstract)$/.test(nameAt(code, at) ?? '') || isMark(code, at, '*'))
      at += 1
    if (at === start) give('default', { from: start, to: expressionEnd(code, start) })
    else if (nameAt(code, at) !== null) give('default', { from: at, to: at + 1 })
  }

  /** `{ a, b as c }`; with `from` behind it the names are another module's. */
  function listed(open: number): void {
    if (nameAt(code, after(code, open)) === 'from') return
    const end = code.closing.get(open) ?? open
    for (let at = open + 1; at < end; at += 1) {
      const name = nameAt(code, at)
      if (name === null || name === 'type') continue
      const renames = nameAt(code, at + 1) === 'as'
      if (renames) give(nameAt(code, at + 2) ?? name, { from: at, to: at + 1 })
      else own.add(name)
      if (renames) at += 2
    }
  }

  /** `module.exports = { a, b: c }`, or one thing that is the whole module. */
  function assigned(from: number): void {
    give('default', { from, to: expressionEnd(code, from) })
    if (!isMark(code, from, '{')) return
    for (const { key, at, value } of properties(code, from)) {
      if (key === null) own.add(nameAt(code, at) ?? '')
      else give(key, value)
    }
  }
}
