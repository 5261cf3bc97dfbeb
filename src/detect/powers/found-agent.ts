import type { CapabilityId } from '../../model/capabilities.ts'
import type { Artefact, FoundAgent, Granted } from '../detector.ts'
import type { Entry } from '../read/value.ts'

/** Where something stands in a file: an entry, a value or an item. */
export interface Standing {
  readonly line: number
  readonly column: number
}

/** Powers at the place that grants them; nothing where the place is not there. */
export function grants(place: Standing | null, ...ids: readonly CapabilityId[]): readonly Granted[] {
  return place === null ? [] : ids.map((id) => ({ id, line: place.line, column: place.column }))
}

/** A power at the place of a key or value. */
export function grantedAt(id: CapabilityId, { line, column }: Standing): Granted {
  return { id, line, column }
}

/** The names of an agent come from other people's files: nothing but one short line of them goes on. */
export function foundAgent(id: string | null, place: Standing, granted: readonly Granted[]): FoundAgent {
  return {
    id: id === null ? null : harmless(id),
    line: place.line,
    capabilities: firstOfEach(granted),
  }
}

export function agentArtefact(
  path: string,
  kind: string,
  agents: readonly FoundAgent[],
  shared: readonly Granted[] = [],
): Artefact | null {
  return agents.length === 0 ? null : { path, kind, role: 'agent', agents, capabilities: firstOfEach(shared) }
}

/**
 * A power is told once, at the first place that grants it: twelve mail tools are no more than one. A shell that is open is not
 * limited to the commands that stand beside it.
 */
export function firstOfEach(granted: readonly Granted[]): readonly Granted[] {
  const isOpen = granted.some(({ id }) => id === 'exec.shell' || id === 'tools.unrestricted')
  const inOrder = granted
    .filter(({ id }) => !isOpen || id !== 'exec.shell_scoped')
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
  const first = new Map<CapabilityId, Granted>()
  for (const one of inOrder) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()]
}

/** Whether a variable of this name hands a secret over, other than the key of the model's provider. */
export function isSecretName(name: string): boolean {
  return (
    /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?|PAT)$/i.test(name) &&
    !/OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE|MISTRAL|GROQ|COHERE|DEEPSEEK|XAI|OPENROUTER|TOGETHER|FOUNDRY|(?:MAX|TOTAL)_/i.test(
      name,
    )
  )
}

/** Whether a key says something: neither empty, nor null, nor switched off. */
export function saysSomething(entry: Entry | null): boolean {
  if (entry === null) return false
  const { kind, text, items, entries } = entry.value
  if (kind === 'list') return items.length > 0
  if (kind === 'map') return entries.length > 0
  return text !== null && !/^(?:|false|no|off|none|null|0|\[\]|\{\})$/i.test(text.trim())
}

function harmless(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 100)
}
