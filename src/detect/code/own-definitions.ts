import { elsewhere } from './elsewhere.ts'
import { spend } from './effort.ts'
import { callIn, type Source } from './source.ts'
import { type Call, chainStart, pathFrom } from '../read/code-calls.ts'
import type { Definition } from '../read/code-blocks.ts'
import { isMark, nameAt, type Span } from '../read/code.ts'

/** A function or class with the file that defines it. */
export interface Defined {
  readonly source: Source
  readonly definition: Definition
}

/** The functions and classes of the repository that a call may reach, in the file of the call or in those that it takes them from. */
export function definitionsCalled(source: Source, call: Call): readonly Defined[] {
  const { path, chained, start } = call
  const owned = /^(?:self|this|cls)$/.test(path[0] ?? '') && path.length > 1
  if (!chained) return definitionsAt(source, owned ? path.slice(1) : path)
  // `Kit().run()`: a method of what the chain begins with.
  const made = source.callAt.get(chainStart(source.code, start))
  return made === undefined || made === call ? [] : methodsOf(source, made, path.at(-1) ?? '', new Set())
}

/** The functions and classes of the repository that a path of names stands for in a file. */
export function definitionsAt(
  source: Source,
  path: readonly string[],
  seen: Set<string> = new Set(),
): readonly Defined[] {
  const key = `${source.path} ${path.join('.')}`
  const [first, method] = [path[0], path.at(-1)]
  if (seen.has(key) || first === undefined || method === undefined) return []
  seen.add(key)
  spend(source.effort, 1)
  const own = path.length === 1 ? (source.defined.get(first) ?? []) : []
  const meanings = source.assigned.get(first) ?? []
  const others = [...elsewhere(source, path), ...exportedAs(source, path)]
  return [
    ...own.map((definition) => ({ source, definition })),
    ...meanings.flatMap((meaning) => {
      const call = callIn(source, meaning)
      if (call !== null) return path.length > 1 ? methodsOf(source, call, method, seen) : []
      const named = pathOf(source, meaning)
      return named === null ? [] : definitionsAt(source, [...named, ...path.slice(1)], seen)
    }),
    ...others.flatMap((place) => definitionsAt(place.source, place.path, seen)),
  ]
}

/** What other files know by another name than the file itself: `export default`, `export { a as b }`. */
export function exportedAs(
  source: Source,
  path: readonly string[],
): readonly { readonly source: Source; readonly path: readonly string[] }[] {
  const [first = '', ...rest] = path
  return (source.exports.renamed.get(first) ?? []).flatMap((span) => {
    const named = pathOf(source, span)
    return named === null ? [] : [{ source, path: [...named, ...rest] }]
  })
}

/** The functions of a name in the file of the class that a call makes something of. */
function methodsOf(source: Source, maker: Call, method: string, seen: Set<string>): readonly Defined[] {
  return (maker.chained ? [] : definitionsAt(source, maker.path, seen))
    .filter(({ definition }) => definition.kind === 'class')
    .flatMap((made) =>
      (made.source.defined.get(method) ?? []).map((definition) => ({ source: made.source, definition })),
    )
}

/** The names joined by dots that a span is and nothing else, or null. */
export function pathOf({ code }: Source, { from, to }: Span): readonly string[] | null {
  let at = from
  while (nameAt(code, at) !== null && isMark(code, at + 1, '.') && at + 2 < to) at += 2
  return at === to - 1 && nameAt(code, at) !== null ? pathFrom(code, from, at) : null
}
