import type { ASTNode } from '@marcbachmann/cel-js'

/** What a part of an expression is to the part above it. A macro evaluates its arguments once per item. */
export type Role = 'looked-up' | 'argument' | 'value'

export interface Part {
  readonly node: ASTNode
  readonly role: Role
}

/** The direct parts of an expression. */
export function childrenOf(node: ASTNode): readonly Part[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [{ node: node.args[0], role: 'looked-up' }]
    case '[]':
    case '[?]':
      return [{ node: node.args[0], role: 'looked-up' }, ...as('value', [node.args[1]])]
    case 'in':
      return [...as('value', [node.args[0]]), { node: node.args[1], role: 'looked-up' }]
    case 'call':
      return as('argument', node.args[1])
    case 'rcall':
      return [...as('value', [node.args[1]]), ...as('argument', node.args[2])]
    case 'map':
      return as('value', node.args.flat())
    case '!_':
    case '-_':
      return as('value', [node.args])
    default:
      return as('value', node.args)
  }
}

/** Every plain name in an expression: the variables that it asks for, and the items of its macros. */
export function namesIn(node: ASTNode): ReadonlySet<string> {
  const names = new Set(node.op === 'id' ? [node.args] : [])
  for (const child of childrenOf(node)) for (const name of namesIn(child.node)) names.add(name)
  return names
}

/** The text of a literal, or null for anything else. */
export function literalOf(node: ASTNode): string | null {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : null
}

function as(role: Role, nodes: readonly ASTNode[]): readonly Part[] {
  return nodes.map((node) => ({ node, role }))
}
