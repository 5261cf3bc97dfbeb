import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { POLICY_PATH } from '../../app/policy-paths.ts'
import { LIMITS } from '../../app/limits.ts'
import { UserError } from '../../app/user-error.ts'
import type { Workspace } from '../../app/workspace.ts'
import { readFile, readHead } from './files.ts'
import { listFiles, objectHash, topLevel } from './git.ts'
import { identityOf, type ObjectHash } from './identity.ts'

/** Files of a plain walk; what lies beyond is refused rather than left out in silence. */
const MAX_WALK = 500_000

export interface Folder {
  readonly workspace: Workspace
  /** Absolute path of the repository's root, or of the folder checked outside git. */
  readonly root: string
  /** Whether the root is the top of a git work tree. */
  readonly inGit: boolean
  /** Whether a path lies in what was asked for. */
  readonly covers: (path: string) => boolean
  /** The folder that holds everything that was asked for, absolute: where a policy is looked for first. */
  readonly checked: string
}

/**
 * Opens the files of a work tree: tracked and untracked files in git, a plain walk outside it. Nothing is executed and no
 * link is followed. `policy` is the absolute path of a policy that was named, if one was.
 *
 * @throws UserError where a path does not exist or lies in another repository
 */
export function openFolder(cwd: string, paths: readonly string[], policy: string | null): Folder {
  const targets = (paths.length === 0 ? ['.'] : paths).map((path) => target(cwd, path))
  const first = targets[0]
  if (first === undefined) throw new Error('there is at least the current folder')
  const top = topLevel(first.folder)
  const here = realpathSync.native(cwd)
  const root =
    top ??
    (targets.every((one) => isWithin(here, one.folder))
      ? here
      : commonFolder(targets.map((one) => one.folder)))
  for (const one of targets) {
    if (!isWithin(root, one.path)) {
      throw new UserError(
        'path-outside',
        `${one.given} lies outside ${root}`,
        'Check one repository at a time.',
      )
    }
  }
  const checked = commonFolder(targets.map((one) => one.folder))
  const base = posix(root, baseFolder(root, checked, policy))
  const scopes = targets.filter((one) => one.isFolder).map((one) => posix(root, one.path))
  const named = new Set(targets.filter((one) => !one.isFolder).map((one) => posix(root, one.path)))
  const inGit = top === null ? null : listFiles(root, base)
  const listed = inGit === null ? null : new Set(inGit)
  const all = (): readonly string[] => {
    const found =
      inGit === null
        ? scopes.flatMap((scope) => walk(root, scope))
        : inGit.filter((path) => scopes.some((scope) => isUnder(scope, path)))
    return [...new Set([...found, ...named])].toSorted()
  }
  let files: readonly string[] | null = null
  let hash: ObjectHash | null = null
  const objects = (): ObjectHash => (hash ??= objectHash(root))
  return {
    root,
    inGit: inGit !== null,
    covers: (path) => named.has(path) || scopes.some((scope) => isUnder(scope, path)),
    checked,
    workspace: {
      base: base === '' ? '' : `${base}/`,
      named,
      complete: scopes.includes(base) || scopes.includes(''),
      list: () => (files ??= all()),
      // Git still lists a tracked file that was deleted.
      has: (path) =>
        named.has(path) || ((listed === null || listed.has(path)) && existsWithoutLinks(root, path)),
      prefetch: async () => {},
      read: (path, maxBytes) => readFile(join(root, path), maxBytes),
      look: async (paths, bytes, show) => {
        for (const path of paths) {
          const head = readHead(join(root, path), bytes)
          if (head !== null) show(path, head)
        }
      },
      concerns: () => true,
      identity: (path) => identityOf(readFile(join(root, path), LIMITS.largestBytes), objects()),
    },
  }
}

interface Target {
  readonly given: string
  readonly path: string
  readonly folder: string
  readonly isFolder: boolean
}

function target(cwd: string, given: string): Target {
  const absolute = resolve(cwd, given)
  const stat = statOf(absolute)
  if (stat === undefined)
    throw new UserError(
      'path-not-found',
      `${given} does not exist`,
      'Name a file or folder to check; without one the current folder is checked.',
    )
  if (stat.isDirectory()) {
    const path = realpathSync.native(absolute)
    return { given, path, folder: path, isFolder: true }
  }
  const folder = realpathSync.native(dirname(absolute))
  return {
    given,
    path: join(folder, absolute.slice(dirname(absolute).length).replace(/^[/\\]/, '')),
    folder,
    isFolder: false,
  }
}

/**
 * The folder in which globs and the paths in models are read: the one whose `.github` holds the policy. For a policy that
 * lies elsewhere it is the folder checked where that has a `.github`, else the root.
 */
function baseFolder(root: string, checked: string, policy: string | null): string {
  if (policy !== null) {
    const holder = dirname(policy)
    if (
      basename(holder) === '.github' &&
      isWithin(root, dirname(holder)) &&
      isWithin(dirname(holder), checked)
    )
      return dirname(holder)
    return existsSync(join(checked, '.github')) ? checked : root
  }
  return upwards(checked, root).find((at) => existsSync(join(at, POLICY_PATH))) ?? root
}

/** A folder and those above it, up to the root. */
export function upwards(folder: string, root: string): readonly string[] {
  return folder === root || !isWithin(root, folder) ? [folder] : [folder, ...upwards(dirname(folder), root)]
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let at = common
    while (!isWithin(at, folder)) at = dirname(at)
    return at
  })
}

function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function isUnder(scope: string, path: string): boolean {
  return scope === '' || path.startsWith(`${scope}/`)
}

function posix(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** Regular files and links under a folder, without following links and without `.git`. */
function walk(root: string, under: string): readonly string[] {
  const found: string[] = []
  const pending = [under]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git') pending.push(path)
      } else found.push(path)
      if (found.length > MAX_WALK) {
        throw new UserError(
          'too-many-files',
          `more than ${MAX_WALK} files under ${join(root, under)}`,
          'Name the folder that holds the threat models.',
        )
      }
    }
  }
  return found
}

/** What cannot be looked into is refused rather than left out in silence. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UserError(
      'folder-unreadable',
      `the folder ${folder} could not be read: ${reason}`,
      'Make it readable, or name the folder that holds the threat models.',
    )
  }
}

/** Whether a file stands at a path of which no part is a link. */
function existsWithoutLinks(root: string, path: string): boolean {
  const parts = path.split('/')
  return parts.every((_, index) => {
    const stat = statOf(join(root, ...parts.slice(0, index + 1)))
    return stat !== undefined && (index < parts.length - 1 ? stat.isDirectory() : true)
  })
}

/** What stands at a path, without following a link; nothing where the path is too long or cannot be reached. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
