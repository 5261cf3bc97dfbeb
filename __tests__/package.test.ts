import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { jsonSchema, SCHEMA_NAMES } from '../src/app/json-schema.ts'
import { folderWith } from './support/folder.ts'
import { ROOT, runCommand } from './support/run-built.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
it('the README shows a command that runs in a clone', () => {
  const [, args = ''] = /^node dist\/cli\/index\.js (check .*)$/m.exec(readme) ?? []
  const { exit, stdout, stderr } = runCommand(args.split(' '))
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' })
  expect(stdout).toContain('fail: ')
})

describe('the examples', () => {
  it('show pass, warn, fail, undetermined, waived and a broken model, whatever the day', () => {
    const verdict = JSON.parse(runCommand(['check', 'examples', '--format', 'json']).stdout)
    const worst = (id: string): string => {
      const mine = verdict.findings.filter(
        (finding: { agent: string; waiver: unknown }) => finding.agent === id && finding.waiver === null,
      )
      const levels = mine.map((finding: { level: string }) => finding.level)
      return levels.includes('error') ? 'fail' : levels.includes('warn') ? 'warn' : 'pass'
    }
    const agents: Record<
      string,
      {
        score: {
          determined: boolean
          aivss: number | null
          low: number
          high: number
          factorSum: number
          factorSet: string
        }
        format: string
      }
    > = Object.fromEntries(verdict.agents.map((agent: { id: string }) => [agent.id, agent]))
    expect(
      Object.fromEntries(
        Object.keys(agents)
          .toSorted()
          .map((id) => [id, worst(id)]),
      ),
    ).toEqual({
      'berth-dispatcher': 'warn',
      'customs-broker': 'warn',
      drydock: 'fail',
      keelson: 'fail',
      'manifest-checker': 'pass',
      'night-watch': 'fail',
      'tide-tables': 'pass',
    })
    expect(agents['drydock']?.score).toMatchObject({ factorSum: 6, factorSet: 'listing', aivss: 9.6 })
    expect(agents['keelson']?.score).toMatchObject({
      factorSum: 5,
      factorSet: 'listing',
      determined: false,
      low: 4.9,
      high: 10,
    })
    expect(agents['tide-tables']?.format).toBe('markdown')
    expect(verdict.summary.waived).toBe(1)
    expect(
      verdict.findings.some(
        (finding: { rule: string; agent: string }) =>
          finding.rule === 'model-invalid' && finding.agent === 'night-watch',
      ),
    ).toBe(true)
  })
})

describe('what is committed', () => {
  it.each(SCHEMA_NAMES)('schema %s is fresh', (name) => {
    expect(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')).toBe(jsonSchema(name))
  })

  it('is usable as the module aivss-gate/aivss, alone, with types', () => {
    const { exports: map }: { exports: Record<string, { types: string; default: string }> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    )
    const entry = map['./aivss']
    const folder = folderWith({ 'use.mjs': '', 'use.ts': '' })
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { score, parseCvssVector, loadCvssCalculator } from ${JSON.stringify(join(ROOT, entry?.default ?? ''))}
const parsed = parseCvssVector('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')
const cvss = (await loadCvssCalculator())(parsed.vector)
console.log(JSON.stringify(score({ version: '0.8', cvss, factors: { autonomy: 1 } })))`,
    )
    const printed = JSON.parse(
      execFileSync(process.execPath, [join(folder, 'use.mjs')], { cwd: folder, encoding: 'utf8' }),
    )
    expect(printed).toMatchObject({ low: 9.4, high: 10, determined: false })
    writeFileSync(
      join(folder, 'use.ts'),
      `import { score, type Score } from ${JSON.stringify(join(ROOT, (entry?.types ?? '').replace(/\.d\.ts$/, '.js')))}
const result: Score = score({ version: '0.8', cvss: 5, factors: { autonomy: 1 } })
const low: number = result.low
// @ts-expect-error the factor has a name
score({ version: '0.8', cvss: 5, factors: { autnomy: 1 } })
export { low }`,
    )
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
      join(folder, 'use.ts'),
    ]
    expect(
      spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' }).stdout,
    ).toBe('')
  })

  it('names no place outside the repository', () => {
    const tracked = execFileSync('git', ['ls-files', '-z', '--', ':!dist', ':!package-lock.json'], {
      cwd: ROOT,
      encoding: 'utf8',
    }).split('\0')
    expect(tracked.length).toBeGreaterThan(100)
    for (const path of tracked.filter((one) => /\.(?:ts|mjs|js|json|md|ya?ml|txt)$|\.ci\/run$/.test(one))) {
      const text = readFileSync(join(ROOT, path), 'utf8')
      expect({
        path,
        leaks: /registry\.npmjs|\/work\/(?:main|shared)|\.\.\/shared\//.test(text.replace(/leaks: .*/, '')),
      }).toEqual({ path, leaks: false })
    }
  })
})
