/**
 * Characters of YAML that are read, and values that they may come to with aliases written out; every value takes a character, so
 * only aliases come to more. The parser takes some seconds for as many.
 */
export const MOST_YAML = 300_000

/** Levels of nesting that are read: real files have under forty, and the stack holds thousands. What lies deeper is too much. */
export const DEEPEST = 200

/** Thrown where a text is more than a reader reads to its end: what was not read must not pass for a file without agents. */
export class TooMuchToRead extends Error {
  override readonly message = 'more than is read to its end'
}
