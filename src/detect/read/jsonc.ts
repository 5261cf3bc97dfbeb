import { type Node, type ParseError, type ParseOptions, parseTree, printParseErrorCode } from 'jsonc-parser'
import { places } from './place.ts'
import { DEEPEST, TooMuchToRead } from './too-much.ts'
import { onceEach } from './twice.ts'
import type { Entry, Value } from './value.ts'

/**
 * A JSON text with comments and trailing commas, as far as it can be read; null where it holds nothing.
 * @throws {TooMuchToRead} where it is nested so deep that it exhausts the stack
 */
export function readJsonc(text: string): Value | null {
  const root = treeOf(text, [], { allowTrailingComma: true, allowEmptyContent: true })
  return root === null ? null : valuesIn(text, root)
}

/**
 * The value of a JSON text without a fault. JSON Lines hold none: whoever expects one document refuses them.
 * @throws {TooMuchToRead} where it is not JSON and might be something else, or is nested so deep that it exhausts the stack
 */
export function readWholeJson(text: string): readonly Value[] {
  const faults: ParseError[] = []
  const root = treeOf(text, faults, { allowTrailingComma: true, disallowComments: true })
  const [fault] = faults
  if (fault === undefined && root !== null) return [valuesIn(text, root)]
  const isBelow = fault !== undefined && printParseErrorCode(fault.error) === 'EndOfFileExpected'
  if (isBelow && /[[{]/.test(text.charAt(fault.offset))) return []
  throw new TooMuchToRead()
}

function treeOf(text: string, faults: ParseError[], options: ParseOptions): Node | null {
  try {
    return parseTree(text.replace(/^\uFEFF/, ' '), faults, options) ?? null
  } catch {
    throw new TooMuchToRead()
  }
}

function valuesIn(text: string, root: Node): Value {
  const placeOf = places(text)
  return valueOf(root, 0)

  function valueOf(node: Node, depth: number): Value {
    const empty: Value = { kind: 'null', ...placeOf(node.offset), entries: [], items: [], text: null }
    if (depth > DEEPEST) throw new TooMuchToRead()
    switch (node.type) {
      case 'object':
        return {
          ...empty,
          kind: 'map',
          entries: onceEach((node.children ?? []).flatMap((child) => entryOf(child, depth))),
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
