import { count } from './messages.ts'
import type { Entry, Section } from './markdown-sections.ts'

/** How much of a verdict is printed. */
export interface Detail {
  /** Notes and score details of agents without errors and warnings. */
  readonly passing: boolean
  /** Waived, existing and fixed findings. */
  readonly setAside: boolean
  readonly notes: boolean
  /** Remedies, and how the scores come about. */
  readonly help: boolean
  /** At most so many entries of each kind. */
  readonly entries: number
}

export const ALL_DETAIL: Detail = {
  passing: true,
  setAside: true,
  notes: true,
  help: true,
  entries: Infinity,
}
export const LEAST_DETAIL: Detail = {
  ...ALL_DETAIL,
  passing: false,
  setAside: false,
  notes: false,
  help: false,
}

/** A section with the detail that is wanted: one block, or none where nothing of it is left. */
export function printSection(section: Section, detail: Detail): readonly string[] {
  const { head, fold, remedies } = section
  const entries = kept(section, detail)
  if (entries.length === 0) return []
  const lines = entries.map(({ text, help }) => (detail.help ? text + help : text))
  const body = `${head}${lines.join('\n')}${detail.help ? remedies : ''}`
  return [fold === null ? body : `<details><summary>${fold}</summary>\n\n${body}\n\n</details>`]
}

/** "5 notes, remedies, 12 agents", or null where everything is printed. */
export function leftOut(sections: readonly Section[], detail: Detail): string | null {
  const missing = new Map<string, number>()
  for (const section of sections) {
    const left = section.entries.length - kept(section, detail).length
    if (left > 0) missing.set(section.noun, (missing.get(section.noun) ?? 0) + left)
  }
  const remedies = sections.some((one) => one.remedies !== '' || one.entries.some(({ help }) => help !== ''))
  const parts = [
    ...Array.from(missing, ([noun, number]) => count(number, noun)),
    ...(remedies && !detail.help ? ['remedies'] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function kept({ entries, goesWith }: Section, detail: Detail): readonly Entry[] {
  if (goesWith === 'set-aside' && !detail.setAside) return []
  if (goesWith === 'notes' && !detail.notes) return []
  if (goesWith === 'help' && !detail.help) return []
  const detailed = goesWith === 'nothing' || detail.passing
  return entries.filter((entry) => entry.rank < detail.entries && (detailed || !entry.passing))
}
