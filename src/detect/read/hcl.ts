import { DEEPEST, TooMuchToRead } from './too-much.ts'
import type { Entry, Value } from './value.ts'

/*
 * HashiCorp's configuration language, as far as a file says what stands in it (github.com/hashicorp/hcl, the specification of its
 * native syntax): blocks, arguments, literals. Expressions are not computed: they stand as `${...}`, as in its JSON syntax.
 */

interface Token {
  /** A break ends an argument where no bracket is open. */
  readonly kind: 'name' | 'text' | 'mark' | 'break' | 'end'
  readonly text: string
  readonly line: number
  readonly column: number
}

/**
 * Reads a file as its JSON form would stand: `resource "a" "b" { c = 1 }` is `resource`, `a`, `b`, `c`; a block of `dynamic` is the
 * block that it makes. Bad text is read as far as it goes.
 * @throws TooMuchToRead where it nests deeper than anybody writes
 */
export function readHcl(text: string): Value {
  const tokens = tokensOf(text)
  let at = 0
  const entries: Entry[] = []
  // What closes nothing is passed over.
  for (; peek().kind !== 'end'; at += 1) entries.push(...body(0))
  return map(entries, { line: 1, column: 1 })

  function peek(ahead = 0): Token {
    return tokens[Math.min(at + ahead, tokens.length - 1)] ?? END
  }

  function isMark(text: string): boolean {
    const token = peek()
    return token.kind === 'mark' && token.text === text
  }

  /** Arguments and blocks up to a `}` or the end. */
  function body(depth: number): readonly Entry[] {
    if (depth > DEEPEST) throw new TooMuchToRead()
    const found: Entry[] = []
    while (peek().kind !== 'end' && !isMark('}')) {
      const start = at
      const one = peek().kind === 'name' ? member(depth) : null
      if (one !== null) found.push(one)
      if (at === start) at += 1
    }
    return found
  }

  function member(depth: number): Entry | null {
    const name = peek()
    at += 1
    if (isMark('=')) {
      at += 1
      return { ...standing(name), value: expression(depth) }
    }
    const labels: Token[] = []
    while (peek().kind === 'name' || peek().kind === 'text') {
      labels.push(peek())
      at += 1
    }
    if (!isMark('{')) return null
    at += 1
    const inner = body(depth + 1)
    if (isMark('}')) at += 1
    return blockOf(name, labels, inner)
  }

  /** A literal, a list, a map, or the words of anything else. */
  function expression(depth: number): Value {
    if (depth > DEEPEST) throw new TooMuchToRead()
    const first = peek()
    const start = at
    if (isMark('[') || isMark('{')) {
      const inner = isMark('[') ? list(depth) : object(depth)
      if (ends(peek())) return inner
    } else if (first.kind === 'text' && ends(peek(1))) {
      at += 1
      return scalar(first.text, first)
    } else if (first.kind === 'name' && ends(peek(1))) {
      at += 1
      return LITERAL.test(first.text) ? scalar(first.text, first) : scalar(`\${${first.text}}`, first)
    }
    at = start
    for (let open = 0; peek().kind !== 'end' && (open > 0 || !ends(peek())); at += 1) {
      const { kind, text: word } = peek()
      if (kind !== 'mark') continue
      if (OPENS.test(word)) open += 1
      if (CLOSES.test(word)) open -= 1
    }
    const words = tokens.slice(start, at).map((token) => (token.kind === 'break' ? ' ' : token.text))
    return scalar(`\${${words.join('')}}`, first)
  }

  function list(depth: number): Value {
    const open = peek()
    at += 1
    const items: Value[] = []
    while (peek().kind !== 'end' && !isMark(']')) {
      const start = at
      if (peek().kind !== 'break' && !isMark(',')) items.push(expression(depth + 1))
      if (at === start) at += 1
    }
    at += 1
    return { kind: 'list', ...placeOf(open), entries: [], items, text: null }
  }

  function object(depth: number): Value {
    const open = peek()
    at += 1
    const found: Entry[] = []
    while (peek().kind !== 'end' && !isMark('}')) {
      const key = peek()
      at += 1
      if (key.kind !== 'name' && key.kind !== 'text') continue
      if (!isMark('=') && !isMark(':')) continue
      at += 1
      found.push({ ...standing(key), value: expression(depth + 1) })
    }
    at += 1
    return map(found, open)
  }
}

const END: Token = { kind: 'end', text: '', line: 1, column: 1 }
const LITERAL = /^(?:true|false|null|-?\d.*)$/
const OPENS = /^[([{]$/
const CLOSES = /^[)\]}]$/

function ends({ kind, text }: Token): boolean {
  return kind === 'break' || kind === 'end' || (kind === 'mark' && /^[,)\]}]$/.test(text))
}

/** `a "b" "c" {...}` as `a: {b: {c: {...}}}`; `dynamic "a" { content {...} }` as `a {...}`. */
function blockOf(name: Token, labels: readonly Token[], inner: readonly Entry[]): Entry {
  const [made] = labels
  if (name.text === 'dynamic' && made !== undefined) {
    const content = inner.find(({ key }) => key === 'content')
    return { ...standing(made), value: content?.value ?? map(inner, made) }
  }
  const whole = labels.reduceRight<Value>(
    (value, label) => {
      return map([{ ...standing(label), value }], label)
    },
    map(inner, name),
  )
  return { ...standing(name), value: whole }
}

function standing(token: Token): Omit<Entry, 'value'> {
  return { key: token.text, ...placeOf(token) }
}

function placeOf({ line, column }: Pick<Token, 'line' | 'column'>): Pick<Token, 'line' | 'column'> {
  return { line, column }
}

function map(entries: readonly Entry[], place: Pick<Token, 'line' | 'column'>): Value {
  return { kind: 'map', ...placeOf(place), entries, items: [], text: null }
}

function scalar(text: string, place: Token): Value {
  return { kind: 'text', ...placeOf(place), entries: [], items: [], text }
}

const BLANK = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y
const NAME = /[\p{L}_][\p{L}\p{N}_-]*|\d[\w.]*/uy
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\S\n]*\n/uy

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let [at, line, lineStart] = [0, 1, 0]
  const add = (kind: Token['kind'], end: number, said: string): void => {
    tokens.push({ kind, text: said, line, column: at - lineStart + 1 })
    const passed = text.slice(at, end)
    for (let next = passed.indexOf('\n'); next !== -1; next = passed.indexOf('\n', next + 1)) {
      line += 1
      lineStart = at + next + 1
    }
    at = end
  }
  while (at < text.length) {
    const blank = matchAt(BLANK, text, at)
    if (blank !== null) {
      // A comment of several lines counts them.
      add('mark', at + blank[0].length, '')
      tokens.pop()
      continue
    }
    const heredoc = matchAt(HEREDOC, text, at)
    const name = matchAt(NAME, text, at)
    if (text[at] === '\n') add('break', at + 1, '\n')
    else if (text[at] === '"') add('text', stringEnd(text, at), stringAt(text, at))
    else if (heredoc !== null) {
      const from = at + heredoc[0].length
      const close = closingOf(text, from, heredoc[1] ?? '')
      add('text', close.end, text.slice(from, close.start))
    } else if (name !== null) add('name', at + name[0].length, name[0])
    else add('mark', at + 1, text[at] ?? '')
  }
  return [...tokens, { kind: 'end', text: '', line, column: 1 }]
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The line that ends a heredoc: its word and nothing else but blanks. */
function closingOf(
  text: string,
  from: number,
  word: string,
): { readonly start: number; readonly end: number } {
  for (let start = from; start < text.length;) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end)
    if (line.trim() === word) return { start, end: start + line.length }
    if (end === -1) break
    start = end + 1
  }
  return { start: text.length, end: text.length }
}

function stringAt(text: string, start: number): string {
  return text.slice(start + 1, stringEnd(text, start) - 1)
}

/** Behind the quote that ends a string; within `${...}` and `%{...}` of it other strings may stand. */
function stringEnd(text: string, start: number): number {
  /** What is open: a string, or braces within one. */
  const open: ('"' | '{')[] = ['"']
  for (let at = start + 1; at < text.length; at += 1) {
    const [sign, inString] = [text[at], open.at(-1) === '"']
    if (inString && sign === '\\') at += 1
    else if (inString && sign === '\n') return at
    else if (inString && (sign === '$' || sign === '%') && text[at + 1] === sign && text[at + 2] === '{')
      at += 2
    else if (inString && (sign === '$' || sign === '%') && text[at + 1] === '{') {
      open.push('{')
      at += 1
    } else if (sign === '"' && inString) {
      open.pop()
      if (open.length === 0) return at + 1
    } else if (sign === '"') open.push('"')
    else if (sign === '{' && !inString) open.push('{')
    else if (sign === '}' && !inString) open.pop()
  }
  return text.length
}
