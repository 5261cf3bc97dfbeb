/**
 * What is dropped together where a report is too long: whole sections, `remedies` wherever they stand, or with `passing`
 * the details of agents that have neither errors nor warnings.
 */
export type Part = 'waterfalls' | 'passing' | 'set-aside' | 'notes' | 'warnings' | 'scores' | 'remedies'

/** A list or table of a report, as Markdown that is escaped and ready. */
export interface Section {
  /** Heading or table head, with the line breaks that follow it. */
  readonly head: string
  /** What the reader clicks to open the section; null where it is always open. */
  readonly fold: string | null
  readonly entries: readonly Entry[]
  /** Printed after the entries as long as remedies are. */
  readonly remedies: string
  /** With which part the section goes as a whole; null where only its entries do. */
  readonly goesWith: Exclude<Part, 'passing' | 'remedies'> | null
  /** What one entry is called in the line that says what was left out. */
  readonly noun: string
  /** Whether it says at its end how many of its entries have no room; left out: only the page says it, of all lists. */
  readonly countsRest?: boolean
}

export interface Entry {
  readonly text: string
  /** What is still said of it where it has no room itself; left out: nothing. */
  readonly brief?: string
  /** Printed after the text as long as remedies are. */
  readonly help: string
  /** Whether it only details an agent that has neither errors nor warnings. */
  readonly passing: boolean
  /** How many others of its kind are more important; below 0 for what always stays with its section. */
  readonly rank: number
}

/** A list of lines that are Markdown already, the most important first; with `most`, the others are only counted. */
export function listSection(
  section: Pick<Section, 'head' | 'fold' | 'goesWith' | 'noun'>,
  lines: readonly string[],
  most = Infinity,
): Section {
  const entries = lines.slice(0, most).map((line, rank) => ({
    text: `- ${line}`,
    help: '',
    passing: false,
    rank,
  }))
  const more = lines.length - entries.length
  const rest = { text: `- and ${more} more`, help: '', passing: false, rank: -1 }
  return { ...section, entries: more > 0 ? [...entries, rest] : entries, remedies: '' }
}
