import { isMap, isScalar, isSeq, LineCounter, type Node, Scalar } from 'yaml'
import { factorFromName } from '../../aivss/factors.ts'
import { ssvcFactorFromName } from '../../aivss/ssvc-factors.ts'
import { layerFromName } from '../../model/maestro.ts'
import { maturityFromName, mitigationFromName, strengthFromName } from '../../model/names.ts'
import { parseYaml } from '../../source/yaml-document.ts'
import type { TextEdit } from './text-edit.ts'

type Meaning = (name: string) => string | null

/** Names that stand as keys, by the map that holds them. */
const KEYS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({
    factors: factorFromName,
    mitigations: mitigationFromName,
    layers: layerFromName,
    'ssvc.factors': ssvcFactorFromName,
  }),
)

/** Names that stand as values, by their path; `*` is any item of a list. */
const VALUES: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({
    'exploit-maturity': maturityFromName,
    'exploit-maturity.value': maturityFromName,
    'mitigation-strength': strengthFromName,
    'mitigation-strength.value': strengthFromName,
    'threats.*.layer': layerFromName,
    'threats.*.mitigations.*': mitigationFromName,
  }),
)

/** Edits that give each factor, mitigation, layer and named value of a native YAML or JSON text its own id. Nothing else is touched. */
export function yamlNames(text: string): readonly TextEdit[] {
  const { contents } = parseYaml(text, new LineCounter())
  const edits: TextEdit[] = []
  const walk = (node: Node | null, path: readonly string[]): void => {
    if (isMap(node)) {
      const keys = KEYS.get(path.join('.'))
      for (const { key, value } of node.items) {
        if (!isScalar(key) || typeof key.value !== 'string') continue
        if (keys !== undefined) rename(key, keys(key.value))
        walk(isNode(value) ? value : null, inAgent([...path, key.value]))
      }
    } else if (isSeq(node)) {
      const inside = path.length === 1 && path[0] === 'agents' ? [] : [...path, '*']
      for (const item of node.items) walk(isNode(item) ? item : null, inside)
    } else if (isScalar(node)) {
      const value = VALUES.get(path.join('.'))
      if (value !== undefined && typeof node.value === 'string') rename(node, value(node.value))
    }
  }
  const rename = (scalar: Scalar, id: string | null): void => {
    if (id === null || scalar.value === id) return
    const edit = renamed(text, scalar, id)
    if (edit !== null) edits.push(edit)
  }
  walk(contents, [])
  return edits
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

/** `defaults` has the keys of a file. */
function inAgent(path: readonly string[]): readonly string[] {
  return path[0] === 'defaults' ? path.slice(1) : path
}

/** The edit of one scalar, in the quotes that it has; null where it is written in a way that is better left alone. */
function renamed(text: string, scalar: Scalar, id: string): TextEdit | null {
  const [start, end] = scalar.range ?? []
  if (start === undefined || end === undefined) return null
  const written = text.slice(start, end)
  const what = `${oneLine(String(scalar.value))} is ${id}`
  switch (scalar.type) {
    case Scalar.PLAIN:
      return written === scalar.value ? { start, end, text: id, what } : null
    case Scalar.QUOTE_DOUBLE:
    case Scalar.QUOTE_SINGLE: {
      const quote = written[0] ?? ''
      return written.length > 1 && written.endsWith(quote)
        ? { start: start + 1, end: end - 1, text: id, what }
        : null
    }
    default:
      return null
  }
}

function oneLine(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
