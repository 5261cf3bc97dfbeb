import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join, relative, sep } from 'node:path'
import { UserError } from '../../app/user-error.ts'

/**
 * Writes a file whole or not at all, in place of one that is there. Below `root` nothing is written through a link; `path`
 * is absolute and lies below it, `shown` names it in messages.
 *
 * @throws UserError where a link or no regular file stands in the way, or it cannot be written
 */
export function replaceFile(root: string, path: string, text: string, shown: string): void {
  try {
    for (const folder of foldersAbove(root, path)) {
      refuseOther(folder, shown)
      if (statOf(folder) === undefined) mkdirSync(folder)
    }
    const there = statOf(path)
    if (there !== undefined && !there.isFile())
      throw refused(shown, `is ${there.isSymbolicLink() ? 'a symbolic link' : 'no regular file'}`)
    swapFile(path, text, there === undefined ? 0o666 : there.mode & 0o777)
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw refused(shown, `could not be written: ${reason}`)
  }
}

/**
 * Refuses a path that leads through a link, or through something that is no folder, below `root`.
 *
 * @throws UserError
 */
export function refuseLinks(root: string, path: string, shown: string): void {
  for (const folder of foldersAbove(root, path)) refuseOther(folder, shown)
}

/**
 * Writes a file whole or not at all, beside the one that is there until it is whole. The rename replaces a link that somebody
 * puts there meanwhile, and does not follow it; another name of the same file keeps what it had. Throws what Node throws.
 */
export function swapFile(path: string, text: string, mode: number): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  const handle = openSync(draft, flags, mode)
  try {
    try {
      writeFileSync(handle, text)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** The folders below a root in which a path lies, the uppermost first. */
function foldersAbove(root: string, path: string): readonly string[] {
  const names = relative(root, dirname(path))
    .split(sep)
    .filter((name) => name !== '')
  if (names[0] === '..') throw new Error(`${path} lies outside ${root}`)
  return names.map((_, index) => join(root, ...names.slice(0, index + 1)))
}

function refuseOther(folder: string, shown: string): void {
  const stat = statOf(folder)
  if (stat !== undefined && !stat.isDirectory())
    throw refused(
      shown,
      `lies behind ${basename(folder)}, which is ${stat.isSymbolicLink() ? 'a symbolic link' : 'no folder'}`,
    )
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function refused(shown: string, what: string): UserError {
  return new UserError(
    'output',
    `${shown} ${what}`,
    'Name a file that can be written; links are never followed.',
  )
}
