/** A word of HashiCorp's configuration language. */
export interface Token {
  /** A break ends an argument where no bracket is open. */
  readonly kind: 'name' | 'text' | 'mark' | 'break' | 'end'
  readonly text: string
  readonly line: number
  readonly column: number
}

const BLANK = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y
const NAME = /[\p{L}_][\p{L}\p{N}_-]*|\d[\w.]*/uy
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\S\n]*\n/uy

/** The tokens of a text in HashiCorp's configuration language, with an `end` behind them; comments and blanks are none. */
export function tokensOf(text: string): readonly Token[] {
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
