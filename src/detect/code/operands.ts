import { spend } from './effort.ts'
import type { Operand, Source } from './source.ts'
import { pathFrom } from '../read/code-calls.ts'
import { after, isMark, nameAt, type Span } from '../read/code.ts'

const KEYWORD =
  /^(?:await|new|not|if|else|or|and|as|satisfies|is|in|for|async|lambda|typeof|None|null|undefined)$/

/**
 * What an expression may come to: `a`, `b()` and `c` of `a if b() else c`, of `a or b()` and of `await (c)`. What is done with them
 * afterwards (`b().strip()`) and what stands in lists and objects is left out.
 */
export function operandsOf(source: Source, { from, to }: Span): readonly Operand[] {
  const { code, callAt, effort } = source
  // The parameters of an arrow function.
  if (isMark(code, to, '=>')) return []
  const found: Operand[] = []
  for (let at = from; at < to;) {
    spend(effort, 1)
    const hangs = isMark(code, at - 1, '.', '?.')
    const call = hangs ? undefined : callAt.get(at)
    if (call !== undefined) {
      found.push({ call, path: call.path })
      at = after(code, call.open)
    } else if (nameAt(code, at) !== null) {
      const end = pathEnd(source, at)
      const isName = !hangs && !KEYWORD.test(nameAt(code, at) ?? '')
      if (isName) found.push({ call: null, path: pathFrom(code, at, end) })
      at = isName || hangs ? end + 1 : at + 1
      while (hangs && isMark(code, at, '(', '[')) at = after(code, at)
    } else if (isMark(code, at, '(') && !isMark(code, at - 1, ')', ']')) at += 1
    else at = isMark(code, at, '(', '[', '{') ? after(code, at) : at + 1
  }
  return found
}

/** The names joined by dots that a span is and nothing else, or null. */
export function pathOf(source: Source, { from, to }: Span): readonly string[] | null {
  const { code } = source
  const end = pathEnd(source, from)
  return end === to - 1 && nameAt(code, end) !== null ? pathFrom(code, from, end) : null
}

function pathEnd({ code }: Source, start: number): number {
  let end = start
  while (nameAt(code, end) !== null && isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null) end += 2
  return end
}
