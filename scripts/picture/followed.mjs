import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tutorial } from '../tutorial.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The same every time, so that the same sources give the same pictures. */
const AUTHOR = ['A', 'a@example.com', '2026-11-23T12:00:00Z']
const WHO = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    ['NAME', 'EMAIL', 'DATE'].map((part, index) => [`GIT_${role}_${part}`, AUTHOR[index]]),
  ),
)

/**
 * Follows docs/getting-started.md in a folder with the command of a build, as far as the repository changes by it: where it
 * lies, and its commits beside `main`, oldest first.
 */
export function followed(folder, dist) {
  const repository = join(folder, 'notes')
  mkdirSync(repository)
  const run = (program, ...args) =>
    execFileSync(program, args, { cwd: repository, encoding: 'utf8', env: { ...process.env, ...WHO } })
  for (const step of tutorial(readFileSync(join(root, 'docs/getting-started.md'), 'utf8'))) {
    if (step.kind === 'write') {
      const path = join(repository, step.path)
      mkdirSync(dirname(path), { recursive: true })
      ;(step.append ? appendFileSync : writeFileSync)(path, step.text)
    }
    if (step.kind !== 'run') continue
    for (const { text } of step.commands) {
      const [program, ...args] = [...text.matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare,
      )
      if (program === 'git') run('git', ...args)
      if (program === 'aivss-gate' && args[0] === 'init')
        run(process.execPath, join(dist, 'cli/index.js'), ...args)
    }
  }
  const commits = run('git', 'rev-list', '--reverse', 'main..release-notes').trim().split('\n')
  return { repository, commits }
}
