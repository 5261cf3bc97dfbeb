import { execFileSync, spawnSync } from 'node:child_process'
import type { TreeEntry } from '../../app/commit-workspace.ts'
import { blobId, type ObjectHash } from './identity.ts'

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

/** The top of the work tree that holds a folder, or null outside git. */
export function topLevel(folder: string): string | null {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '')
  return top === undefined || top === '' ? null : top
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

/** Every file of a commit by its path; null where the commit cannot be read. */
export function listTree(top: string, commit: string): ReadonlyMap<string, TreeEntry> | null {
  const output = git(top, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  if (output === null) return null
  const entries = new Map<string, TreeEntry>()
  for (const line of output.split('\0')) {
    if (line === '') continue
    // The size is `-` for a submodule, and BAD for a blob that is not in this clone.
    const match = /^(\d{6}) \S+ ([0-9a-f]+)\s+(\d+|-|BAD)\t([\s\S]+)$/.exec(line)
    if (match === null) return null
    entries.set(match[4] ?? '', { mode: match[1] ?? '', object: match[2] ?? '', size: Number(match[3]) || 0 })
  }
  return entries
}

/** The contents of blobs, without filters; objects that are missing, or are not what their id says, are left out. */
export function readBlobs(top: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  const { stdout } = spawnSync('git', ['-C', top, ...SAFE, 'cat-file', '--batch'], {
    input: objects.join('\n'),
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment(),
  })
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0x0a, at)
    if (end === -1) break
    const header = /^([0-9a-f]+) blob (\d+)$/.exec(stdout.toString('latin1', at, end))
    if (header === null) {
      at = end + 1
      continue
    }
    const [, object = '', length] = header
    const size = Number(length)
    const bytes = stdout.subarray(end + 1, end + 1 + size)
    if (bytes.length === size && blobId(bytes, object.length === 64 ? 'sha256' : 'sha1') === object)
      found.set(object, bytes)
    at = end + 1 + size + 1
  }
  return found
}
