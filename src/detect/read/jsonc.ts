import { type Node, parseTree } from 'jsonc-parser'
import { places } from './place.ts'
import type { Entry, Value } from './value.ts'

const DEEPEST = 40

/** A JSON text with comments and trailing commas, as far as it can be read; null where it holds nothing. */
export function readJsonc(text: string): Value | null {
  const placeOf = places(text)
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], {
    allowTrailingComma: true,
    allowEmptyContent: true,
  })
  return root === undefined ? null : valueOf(root, 0)

  function valueOf(node: Node, depth: number): Value {
    const empty: Value = { kind: 'null', ...placeOf(node.offset), entries: [], items: [], text: null }
    if (depth > DEEPEST) return empty
    switch (node.type) {
      case 'object':
        return {
          ...empty,
          kind: 'map',
          entries: (node.children ?? []).flatMap((child) => entryOf(child, depth)),
        }
      case 'array':
        return {
          ...empty,
          kind: 'list',
          items: (node.children ?? []).map((child) => valueOf(child, depth + 1)),
        }
      case 'string':
        return { ...empty, kind: 'text', text: String(node.value) }
      case 'number':
        return { ...empty, kind: 'number', text: String(node.value) }
      case 'boolean':
        return { ...empty, kind: 'boolean', text: String(node.value) }
      default:
        return empty
    }
  }

  function entryOf({ children }: Node, depth: number): readonly Entry[] {
    const [key, value] = children ?? []
    if (key === undefined || value === undefined) return []
    return [{ key: String(key.value), ...placeOf(key.offset), value: valueOf(value, depth + 1) }]
  }
}
