import type { Token } from './code.ts'
import { isDigit, isNamePart, isNameStart } from './characters.ts'

/** Names after which a `/` begins a regular expression, as no value has ended. */
const BEFORE_VALUE = /^(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/
const DOUBLE = [
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '??',
  '+=',
  '-=',
  '*=',
  '/=',
  '|=',
  '&=',
  '?.',
  '++',
  '--',
]

/**
 * The tokens of a TypeScript or JavaScript text, in one pass. A template is a text up to its first `${`; what stands in
 * `${ }` is code and comes as if in parentheses, so that brackets pair. Regular expressions are left out as texts without words.
 */
export function scriptTokens(source: string): readonly Token[] {
  const tokens: Token[] = []
  /** For each template that we are inside of: how many braces are open in its `${ }`. */
  const templates: number[] = []
  let [at, line, lineStart] = [0, 1, 0]
  /** The last line on which a regular expression did not end: there no other is tried, or long lines would take forever. */
  let barren = 0
  /** What nothing ends any more in the rest of the file. */
  const endless = new Set<string>()
  while (at < source.length) {
    const character = source.charAt(at)
    const next = source.charAt(at + 1)
    if (character === '\n') newLine()
    else if (character === '/' && next === '/') at = before('\n', at)
    else if (character === '/' && next === '*') comment()
    else if (character === '"' || character === "'") quoted(character)
    else if (character === '`') template(at)
    else if (isNameStart(character)) {
      let end = at + 1
      while (end < source.length && isNamePart(source.charAt(end))) end += 1
      push('name', source.slice(at, end), end)
    } else if (isDigit(character)) {
      let end = at + 1
      while (end < source.length && (isNamePart(source.charAt(end)) || source.charAt(end) === '.')) end += 1
      push('number', source.slice(at, end), end)
    } else if (character.trim() === '') at += 1
    else if (character === '/' && beginsValue() && skipExpression()) continue
    else punctuation(character, next)
  }
  return tokens

  /** In the text of an element it is no comment, and then nothing ends it: the rest of the file must not go with it. */
  function comment(): void {
    const end = endless.has('*/') ? -1 : source.indexOf('*/', at + 2)
    if (end === -1) endless.add('*/')
    while (at < end) step()
    at = end === -1 ? at + 2 : end + 2
  }

  function punctuation(character: string, next: string): void {
    const open = templates.length - 1
    const braces = templates[open] ?? 0
    if (character === '}' && templates.length > 0 && braces === 0) {
      templates.pop()
      push('mark', ')', at + 1)
      restOfTemplate()
    } else if (source.startsWith('...', at)) push('mark', '...', at + 3)
    else if (source.startsWith('===', at) || source.startsWith('!==', at)) push('mark', '==', at + 3)
    else if (character === '?' && next === '.') push('mark', '.', at + 2)
    else if (DOUBLE.includes(character + next)) push('mark', character + next, at + 2)
    else {
      if (templates.length > 0 && character === '{') templates[open] = braces + 1
      if (templates.length > 0 && character === '}') templates[open] = braces - 1
      push('mark', character, at + 1)
    }
  }

  function push(kind: Token['kind'], text: string, end: number): void {
    tokens.push({ kind, text, line, column: at - lineStart + 1 })
    at = end
  }

  /** One line at most, unless a backslash carries it on. */
  function quoted(mark: string): void {
    const place = { line, column: at - lineStart + 1 }
    at += 1
    const begin = at
    while (at < source.length && source.charAt(at) !== mark && source.charAt(at) !== '\n') {
      if (source.charAt(at) === '\\') at += 1
      step()
    }
    tokens.push({ kind: 'text', text: source.slice(begin, at), ...place })
    if (source.charAt(at) === mark) at += 1
  }

  function template(start: number): void {
    const place = { line, column: start - lineStart + 1 }
    at = start + 1
    if (endless.has('`')) return
    const from = { line, lineStart }
    const end = chunk()
    if (end >= source.length) {
      endless.add('`')
      ;[at, line, lineStart] = [start + 1, from.line, from.lineStart]
      return
    }
    tokens.push({ kind: 'text', text: source.slice(start + 1, end), ...place })
    enter()
  }

  function restOfTemplate(): void {
    chunk()
    enter()
  }

  /** Goes to the template's end or its next `${`, and says where that is. */
  function chunk(): number {
    while (at < source.length && source.charAt(at) !== '`' && !source.startsWith('${', at)) {
      if (source.charAt(at) === '\\') at += 1
      step()
    }
    return at
  }

  function enter(): void {
    if (source.charAt(at) !== '$') at += 1
    else {
      push('mark', '(', at + 2)
      templates.push(0)
    }
  }

  /** Whether a value may begin here: then `/` is no division. Behind `<` it is the end of an element. */
  function beginsValue(): boolean {
    const last = tokens.at(-1)
    if (last === undefined) return true
    if (last.kind === 'name') return BEFORE_VALUE.test(last.text)
    return last.kind === 'mark' && ![')', ']', '}', '<', '++', '--'].includes(last.text)
  }

  /** Steps over a regular expression; false, with nothing done, where the line ends first. */
  function skipExpression(): boolean {
    if (barren === line) return false
    let inClass = false
    for (let end = at + 1; end < source.length && source.charAt(end) !== '\n'; end += 1) {
      const character = source.charAt(end)
      if (character === '\\') end += 1
      else if (character === '[') inClass = true
      else if (character === ']') inClass = false
      else if (character === '/' && !inClass) {
        push('number', '/', end + 1)
        return true
      }
    }
    barren = line
    return false
  }

  function step(): void {
    if (source.charAt(at) === '\n') newLine()
    else at += 1
  }

  function newLine(): void {
    at += 1
    line += 1
    lineStart = at
  }

  function before(text: string, from: number): number {
    const end = source.indexOf(text, from)
    return end === -1 ? source.length : end
  }
}
