import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import type { TreeEntry } from '../../app/commit-workspace.ts'
import { objectId, type ObjectHash } from './identity.ts'

/** Options under which git runs nothing that the repository could have configured, and sees objects as they are. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.untrackedCache=false',
  // A commit-graph says what parents a commit has, unchecked.
  '-c',
  'core.commitGraph=false',
  '-c',
  'protocol.allow=never',
  // A folder that only looks like a repository is none.
  '-c',
  'safe.bareRepository=explicit',
  '--no-optional-locks',
  '--no-replace-objects',
]
const MAX_OUTPUT = 512 * 1024 * 1024

/** Under which git asks nobody, fetches nothing, also in a partial clone, and believes no variable or graft about its objects. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
  }
}

/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
export function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...SAFE, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: environment(),
    })
  } catch {
    return null
  }
}

/**
 * The top of the work tree that holds a folder, or null outside git. Git separates folders by `/` on every system, and may
 * write a drive or a short name otherwise than we do: the system's own spelling is what others are compared with.
 */
export function topLevel(folder: string): string | null {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '')
  return top === undefined || top === '' ? null : realpathSync.native(top)
}

/** Tracked and untracked files that are not ignored, relative to the top, under one folder of it; null where git cannot tell. */
export function listFiles(top: string, under: string): readonly string[] | null {
  const output = git(top, [
    'ls-files',
    '-c',
    '-o',
    '--exclude-standard',
    '--full-name',
    '-z',
    '--',
    under === '' ? '.' : `:(literal)${under}`,
  ])
  return output === null ? null : output.split('\0').filter((path) => path !== '')
}

export function headCommit(top: string): string | null {
  return git(top, ['rev-parse', 'HEAD'])?.trim() ?? null
}

/** The commit that a name means, or null. */
export function resolveCommit(top: string, name: string): string | null {
  if (name.startsWith('-')) return null
  return (
    git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim() || null
  )
}

/** Whether part of the history is missing, so that an ancestor that is found may not be the best one. */
export function isShallow(top: string): boolean {
  return git(top, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false'
}

/** The hash by which a repository names its objects. */
export function objectHash(top: string): ObjectHash {
  return git(top, ['rev-parse', '--show-object-format'])?.trim() === 'sha256' ? 'sha256' : 'sha1'
}

/** The best common ancestor of two commits; null where there is none, also because the clone is shallow. */
export function mergeBase(top: string, one: string, other: string): string | null {
  return git(top, ['merge-base', one, other])?.trim() || null
}

/** Folders in one another, as deep as a path of 4,096 bytes can be. */
const DEEPEST = 2_048

/**
 * Every file of a commit by its path; null where the commit is not there as a whole. Commit and trees are held against
 * their ids, so that what somebody wrote into the clone's objects is not believed.
 */
export function listTree(top: string, commit: string): ReadonlyMap<string, TreeEntry> | null {
  const root = rootOf(readObjects(top, [commit]).get(commit))
  if (root === null) return null
  const files = new Map<string, TreeEntry>()
  let level: readonly { readonly folder: string; readonly object: string }[] = [{ folder: '', object: root }]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return null
    readTrees(
      top,
      level.map(({ object }) => object),
    )
    const below: { folder: string; object: string }[] = []
    for (const { folder, object } of level) {
      const items = TREES.get(object)
      if (items === undefined) return null
      for (const { mode, name, object: id } of items) {
        if (mode === '40000') below.push({ folder: `${folder}${name}/`, object: id })
        else files.set(folder + name, { mode, object: id, size: 0 })
      }
    }
    level = below
  }
  return files
}

/**
 * The trees that were read, by their id: what an id means never changes, and the two sides of a change share most of them.
 */
const TREES = new Map<string, readonly TreeItem[]>()

function readTrees(top: string, objects: readonly string[]): void {
  const wanted = [...new Set(objects)].filter((object) => !TREES.has(object))
  for (const [object, tree] of readObjects(top, wanted)) {
    const items = itemsOf(tree, object.length / 2)
    if (items !== null) TREES.set(object, items)
  }
}

function rootOf(commit: GitObject | undefined): string | null {
  if (commit?.type !== 'commit') return null
  return /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(commit.bytes.toString('latin1', 0, 80))?.[1] ?? null
}

interface TreeItem {
  /** `40000` for a folder. */
  readonly mode: string
  readonly name: string
  readonly object: string
}

/** The items of a tree object: mode, blank, name, NUL, `idBytes` bytes of id; null where it is none. */
function itemsOf(tree: GitObject, idBytes: number): readonly TreeItem[] | null {
  if (tree.type !== 'tree') return null
  const { bytes } = tree
  const items: TreeItem[] = []
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, blank)
    if (blank === -1 || end === -1 || end + 1 + idBytes > bytes.length) return null
    const name = bytes.toString('utf8', blank + 1, end)
    if (name === '' || name === '.' || name === '..' || name.includes('/')) return null
    items.push({
      mode: bytes.toString('latin1', at, blank),
      name,
      object: bytes.toString('hex', end + 1, end + 1 + idBytes),
    })
    at = end + 1 + idBytes
  }
  return items
}

/** Sizes of blobs in bytes, as the clone says; nothing for one that is not there. */
export function blobSizes(top: string, objects: readonly string[]): ReadonlyMap<string, number> {
  const output = batch(top, 'cat-file --batch-check'.split(' '), objects).toString('latin1')
  return new Map(
    output.split('\n').flatMap((line) => {
      const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
      return object === undefined ? [] : [[object, Number(size)]]
    }),
  )
}

interface GitObject {
  readonly type: string
  readonly bytes: Buffer
}

/** The contents of blobs, without filters; objects that are missing, or are not what their id says, are left out. */
export function readBlobs(top: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...readObjects(top, objects)].flatMap(([id, { type, bytes }]) => (type === 'blob' ? [[id, bytes]] : [])),
  )
}

/** Objects as they are stored; those that are missing, or are not what their id says, are left out. */
function readObjects(top: string, objects: readonly string[]): ReadonlyMap<string, GitObject> {
  const found = new Map<string, GitObject>()
  const stdout = batch(top, ['cat-file', '--batch'], objects)
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0x0a, at)
    if (end === -1) break
    const header = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(stdout.toString('latin1', at, end))
    if (header === null) {
      at = end + 1
      continue
    }
    const [, object = '', type = '', length] = header
    const size = Number(length)
    const bytes = stdout.subarray(end + 1, end + 1 + size)
    const hash = object.length === 64 ? 'sha256' : 'sha1'
    if (bytes.length === size && objectId(type, bytes, hash) === object) found.set(object, { type, bytes })
    at = end + 1 + size + 1
  }
  return found
}

/**
 * Paths whose file may differ from what a commit has there, and those of untracked files; null where git cannot tell. A file
 * that only looks touched is among them: nothing is read, so that no filter of the repository runs.
 */
export function changedSince(top: string, commit: string): ReadonlySet<string> | null {
  const diff = [
    'diff-index',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=all',
    '-z',
    commit,
    '--',
  ]
  const changed = git(top, diff)
  const untracked = git(top, ['ls-files', '-o', '--exclude-standard', '--full-name', '-z', '--', '.'])
  if (changed === null || untracked === null) return null
  return new Set(`${changed}${untracked}`.split('\0').filter((path) => path !== ''))
}

/** What a command of git answers to a list of objects, one a line; nothing where it cannot be run. */
function batch(top: string, command: readonly string[], objects: readonly string[]): Buffer {
  if (objects.length === 0) return Buffer.alloc(0)
  const { stdout } = spawnSync('git', ['-C', top, ...SAFE, ...command], {
    input: objects.join('\n'),
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment(),
  })
  return stdout ?? Buffer.alloc(0)
}

/** What git says of paths that it would not take: source, line, pattern and path, one after the other; null where it cannot tell. */
export function ignoredPaths(top: string, paths: readonly string[]): readonly string[] | null {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', top, ...SAFE, 'check-ignore', '--verbose', '--stdin', '-z'],
    {
      input: paths.map((path) => `${path}\0`).join(''),
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment(),
    },
  )
  // 1: it takes all of them.
  return status === 0 ? stdout.split('\0') : status === 1 ? [] : null
}

/** The address of the remote `origin` as it is configured; null where there is none. */
export function originAddress(top: string): string | null {
  return git(top, ['config', '--get', 'remote.origin.url'])?.trim() || null
}
