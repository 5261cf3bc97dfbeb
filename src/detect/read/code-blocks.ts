import { after, type Code, isMark, nameAt, type Span, textAt } from './code.ts'
import { pathFrom } from './code-calls.ts'
import { assignedName, expressionEnd } from './code-values.ts'

/** A function or class that a file defines. */
export interface Definition {
  /** A method stands in a class, and is reached by what is made of it alone. */
  readonly kind: 'function' | 'method' | 'class'
  /** From its parameters to its end. */
  readonly body: Span
  /** The names of Python's decorators above it, without their arguments: `@agent.tool(retries=2)` is `agent`, `tool`. */
  readonly decorators: readonly (readonly string[])[]
}

/** What a file defines under a name, anywhere in it. */
export type Definitions = ReadonlyMap<string, readonly Definition[]>

export function definitionsOf(code: Code): Definitions {
  const found = new Map<string, Definition[]>()
  const bind = (name: string, definition: Definition): void => {
    const known = found.get(name)
    if (known === undefined) found.set(name, [definition])
    else known.push(definition)
  }
  if (code.language === 'python') pythonBlocks(code, bind)
  else scriptBlocks(code, bind)
  return found
}

type Bind = (name: string, definition: Definition) => void

interface Open extends Omit<Definition, 'body'> {
  readonly name: string
  readonly from: number
  readonly column: number
}

/** A block ends where a line begins that stands no further right than its `def` or `class`. */
function pythonBlocks(code: Code, bind: Bind): void {
  const { tokens, owner } = code
  const open: Open[] = []
  let decorators: (readonly string[])[] = []
  const close = ({ name, from, kind, decorators: above }: Open, to: number): void => {
    bind(name, { kind, body: { from, to }, decorators: above })
  }
  for (const [index, { text, line, column }] of tokens.entries()) {
    if (owner[index] !== -1 || tokens[index - 1]?.line === line) continue
    // `) -> str:` below its parameters, and what follows the end of a text of several lines, begin no statement.
    if (tokens[index]?.kind === 'mark' && !isMark(code, index, '@', '(', '[', '{', '*')) continue
    for (let last = open.at(-1); last !== undefined && column <= last.column; last = open.at(-1)) {
      close(last, index)
      open.pop()
    }
    if (text === '@') {
      let end = index + 1
      while (isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null) end += 2
      decorators.push(pathFrom(code, index + 1, end))
      continue
    }
    const word = text === 'async' ? index + 1 : index
    const keyword = nameAt(code, word)
    const name = nameAt(code, word + 1)
    if (name !== null && (keyword === 'def' || keyword === 'class')) {
      const kind = keyword === 'class' ? 'class' : open.at(-1)?.kind === 'class' ? 'method' : 'function'
      open.push({ name, from: word + 2, column, kind, decorators })
    }
    decorators = []
  }
  for (const last of open) close(last, tokens.length)
}

/** How many tokens may stand between a function's name or parameters and its body: what it extends, its type. */
const MOST_BETWEEN = 40

function scriptBlocks(code: Code, bind: Bind): void {
  for (const [index, { kind, text }] of code.tokens.entries()) {
    if (kind === 'name' && (text === 'function' || text === 'class')) {
      const name = nameAt(code, isMark(code, index + 1, '*') ? index + 2 : index + 1)
      const open = name === null ? null : braceBehind(code, index + 1)
      if (name === null || open === null) continue
      const body = { from: index + 1, to: after(code, open) }
      bind(name, { kind: text, body, decorators: [] })
      if (text === 'class') methods(code, open, bind)
    }
    const name = kind === 'mark' && text === '=' ? assignedName(code, index) : null
    const body = name === null ? null : arrowBody(code, index + 1)
    if (name !== null && body !== null) bind(name, { kind: 'function', body, decorators: [] })
  }
}

/** `async name(a: B): C {`, directly within the braces of a class; what stands behind `=` is a value. */
function methods(code: Code, open: number, bind: Bind): void {
  const end = after(code, open) - 1
  for (let at = open + 1; at < end; at = isMark(code, at, '(', '[', '{') ? after(code, at) : at + 1) {
    const name = nameAt(code, at)
    if (name === null || !isMark(code, at + 1, '(') || isMark(code, at - 1, '.', '=', '@')) continue
    const brace = braceBehind(code, at + 1)
    if (brace === null || brace > end) continue
    bind(name, { kind: 'method', body: { from: at + 1, to: after(code, brace) }, decorators: [] })
    at = brace
  }
}

/** The `{` of a body: brackets before it are parameters and types. */
function braceBehind(code: Code, start: number): number | null {
  let at = start
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
    if (isMark(code, at, ';', '=')) return null
    if (!isMark(code, at, '(', '[', '{')) at += 1
    else if (isMark(code, at, '{') && !isMark(code, at - 1, ...BEFORE_TYPE)) return at
    else at = after(code, at)
  }
  return null
}

/** Behind these a `{` begins a type: `(): { a: string }`, `Promise<{ a: string }>`. */
const BEFORE_TYPE = [':', '<', '|', '&', ',']

/** The body of `async (a: B): C => ...` that begins at a token, or null. */
export function arrowBody(code: Code, start: number): Span | null {
  const parameters = nameAt(code, start) === 'async' ? start + 1 : start
  const inBrackets = isMark(code, parameters, '(')
  let at = inBrackets ? after(code, parameters) : parameters + 1
  if (inBrackets && isMark(code, at, ':')) at = typeEnd(code, at + 1)
  if (!isMark(code, at, '=>')) return null
  const from = at + 1
  return { from, to: isMark(code, from, '{') ? after(code, from) : expressionEnd(code, from) }
}

/** Where the type ends that an arrow function gives back; types of functions are not looked through. */
function typeEnd(code: Code, start: number): number {
  let [at, angles] = [start, 0]
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
    if (isMark(code, at, '[', '{')) at = after(code, at)
    else if (isMark(code, at, '.', '|', '&', '<', '>') || (angles > 0 && isMark(code, at, ','))) {
      angles += isMark(code, at, '<') ? 1 : isMark(code, at, '>') ? -1 : 0
      at += 1
    } else if (nameAt(code, at) !== null || textAt(code, at) !== null) at += 1
    else return at
  }
  return at
}
