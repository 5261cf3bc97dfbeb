/** Text that takes the place of the characters from `start` up to `end`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it does, in a few words. */
  readonly what: string
}

/** A text with edits made, whatever their order. One that overlaps an earlier one is left out. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}

/** The same edits in a text that stands `offset` characters into another. */
export function shifted(edits: readonly TextEdit[], offset: number): readonly TextEdit[] {
  return edits.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
}

/** How lines end: as in the first line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}
