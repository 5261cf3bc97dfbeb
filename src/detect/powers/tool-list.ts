import type { Granted } from '../detector.ts'
import { grantedAt } from './found-agent.ts'
import { toolName, toolPowers } from './host-tools.ts'
import { type Value, words } from '../read/value.ts'

export interface ToolEntry {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** The entries of a list of tools as Claude Code separates them: by commas and by blanks, but not within `Bash(git add *)`. */
export function toolEntries(value: Value | null): readonly ToolEntry[] {
  return words(value).flatMap(({ text, line, column }) =>
    (text.match(/(?:[^\s,(]|\([^)]*\)?)+/g) ?? []).map((part) => ({ text: part, line, column })),
  )
}

/** What a list of tools grants; where it grants everything, nothing else of it matters. */
export function listPowers(
  entries: readonly ToolEntry[],
  denied: ReadonlySet<string> = new Set(),
): readonly Granted[] {
  const granted = entries
    .filter(({ text }) => !denied.has(toolName(text)))
    .flatMap((one) => toolPowers(one.text).map((id) => grantedAt(id, one)))
  const all = granted.find(({ id }) => id === 'tools.unrestricted')
  if (all !== undefined) return [all]
  const isOpen = granted.some(({ id }) => id === 'exec.shell')
  return granted.filter(({ id }) => !isOpen || id !== 'exec.shell_scoped')
}
