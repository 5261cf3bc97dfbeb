import type { ASTNode } from '@marcbachmann/cel-js'
import { factorFromName } from '../aivss/factors.ts'
import { mitigationFromName } from '../model/names.ts'
import { CAPABILITIES } from '../model/capabilities.ts'
import { layerFromName } from '../model/maestro.ts'
import { didYouMean } from '../source/suggest.ts'
import { childrenOf, literalOf, type Role } from './condition-tree.ts'
import { KEYS, VALUES, VARIABLES } from './condition-variables.ts'
import type { ConditionError } from './conditions.ts'

/** How deep `all`, `exists`, `map`, ... may nest: each level multiplies the run time by the length of a list. */
const MAX_MACRO_DEPTH = 2
const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter']
/** Functions and methods of constant or linear cost. Everything else that the engine offers is refused. */
const FUNCTIONS = 'has size double int string contains startsWith endsWith lowerAscii upperAscii trim'.split(
  ' ',
)

/**
 * What types alone do not see: names that do not exist behind `factors.`, `layers.`, `mitigations[...]` and
 * `in capabilities`, values that a name never has, expensive functions, deep nesting. The first fault, or null.
 */
export function checkNames(root: ASTNode): ConditionError | null {
  const visit = (node: ASTNode, role: Role, macros: number): ConditionError | null => {
    const found = faultOf(node, role, macros)
    if (found !== null) return { ...found, column: node.start + 1 }
    const isMacro = node.op === 'rcall' && MACROS.includes(node.args[0])
    for (const child of childrenOf(node)) {
      const below = visit(child.node, child.role, isMacro && child.role === 'argument' ? macros + 1 : macros)
      if (below !== null) return below
    }
    return null
  }
  return visit(root, 'value', 0)
}

type Fault = Omit<ConditionError, 'column'>

function faultOf(node: ASTNode, role: Role, macros: number): Fault | null {
  switch (node.op) {
    case 'id':
      return node.args === 'factors' && role !== 'looked-up' ? wholeMap() : null
    case 'call':
      return unknownFunction(node.args[0])
    case 'rcall': {
      const [name, , parameters] = node.args
      if (!MACROS.includes(name)) return unknownFunction(name)
      if (macros >= MAX_MACRO_DEPTH)
        return {
          reason: `"${name}" stands more than ${MAX_MACRO_DEPTH} levels deep in other macros`,
          help: 'Split the condition into several demands.',
        }
      const variable = parameters[0]
      if (variable?.op === 'id' && Object.hasOwn(VARIABLES, variable.args))
        return {
          reason: `"${variable.args}" is already the name of a variable`,
          help: 'Choose another name for the items of the list, for example t.',
        }
      return null
    }
    case '.':
      return node.args[0].op === 'id' ? unknownKey(node.args[0].args, node.args[1]) : null
    case '[]':
      return node.args[0].op === 'id' ? unknownKey(node.args[0].args, literalOf(node.args[1])) : null
    case 'in':
      return unknownMember(node.args[0], node.args[1])
    case '==':
    case '!=':
      return unknownValue(node.args[0], node.args[1]) ?? unknownValue(node.args[1], node.args[0])
    default:
      return null
  }
}

function unknownFunction(name: string): Fault | null {
  if (FUNCTIONS.includes(name)) return null
  if (name === 'matches')
    return {
      reason: '"matches" is not available: a regular expression can run without end',
      help: 'Use ==, startsWith, endsWith or contains.',
    }
  return { reason: `unknown function "${name}"`, help: didYouMean(name, [...FUNCTIONS, ...MACROS]) }
}

/** A missing factor is unknown, so nothing can be said about all of them at once. */
function wholeMap(): Fault {
  return {
    reason: '"factors" can only be asked for single factors, since a model may leave some out',
    help: 'Name the factors, for example factors.tools >= 0.5 || factors.self_mod >= 0.5.',
  }
}

const PUBLISHED_NAMES: Readonly<Record<string, (name: string) => string | null>> = {
  factors: factorFromName,
  layers: layerFromName,
  mitigations: mitigationFromName,
}

function unknownKey(map: string, key: string | null): Fault | null {
  const keys = Object.hasOwn(KEYS, map) ? (KEYS[map] ?? []) : []
  if (key === null || keys.length === 0 || keys.includes(key)) return null
  const meant = Object.hasOwn(PUBLISHED_NAMES, map) ? PUBLISHED_NAMES[map]?.(key) : null
  return {
    reason: `${map} has no "${key}"`,
    help: typeof meant === 'string' ? `Did you mean "${meant}"?` : didYouMean(key, keys),
  }
}

function unknownMember(left: ASTNode, right: ASTNode): Fault | null {
  if (right.op === 'list') return firstFault(right.args.map((item) => unknownValue(left, item)))
  const word = literalOf(left)
  if (word === null || right.op !== 'id') return null
  if (right.args !== 'capabilities') return unknownKey(right.args, word)
  return Object.hasOwn(CAPABILITIES, word)
    ? null
    : { reason: `"${word}" is not a capability`, help: didYouMean(word, Object.keys(CAPABILITIES)) }
}

function unknownValue(subject: ASTNode, value: ASTNode): Fault | null {
  const word = literalOf(value)
  const name = variableOf(subject)
  if (word === null || name === null || !Object.hasOwn(VALUES, name)) return null
  const known = VALUES[name] ?? []
  return known.includes(word)
    ? null
    : {
        reason: `${subject.input.slice(subject.start, subject.end)} is never "${word}"`,
        help: didYouMean(word, known),
      }
}

/** What `severity`, `layers.L1`, `mitigations["sandboxing"]` or `profile.class` is called in VALUES; a whole map is not an entry of it. */
function variableOf(node: ASTNode): string | null {
  if (node.op === 'id') return Object.hasOwn(KEYS, node.args) ? null : node.args
  if (node.op !== '.' && node.op !== '[]') return null
  const owner = node.args[0]
  if (owner.op !== 'id' || !Object.hasOwn(KEYS, owner.args)) return null
  const key = `${owner.args}.${node.op === '.' ? node.args[1] : (literalOf(node.args[1]) ?? '')}`
  return Object.hasOwn(VALUES, key) ? key : owner.args
}

function firstFault(faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((fault) => fault !== null) ?? null
}
