import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import type { Fault } from '../support/github/faults.ts'
import { cloneAs, scene } from '../support/github/scene.ts'
import {
  all,
  commandsIn,
  failing,
  type Given,
  given,
  HERE,
  MARKER,
  model,
  passing,
  PATIENCE,
  readOutput,
  served,
} from './comment-given.ts'
import { expectTold, FOR_EVER, verdictOf, warnings, WRITE } from './delivery-told.ts'

describe('delivery', () => {
  it(
    'comes after everything that needs no network',
    async () => {
      const { server, run } = await given(failing)
      const temp = folderWith({ output: '', summary: '' })
      const files = ['output', 'summary', 'aivss-gate/verdict.json', 'aivss-gate/aivss-gate.sarif']
      const seen: string[][] = []
      server.fault({
        match: ({ path }) => {
          if (/graphql|\/user|\/issues/.test(path))
            seen.push(
              files.map((name) =>
                existsSync(join(temp, name)) ? readFileSync(join(temp, name), 'utf8') : '',
              ),
            )
          return false
        },
      })
      const env = {
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: join(temp, 'output'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      }
      expect((await run({ env })).exit).toBe(1)
      const [output = '', summary = '', report = '', sarif = ''] = seen[0] ?? []
      for (const name of [
        'status',
        'errors',
        'warnings',
        'agents',
        'max-score',
        'max-severity',
        'report',
        'sarif',
      ])
        expect(output).toContain(`${name}<<`)
      expect(summary).toContain('night-porter')
      expect([JSON.parse(report), JSON.parse(sarif)]).toEqual([
        expect.objectContaining({ status: 'fail' }),
        expect.objectContaining({ version: '2.1.0' }),
      ])
    },
    PATIENCE,
  )

  const FORK = { token: 'ghs_fork' }
  const refusals: readonly (readonly [
    exit: 0 | 1,
    // Null: the token may only read, as that of a fork.
    fault: Omit<Fault, 'match'> | null,
    says: RegExp,
  ])[] = [
    [1, null, /403[\s\S]*pull-requests: write/],
    [1, { status: 404, body: { message: 'Not Found' } }, /404[\s\S]*pull-requests: write/],
    [0, { status: 401, body: { message: 'Bad credentials' } }, /401[\s\S]*token/],
    [1, { status: 429, headers: { 'retry-after': '900' } }, /429[\s\S]*900 s/],
    [0, { status: 403, body: { message: 'issue is locked' } }, /issue is locked/],
  ]

  it(
    'that is refused is a warning, told everywhere, and changes no verdict',
    async () => {
      const scenes = [scene({ ...passing, fork: true }), scene({ ...failing, fork: true })] as const
      await all(refusals, async ([exit, fault, says]) => {
        const { server, run, comments } = await served(scenes[exit], {}, true)
        if (fault !== null)
          server.fault({ match: { method: 'POST', path: WRITE }, times: FOR_EVER, ...fault })
        const told = await run({ checkout: 'none', ...(fault === null ? FORK : {}) })
        const status = exit === 1 ? 'fail' : 'pass'
        expectTold(told, status)
        expect([told.exit, comments()]).toEqual([exit, []])
        expect(warnings(told)).toMatch(says)
        expect(told.summary).toMatch(new RegExp(`AIVSS gate: ${status}[\\s\\S]*Not delivered`))
        expect(verdictOf(told).delivery.join('\n')).toMatch(says)
      })
    },
    PATIENCE,
  )

  it(
    'is tried again where that may help, and writes one comment',
    async () => {
      const faults: readonly Omit<Fault, 'match'>[] = [
        { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } },
        { destroy: true, afterwards: true },
      ]
      const of = scene(failing)
      await all(faults, async (fault) => {
        const { server, run, comments } = await served(of)
        server.fault({ match: { method: 'POST', path: WRITE }, ...fault })
        const told = await run()
        expect([told.exit, comments().length, warnings(told)]).toEqual([1, 1, ''])
        expect([told.summary.includes('Not delivered'), verdictOf(told).delivery]).toEqual([false, []])
      })
    },
    PATIENCE,
  )

  it(
    'of a comment that vanished meanwhile writes a new one',
    async () => {
      const { server, run, comments, body } = await given(failing)
      server.addComment({ repo: HERE, number: 7, author: 'github-actions[bot]', body: `${MARKER}\nold` })
      server.fault({ match: { method: 'PATCH' }, status: 404, body: { message: 'Not Found' } })
      const told = await run({ inputs: { fail: 'false' } })
      expect([told.exit, warnings(told)]).toEqual([0, ''])
      expect(comments().some((one) => one.body.includes('could not fail'))).toBe(true)
      await run()
      expect(body()).not.toContain('could not fail')
    },
    PATIENCE,
  )
})

describe('report files', () => {
  const here = async (prepare: (workspace: string, outside: string) => void, dir: string) => {
    const one: Given = await given(failing)
    const workspace = cloneAs(one.of, 'full') ?? ''
    const outside = folderWith({ 'victim.json': 'keep' })
    prepare(workspace, outside)
    const told = await one.run({ workspace, inputs: { 'report-dir': dir } })
    expect([told.exit, told.outputs['status']]).toEqual([1, 'fail'])
    expect(told.summary).toContain('night-porter')
    expect(one.comments().length).toBe(1)
    return { told, outside, workspace }
  }

  it(
    'lie where they are told to',
    async () => {
      const { told, workspace } = await here(() => {}, 'reports/gate')
      expect(told.outputs['report']).toBe(join(workspace, 'reports/gate/verdict.json'))
      expectTold(told, 'fail')
    },
    PATIENCE,
  )

  const traps: readonly (readonly [dir: string, set: (workspace: string, outside: string) => void])[] = [
    [
      'out/deeper',
      (workspace, outside) => {
        symlinkSync(outside, join(workspace, 'out'))
      },
    ],
    [
      'out',
      (workspace, outside) => {
        symlinkSync(join(outside, 'new'), join(workspace, 'out'))
      },
    ],
    [
      'out',
      (workspace, outside) => {
        mkdirSync(join(workspace, 'out'))
        symlinkSync(join(outside, 'victim.json'), join(workspace, 'out/verdict.json'))
        mkdirSync(join(workspace, 'out/aivss-gate.sarif'))
      },
    ],
  ]

  it(
    'are written neither through links nor over what else stands there, and that is told',
    async () => {
      await all(traps, async ([dir, set]) => {
        const { told, outside } = await here(set, dir)
        expect(readFileSync(join(outside, 'victim.json'), 'utf8')).toBe('keep')
        expect([existsSync(join(outside, 'deeper')), existsSync(join(outside, 'new'))]).toEqual([
          false,
          false,
        ])
        expect(warnings(told)).toMatch(/verdict\.json could not be written/)
        expect(warnings(told)).toMatch(/aivss-gate\.sarif could not be written/)
        // They are where nobody else can have put anything, for the steps that come after.
        for (const name of ['report', 'sarif']) expect(told.outputs[name]).toContain(told.temp)
      })
    },
    PATIENCE,
  )

  it(
    'that cannot be written, as a summary that cannot, change no verdict',
    async () => {
      const { run, comments } = await given(failing)
      const temp = folderWith({})
      chmodSync(temp, 0o555)
      // Root writes everywhere, so a file stands where a folder would be needed.
      const blocked = statSync(temp).uid === 0 ? join(folderWith({ file: '' }), 'file') : temp
      const told = await run({ env: { RUNNER_TEMP: blocked, GITHUB_STEP_SUMMARY: join(blocked, 'none.md') } })
      expect([told.exit, told.outputs['status'], comments().length]).toEqual([1, 'fail', 1])
      expect(warnings(told)).toMatch(/verdict\.json[\s\S]*summary/)
      expect(commandsIn(told.stdout)).not.toContain('set-output')
      chmodSync(temp, 0o755)
    },
    PATIENCE,
  )

  it(
    'lie outside the checkout unless told, and hold SARIF also where there is nothing to say',
    async () => {
      const runs = await Promise.all(
        [
          { base: { 'README.md': 'a' }, change: { 'README.md': 'b' } },
          {
            base: { 'README.md': 'a' },
            change: {
              'a b/%41 #1 ü"\'.aivss.yml': model('odd', 9, 1),
              'b\\c:d?.aivss.yml': model('odder', 9, 1),
            },
          },
        ].map(async (about) => await (await given(about)).run()),
      )
      expect(runs.map(({ outputs }) => outputs['status'])).toEqual(['nothing-to-check', 'fail'])
      for (const run of runs) {
        for (const name of ['report', 'sarif']) expect(run.outputs[name]?.startsWith(run.temp)).toBe(true)
        const { runs: logs } = readOutput(run, 'sarif') as {
          runs: {
            results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[]
          }[]
        }
        expect(logs).toHaveLength(1)
        for (const { locations } of logs[0]?.results ?? [])
          for (const { physicalLocation } of locations)
            expect(physicalLocation.artifactLocation.uri).toMatch(
              /^(?!\/)(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/,
            )
      }
    },
    PATIENCE,
  )
})
