/** What makes a Markdown text too costly to parse, and the index at which it begins. */
export interface TooCostly {
  readonly message: string
  readonly help: string
  readonly index: number
}

/** The parser takes 10 to 40 µs for each character. The largest threat models found have about 100,000. */
const MAX_CHARACTERS = 262_144
/** Quotes and lists within each other; the parser nests its calls as deep. */
const MAX_NESTING = 16
/**
 * The parser takes time that is quadratic in the marks and in the lines of one paragraph (about 50 ns each time), and in the
 * underlines of a whole text. A table of 1,000 rows stays below.
 */
const MAX_WORK = 100_000_000

const MARK = /[*_~[\]]/g
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/

/** Whether a Markdown text is too long, too nested or too dense to be parsed within seconds; linear in its length. */
export function tooCostly(text: string): TooCostly | null {
  if (text.length > MAX_CHARACTERS)
    return {
      message: `the Markdown text has ${text.length} characters, more than the ${MAX_CHARACTERS} that are read`,
      help: 'Shorten it, or use the YAML form.',
      index: 0,
    }
  let [work, underlines, marks, lines] = [0, 0, 0, 0]
  let index = 0
  for (const line of text.split('\n')) {
    if (nestingOf(line) > MAX_NESTING)
      return {
        message: `quotes and lists stand more than ${MAX_NESTING} levels deep in each other`,
        help: 'Flatten them; no threat model needs this depth.',
        index,
      }
    if (line.trim() === '') {
      work += marks * marks + lines * lines
      marks = 0
      lines = 0
    } else {
      lines++
      marks += line.match(MARK)?.length ?? 0
      if (UNDERLINE.test(line)) underlines++
    }
    if (work + marks * marks + lines * lines + 3 * underlines * underlines > MAX_WORK)
      return {
        message: 'the Markdown text up to here holds too many marks or lines without a blank line to be read',
        help: 'Break long paragraphs, lists and tables up with blank lines.',
        index,
      }
    index += line.length + 1
  }
  return null
}

function nestingOf(line: string): number {
  let depth = 0
  CONTAINER.lastIndex = 0
  while (depth <= MAX_NESTING && CONTAINER.test(line)) depth++
  return depth
}
