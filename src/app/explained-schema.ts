import type { FormatWords, KeyWords } from '../source/key-words.ts'

/** A JSON Schema as data: some of its keywords, all of its other ones kept. */
interface Node {
  [keyword: string]: unknown
}

export interface ExplainedSchema {
  readonly schema: Readonly<Record<string, unknown>>
  /** Keys and values of which the words say nothing, and words of keys that there are not. */
  readonly faults: readonly string[]
}

interface Walk {
  readonly words: FormatWords
  readonly definitions: Node
  /** Definitions that have been looked into. */
  readonly seen: Set<string>
  readonly used: Set<KeyWords>
  readonly faults: string[]
}

/** A JSON Schema (draft 2020-12) with what its keys and values mean, as editors show it. `enumDescriptions` is an annotation that they know. */
export function explainedSchema(schema: unknown, words: FormatWords): ExplainedSchema {
  const root: unknown = structuredClone(schema)
  if (!isNode(root)) throw new Error('a JSON Schema is an object')
  const definitions = isNode(root['$defs']) ? root['$defs'] : {}
  const walk: Walk = { words, definitions, seen: new Set(), used: new Set(), faults: [] }
  visit(root, '', walk)
  for (const [path, one] of Object.entries(words.keys))
    if (!walk.used.has(one)) walk.faults.push(`${path} is no key`)
  return { schema: { title: words.title, description: words.says, ...root }, faults: walk.faults }
}

/** Looks into what stands at a path: its keys, items, entries and alternatives. */
function visit(node: Node, path: string, walk: Walk): void {
  const target = node['$ref']
  if (typeof target === 'string') {
    const name = target.split('/').at(-1) ?? ''
    const definition = walk.definitions[name]
    if (walk.seen.has(name) || !isNode(definition)) return
    walk.seen.add(name)
    visit(definition, path, walk)
    return
  }
  const open = isNode(node['additionalProperties']) ? node['additionalProperties'] : null
  const names = namesAt(path, walk.words)
  if (names !== null && !isNode(node['properties']))
    node['properties'] = Object.fromEntries(
      Object.keys(names).map((name) => [name, structuredClone(open ?? {})]),
    )
  for (const [key, child] of Object.entries(isNode(node['properties']) ? node['properties'] : {})) {
    if (!isNode(child)) continue
    const says = names?.[key]
    const at = says === undefined ? join(path, key) : `${path}.*`
    const words = wordsAt(at, walk.words)
    if (words === null && says === undefined) walk.faults.push(`nothing is said of ${at}`)
    annotate(child, says === undefined ? words : { ...words, says }, at, walk)
    if (words !== null) walk.used.add(words)
    visit(child, at, walk)
  }
  if (open !== null) entry(open, `${path}.*`, walk)
  if (isNode(node['items'])) entry(node['items'], `${path}[]`, walk)
  for (const one of alternatives(node)) visit(one, path, walk)
}

/** An item or an entry; what is said of the list or map may be enough. */
function entry(node: Node, path: string, walk: Walk): void {
  const words = wordsAt(path, walk.words)
  if (words !== null) {
    walk.used.add(words)
    annotate(node, words, path, walk)
  }
  visit(node, path, walk)
}

function annotate(node: Node, words: KeyWords | null, path: string, walk: Walk): void {
  if (words !== null) {
    node['description'] = words.says
    if (words.examples !== undefined) {
      node['examples'] = words.examples
      exemplify(node, words.examples, walk)
    }
  }
  explainValues(node, words?.values ?? {}, path, walk)
}

/** Where a text is one of several forms, editors look for its examples there. */
function exemplify(node: Node, examples: readonly unknown[], walk: Walk): void {
  const texts = examples.filter((one) => typeof one === 'string')
  for (const one of alternatives(definitionOf(node, walk) ?? node))
    if (one['type'] === 'string' && one['enum'] === undefined && texts.length > 0) one['examples'] ??= texts
}

/** Closed sets of words: of the key itself, of its alternatives and of its items. */
function explainValues(node: Node, values: Readonly<Record<string, string>>, path: string, walk: Walk): void {
  const definition = definitionOf(node, walk)
  if (definition !== null) explainValues(definition, values, path, walk)
  const set = Array.isArray(node['enum']) ? node['enum'].map(String) : []
  const one = node['const']
  for (const value of typeof one === 'string' ? [...set, one] : set)
    if (values[value] === undefined) walk.faults.push(`nothing is said of ${path}: ${value}`)
  if (set.length > 0) node['enumDescriptions'] = set.map((value) => values[value] ?? '')
  if (typeof one === 'string') node['description'] = values[one]
  for (const other of alternatives(node)) explainValues(other, values, path, walk)
  if (isNode(node['items']) && !isNode(node['items']['properties']))
    explainValues(node['items'], values, path, walk)
}

function definitionOf(node: Node, { definitions }: Walk): Node | null {
  const target = node['$ref']
  const definition = typeof target === 'string' ? definitions[target.split('/').at(-1) ?? ''] : undefined
  return isNode(definition) ? definition : null
}

function alternatives(node: Node): readonly Node[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const list = node[keyword]
    return Array.isArray(list) ? list.filter(isNode) : []
  })
}

function wordsAt(path: string, words: FormatWords): KeyWords | null {
  return find(path, words, (one, at) => one.keys[at] ?? null)
}

function namesAt(path: string, words: FormatWords): Readonly<Record<string, string>> | null {
  return find(path, words, (one, at) => one.names[at] ?? null)
}

/** Looks for a path as it is, where it repeats another place, and in the format that is embedded there. */
function find<T>(
  path: string,
  words: FormatWords,
  at: (words: FormatWords, path: string) => T | null,
): T | null {
  const own = at(words, path)
  if (own !== null) return own
  for (const [beginning, as] of words.repeated) {
    const found = path.startsWith(beginning) ? find(as + path.slice(beginning.length), words, at) : null
    if (found !== null) return found
  }
  for (const [beginning, other] of words.embedded)
    if (path.startsWith(beginning)) return find(path.slice(beginning.length), other, at)
  return null
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
