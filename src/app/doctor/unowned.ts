import type { Said } from '../../report/doctor-report.ts'
import { shorten } from '../../source/decode.ts'
import { cannotTell, problem } from './check.ts'
import type { CodeOwners } from './code-owners.ts'

/** Paths that are named one by one. */
const MOST_TOLD = 5
/** Comparisons of a path with a line, in all: a long CODEOWNERS takes time for each path. */
const MOST_COMPARISONS = 500_000
const LEAST_PATHS = 20

/** Paths that nobody owns, with the line that takes them from everybody where there is one. */
export function unowned(owners: CodeOwners, paths: readonly string[], help: string): readonly Said[] {
  const most = Math.max(LEAST_PATHS, Math.floor(MOST_COMPARISONS / Math.max(1, owners.lines.length)))
  const looked = paths.slice(0, most)
  const nobodys = looked.flatMap((path) => {
    const line = owners.lineFor(path)
    return line === null || line.owners.length === 0 ? [{ path, line }] : []
  })
  const start = { path: owners.path, line: 1, column: 1 }
  const more = nobodys.length - MOST_TOLD
  return [
    ...nobodys
      .slice(0, MOST_TOLD)
      .map(({ path, line }) =>
        problem(
          line === null
            ? `nobody owns ${path}`
            : `nobody owns ${path}: the pattern ${shorten(line.pattern)} takes it from everybody`,
          help,
          line?.place ?? start,
        ),
      ),
    ...(more > 0 ? [problem(`nobody owns ${more} further paths either`, help, start)] : []),
    ...(paths.length > most
      ? [
          cannotTell(
            `who owns ${paths.length - most} further paths was not looked at`,
            'Own the folders that hold them.',
            start,
          ),
        ]
      : []),
  ]
}
