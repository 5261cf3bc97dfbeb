import { execFileSync } from 'node:child_process'

/** Options under which git runs nothing that the repository could have configured, and sees objects as they are. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.untrackedCache=false',
  '--no-optional-locks',
  '--no-replace-objects',
]
const MAX_OUTPUT = 512 * 1024 * 1024

/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
export function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...SAFE, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
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
