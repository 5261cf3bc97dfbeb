import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  visit,
} from 'yaml'
import { DEEPEST, MOST_YAML, TooMuchToRead } from './too-much.ts'
import { onceEach } from './twice.ts'
import type { Entry, Value } from './value.ts'
import { yamlDocuments } from './yaml-documents.ts'

/**
 * The documents of a YAML text (JSON included), as far as they can be read: faults of other people's files are not ours to
 * report. `lineOffset` is added to each line, for front matter. An alias is what it stands for, at the place where that is
 * written, and so is a merged map (`<<`); one that names nothing counts as nothing. Tags say nothing.
 * @throws {TooMuchToRead} where the text, or what its aliases make of it, is more than is read
 */
export function readYaml(text: string, lineOffset = 0): readonly Value[] {
  const counter = new LineCounter()
  let left = MOST_YAML
  /** Aliases and merged maps around the value that is being read. */
  let unfolding = 0
  const open = new Set<Node>()
  return yamlDocuments(text, counter).flatMap((document) => {
    const node = document.contents
    if (node === null) return []
    const targets = text.includes('*') ? targetsOf(document) : new Map<Alias, Node>()
    return [valueOf(node, 0, targets)]
  })

  function valueOf(written: Node | null, depth: number, targets: ReadonlyMap<Alias, Node>): Value {
    left -= 1
    if (left < 0) throw new TooMuchToRead()
    if (isAlias(written)) {
      const target = targets.get(written)
      // What stands inside itself has no end.
      if (target !== undefined && open.has(target)) throw new TooMuchToRead()
      return target === undefined ? emptyAt(written) : unfolded(() => valueOf(target, depth, targets))
    }
    const empty = emptyAt(written)
    if (written === null) return empty
    if (depth > DEEPEST) throw new TooMuchToRead()
    if (isMap(written) || isSeq(written)) {
      open.add(written)
      const value: Value = isMap(written)
        ? { ...empty, kind: 'map', entries: entriesOf(written.items, depth, targets) }
        : {
            ...empty,
            kind: 'list',
            items: written.items.map((item) => valueOf(isNode(item) ? item : null, depth + 1, targets)),
          }
      open.delete(written)
      return value
    }
    if (!isScalar(written) || written.value === null) return empty
    // A long text is work for whoever looks into it, at every alias anew.
    if (unfolding > 0) left -= written.source?.length ?? 0
    if (left < 0) throw new TooMuchToRead()
    const kind =
      typeof written.value === 'number' ? 'number' : typeof written.value === 'boolean' ? 'boolean' : 'text'
    return {
      ...empty,
      kind,
      text: kind === 'text' && typeof written.value === 'string' ? written.value : (written.source ?? ''),
    }
  }

  /** Own keys go before those of merged maps, and of these the first goes before the rest. */
  function entriesOf(
    pairs: readonly Pair[],
    depth: number,
    targets: ReadonlyMap<Alias, Node>,
  ): readonly Entry[] {
    const own: Entry[] = []
    const merged: Entry[] = []
    for (const pair of pairs) {
      const node = isNode(pair.value) ? pair.value : null
      if (isMerge(pair.key)) {
        const value = unfolded(() => valueOf(node, depth + 1, targets))
        for (const { entries } of [value, ...value.items]) for (const one of entries) merged.push(one)
        continue
      }
      const named = isAlias(pair.key) ? targets.get(pair.key) : pair.key
      if ((unfolding > 0 || isAlias(pair.key)) && isScalar(named)) left -= named.source?.length ?? 0
      own.push({
        key: isScalar(named) ? String(named.value) : '',
        ...placeOf(isScalar(pair.key) || isAlias(pair.key) ? pair.key : node),
        value: valueOf(node, depth + 1, targets),
      })
    }
    const known = new Set(own.map(({ key }) => key))
    return [
      ...onceEach(own),
      ...merged.filter(({ key }) => {
        const isNew = !known.has(key)
        known.add(key)
        return isNew
      }),
    ]
  }

  function unfolded(read: () => Value): Value {
    unfolding += 1
    const value = read()
    unfolding -= 1
    return value
  }

  function emptyAt(node: Node | null): Value {
    return { kind: 'null', ...placeOf(node), entries: [], items: [], text: null }
  }

  function placeOf(node: Node | null): { readonly line: number; readonly column: number } {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0)
    return { line: line + lineOffset, column: col }
  }
}

/** What each alias stands for: the last node of its name above it. */
function targetsOf(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = named.get(node.source)
      if (target !== undefined) targets.set(node, target)
    } else if (isNode(node) && node.anchor !== undefined) named.set(node.anchor, node)
  })
  return targets
}

/** A plain `<<`; in quotes it is a key like any other. */
function isMerge(key: unknown): boolean {
  return isScalar(key) && (typeof key.value === 'symbol' || (key.value === '<<' && key.type === 'PLAIN'))
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}
