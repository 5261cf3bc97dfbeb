import { fit } from './fit.ts'
import type { Entry, Part, Section } from './markdown-section.ts'
import { count } from './messages.ts'

/** A whole report as Markdown, before it is known how much of it has room. */
export interface Page {
  /** Blocks that always stay. */
  readonly before: readonly string[]
  readonly sections: readonly Section[]
  /** Blocks that always stay. */
  readonly after: readonly string[]
  /** What goes first, second and so on where not all fits; after that entries of every list, the least important first. */
  readonly order: readonly (readonly Part[])[]
  /** A sentence that says where the whole report is. */
  readonly whole: string
  /** What is printed where nothing else has room. */
  readonly stub: string
}

/** How much of a page is printed. */
interface Detail {
  readonly without: ReadonlySet<Part>
  /** At most so many entries of each kind. */
  readonly entries: number
  /** Whether the others are still named. */
  readonly briefs: boolean
}

/** At most `budget` UTF-8 bytes, measured on the final text; null for no limit. Ends with a line break. */
export function printPage(page: Page, budget: number | null): string {
  const stages = [[], ...page.order].map((_, stage) => new Set(page.order.slice(0, stage).flat()))
  const least = stages.at(-1) ?? new Set()
  const ranks = page.sections.flatMap(({ entries }) => entries.map(({ rank }) => rank))
  const most = ranks.reduce((highest, rank) => Math.max(highest, rank + 1), 0)
  const limited = (briefs: boolean) => (entries: number) => print(page, { without: least, entries, briefs })
  const whole = stages.map((without) => () => print(page, { without, entries: Infinity, briefs: false }))
  // Everybody is named as long as names have room; only then is something left out without a word.
  const named = fit({ stages: whole, limited: limited(true), entries: most, stub: '' }, budget)
  return named === ''
    ? fit({ stages: [], limited: limited(false), entries: most, stub: page.stub }, budget)
    : named
}

function print({ before, sections, after, whole }: Page, detail: Detail): string {
  const missing = leftOut(sections, detail)
  const blocks = [
    ...before,
    ...sections.flatMap((section) => printSection(section, detail)),
    ...briefly(sections, detail),
    ...(missing === null ? [] : [`Left out for size: ${missing}. ${whole}`]),
    ...after,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** One block, or none where nothing of the section is left. */
function printSection(section: Section, detail: Detail): readonly string[] {
  const { head, fold, remedies, countsRest } = section
  const entries = kept(section, detail)
  if (entries.length === 0) return []
  const helps = !detail.without.has('remedies')
  const more = section.entries.length - entries.length
  const rest = countsRest === true && more > 0 ? [`- and ${more} more`] : []
  const lines = [...entries.map(({ text, help }) => (helps ? text + help : text)), ...rest]
  const body = `${head}${lines.join('\n')}${helps ? remedies : ''}`
  return [fold === null ? body : `<details><summary>${fold}</summary>\n\n${body}\n\n</details>`]
}

/** The entries that have no room, by their names alone. */
function briefly(sections: readonly Section[], detail: Detail): readonly string[] {
  if (!detail.briefs) return []
  const cut = sections.flatMap((section) => {
    const shown = new Set(kept(section, detail))
    return section.entries.flatMap((entry) =>
      shown.has(entry) || entry.brief === undefined ? [] : [entry.brief],
    )
  })
  return cut.length === 0 ? [] : [`Also: ${cut.join(', ')}.`]
}

/** "5 notes, remedies, 12 agents", or null where everything is printed. */
function leftOut(sections: readonly Section[], detail: Detail): string | null {
  const missing = new Map<string, number>()
  for (const section of sections) {
    const left = section.entries.length - kept(section, detail).length
    if (left > 0) missing.set(section.noun, (missing.get(section.noun) ?? 0) + left)
  }
  const remedies = sections.some((one) => one.remedies !== '' || one.entries.some(({ help }) => help !== ''))
  const parts = [
    ...Array.from(missing, ([noun, number]) => count(number, noun)),
    ...(remedies && detail.without.has('remedies') ? ['remedies'] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function kept({ entries, goesWith }: Section, { without, entries: most }: Detail): readonly Entry[] {
  if (goesWith !== null && without.has(goesWith)) return []
  const detailed = goesWith === null || !without.has('passing')
  return entries.filter(({ rank, passing }) => rank < most && (detailed || !passing))
}
