import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readFile } from '../files.ts'
import { git } from '../git.ts'

/** The files of a work tree as they are now. */
export interface TreeState {
  /** Changes when the content, kind or name of any file changes that git lists. */
  readonly digest: string
  /** Whether git lists a path, so that the digest covers it. */
  covers(path: string): boolean
}

/** Files that differ from git's index are read whole; where there are more or larger ones, reading all again is as fast. */
const MOST_READ = 2_000
const LARGEST = 4 * 1024 * 1024
const MOST_BYTES = 64 * 1024 * 1024

/**
 * What git knows of a work tree without reading it: its index holds an id of the content of each tracked file, and git tells
 * which files differ from it by now; those and the files that it does not track are read. Null where git takes a file's
 * state on trust (`assume-unchanged`, `skip-worktree`, unmerged), where too much would have to be read, and outside git.
 */
export function treeState(root: string): TreeState | null {
  const listing = git(root, [
    'ls-files',
    '-v',
    '-c',
    '-o',
    '-m',
    '-d',
    '--exclude-standard',
    '--full-name',
    '-z',
    '--',
    '.',
  ])
  const index = indexOf(root)
  if (listing === null || index === null) return null
  const digest = createHash('sha256').update(index)
  const paths = new Set<string>()
  let read = 0
  let bytes = 0
  for (const entry of listing.split('\0')) {
    if (entry === '') continue
    const path = entry.slice(2)
    paths.add(path)
    switch (entry.slice(0, 2)) {
      case 'H ':
        continue
      case 'R ':
        digest.update(`gone ${path}\0`)
        continue
      case 'C ':
      case '? ': {
        const content = readFile(join(root, path), LARGEST)
        if (content.kind === 'too-large' || content.kind === 'unreadable' || ++read > MOST_READ) return null
        digest.update(`${content.kind} ${path}\0`)
        if (content.kind !== 'bytes') continue
        bytes += content.bytes.length
        if (bytes > MOST_BYTES) return null
        digest.update(`${content.bytes.length}\0`).update(content.bytes)
        continue
      }
      default:
        return null
    }
  }
  return { digest: digest.digest('hex'), covers: (path) => paths.has(path) }
}

function indexOf(root: string): Uint8Array | null {
  const path = git(root, ['rev-parse', '--git-path', 'index'])?.replace(/\r?\n$/, '')
  if (path === undefined || path === '') return null
  try {
    return readFileSync(resolve(root, path))
  } catch {
    return null
  }
}
