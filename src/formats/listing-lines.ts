import type { Place } from '../source/place.ts'

/** One line of a listing. */
export interface Line {
  /** The line without surrounding blanks, NBSP read as a blank. */
  readonly text: string
  readonly place: Place
}

/** How the parts of a listing report what is wrong with them. */
export type Report = (message: string, help: string, place: Place) => void

export function linesOf(text: string, path: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => {
      const clean = raw.replaceAll('\u00A0', ' ')
      return {
        text: clean.trim(),
        place: { path, line: index + 1, column: clean.length - clean.trimStart().length + 1 },
      }
    })
}

/** Index of the first line from `from` on that matches; the number of lines where none does. */
export function indexFrom(lines: readonly Line[], from: number, pattern: RegExp): number {
  const found = lines.findIndex((line, index) => index >= from && pattern.test(line.text))
  return found === -1 ? lines.length : found
}
