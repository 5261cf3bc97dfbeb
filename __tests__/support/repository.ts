import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith } from './folder.ts'

/** A real git repository that a test drives: files in, commits out. */
export interface Repository {
  readonly folder: string
  /** Writes files; null removes one. */
  write(files: Readonly<Record<string, string | null>>): void
  /** Commits everything and gives the commit. */
  commit(message?: string): string
  git(...args: readonly string[]): string
}

export function repository(files: Readonly<Record<string, string>>): Repository {
  const folder = folderWith({})
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      [
        '-C',
        folder,
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.com',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  const write: Repository['write'] = (changes) => {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) rmSync(join(folder, path), { recursive: true })
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
    }
  }
  const commit: Repository['commit'] = (message = 'change') => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD').trim()
  }
  git('init', '-q', '-b', 'main')
  write(files)
  commit('start')
  return { folder, write, commit, git }
}
