import type { Artefact, FoundAgent, Granted } from '../detector.ts'
import { firstOfEach } from '../powers/found-agent.ts'
import { settingsOf, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import { type Call, chainStart } from '../read/code-calls.ts'
import { type Code, isMark, literal, nameAt, textAt } from '../read/code.ts'
import { assignedName } from '../read/code-values.ts'

/** An agent of a source file, before it is told to others. */
export interface CodeAgent {
  readonly call: Call
  readonly id: string | null
  readonly grants: readonly Grant[]
}

const LONGEST_ID = 100

/** The artefact of a source file. What belongs to no call of its own is the agent's where there is one, and the file's otherwise. */
export function artefactOf(
  path: string,
  kind: string,
  { code }: Source,
  agents: readonly CodeAgent[],
  loose: readonly Grant[],
): Artefact | null {
  if (agents.length === 0) return null
  const single = agents.length === 1
  return {
    path,
    kind,
    role: 'agent',
    agents: agents.map(({ call, id, grants }): FoundAgent => ({
      id: id === null ? null : id.slice(0, LONGEST_ID),
      line: code.tokens[call.start]?.line ?? 1,
      capabilities: granted(code, single ? [...grants, ...loose] : grants),
    })),
    capabilities: single ? [] : granted(code, loose),
  }
}

function granted({ tokens }: Code, grants: readonly Grant[]): readonly Granted[] {
  return firstOfEach(
    grants.map(({ id, at }) => ({ id, line: tokens[at]?.line ?? 1, column: tokens[at]?.column ?? 1 })),
  )
}

/**
 * What tells an agent apart: the variable that it is assigned to, the key that it stands under, its `name`, or the function that
 * returns it; null where none of them is there to read.
 */
export function agentId(source: Source, call: Call): string | null {
  const { code } = source
  const before = beforeCall(source, call)
  const variable = variableOf(source, call)
  if (variable !== null) return variable
  const named = settingsOf(source, call.open).find(({ key }) => key === 'name')
  const name = named === undefined ? null : literal(code, named.value)
  if (name !== null && name.trim() !== '') return name.trim()
  const inObject = isMark(code, before, ':') && isMark(code, code.owner[before] ?? -1, '{')
  if (inObject) return nameAt(code, before - 1) ?? textAt(code, before - 1)
  return nameAt(code, before) === 'return' ? functionAround(code, before) : null
}

/** The variable that a call's result is assigned to, or null. */
export function variableOf(source: Source, call: Call): string | null {
  const before = beforeCall(source, call)
  return isMark(source.code, before, '=') ? assignedName(source.code, before) : null
}

/** The token before the expression that a call ends. */
function beforeCall({ code }: Source, call: Call): number {
  let before = chainStart(code, call.start) - 1
  while (/^(?:await|new)$/.test(nameAt(code, before) ?? '')) before -= 1
  return before
}

/** How far back the function of a `return` is looked for. */
const MOST_TOKENS_BACK = 600

/** The function that a token stands in, as well indented code shows it: the last one above that stands further left. */
export function functionAround(code: Code, index: number): string | null {
  let column = code.tokens[index]?.column ?? 1
  for (let at = index; at > index - MOST_TOKENS_BACK && at >= 0; at -= 1) {
    const token = code.tokens[at]
    if (token?.kind !== 'name' || indentAt(code, at) >= column) continue
    if (token.text === 'class') return null
    if (token.text === 'def' || token.text === 'function') return nameAt(code, at + 1)
    if (/^(?:const|let)$/.test(token.text) && isMark(code, at + 2, '=')) return nameAt(code, at + 1)
    if (/^(?:if|try|with|for|else)$/.test(token.text)) column = indentAt(code, at)
  }
  return null
}

/** The column at which the words before a function's name begin: `export async function`. */
function indentAt({ tokens }: Code, index: number): number {
  let at = index
  while (/^(?:async|export|default)$/.test(tokens[at - 1]?.text ?? '')) at -= 1
  return tokens[at]?.column ?? 1
}
