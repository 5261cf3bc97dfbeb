/** A pattern by which git leaves a path out, and where it stands. */
export interface IgnoredLine {
  readonly source: string
  readonly line: number
  readonly pattern: string
  readonly path: string
}

/** What `ignoredPaths` gives, four fields for each path; a pattern with `!` takes the path in again. */
export function ignoredLines(fields: readonly string[]): readonly IgnoredLine[] {
  const lines = Array.from({ length: Math.floor(fields.length / 4) }, (_, at) =>
    fields.slice(4 * at, 4 * at + 4),
  )
  return lines.flatMap(([source = '', line, pattern = '', path = '']) =>
    pattern.startsWith('!') ? [] : [{ source, line: Number(line) || 1, pattern, path }],
  )
}
