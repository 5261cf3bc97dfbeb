/*
 * What stands on one line of plain YAML: keys, scalars, brackets that close there. Whatever is not certain is `NOT_PLAIN`.
 */

/** Where a part of a plain document begins, counted from 1, and its own parts. */
export interface Spot {
  readonly line: number
  readonly column: number
  readonly parts: ReadonlyMap<string, Spot> | readonly Spot[] | null
}

/** A value with what it says of its parts. */
export interface Read {
  readonly value: unknown
  readonly parts: Spot['parts']
}

/** A value inside a line, and the index after it. */
export interface InLine extends Read {
  readonly end: number
}

/** Far below the nesting that the whole parser allows. */
export const DEEPEST = 16

/** A key that is nothing but itself: words of letters, digits and a few signs. */
const KEY = /([A-Za-z_$][\w$./-]{0,99}(?: [\w$./-]{1,99}){0,9}):(?= |$)/y
const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/y
const SINGLE_QUOTED = /'(?:[^']|'')*'/y
/** A plain scalar inside brackets; what ends it is looked at afterwards. */
const FLOW_PLAIN = /[^,[\]{}]+/y
const FLOW_KEY = /([A-Za-z_$][\w$./-]{0,99}): +/y
/** What begins a scalar that is not plain, or may. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`')

const NUMBER = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/
const NULL = /^(?:~|null|Null|NULL)$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
/** Numbers of the YAML 1.2 core schema (section 10.3.2) in every other spelling. */
const OTHER_NUMBER =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

export class NotPlain extends Error {}
export const NOT_PLAIN = new NotPlain('not plain YAML')

export function skipSpaces(line: string, from: number): number {
  let index = from
  while (line[index] === ' ') index++
  return index
}

/** The key that begins here, or null; never one that YAML takes for something else than a text. */
export function keyAt(line: string, index: number): string | null {
  KEY.lastIndex = index
  const key = KEY.exec(line)?.[1]
  return key === undefined || key === '__proto__' || NULL.test(key) || BOOLEAN.test(key) ? null : key
}

/** A scalar in quotes on one line, or null where none begins here. */
export function quoted(line: string, start: number): InLine | null {
  const mark = line[start]
  if (mark !== '"' && mark !== "'") return null
  const pattern = mark === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED
  pattern.lastIndex = start
  const source = pattern.exec(line)?.[0]
  if (source === undefined) throw NOT_PLAIN
  const inner = source.slice(1, -1)
  const value = mark === "'" ? inner.replaceAll("''", "'") : inner.includes('\\') ? unescaped(source) : inner
  return { value, parts: null, end: start + source.length }
}

/** Escapes that JSON and YAML share, and no others. */
function unescaped(source: string): string {
  if (!/^(?:[^\\]|\\["\\/nt])*$/.test(source)) throw NOT_PLAIN
  return source
    .slice(1, -1)
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign))
}

/** A scalar without quotes, up to a comment or the end of the line. */
export function plain(line: string, start: number): InLine {
  const comment = line.indexOf(' #', start)
  const source = withoutEnd(line.slice(start, comment === -1 ? line.length : comment))
  return { value: scalar(source), parts: null, end: start + source.length }
}

function withoutEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}

/** What a plain scalar means in the core schema. */
function scalar(source: string): unknown {
  const first = source[0]
  if (first === undefined || INDICATORS.has(first) || source.endsWith(':') || source.includes(': '))
    throw NOT_PLAIN
  if (NUMBER.test(source)) return Number(source)
  if (NULL.test(source)) return null
  if (BOOLEAN.test(source)) return source.toLowerCase() === 'true'
  if (OTHER_NUMBER.test(source)) throw NOT_PLAIN
  return source
}

/** Brackets that close on their line. */
export function flow(line: string, start: number, lineNumber: number, depth: number): InLine {
  if (depth >= DEEPEST) throw NOT_PLAIN
  const isMap = line[start] === '{'
  const close = isMap ? '}' : ']'
  const record: Record<string, unknown> = {}
  const items: unknown[] = []
  const named = new Map<string, Spot>()
  const spots: Spot[] = []
  let index = skipSpaces(line, start + 1)
  while (line[index] !== close) {
    const spot = { line: lineNumber, column: index + 1 }
    const key = isMap ? flowKey(line, index) : null
    if (key !== null && Object.hasOwn(record, key.name)) throw NOT_PLAIN
    const read = flowValue(line, key === null ? index : key.end, lineNumber, depth + 1)
    if (key === null) {
      items.push(read.value)
      spots.push({ ...spot, parts: read.parts })
    } else {
      record[key.name] = read.value
      named.set(key.name, { ...spot, parts: read.parts })
    }
    index = skipSpaces(line, read.end)
    if (line[index] === close) break
    if (line[index] !== ',') throw NOT_PLAIN
    index = skipSpaces(line, index + 1)
    if (line[index] === close) throw NOT_PLAIN
  }
  return isMap
    ? { value: record, parts: named, end: index + 1 }
    : { value: items, parts: spots, end: index + 1 }
}

function flowKey(line: string, index: number): { readonly name: string; readonly end: number } {
  FLOW_KEY.lastIndex = index
  const match = FLOW_KEY.exec(line)
  const name = match?.[1]
  if (match === null || name === undefined || keyAt(`${name}:`, 0) !== name) throw NOT_PLAIN
  return { name, end: index + match[0].length }
}

function flowValue(line: string, start: number, lineNumber: number, depth: number): InLine {
  if (line[start] === '[' || line[start] === '{') return flow(line, start, lineNumber, depth)
  const inQuotes = quoted(line, start)
  if (inQuotes !== null) return inQuotes
  FLOW_PLAIN.lastIndex = start
  const source = withoutEnd(FLOW_PLAIN.exec(line)?.[0] ?? '')
  if (source.includes(' #')) throw NOT_PLAIN
  return { value: scalar(source), parts: null, end: start + source.length }
}
