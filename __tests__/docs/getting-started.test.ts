import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { tutorial } from '../../scripts/tutorial.mjs'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { difference, LEFT_OUT } from '../support/shown.ts'

const GIT = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
const page = readFileSync(join(ROOT, 'docs/getting-started.md'), 'utf8')
const steps = tutorial(page)

/** The words of a shell line, with single quotes. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)
}

it('can be followed word for word', async () => {
  let cwd = folderWith({})
  const one = async (text: string): Promise<{ exit: number | null; printed: string }> => {
    const [program = '', ...args] = words(text)
    if (program === 'mkdir') mkdirSync(join(cwd, args[0] ?? ''))
    else if (program === 'cd') cwd = join(cwd, args[0] ?? '')
    else if (program === 'git') execFileSync('git', [...GIT, ...args], { cwd })
    else if (program === 'cat') return { exit: 0, printed: readFileSync(join(cwd, args[0] ?? ''), 'utf8') }
    else if (program === 'aivss-gate') {
      const { exit, stdout, stderr } = await runInProcess(args, cwd)
      return { exit, printed: stdout + stderr }
    } else throw new Error(`nobody can follow: ${text}`)
    return { exit: 0, printed: '' }
  }
  for (const step of steps) {
    if (step.kind === 'write') {
      mkdirSync(dirname(join(cwd, step.path)), { recursive: true })
      ;(step.append ? appendFileSync : writeFileSync)(join(cwd, step.path), step.text)
    }
    if (step.kind !== 'run') continue
    let printed = ''
    for (const { text, exit } of step.commands)
      for (const part of text.split(' && ')) {
        const outcome = await one(part)
        printed = outcome.printed
        expect({ command: part, exit: outcome.exit }).toEqual({ command: part, exit })
      }
    if (step.shows !== null) expect(difference(step.shows, printed)).toBeNull()
  }
}, 30_000)

it('goes from red to green, and leaves out only what needs GitHub', () => {
  const checks = steps.flatMap((step) =>
    step.kind === 'run' ? step.commands.filter(({ text }) => text.startsWith('aivss-gate check')) : [],
  )
  expect(checks.map(({ exit }) => exit)).toEqual([1, 1, 0, 1])
  const told = steps.flatMap((step) => (step.kind === 'told' ? step.lines : []))
  expect(told.filter((line) => !/^(?:git (?:clone|push|remote add) |git push$|alias )/.test(line))).toEqual(
    [],
  )
})

it.each([
  [['a', 'b'], 'a\nb\n', true],
  [['a', LEFT_OUT, 'd'], 'a\nb\nc\nd\n', true],
  [[LEFT_OUT, 'b', LEFT_OUT], 'a\nb\nc\n', true],
  [['a'], 'a\nb\n', false],
  [['b'], 'a\nb\n', false],
  [[LEFT_OUT, 'c', 'b'], 'a\nb\nc\n', false],
  [[LEFT_OUT, 'x', LEFT_OUT], 'a\n', false],
])('a page that shows %j for %j would be told: %s', (shown, printed, agrees) => {
  expect(difference(shown, printed) === null).toBe(agrees)
})
