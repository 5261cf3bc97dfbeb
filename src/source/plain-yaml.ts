import {
  DEEPEST,
  flow,
  keyAt,
  NOT_PLAIN,
  NotPlain,
  plain,
  quoted,
  type Read,
  skipSpaces,
  type Spot,
} from './plain-yaml-line.ts'
import type { DataPath } from './structured.ts'

/** The plain data of a document, and where its parts stand: the key of a map entry, the start of a list item. */
export interface PlainDocument {
  readonly data: unknown
  /** Line and column of a part, counted from 1. An unknown path gives its nearest known parent. */
  spotOf(path: DataPath): { readonly line: number; readonly column: number }
}

/** Longer texts are left to the whole parser, which counts words and signs. */
const LONGEST = 100_000
/** Tabs, carriage returns and everything else that YAML or an editor may take for more than a letter. */
const STRANGE = /[^\n\x20-\x7E\xA0-\u1FFF\u2010-\u2027\u2030-\u205F\u2070-\uD7FF\u{1F000}-\u{1FAFF}]/u
/**
 * Reads the part of YAML 1.2 that threat models and policies are usually written in, or gives null: block maps and lists,
 * scalars on one line, brackets on one line, `|` and `>` without inner surprises, comments. It is several times faster
 * than a whole parser. Where a text is faulty, or uses anything of which it is not certain (anchors, tags, tabs, several
 * documents, scalars over several lines, keys that are not words, keys that stand twice), it gives null and the whole
 * parser decides; so it never tells a fault. Where it gives data, the whole parser gives the same data and places: shown
 * by `__tests__/source/plain-yaml.test.ts` and the target `plain-yaml` of the fuzz campaign.
 */
export function readPlainYaml(text: string): PlainDocument | null {
  if (text.length > LONGEST || STRANGE.test(text)) return null
  try {
    const root = rootOf(text.split('\n'))
    return { data: root.value, spotOf: (path) => spotIn(root.spot, path) }
  } catch (error) {
    if (error instanceof NotPlain) return null
    throw error
  }
}

function spotIn(root: Spot, path: DataPath): Spot {
  let spot = root
  for (const part of path) {
    const { parts } = spot
    const next: Spot | undefined =
      parts instanceof Map ? parts.get(part) : Array.isArray(parts) ? parts[Number(part)] : undefined
    if (next === undefined) break
    spot = next
  }
  return spot
}

function rootOf(lines: readonly string[]): { readonly value: unknown; readonly spot: Spot } {
  let at = 0
  let depth = 0

  /** Goes to the next line with content; its indentation, or -1 at the end. */
  const advance = (): number => {
    for (; at < lines.length; at++) {
      const line = lineAt(lines, at)
      const indent = skipSpaces(line, 0)
      if (indent < line.length && line[indent] !== '#') return indent
    }
    return -1
  }

  const block = (indent: number): Read => {
    if (++depth > DEEPEST) throw NOT_PLAIN
    const read = isDash(lineAt(lines, at), indent) ? list(indent) : map(indent)
    depth--
    return read
  }

  /** A map whose first key stands under the cursor at this indentation, perhaps behind the dash of a list item. */
  const map = (indent: number): Read => {
    const value: Record<string, unknown> = {}
    const parts = new Map<string, Spot>()
    for (;;) {
      const line = lineAt(lines, at)
      const spot = { line: at + 1, column: indent + 1 }
      const key = keyAt(line, indent)
      if (key === null || Object.hasOwn(value, key)) throw NOT_PLAIN
      const entry = entryValue(line, indent + key.length + 1, indent)
      value[key] = entry.value
      parts.set(key, { ...spot, parts: entry.parts })
      const following = advance()
      if (following > indent) throw NOT_PLAIN
      if (following < indent) return { value, parts }
    }
  }

  /** What stands behind the colon of a key, on its line or under it. */
  const entryValue = (line: string, from: number, indent: number): Read => {
    const start = skipSpaces(line, from)
    if (start < line.length && line[start] !== '#') return restOfLine(line, start, indent)
    at++
    const following = advance()
    if (following > indent || (following === indent && isDash(lineAt(lines, at), indent)))
      return block(following)
    return { value: null, parts: null }
  }

  const list = (indent: number): Read => {
    const value: unknown[] = []
    const parts: Spot[] = []
    for (;;) {
      const line = lineAt(lines, at)
      const start = skipSpaces(line, indent + 1)
      const spot = { line: at + 1, column: start + 1 }
      const item = itemAt(line, start, indent)
      value.push(item.value)
      parts.push({ ...spot, parts: item.parts })
      const following = advance()
      if (following > indent) throw NOT_PLAIN
      if (following < indent || !isDash(lineAt(lines, at), indent)) return { value, parts }
    }
  }

  const itemAt = (line: string, start: number, indent: number): Read => {
    if (start >= line.length || line[start] === '#' || isDash(line, start)) throw NOT_PLAIN
    if (keyAt(line, start) === null) return restOfLine(line, start, indent)
    if (++depth > DEEPEST) throw NOT_PLAIN
    const read = map(start)
    depth--
    return read
  }

  /** A value that begins on this line and takes it to its end; `|` and `>` also what is indented under it. */
  const restOfLine = (line: string, start: number, indent: number): Read => {
    at++
    const first = line[start]
    if (first === '|' || first === '>') return { value: blockScalar(line.slice(start), indent), parts: null }
    const read =
      first === '[' || first === '{'
        ? flow(line, start, at, depth)
        : (quoted(line, start) ?? plain(line, start))
    const rest = skipSpaces(line, read.end)
    if (rest < line.length && !(line[rest] === '#' && rest > read.end)) throw NOT_PLAIN
    return read
  }

  /** The lines under `|` or `>`: all indented alike in a folded one, blank lines only inside a literal one. */
  const blockScalar = (header: string, indent: number): string => {
    if (!/^[|>]-?$/.test(header)) throw NOT_PLAIN
    const isFolded = header.startsWith('>')
    const inner = at < lines.length ? skipSpaces(lineAt(lines, at), 0) : 0
    if (inner <= indent || inner === lineAt(lines, at).length) throw NOT_PLAIN
    const content: string[] = []
    let end = at
    for (; end < lines.length; end++) {
      const line = lineAt(lines, end)
      const own = skipSpaces(line, 0)
      if (own === line.length) {
        if (own > inner) throw NOT_PLAIN
        content.push('')
        continue
      }
      if (own <= indent) break
      if (own < inner || line.endsWith(' ') || (isFolded && own > inner)) throw NOT_PLAIN
      content.push(line.slice(inner))
    }
    // Without a line break at the end of the file, whether one counts is another question.
    if (end === lines.length && lines.at(-1) !== '') throw NOT_PLAIN
    at = end
    while (content.at(-1) === '') content.pop()
    if (isFolded && content.includes('')) throw NOT_PLAIN
    return `${content.join(isFolded ? ' ' : '\n')}${header.endsWith('-') ? '' : '\n'}`
  }

  let indent = advance()
  if (indent === 0 && lineAt(lines, at) === '---') {
    at++
    indent = advance()
  }
  if (indent !== 0) throw NOT_PLAIN
  const spot = { line: at + 1, column: 1 }
  const { value, parts } = block(0)
  if (advance() !== -1) throw NOT_PLAIN
  return { value, spot: { ...spot, parts } }
}

function lineAt(lines: readonly string[], index: number): string {
  const line = lines[index]
  if (line === undefined) throw NOT_PLAIN
  return line
}

/** Whether a list item begins here: a dash, and then a blank or nothing. */
function isDash(line: string, index: number): boolean {
  return line[index] === '-' && (line[index + 1] === ' ' || line.length === index + 1)
}
