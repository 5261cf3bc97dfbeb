import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter } from 'yaml'
import type { Alias, Document, Node, Pair, YAMLMap } from 'yaml'
import { jsonFault } from './json-fault.ts'
import type { Place } from './place.ts'
import { readPlainYaml } from './plain-yaml.ts'
import type { Problem } from './problem.ts'
import { readElsewhere } from './read-elsewhere.ts'
import {
  duplicateKeys,
  type Fault,
  firstAlias,
  MAX_ALIASES,
  parseYaml,
  startOf,
  structuralFaults,
  syntaxFaults,
  TooMuch,
} from './yaml-document.ts'

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
  /** Words and signs that are read; more than the usual 500,000 only of what is trusted, since they take time. */
  readonly mostWords?: number
}

/** Problems that are told of one document. */
const MAX_PROBLEMS = 20

/**
 * Reads one YAML 1.2 (core schema) or JSON document. Duplicate keys, unknown tags, several documents, keys that are not
 * plain scalars, prototype keys, more than 100 aliases, nesting over 32, and what YAML 1.1 reads otherwise without a word are
 * problems; nothing is coerced. Never throws on bad data; the time is linear in the length of the text.
 */
export function readStructured(text: string, path: string, options: StructuredOptions): StructuredResult {
  const plain = options.syntax === 'yaml' ? readPlainYaml(text) : null
  if (plain === null) return readWithParser(text, path, options)
  const offset = options.lineOffset ?? 0
  const placeOf = (parts: DataPath): Place => {
    const { line, column } = plain.spotOf(parts)
    return { path, line: line + offset, column }
  }
  return { ok: true, source: { data: plain.data, placeOf } }
}

/** The same by the whole parser alone: for what is not plain, and to hold the reader of plain YAML against it. */
export function readWithParser(text: string, path: string, options: StructuredOptions): StructuredResult {
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
    doc = parseYaml(text, lines, options.mostWords)
  } catch (error) {
    if (error instanceof TooMuch)
      return refuse([error.fault], (index) => placeOfIndex(text, index, path, offset))
    throw error
  }
  const errors = syntaxFaults(doc)
  const elsewhere = options.syntax === 'yaml' ? readElsewhere(text, doc) : []
  const faults = [
    ...(errors.length > 0 ? [...errors, ...duplicateKeys(doc)] : structuralFaults(doc)),
    ...elsewhere,
  ]
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
