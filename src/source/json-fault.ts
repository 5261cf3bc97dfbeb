/** Why a text is not JSON, and the index at which it ceases to be. */
export interface JsonFault {
  readonly message: string
  readonly help: string
  readonly index: number
}

/** The first thing in a text that JSON does not have, or null where the text is JSON. Linear and without recursion. */
export function jsonFault(text: string): JsonFault | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  try {
    JSON.parse(text.slice(start))
    return null
  } catch {
    const { reason, index } = firstFault(text, start)
    return { message: `not valid JSON: ${reason}`, help: 'Correct the syntax at this place.', index }
  }
}

type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'next' | 'end'

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
const BLANK = /[ \t\r\n]*/y
const STRING_END = /["\\\u0000-\u001F]/g
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function firstFault(text: string, start: number): { readonly reason: string; readonly index: number } {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let index = start
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'next')
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = index
    if (!pattern.test(text)) return false
    index = pattern.lastIndex
    return true
  }
  for (;;) {
    match(BLANK)
    const char = text[index]
    if (char === undefined) return { reason: 'it ends too early', index }
    const isKey: boolean = expected === 'key' || expected === 'first-key'
    if (expected === 'colon') {
      if (char !== ':') break
      index++
      expected = 'value'
    } else if (expected === 'next') {
      const closing = open.at(-1) === '{' ? '}' : ']'
      if (char !== ',' && char !== closing) break
      index++
      if (char === ',') expected = open.at(-1) === '{' ? 'key' : 'value'
      else {
        open.pop()
        expected = afterValue()
      }
    } else if (expected === 'end') break
    else if ((expected === 'first-key' && char === '}') || (expected === 'first-item' && char === ']')) {
      index++
      open.pop()
      expected = afterValue()
    } else if (char === '"') {
      const bad = stringFault(text, index)
      if ('reason' in bad) return bad
      index = bad.end
      expected = isKey ? 'colon' : afterValue()
    } else if (isKey) break
    else if (char === '{' || char === '[') {
      open.push(char)
      index++
      expected = char === '{' ? 'first-key' : 'first-item'
    } else if (match(LITERAL)) expected = afterValue()
    else break
  }
  return { reason: reasonAt(text, index, expected), index }
}

function stringFault(
  text: string,
  start: number,
): { readonly end: number } | { readonly reason: string; readonly index: number } {
  let index = start + 1
  for (;;) {
    STRING_END.lastIndex = index
    const found = STRING_END.exec(text)
    if (found === null) return { reason: 'a text in quotes is not closed', index: start }
    if (found[0] === '"') return { end: found.index + 1 }
    if (found[0] !== '\\') return { reason: 'a line end or control character in quotes', index: found.index }
    ESCAPE.lastIndex = found.index
    if (!ESCAPE.test(text)) return { reason: 'an unknown escape in quotes', index: found.index }
    index = ESCAPE.lastIndex
  }
}

function reasonAt(text: string, index: number, expected: Expected): string {
  const char = text[index] ?? ''
  if (text.startsWith('//', index) || text.startsWith('/*', index) || char === '#') return 'a comment'
  if (char === "'") return 'single quotes'
  if (char === ']' || char === '}')
    return expected === 'key' || expected === 'value'
      ? 'a comma or colon with nothing after it'
      : 'a bracket too many'
  if (expected === 'end') return 'something stands after its end'
  if (expected === 'next') return 'a comma is missing'
  if (expected === 'colon') return 'a colon is missing'
  return expected === 'key' || expected === 'first-key'
    ? 'a key without double quotes'
    : 'a value that JSON does not have'
}
