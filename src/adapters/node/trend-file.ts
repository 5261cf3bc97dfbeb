import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { decodeText } from '../../app/text-file.ts'
import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import { HISTORY_LIMITS } from '../../audit/history.ts'
import { readFile } from './files.ts'
import { refuseLinks, replaceFile } from './replace-file.ts'

/** More bytes than a history that this program writes ever has. */
const MOST_BYTES = HISTORY_LIMITS.characters * 4

/**
 * A history in a file, named relative to `cwd`. No link is followed: neither the file itself nor, inside `root` (the
 * repository), a folder above it.
 *
 * @throws UserError where a folder outside `root` does not exist
 */
export function trendFile(cwd: string, given: string, root: string): TrendStore {
  const { within, path } = placeOf(cwd, given, root)
  const read = (): string | null => {
    refuseLinks(within, path, given)
    const content = readFile(path, MOST_BYTES)
    switch (content.kind) {
      case 'missing':
        return null
      case 'bytes': {
        const decoded = decodeText(content.bytes, given)
        if (!decoded.ok) throw unreadable(given, `is no history: ${decoded.reason}`)
        return decoded.text
      }
      case 'link':
        throw unreadable(given, 'is a symbolic link, which is never followed')
      case 'too-large':
        throw unreadable(given, `is too large for a history (${content.size} bytes)`)
      case 'unreadable':
        throw unreadable(given, `could not be read: ${content.reason}`)
      case 'submodule':
      case 'special':
        throw unreadable(given, 'is not a regular file')
    }
  }
  return {
    name: given,
    limit: null,
    read: async () => read(),
    write: async (text, previous) => {
      if (read() !== previous) return 'stale'
      replaceFile(within, path, text, given)
      return 'written'
    },
  }
}

/** The file, and the folder below which no part of its path may be a link. */
function placeOf(
  cwd: string,
  given: string,
  root: string,
): { readonly within: string; readonly path: string } {
  const path = resolve(realpathSync.native(cwd), given)
  if (path.startsWith(root.endsWith(sep) ? root : root + sep)) return { within: root, path }
  try {
    const within = realpathSync.native(dirname(path))
    return { within, path: join(within, basename(path)) }
  } catch {
    throw unreadable(given, 'lies in a folder that does not exist')
  }
}

function unreadable(given: string, what: string): UserError {
  return new UserError(
    'history-unreadable',
    `the history ${given} ${what}`,
    'Name a text file for the history, or one that is yet to be written.',
  )
}
