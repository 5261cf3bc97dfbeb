import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import type { ObjectHash } from './identity.ts'

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
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
  }
}

/** The arguments of git for a command in a folder. */
export function gitArguments(folder: string, args: readonly string[]): readonly string[] {
  return ['-C', folder, ...SAFE, ...args]
}

/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
export function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', gitArguments(folder, args), {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: gitEnvironment(),
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

/** What git says of paths that it would not take: source, line, pattern and path, one after the other; null where it cannot tell. */
export function ignoredPaths(top: string, paths: readonly string[]): readonly string[] | null {
  const { status, stdout } = spawnSync(
    'git',
    gitArguments(top, ['check-ignore', '--verbose', '--stdin', '-z']),
    {
      input: paths.map((path) => `${path}\0`).join(''),
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: gitEnvironment(),
    },
  )
  // 1: it takes all of them.
  return status === 0 ? stdout.split('\0') : status === 1 ? [] : null
}

/** The address of the remote `origin` as it is configured; null where there is none. */
export function originAddress(top: string): string | null {
  return git(top, ['config', '--get', 'remote.origin.url'])?.trim() || null
}
