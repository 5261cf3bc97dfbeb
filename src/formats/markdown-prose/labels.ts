import { PLAIN, type Section, sectionOf } from './sections.ts'

/** A part of a paragraph under one label ("Mitigation: ..."), or before the first. */
export interface Labelled {
  /** Null where no label stands before it. */
  readonly section: Section | null
  readonly text: string
  /** Lines of the paragraph before it, and characters of its first line. */
  readonly line: number
  readonly column: number
  /** Nothing follows the label: it speaks of the list below. */
  readonly isOpen: boolean
}

const LABEL =
  /^[ \t]*(\p{Lu}[\p{L}\p{N} /&'\u2019-]{1,40}(?:\([^()\n]{1,60}\))?(?:\s?[\u2013\u2014-] [\p{L} ]{2,40})?)\s*:(?:\s+(.*))?$/u
const CONTROL =
  /^(?:[\p{L}-]+ ){0,3}(?:mitigations?|mitigated by|controls?|countermeasures?|safeguards?|defen[cs]es?|protections?|guardrails?)(?: [\p{L}-]+){0,3}\b/iu
const OTHER =
  /^(?:threats?|risks?|residual risks?|description|details?|attack.*|impact|likelihood|severity|probability|tests?|test evidence|status|detection|examples?|assumptions?|scenarios?|assets?|actors?|tactics?|techniques?|owner|priority|gaps?|limitations?|verification|verify|abuse path|abuse cases?|current state.*|vectors?|entry points?|category|stride|refs?|references?|notes?|version|date|author|framework|scope|rationale|why.*|goal|objectives?|trigger|preconditions?|evidence|remaining.*|known .*|what .*|consequences?)$/iu
const PLANNED = /^(?:recommend(?:ed|ations?)?|todo|future work|planned|next steps?|roadmap|action items?)\b/iu
/** A line without a colon that only names what follows. */
const BARE =
  /^(?:[\p{L}-]+ ){0,2}(?:mitigations?|controls?|countermeasures?|safeguards?|defen[cs]es?|recommendations?)$/iu

/** Takes a paragraph apart at the lines that begin with a label. Words that only look like one ("Sandbox: on") stay as they are. */
export function labelled(text: string, isItem: boolean): readonly Labelled[] {
  if (!isItem && BARE.test(text.trim().slice(0, 100)))
    return [{ section: sectionOf(text), text: '', line: 0, column: 0, isOpen: true }]
  const parts: { section: Section | null; lines: string[]; line: number; column: number }[] = []
  for (const [line, words] of text.split('\n').entries()) {
    const label = LABEL.exec(words.slice(0, 200))
    const section = label === null ? null : sectionOfLabel(label[1] ?? '')
    const column = section === null ? 0 : words.indexOf(':') + 1
    if (section !== null) parts.push({ section, lines: [words.slice(column)], line, column })
    else if (parts.length === 0) parts.push({ section: null, lines: [words], line, column })
    else parts.at(-1)?.lines.push(words)
  }
  return parts.map(({ section, lines, line, column }) => {
    const own = lines.join('\n')
    return { section, text: own, line, column, isOpen: section !== null && own.trim() === '' }
  })
}

function sectionOfLabel(words: string): Section | null {
  if (CONTROL.test(words)) return { ...sectionOf(words), kind: 'controls' }
  if (PLANNED.test(words)) return { kind: 'controls', atMost: 'planned', asserted: false }
  return OTHER.test(words.trim()) ? PLAIN : null
}
