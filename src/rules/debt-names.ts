import type { BaselineEntry } from '../policy/baseline.ts'
import type { DebtUse } from './rule.ts'
import { waiverName } from './waiver-name.ts'

/** How many entries a finding names. */
const MOST_NAMED = 5

interface DebtGroup {
  readonly first: BaselineEntry
  readonly entries: readonly BaselineEntry[]
}

/** The entries with one outcome, those together that one person accepted until one day: they end together. */
export function debtGroups(uses: readonly DebtUse[], kind: DebtUse['outcome']['kind']): readonly DebtGroup[] {
  const groups = new Map<string, { first: BaselineEntry; entries: BaselineEntry[] }>()
  for (const { entry, outcome } of uses) {
    if (outcome.kind !== kind) continue
    const key = JSON.stringify([entry.expires, entry.by])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: entry, entries: [entry] })
    else group.entries.push(entry)
  }
  return [...groups.values()]
}

/** "coder / score-threshold / fail, ... and 12 more". */
export function namesOf(entries: readonly BaselineEntry[]): string {
  const more = entries.length - MOST_NAMED
  return `${entries.slice(0, MOST_NAMED).map(waiverName).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
