import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { score } from '../../src/aivss/index.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { difference } from '../support/shown.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const readme = read('README.md')

describe('the README', () => {
  it('shows what the command prints', async () => {
    const [, args = '', shown = ''] =
      /```sh\nnode dist\/cli\/index\.js (.*)\n```\n\n```text\n([\s\S]*?)\n```/.exec(readme) ?? []
    const { exit, stdout } = await runInProcess(args.split(' '), ROOT)
    expect(exit).toBe(1)
    expect(difference(shown.split('\n'), stdout)).toBeNull()
  })

  it('shows commands that run', async () => {
    const commands = [...readme.matchAll(/^node dist\/cli\/index\.js (?!check)(.*)$/gm)].map(
      ([, args = '']) => args,
    )
    expect(commands.length).toBeGreaterThan(2)
    for (const args of commands) {
      const { exit, stdout, stderr } = await runInProcess(args.split(' '), ROOT)
      expect({ args, exit, stderr, empty: stdout === '' }).toEqual({
        args,
        exit: 0,
        stderr: '',
        empty: false,
      })
    }
  })

  it('names every command, and no other', async () => {
    const { stdout } = await runInProcess(['--help'], ROOT)
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .* {2}\S/gm)].map(([, name = '']) => name)
    const named = [...readme.matchAll(/^\| `aivss-gate ([a-z]+)/gm)].map(([, name = '']) => name)
    expect(named.toSorted()).toEqual([...new Set(commands)].filter((name) => name !== 'aivss').toSorted())
  })

  it('shows the workflow that is an example', () => {
    const example = read('examples/workflows/plain.yml').split('\n').slice(1).join('\n')
    expect(readme).toContain(`\`\`\`yaml\n${example}\`\`\``)
  })

  it('says what the module gives', () => {
    expect(score({ version: '0.8', cvss: 8.8, factors: { autonomy: 0.8, tools: 0.9 } })).toMatchObject({
      low: 9,
      high: 9.9,
      determined: false,
    })
    expect(readme).toContain('{ low: 9, high: 9.9, determined: false')
  })
})

it('docs/github.md has every input and output of action.yml in its tables, and no others', () => {
  const action = parse(read('action.yml')) as Readonly<
    Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>
  >
  const tables = read('docs/github.md').split('## Inputs and outputs')[1]?.split('\n## ')[0] ?? ''
  const named = [...tables.matchAll(/^\| `([a-z-]+)`\s*\|/gm)].map(([, name = '']) => name)
  expect(named.toSorted()).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)].toSorted())
})
