import { places } from '../read/place.ts'
import type { Value } from '../read/value.ts'

/** A text inside of a file, with the place of each of its characters. */
export interface Passage {
  readonly text: string
  /** Whether line breaks say no more than blanks (`run: >`). */
  readonly isFolded: boolean
  /** Lines by which a reader's lines within the passage are to be moved. */
  readonly lineOffset: number
  placeAt(offset: number): { readonly line: number; readonly column: number }
}

/** The text of a scalar as it stands in the file; block scalars keep their indentation, so that places stay those of the file. */
export function passageOf(value: Value | null, lines: readonly string[]): Passage | null {
  if (value === null || value.text === null) return null
  const mark = lines[value.line - 1]?.[value.column - 1]
  const { line, column } = value
  if (mark !== '|' && mark !== '>')
    return {
      text: value.text,
      isFolded: false,
      lineOffset: line - 1,
      placeAt: () => ({ line, column }),
    }
  const below = lines.slice(line)
  const margin = /^ */.exec(below.find((one) => one.trim() !== '') ?? '')?.[0] ?? ''
  const end = below.findIndex((one) => one.trim() !== '' && !one.startsWith(margin))
  const block = end === -1 ? below : below.slice(0, end)
  const text = block.join('\n')
  const placeIn = places(text)
  return {
    text,
    isFolded: mark === '>',
    lineOffset: line,
    placeAt: (offset) => {
      const place = placeIn(offset)
      return { line: line + place.line, column: place.column }
    },
  }
}
