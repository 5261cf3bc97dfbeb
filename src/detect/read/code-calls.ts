import { after, type Code, isMark, nameAt, parts, type Span, textAt } from './code.ts'

/** A call of a name: `Agent(...)`, `new Agent<Context>({...})`, `self.client.beta.assistants.create(...)`. */
export interface Call {
  /** The names before the bracket; of a call on something that is no name, those behind it. */
  readonly path: readonly string[]
  /** Whether `path` hangs on the result of another expression: `workflow().compile()`. */
  readonly chained: boolean
  /** The token with which it begins (behind `new` and `await`), and its bracket. */
  readonly start: number
  readonly open: number
}

/** A keyword argument, a property of an object that is an argument, or (without a key) an argument by its place. */
export interface Argument {
  readonly key: string | null
  /** The token at which it begins. */
  readonly at: number
  readonly value: Span
}

/** All calls of a file in their order; definitions of functions and classes are none. */
export function callsOf(code: Code): readonly Call[] {
  return code.tokens.flatMap((token, index) => {
    if (token.kind !== 'name') return []
    const open = bracketOf(code, index + 1)
    if (open === null) return []
    const start = pathStart(code, index)
    const before = nameAt(code, start - 1)
    if (before !== null && /^(?:def|class|function)$/.test(before)) return []
    const path = pathFrom(code, start, index)
    return [{ path, chained: isMark(code, start - 1, '.'), start, open }]
  })
}

/** How many tokens the type arguments of a call may take: `Agent<Context, Output>(`, `Agent[Context](`. */
const MOST_TYPE_TOKENS = 60
const DEEPEST_TYPE = 4

/** The `(` that calls what ends before `index`. */
function bracketOf(code: Code, index: number): number | null {
  if (isMark(code, index, '(')) return index
  if (code.language === 'python') {
    const next = isMark(code, index, '[') ? after(code, index) : -1
    return isMark(code, next, '(') && next - index < MOST_TYPE_TOKENS ? next : null
  }
  if (!isMark(code, index, '<')) return null
  let depth = 0
  for (let at = index; at < index + MOST_TYPE_TOKENS; at += 1) {
    if (isMark(code, at, '<')) depth += 1
    if (isMark(code, at, '>')) depth -= 1
    if (depth > DEEPEST_TYPE || isMark(code, at, ';', '&&', '||', ')', '=')) return null
    if (depth === 0) return isMark(code, at + 1, '(') ? at + 1 : null
  }
  return null
}

/** Where the names joined by dots begin that end at a token. */
export function pathStart(code: Code, end: number): number {
  let start = end
  while (isMark(code, start - 1, '.') && nameAt(code, start - 2) !== null) start -= 2
  return start
}

/** A chain of more calls than this is followed no further. */
const LONGEST_CHAIN = 200

/** Where the expression begins of which a call is the end: `new Graph().add(node).compile()`. */
export function chainStart(code: Code, call: number): number {
  let start = pathStart(code, call)
  for (let links = 0; links < LONGEST_CHAIN && isMark(code, start - 1, '.'); links += 1) {
    if (!isMark(code, start - 2, ')')) break
    const open = isMark(code, start - 3, '(') ? start - 3 : (code.owner[start - 3] ?? 0)
    if (nameAt(code, open - 1) === null) break
    start = pathStart(code, open - 1)
  }
  return start
}

/** The names joined by dots from one token to another (included). */
export function pathFrom(code: Code, start: number, end: number): readonly string[] {
  return code.tokens.slice(start, end + 1).flatMap(({ kind, text }) => (kind === 'name' ? [text] : []))
}

/** The arguments of a call; properties of objects among them stand beside them. */
export function argumentsOf(code: Code, open: number): readonly Argument[] {
  return parts(code, open).flatMap((span): readonly Argument[] => {
    if (code.language === 'script')
      return isMark(code, span.from, '{') ? properties(code, span.from) : [positional(span)]
    const key = isMark(code, span.from + 1, '=') ? nameAt(code, span.from) : null
    return [
      key === null ? positional(span) : { key, at: span.from, value: { from: span.from + 2, to: span.to } },
    ]
  })
}

/** The properties of an object (or the entries of a dict) at depth one. */
export function properties(code: Code, open: number): readonly Argument[] {
  return parts(code, open).map((span): Argument => {
    const key = nameAt(code, span.from) ?? textAt(code, span.from)
    if (key === null || isMark(code, span.from, '...')) return positional(span)
    if (isMark(code, span.from + 1, ':'))
      return { key, at: span.from, value: { from: span.from + 2, to: span.to } }
    return { key, at: span.from, value: span }
  })
}

function positional(value: Span): Argument {
  return { key: null, at: value.from, value }
}
