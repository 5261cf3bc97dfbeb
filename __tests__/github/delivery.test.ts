import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import type { Fault } from '../support/github/faults.ts'
import { cloneAs, scene } from '../support/github/scene.ts'
import type { Run } from '../support/runner.ts'
import {
  all,
  commandsIn,
  failing,
  type Given,
  given,
  model,
  passing,
  PATIENCE,
  readOutput,
  served,
  tame,
} from './comment-given.ts'

const WRITE = /\/issues\/(?:comments\/)?\d+/
const FOR_EVER = 1_000

interface Verdict {
  readonly schema: string
  readonly status: string
  readonly delivery: readonly string[]
}
const verdictOf = (run: Run): Verdict => run.report() as unknown as Verdict
const warnings = (run: Run): string =>
  run.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n')

/** What must hold of every run, whatever the API did. */
function expectTold(run: Run, status: string): void {
  expect(run.outputs['status']).toBe(status)
  expect(run.stderr).toBe('')
  expect(run.stdout).not.toMatch(/\n\s+at .*\.js/)
  expect(verdictOf(run)).toMatchObject({ schema: 'aivss-gate/verdict/v1', status })
  expect(readOutput(run, 'sarif')).toMatchObject({ version: '2.1.0', runs: [{}] })
  expect(run.summary.toLowerCase()).toContain(`aivss gate: ${status}`)
}

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
    [0, null, /403[\s\S]*pull-requests: write/],
    [1, { status: 404, body: { message: 'Not Found' } }, /404[\s\S]*pull-requests: write/],
    [1, { status: 422, body: { message: 'Validation Failed' } }, /422/],
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
      const limited = { headers: { 'retry-after': '1' } }
      const faults: readonly Omit<Fault, 'match'>[] = [
        { status: 429, ...limited, body: { message: 'slow down' } },
        { status: 403, ...limited, body: { message: 'You have exceeded a secondary rate limit.' } },
        { status: 500 },
        { status: 502, body: '<html>bad gateway', afterwards: true },
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
      const first = await run()
      server.fault({ match: { method: 'PATCH' }, status: 404, body: { message: 'Not Found' } })
      const told = await run({ inputs: { fail: 'false' } })
      expect([first.exit, told.exit, warnings(told)]).toEqual([1, 0, ''])
      expect(comments().some((one) => one.body.includes('could not fail'))).toBe(true)
      await run()
      expect(body()).not.toContain('could not fail')
    },
    PATIENCE,
  )
})

const STEPS = {
  branches: /\/branches\//,
  compare: /\/compare\//,
  trees: /\/git\/trees\//,
  blobs: /\/git\/blobs\//,
}
const QUICK: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  403: {
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-accepted-github-permissions': 'contents=read' },
  },
  404: { status: 404, body: { message: 'Not Found' } },
  429: { status: 429, headers: { 'retry-after': '600' }, body: { message: 'API rate limit exceeded' } },
  garbage: { status: 200, body: '<html>a proxy says hello' },
}

describe('an API that fails', () => {
  it.each(Object.entries(STEPS))(
    'while reading %s is never green and says what could not be read and why',
    async (step, path) => {
      const of = scene(passing)
      await all(Object.entries(QUICK), async ([name, fault]) => {
        const { server, run, body } = await served(of)
        server.fault({ match: { path }, times: FOR_EVER, ...fault })
        const told = await run({ checkout: 'none' })
        expect(told.exit).toBe(1)
        expectTold(told, step === 'branches' || step === 'trees' ? 'error' : 'incomplete')
        const message = told.annotations.map((one) => one.message).join('\n')
        // A missing branch and a missing ancestor are what GitHub says with its 404 there.
        if (name !== '404' || step === 'trees' || step === 'blobs')
          expect(message).toContain(`GET /repos/acme/app/${path.source.replaceAll('\\', '').slice(1)}`)
        expect(message).toMatch(
          { 403: /403.*contents=read/, 404: /404|does not exist|no common ancestor/, 429: /429.*600 s/ }[
            name
          ] ?? /no usable answer/,
        )
        expect(body()).toMatch(/### (?:🚫|❓|⚠️|❌)[^\n]*(?:error|incomplete)/)
      })
    },
    PATIENCE,
  )

  it(
    'for ever is given up long before the job is',
    async () => {
      const of = scene(passing)
      const faults: readonly (readonly [RegExp, string])[] = [
        [STEPS.branches, 'error'],
        [/graphql/, 'pass'],
        [WRITE, 'pass'],
      ]
      const started = Date.now()
      await Promise.all(
        faults.map(async ([path, status]) => {
          const { server, run, comments } = await served(of)
          server.fault({ match: { path }, times: FOR_EVER, status: 500, body: { message: 'Server Error' } })
          const told = await run({ checkout: 'none' })
          expectTold(told, status)
          expect(told.exit).toBe(status === 'pass' ? 0 : 1)
          const undelivered = path === STEPS.branches ? 0 : 1
          expect([verdictOf(told).delivery.length, comments().length]).toEqual([undelivered, 1 - undelivered])
        }),
      )
      expect(Date.now() - started).toBeLessThan(30_000)
    },
    PATIENCE,
  )

  it(
    'once is not noticed',
    async () => {
      const { server, run } = await given(passing)
      server.fault({ match: { path: STEPS.trees }, status: 502, body: '<html>bad gateway' })
      const told = await run({ checkout: 'none' })
      expectTold(told, 'pass')
      expect([told.exit, warnings(told)]).toEqual([0, ''])
    },
    PATIENCE,
  )

  it(
    'with a token that it does not know is told so, and where there is no token too',
    async () => {
      const of = scene(passing)
      const [unknown, none] = [await served(of), await served(of)]
      const [bad, empty] = await Promise.all([
        unknown.run({ token: 'ghs_ended', checkout: 'none' }),
        none.run({ inputs: { token: '' }, checkout: 'none' }),
      ])
      for (const [told, says] of [
        [bad, /401[\s\S]*token/],
        [empty, /"token" is empty/],
      ] as const) {
        expect(told.exit).toBe(1)
        expectTold(told, 'error')
        expect(told.annotations.map(({ message }) => message).join('\n')).toMatch(says)
        expect(warnings(told)).not.toBe('')
      }
      expect(none.server.requests).toEqual([])
    },
    PATIENCE,
  )

  it(
    'is asked for at most eight things at once, and its secondary limit is waited for',
    async () => {
      const models = Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`m/a${index}.aivss.yml`, tame(`a${index}`)]),
      )
      const { server, run } = await given({ base: { 'README.md': 'x' }, change: models }, { latencyMs: 8 })
      server.fault({
        match: { path: STEPS.blobs },
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      })
      const told = await run({ checkout: 'none' })
      expectTold(told, 'pass')
      expect(told.outputs['agents']).toBe('60')
      expect(server.highestConcurrency).toBeGreaterThan(2)
      expect(server.highestConcurrency).toBeLessThanOrEqual(8)
    },
    PATIENCE,
  )

  it(
    'before anything was judged is not followed by a policy that judged nothing',
    async () => {
      // Fails: the summary's last line says "preset balanced ·  · gate all", with an empty digest.
      const { server, run } = await given(passing)
      server.fault({ match: { path: STEPS.branches }, status: 404, body: { message: 'Branch not found' } })
      const { summary, outputs } = await run({ checkout: 'none' })
      expect(outputs['status']).toBe('error')
      const foot = summary.trimEnd().split('\n').at(-1) ?? ''
      expect(foot).toContain('aivss-gate')
      expect(foot).not.toMatch(/balanced|gate `all`|·\s+·/)
    },
    PATIENCE,
  )

  it(
    'never gets its token into what people read',
    async () => {
      const { server, run, body } = await given(failing)
      server.fault({ match: { path: STEPS.blobs }, status: 404, body: { message: 'Not Found' } })
      const token = 'ghs_job'
      const told = await run({ checkout: 'none' })
      const log = told.stdout.split('\n').filter((line) => line !== `::add-mask::${token}`)
      for (const text of [log.join('\n'), told.summary, JSON.stringify(told.report()), body()])
        expect(text).not.toContain(token)
      expect(told.stdout.indexOf(token)).toBe('::add-mask::'.length)
    },
    PATIENCE,
  )
})

describe('report files', () => {
  const here = async (prepare: (workspace: string, outside: string) => void, dir = 'out') => {
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
    'lie outside the checkout unless told, and where they are told to',
    async () => {
      const { told, workspace } = await here(() => {}, 'reports/gate')
      expect(told.outputs['report']).toBe(join(workspace, 'reports/gate/verdict.json'))
      expectTold(told, 'fail')
      const { run, of } = await given(passing)
      const plain = await run({ workspace: cloneAs(of, 'full') })
      expect(plain.outputs['report']?.startsWith(plain.temp)).toBe(true)
      expect(plain.outputs['sarif']?.startsWith(plain.temp)).toBe(true)
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
        for (const name of ['verdict.json', 'aivss-gate.sarif'])
          symlinkSync(join(outside, 'victim.json'), join(workspace, 'out', name))
      },
    ],
    [
      'out',
      (workspace) => {
        writeFileSync(join(workspace, 'out'), 'a file')
      },
    ],
    [
      'out',
      (workspace) => {
        for (const name of ['verdict.json', 'aivss-gate.sarif'])
          mkdirSync(join(workspace, 'out', name), { recursive: true })
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
        expect([told.outputs['report'], told.outputs['sarif']]).toEqual(['', ''])
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
    'hold SARIF also where there is nothing to say',
    async () => {
      const runs = await Promise.all(
        [
          passing,
          { base: { 'README.md': 'a' }, change: { 'README.md': 'b' } },
          {
            base: { '.github/aivss-gate.yml': 'version: 1\ntresholds: {}\n' },
            change: { 'a.aivss.yml': tame() },
          },
          {
            base: { 'README.md': 'a' },
            change: {
              'a b/%41 #1 ü"\'.aivss.yml': model('odd', 9, 1),
              'b\\c:d?.aivss.yml': model('odder', 9, 1),
            },
          },
        ].map(async (about) => await (await given(about)).run()),
      )
      expect(runs.map(({ outputs }) => outputs['status'])).toEqual([
        'pass',
        'nothing-to-check',
        'error',
        'fail',
      ])
      for (const run of runs) {
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
