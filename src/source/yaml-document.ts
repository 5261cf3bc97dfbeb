import {
  Composer,
  isAlias,
  isCollection,
  isScalar,
  Lexer,
  type LineCounter,
  Parser,
  visit,
  YAMLParseError,
} from 'yaml'
import type { CST, Document, Node } from 'yaml'

/** Aliases that one document may hold; each is looked up among all anchors. */
export const MAX_ALIASES = 100
/** Nesting that a threat model or policy can need is under ten. */
const MAX_DEPTH = 32
/** Words and signs of one document. A model of 500 agents has about 150,000; the worst text takes 20 µs for each. */
const MAX_LEXEMES = 500_000

/** One thing that is wrong with a text, at an index of it. */
export interface Fault {
  readonly message: string
  readonly help: string
  readonly index: number
}

/** A text that is not parsed to its end. */
export class TooMuch extends Error {
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
export function parseYaml(text: string, lines: LineCounter, most = MAX_LEXEMES): Document.Parsed {
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Sets, ordered maps, dates and bytes belong to YAML 1.1: as objects of their own they would look like empty maps.
    resolveKnownTags: false,
    // Comparing every key with every other takes quadratic time; see `duplicateKeys`.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  const versions: CST.Directive[] = []
  function* tokens(): Generator<CST.Token, void> {
    let count = 0
    lines.addNewLine(0)
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === 'directive' && /^%YAML\s/.test(token.source)) versions.push(token)
        yield token
      }
      if (++count > most)
        throw new TooMuch(
          `the document has more than ${most} words and signs`,
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
  for (const [index, { offset, source }] of versions.entries())
    if (index > 0 || !/^%YAML\s+1\.2(?:\s|$)/.test(source))
      doc.errors.push(
        new YAMLParseError(
          [offset, offset + source.length],
          'BAD_DIRECTIVE',
          'a second %YAML, or one that is not 1.2',
        ),
      )
  return doc
}

/** Keys that stand twice in one map; the parser's own check is quadratic. */
export function duplicateKeys(doc: Document.Parsed): readonly Fault[] {
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
export function structuralFaults(doc: Document.Parsed): readonly Fault[] {
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

/** Index of the first alias of a document; 0 where it has none. */
export function firstAlias(doc: Document.Parsed): number {
  let index = 0
  visit(doc, {
    Alias(_key, alias) {
      index = startOf(alias)
      return visit.BREAK
    },
  })
  return index
}

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  return typeof node === 'object' &&
    node !== null &&
    'range' in node &&
    Array.isArray(node.range) &&
    typeof node.range[0] === 'number'
    ? node.range[0]
    : 0
}

/** What the parser found wrong, in our words. */
export function syntaxFaults(doc: Document.Parsed): readonly Fault[] {
  return [...doc.errors, ...doc.warnings].map((error) => ({
    message: syntaxMessage(error.code, error.message),
    help: syntaxHelp(error.code),
    index: error.pos[0],
  }))
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
    case 'BAD_DIRECTIVE':
      return 'Remove the directive; every file is read as YAML 1.2.'
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.'
    default:
      return 'Correct the syntax at this place; a text that holds ": " or " #" belongs in quotes.'
  }
}
