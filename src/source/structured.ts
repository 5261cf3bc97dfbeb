import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'

export type DataPath = readonly PropertyKey[]

/** A YAML or JSON document read strictly: plain data, and the place of every part of it. */
export interface Structured {
  readonly data: unknown
  /** Where a part stands: the key of a map entry, the start of a list item. An unknown path gives its nearest known parent. */
  placeOf(path: DataPath): Place
}

export type StructuredResult =
  | { readonly ok: true; readonly source: Structured }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface StructuredOptions {
  readonly syntax: 'yaml' | 'json'
  /** Lines that precede the text in its file (front matter). */
  readonly lineOffset?: number
}

/** Aliases that one document may resolve; the `yaml` default, which stops "billion laughs". */
const MAX_ALIASES = 100
/** Nesting that a threat model or policy can need is under ten. */
const MAX_DEPTH = 32

/**
 * Reads one YAML 1.2 (core schema) or JSON document. Duplicate keys, unknown tags, several documents, keys that are not
 * plain scalars, prototype keys, alias bombs and nesting over 32 are problems; nothing is coerced. Never throws on bad data.
 */
export function readStructured(text: string, path: string, options: StructuredOptions): StructuredResult {
  const offset = options.lineOffset ?? 0
  const lines = new LineCounter()
  const at = (index: number): Place => {
    const { line, col } = lines.linePos(index)
    return { path, line: Math.max(1, line) + offset, column: Math.max(1, col) }
  }
  const fail = (message: string, help: string, place: Place): StructuredResult => ({
    ok: false,
    problems: [{ message, help, place }],
  })
  const start: Place = { path, line: 1 + offset, column: 1 }

  const tooDeep = depthExceeded(text)
  let doc: Document.Parsed
  let data: unknown
  try {
    if (tooDeep !== null) throw new DepthError(tooDeep)
    doc = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
    })
    const errors = [...doc.errors, ...doc.warnings]
    if (errors.length > 0) {
      return {
        ok: false,
        problems: errors.slice(0, 20).map((error) => ({
          message: syntaxMessage(error.code, error.message),
          help: syntaxHelp(error.code),
          place: at(error.pos[0]),
        })),
      }
    }
    const structural = structuralProblem(doc)
    if (structural !== null) return fail(structural.message, structural.help, at(structural.index))
    data = doc.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (error instanceof DepthError) {
      lines.addNewLine(0)
      return fail(
        `nested more than ${MAX_DEPTH} levels deep`,
        'Flatten the document; no threat model or policy needs this depth.',
        placeOfIndex(text, error.index, path, offset),
      )
    }
    if (error instanceof ReferenceError) {
      return fail(
        'aliases expand to too much data',
        `Write the values out; at most ${MAX_ALIASES} aliases are resolved.`,
        start,
      )
    }
    if (error instanceof RangeError)
      return fail('nested too deeply to be read', 'Flatten the document.', start)
    throw error
  }
  if (options.syntax === 'json') {
    const invalid = jsonProblem(text)
    if (invalid !== null)
      return fail(
        `not valid JSON: ${invalid.reason}`,
        'Correct the syntax at this place.',
        placeOfIndex(text, invalid.index, path, offset),
      )
  }
  return { ok: true, source: { data, placeOf: (parts) => placeIn(doc, parts, at, start) } }
}

class DepthError extends Error {
  readonly index: number
  constructor(index: number) {
    super('too deep')
    this.index = index
  }
}

/** Index of the first bracket or indentation beyond the depth limit, found without recursion; quoted brackets may count, which only matters far beyond honest depth. */
function depthExceeded(text: string): number | null {
  const hardLimit = MAX_DEPTH * 8
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index)
    if (char === 0x5b || char === 0x7b) {
      depth++
      if (depth > hardLimit) return index
    } else if ((char === 0x5d || char === 0x7d) && depth > 0) depth--
  }
  return null
}

function structuralProblem(doc: Document.Parsed): { message: string; help: string; index: number } | null {
  let found: { message: string; help: string; index: number } | null = null
  visit(doc, (key, node, ancestors) => {
    if (found !== null) return visit.BREAK
    if (isCollection(node) && ancestors.filter((ancestor) => isCollection(ancestor)).length >= MAX_DEPTH) {
      found = {
        message: `nested more than ${MAX_DEPTH} levels deep`,
        help: 'Flatten the document; no threat model or policy needs this depth.',
        index: startOf(node),
      }
      return visit.BREAK
    }
    if (key === 'key' && !(isScalar(node) && typeof node.value === 'string')) {
      found = {
        message: 'a key is not a plain text',
        help: 'Write keys as plain words; put a number or a date in quotes.',
        index: startOf(node),
      }
      return visit.BREAK
    }
    if (key === 'key' && isScalar(node) && node.value === '__proto__') {
      found = {
        message: 'the key "__proto__" is not allowed',
        help: 'Remove this key.',
        index: startOf(node),
      }
      return visit.BREAK
    }
    return undefined
  })
  return found
}

function startOf(node: unknown): number {
  return typeof node === 'object' &&
    node !== null &&
    'range' in node &&
    Array.isArray(node.range) &&
    typeof node.range[0] === 'number'
    ? node.range[0]
    : 0
}

function placeIn(doc: Document.Parsed, parts: DataPath, at: (index: number) => Place, start: Place): Place {
  let node: Node | null = doc.contents
  let index = node === null ? null : startOf(node)
  for (const part of parts) {
    if (isAlias(node)) node = node.resolve(doc) ?? null
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === part)
      if (pair === undefined) break
      index = startOf(pair.key)
      node = isNode(pair.value) ? pair.value : null
    } else if (isSeq(node)) {
      const item: unknown = typeof part === 'number' ? node.items[part] : undefined
      if (!isNode(item)) break
      index = startOf(item)
      node = item
    } else break
  }
  return index === null ? start : at(index)
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value)
}

/** Line and column of an index, for texts that were never handed to the parser. */
export function placeOfIndex(text: string, index: number, path: string, lineOffset = 0): Place {
  let line = 1
  let lineStart = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < index; next = text.indexOf('\n', next + 1)) {
    line++
    lineStart = next + 1
  }
  return { path, line: line + lineOffset, column: index - lineStart + 1 }
}

function jsonProblem(text: string): { reason: string; index: number } | null {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'syntax error'
    const position = /position (\d+)/.exec(reason)
    return {
      reason: 'it uses YAML syntax that JSON does not have',
      index: position === null ? 0 : Number(position[1]),
    }
  }
}

function syntaxMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'the same key stands twice in one map'
    case 'MULTIPLE_DOCS':
      return 'the file holds several YAML documents'
    case 'TAG_RESOLVE_FAILED':
      return 'an unknown YAML tag'
    default:
      return `not valid YAML: ${message.split('\n')[0] ?? message}`
  }
}

function syntaxHelp(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two; which of them would count is not defined.'
    case 'MULTIPLE_DOCS':
      return 'Write one document per file, or several agents under "agents:".'
    case 'TAG_RESOLVE_FAILED':
      return 'Remove the tag; plain values are enough.'
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.'
    default:
      return 'Correct the syntax at this place.'
  }
}
