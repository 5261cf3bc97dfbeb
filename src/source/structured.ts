import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
} from 'yaml'
import type { Alias, CST, Document, Node, Pair, YAMLMap } from 'yaml'
import { jsonFault } from './json-fault.ts'
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

/** Aliases that one document may hold; each is looked up among all anchors. */
const MAX_ALIASES = 100
/** Nesting that a threat model or policy can need is under ten. */
const MAX_DEPTH = 32
/** Words and signs of one document. A model of 500 agents has about 150,000; the worst text takes 20 µs for each. */
const MAX_LEXEMES = 500_000
/** Problems that are told of one document. */
const MAX_PROBLEMS = 20

/**
 * Reads one YAML 1.2 (core schema) or JSON document. Duplicate keys, unknown tags, several documents, keys that are not
 * plain scalars, prototype keys, more than 100 aliases and nesting over 32 are problems; nothing is coerced. Never throws
 * on bad data; the time is linear in the length of the text.
 */
export function readStructured(text: string, path: string, options: StructuredOptions): StructuredResult {
  const offset = options.lineOffset ?? 0
  const lines = new LineCounter()
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const at = (index: number): Place => {
    const { line, col } = lines.linePos(index)
    return { path, line: Math.max(1, line) + offset, column: Math.max(1, line > 1 ? col : col - bom) }
  }
  const refuse = (faults: readonly Fault[], placeOf: (index: number) => Place): StructuredResult => ({
    ok: false,
    problems: faults.map(({ message, help, index }) => ({ message, help, place: placeOf(index) })),
  })
  if (options.syntax === 'json') {
    const invalid = jsonFault(text)
    if (invalid !== null) return refuse([invalid], (index) => placeOfIndex(text, index, path, offset))
  }
  let doc: Document.Parsed
  try {
    doc = parse(text, lines)
  } catch (error) {
    if (error instanceof TooMuch)
      return refuse([error.fault], (index) => placeOfIndex(text, index, path, offset))
    throw error
  }
  const errors = [...doc.errors, ...doc.warnings].map((error): Fault => ({
    message: syntaxMessage(error.code, error.message),
    help: syntaxHelp(error.code),
    index: error.pos[0],
  }))
  const faults = errors.length > 0 ? [...errors, ...duplicateKeys(doc)] : structuralFaults(doc)
  if (faults.length > 0)
    return refuse(faults.toSorted((a, b) => a.index - b.index).slice(0, MAX_PROBLEMS), at)
  let data: unknown
  try {
    data = doc.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return refuse(
      [{ message: 'aliases expand to too much data', help: 'Write the values out.', index: firstAlias(doc) }],
      at,
    )
  }
  return { ok: true, source: { data, placeOf: placesIn(doc, at, { path, line: 1 + offset, column: 1 }) } }
}

interface Fault {
  readonly message: string
  readonly help: string
  readonly index: number
}

/** A text that is not parsed to its end. */
class TooMuch extends Error {
  readonly fault: Fault
  constructor(message: string, help: string, index: number) {
    super(message)
    this.fault = { message, help, index }
  }
}

const TOO_DEEP = [
  `nested more than ${MAX_DEPTH} levels deep`,
  'Flatten the document; no threat model or policy needs this depth.',
] as const

/** Like the parser's own `parseDocument`, but it stops at too many words and at nesting that would exhaust the stack. */
function parse(text: string, lines: LineCounter): Document.Parsed {
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Comparing every key with every other takes quadratic time; see `duplicateKeys`.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  function* tokens(): Generator<CST.Token, void> {
    let count = 0
    lines.addNewLine(0)
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme)
      if (++count > MAX_LEXEMES)
        throw new TooMuch(
          `the document has more than ${MAX_LEXEMES} words and signs`,
          'Split it into several files.',
          parser.offset,
        )
      // Only what would exhaust the stack; `structuralFaults` tells the rest exactly.
      if (parser.stack.length > 2 * MAX_DEPTH + 8) throw new TooMuch(...TOO_DEEP, parser.offset)
    }
    yield* parser.end()
  }
  let doc: Document.Parsed | null = null
  for (const one of composer.compose(tokens(), true, text.length)) {
    if (doc === null) doc = one
    else {
      doc.errors.push(new YAMLParseError([one.range[0], one.range[1]], 'MULTIPLE_DOCS', 'several documents'))
      break
    }
  }
  if (doc === null) throw new Error('the parser gave no document')
  return doc
}

function duplicateKeys(doc: Document.Parsed): readonly Fault[] {
  const faults: Fault[] = []
  visit(doc, {
    Map(_key, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          faults.push({
            message: syntaxMessage('DUPLICATE_KEY', ''),
            help: syntaxHelp('DUPLICATE_KEY'),
            index: startOf(key),
          })
        seen.add(key.value)
      }
    },
  })
  return faults
}

/** What is wrong with a document that can be parsed: the first of each kind, and every duplicate key. */
function structuralFaults(doc: Document.Parsed): readonly Fault[] {
  const found = new Map<string, Fault>()
  const add = (message: string, help: string, node: unknown): void => {
    if (!found.has(message)) found.set(message, { message, help, index: startOf(node) })
  }
  const anchored = new Map<string, Node>()
  let aliases = 0
  visit(doc, (key, node, ancestors) => {
    if (isCollection(node) && ancestors.filter((ancestor) => isCollection(ancestor)).length >= MAX_DEPTH)
      add(...TOO_DEEP, node)
    if (isAlias(node)) {
      const target = anchored.get(node.source)
      if (++aliases > MAX_ALIASES)
        add(
          `more than ${MAX_ALIASES} aliases`,
          'Write the values out; aliases can expand to too much data.',
          node,
        )
      if (target === undefined)
        add('an alias names nothing that stands before it', 'Write the value out.', node)
      else if (ancestors.some((ancestor) => ancestor === target))
        add('an alias stands inside what it names', 'Write the value out.', node)
    } else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)
      anchored.set(node.anchor, node)
    if (key !== 'key') return
    if (!(isScalar(node) && typeof node.value === 'string'))
      add('a key is not a plain text', 'Write keys as plain words; put a number or a date in quotes.', node)
    else if (node.value === '__proto__') add('the key "__proto__" is not allowed', 'Remove this key.', node)
  })
  return [...found.values(), ...duplicateKeys(doc)]
}

function firstAlias(doc: Document.Parsed): number {
  let index = 0
  visit(doc, {
    Alias(_key, alias) {
      index = startOf(alias)
      return visit.BREAK
    },
  })
  return index
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

/** Places in a document. Maps and aliases are indexed once, so that asking for every part takes linear time. */
function placesIn(
  doc: Document.Parsed,
  at: (index: number) => Place,
  start: Place,
): (parts: DataPath) => Place {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>()
  const pairsOf = (map: YAMLMap): ReadonlyMap<unknown, Pair> => {
    const index =
      indexes.get(map) ??
      new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])))
    indexes.set(map, index)
    return index
  }
  const targets = new WeakMap<Alias, Node>()
  const resolved = (alias: Alias): Node | null => {
    const target = targets.get(alias) ?? alias.resolve(doc)
    if (target === undefined) return null
    targets.set(alias, target)
    return target
  }
  return (parts) => {
    let node: Node | null = doc.contents
    let index = node === null ? null : startOf(node)
    for (const part of parts) {
      if (isAlias(node)) node = resolved(node)
      if (isMap(node)) {
        const pair = pairsOf(node).get(part)
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
  const bom = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
  return { path, line: line + lineOffset, column: Math.max(1, index - lineStart + 1 - bom) }
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
      return 'Correct the syntax at this place; a text that holds ": " or " #" belongs in quotes.'
  }
}
