import { after, type Code, isMark, nameAt, type Span } from './code.ts'
import { pathFrom, pathStart } from './code-calls.ts'

/** What a file assigns to a name, anywhere in it and as often as it does; `self.x` and `this.x` are `x`. */
export type Assignments = ReadonlyMap<string, readonly Span[]>

const BINARY = ['+', '|', '||', '??', '&&', '?', ':']
const BINARY_NAMES = /^(?:or|and|if|else|as|satisfies)$/
const UNARY_NAMES = /^(?:await|new|not|async|typeof)$/
const NO_NAME = /^(?:else|try|finally|default|case|return|lambda|const|let|var)$/

export function assignmentsOf(code: Code): Assignments {
  const found = new Map<string, Span[]>()
  for (const [index, { kind, text }] of code.tokens.entries()) {
    if (kind === 'mark' && text === '=') bind(assignedName(code, index), index + 1)
    if (kind === 'name' && text === 'with' && code.language === 'python') managed(index + 1)
  }
  return found

  function bind(name: string | null, from: number): void {
    if (name === null) return
    const span = { from, to: expressionEnd(code, from) }
    const known = found.get(name)
    if (known === undefined) found.set(name, [span])
    else known.push(span)
  }

  /** `with (open() as a, other() as b):` */
  function managed(start: number): void {
    let at = isMark(code, start, '(') ? start + 1 : start
    for (;;) {
      const end = expressionEnd(code, at)
      const bound = nameAt(code, end) === 'as'
      if (bound) bind(nameAt(code, end + 1), at)
      const next = bound ? end + 2 : end
      if (!isMark(code, next, ',')) return
      at = next + 1
    }
  }
}

/** The name that a `=` assigns to; null for keyword arguments, default values and patterns. */
export function assignedName(code: Code, equals: number): string | null {
  const { tokens } = code
  if (isMark(code, code.owner[equals] ?? -1, '(') && code.language === 'python') return null
  const annotated = annotation(code, equals)
  if (annotated !== null) return annotated
  const name = nameAt(code, equals - 1)
  if (name === null) return null
  const start = pathStart(code, equals - 1)
  const owner = start === equals - 1 || /^(?:self|this|cls)$/.test(tokens[start]?.text ?? '')
  return owner || code.language === 'python' ? name : (pathFrom(code, start, equals - 1).at(-1) ?? null)
}

/** How many tokens the type may take in `name: Type[Of, Things] =`. */
const MOST_TYPE_TOKENS = 40

function annotation(code: Code, equals: number): string | null {
  const owner = code.owner[equals]
  const line = code.tokens[equals]?.line
  /** How deep in `Map<Key, Value>` we are: commas there separate types. */
  let angles = 0
  for (let at = equals - 1; at > equals - MOST_TYPE_TOKENS; at -= 1) {
    const token = code.tokens[at]
    if (token === undefined || token.line !== line) return null
    if (code.owner[at] !== owner || token.kind !== 'mark') continue
    if (code.language === 'script' && token.text === '>') angles += 1
    if (angles > 0 && token.text === '<') angles -= 1
    if (angles > 0) continue
    if (token.text === ':') {
      const name = nameAt(code, at - 1)
      return name === null || NO_NAME.test(name) ? null : name
    }
    if (/^(?:;|=|=>|,)$/.test(token.text)) return null
  }
  return null
}

/**
 * Where an expression ends that begins at a token: operands, what is called or taken of them, and operators between. In Python,
 * outside of brackets, a bracket on the next line begins something else.
 */
export function expressionEnd(code: Code, from: number): number {
  let at = from
  for (;;) {
    while (isMark(code, at, '*', '...', '!', '-') || UNARY_NAMES.test(nameAt(code, at) ?? '')) at += 1
    const kind = code.tokens[at]?.kind
    if (isMark(code, at, '(', '[', '{')) at = after(code, at)
    else if (kind === 'text') while (code.tokens[at]?.kind === 'text') at += 1
    else if (kind === 'name' || kind === 'number') at += 1
    else return at
    at = trailersEnd(code, at)
    if (isMark(code, at, '=>')) return at
    if (!isMark(code, at, ...BINARY) && !BINARY_NAMES.test(nameAt(code, at) ?? '')) return at
    if (code.language === 'python' && (isMark(code, at, ':') || nameAt(code, at) === 'as')) return at
    at += 1
  }
}

function trailersEnd(code: Code, start: number): number {
  let at = start
  for (;;) {
    const continues =
      code.language === 'script' ||
      code.tokens[at]?.line === code.tokens[at - 1]?.line ||
      (code.owner[at] ?? -1) !== -1
    if (isMark(code, at, '.') && nameAt(code, at + 1) !== null) at += 2
    else if (isMark(code, at, '(', '[') && continues) at = after(code, at)
    else return at
  }
}
