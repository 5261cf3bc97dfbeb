import { isMap, isScalar, isSeq, Lexer, LineCounter, type Node } from 'yaml'
import { factorFromName } from '../../aivss/factors.ts'
import { ssvcFactorFromName } from '../../aivss/ssvc-factors.ts'
import { layerFromName } from '../../model/maestro.ts'
import { mitigationFromName } from '../../model/names.ts'
import { parseYaml, startOf } from '../../source/yaml-document.ts'
import type { SourceComment } from './comments.ts'

/** A key of a map or an item of a list. */
interface Part {
  readonly path: readonly string[]
  readonly offset: number
  readonly line: number
  readonly column: number
}

interface Raw {
  readonly text: string
  readonly offset: number
  readonly line: number
  readonly column: number
  /** Whether something else stands before it on its line. */
  readonly isBeside: boolean
}

/** The comments of a native YAML text, each with the part that it is about. The text is one that a reader has read without a fault. */
export function yamlComments(text: string, path: string, lineOffset = 0): readonly SourceComment[] {
  const lines = new LineCounter()
  const { contents } = parseYaml(text, lines)
  const parts: Part[] = []
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const walk = (node: Node | null, under: readonly string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const offset = startOf(key)
        const inside = [...under, isScalar(key) ? String(key.value) : '']
        parts.push({ path: inside, offset, ...at(offset) })
        walk(isNode(value) ? value : null, inside)
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const offset = startOf(item)
        const inside = [...under, String(index)]
        parts.push({ path: inside, offset, ...at(offset) })
        walk(isNode(item) ? item : null, inside)
      }
    }
  }
  walk(contents, [])
  let next = 0
  return rawComments(text, at).map((raw): SourceComment => {
    while (next < parts.length && (parts[next]?.offset ?? 0) <= raw.offset) next++
    const { part, where } = homeOf(raw, parts, next)
    return {
      ...canonical(part?.path ?? []),
      where,
      text: raw.text,
      place: { path, line: raw.line + lineOffset, column: raw.column },
    }
  })
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}

function rawComments(text: string, at: (offset: number) => { line: number; column: number }): readonly Raw[] {
  const found: Raw[] = []
  let offset = 0
  let isScalarNext = false
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer that stand for no character.
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
      isScalarNext = lexeme === '\u001F'
      continue
    }
    if (!isScalarNext && lexeme.startsWith('#')) {
      const { line, column } = at(offset)
      const isBeside = text.slice(offset - column + 1, offset).trim() !== ''
      found.push({ text: lexeme.slice(1).trimEnd(), offset, line, column, isBeside })
    }
    isScalarNext = false
    offset += lexeme.length
  }
  return found
}

/** How far back the part is looked for that an indented comment closes: hostile files must not make this quadratic. */
const LOOK_BACK = 1000

/**
 * What a comment is about: the part on its line, the one below it, or, where it is indented deeper, the one that it closes.
 * `next` is the index of the first part after it.
 */
function homeOf(
  raw: Raw,
  parts: readonly Part[],
  next: number,
): { readonly part: Part | undefined; readonly where: SourceComment['where'] } {
  const below = parts[next]
  const above = parts.slice(Math.max(0, next - LOOK_BACK), next)
  if (raw.isBeside)
    return { part: above.find((part) => part.line === raw.line) ?? above.at(-1), where: 'beside' }
  if (below === undefined && raw.column === 1) return { part: undefined, where: 'after' }
  if (below === undefined || raw.column > below.column) {
    const closes = above.findLast((part) => part.column <= raw.column)
    return closes === undefined ? { part: below, where: 'before' } : { part: closes, where: 'after' }
  }
  return { part: below, where: 'before' }
}

const OF_THE_AGENT = ['id', 'name', 'description', 'owner', 'exposure', 'artefacts']

/** A path of a file as a path of one agent, with canonical names. */
function canonical(path: readonly string[]): Pick<SourceComment, 'agent' | 'path'> {
  const [first = '', second, ...rest] = path
  if (['', 'agent-threat-model', '$schema'].includes(first)) return { agent: null, path }
  if (first === 'agents' && second !== undefined) {
    const [key = ''] = rest
    const own = OF_THE_AGENT.includes(key) ? ['agent', ...rest] : rest
    return { agent: Number(second), path: named(own) }
  }
  if (first === 'agents' || first === 'defaults') return { agent: null, path: [] }
  return { agent: 0, path: named(path) }
}

function named(path: readonly string[]): readonly string[] {
  const [section = '', name = '', third = '', ...rest] = path
  const id =
    section === 'factors'
      ? factorFromName(name)
      : section === 'mitigations'
        ? mitigationFromName(name)
        : section === 'layers'
          ? layerFromName(name)
          : null
  if (path.length > 1 && id !== null) return [section, id, ...path.slice(2)]
  if (section === 'ssvc' && name === 'factors' && path.length > 2)
    return [section, name, ssvcFactorFromName(third) ?? third, ...rest]
  return path
}
