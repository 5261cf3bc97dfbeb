import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'
import type { Entry, Value } from './value.ts'

/** Values below this depth, and more of them than this, are not looked at: no real file has them. */
const DEEPEST = 40
const MOST_NODES = 100_000
/** Characters of a text: the parser's time grows faster than a text that is full of faults. */
const LONGEST = 300_000

/**
 * The documents of a YAML text (JSON included), as far as they can be read: faults of other people's files are not ours to
 * report. `lineOffset` is added to each line, for front matter. Aliases count as nothing, tags say nothing.
 */
export function readYaml(text: string, lineOffset = 0): readonly Value[] {
  const counter = new LineCounter()
  let left = MOST_NODES
  if (text.length > LONGEST) return []
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: counter,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
      merge: true,
    })
    return [...documents].flatMap((document) => {
      const node = document.contents
      return node === null ? [] : [valueOf(node, 0)]
    })
  } catch {
    return []
  }

  function valueOf(node: Node | null, depth: number): Value {
    const start = node?.range?.[0] ?? 0
    const { line, col } = counter.linePos(start)
    const place = { line: line + lineOffset, column: col }
    left -= 1
    const empty: Value = { kind: 'null', ...place, entries: [], items: [], text: null }
    if (node === null || depth > DEEPEST || left < 0 || isAlias(node)) return empty
    if (isMap(node)) {
      const entries = node.items.map((pair): Entry => {
        const key = isScalar(pair.key) ? pair.key : null
        const at = counter.linePos(key?.range?.[0] ?? start)
        return {
          key: key === null ? '' : String(key.value),
          line: at.line + lineOffset,
          column: at.col,
          value: valueOf(isNode(pair.value) ? pair.value : null, depth + 1),
        }
      })
      return { ...empty, kind: 'map', entries }
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => valueOf(isNode(item) ? item : null, depth + 1))
      return { ...empty, kind: 'list', items }
    }
    if (!isScalar(node) || node.value === null) return empty
    const kind =
      typeof node.value === 'number' ? 'number' : typeof node.value === 'boolean' ? 'boolean' : 'text'
    return {
      ...empty,
      kind,
      text: kind === 'text' && typeof node.value === 'string' ? node.value : (node.source ?? ''),
    }
  }
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}
