import { type Token, tokensOf } from './hcl-tokens.ts'
import { DEEPEST, TooMuchToRead } from './too-much.ts'
import type { Entry, Value } from './value.ts'

/*
 * HashiCorp's configuration language, as far as a file says what stands in it (github.com/hashicorp/hcl, the specification of its
 * native syntax): blocks, arguments, literals. Expressions are not computed: they stand as `${...}`, as in its JSON syntax.
 */

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
