import type { Token } from './code.ts'
import { isDigit, isNamePart, isNameStart } from './characters.ts'

const PREFIX = /^(?:[rbuft]|[rb][rbft]|[ft]r)$/i
/** Characters that make one mark with a `=` behind them. */
const BEFORE_EQUALS = '=!<>:+-*/%&|^@'

/** The tokens of a Python text, in one pass. Strings of every kind are one text; an f-string is not looked into. */
export function pythonTokens(source: string): readonly Token[] {
  const tokens: Token[] = []
  let [at, line, lineStart] = [0, 1, 0]
  while (at < source.length) {
    const character = source.charAt(at)
    if (character === '\n') {
      at += 1
      newLine(at)
    } else if (character === '#') at = endOfLine(at)
    else if (character === '"' || character === "'") quoted(at, at)
    else if (isNameStart(character)) {
      let end = at + 1
      while (end < source.length && isNamePart(source.charAt(end))) end += 1
      const name = source.slice(at, end)
      if (/["']/.test(source.charAt(end)) && PREFIX.test(name)) quoted(at, end)
      else push('name', name, end)
    } else if (isDigit(character)) {
      let end = at + 1
      while (end < source.length && (isNamePart(source.charAt(end)) || source.charAt(end) === '.')) end += 1
      push('number', source.slice(at, end), end)
    } else if (character.trim() === '' || character === '\\') at += 1
    else {
      const next = source.charAt(at + 1)
      const double =
        (next === '=' && BEFORE_EQUALS.includes(character)) || (character === '-' && next === '>')
      push('mark', double ? character + next : character, at + (double ? 2 : 1))
    }
  }
  return tokens

  function push(kind: Token['kind'], text: string, end: number): void {
    tokens.push({ kind, text, line, column: at - lineStart + 1 })
    at = end
  }

  /** A string whose opening quote stands at `quote`, with its prefix from `start`. One-line strings end with their line at the latest. */
  function quoted(start: number, quote: number): void {
    const mark = source.charAt(quote)
    const triple = source.startsWith(mark.repeat(3), quote)
    const place = { line, column: start - lineStart + 1 }
    const begin = quote + (triple ? 3 : 1)
    at = begin
    while (at < source.length) {
      const character = source.charAt(at)
      if (character === '\\' && source.charAt(at + 1) !== '\n') at += 2
      else if (character === '\n') {
        if (!triple && source.charAt(at - 1) !== '\\') break
        at += 1
        newLine(at)
      } else if (triple ? source.startsWith(mark.repeat(3), at) : character === mark) break
      else at += 1
    }
    const end = Math.min(at, source.length)
    tokens.push({ kind: 'text', text: source.slice(begin, end), ...place })
    at = source.charAt(end) === '\n' ? end : end + (triple ? 3 : 1)
  }

  function newLine(start: number): void {
    line += 1
    lineStart = start
  }

  function endOfLine(from: number): number {
    const end = source.indexOf('\n', from)
    return end === -1 ? source.length : end
  }
}
