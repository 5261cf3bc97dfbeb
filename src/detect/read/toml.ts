import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Entry, Value } from './value.ts'

/** A TOML text; null where it is not valid. Tables of one name are one map, arrays of tables a map by index. */
export function readToml(text: string): Value | null {
  let program: AST.TOMLProgram
  try {
    program = parseTOML(text)
  } catch {
    return null
  }
  const root = mapAt({ line: 1, column: 0 })
  for (const node of program.body[0]?.body ?? []) {
    if (node.type === 'TOMLKeyValue') put(root, node)
    else {
      const table = descend(root, node.resolvedKey, node.loc.start)
      for (const pair of node.body) put(table, pair)
    }
  }
  return root
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Building extends Value {
  readonly entries: Entry[]
  readonly items: Value[]
}

function mapAt({ line, column }: Place): Building {
  return { kind: 'map', line, column: column + 1, entries: [], items: [], text: null }
}

/** The map below a path of keys; what is not there yet is made. */
function descend(root: Building, keys: readonly (string | number)[], place: Place): Building {
  let current = root
  for (const key of keys) {
    const name = String(key)
    const found = current.entries.find((one) => one.key === name)?.value
    const next = found !== undefined && isBuilding(found) ? found : mapAt(place)
    if (next !== found)
      current.entries.push({ key: name, line: place.line, column: place.column + 1, value: next })
    current = next
  }
  return current
}

function isBuilding(value: Value): value is Building {
  return value.kind === 'map'
}

function put(table: Building, pair: AST.TOMLKeyValue): void {
  const names = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const last = names.at(-1)
  if (last === undefined) return
  const { line, column } = pair.key.loc.start
  const owner = descend(table, names.slice(0, -1), pair.key.loc.start)
  owner.entries.push({ key: last, line, column: column + 1, value: valueOf(pair.value) })
}

function valueOf(node: AST.TOMLContentNode): Value {
  const { line, column } = node.loc.start
  const empty: Value = { kind: 'null', line, column: column + 1, entries: [], items: [], text: null }
  switch (node.type) {
    case 'TOMLArray':
      return { ...empty, kind: 'list', items: node.elements.map((element) => valueOf(element)) }
    case 'TOMLInlineTable': {
      const table = mapAt(node.loc.start)
      for (const pair of node.body) put(table, pair)
      return table
    }
    case 'TOMLValue':
      return {
        ...empty,
        kind:
          node.kind === 'boolean'
            ? 'boolean'
            : node.kind === 'integer' || node.kind === 'float'
              ? 'number'
              : 'text',
        text: String(node.value),
      }
  }
}
