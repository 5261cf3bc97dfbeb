import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { realClock } from '../../src/adapters/github/clock.ts'
import { openHistory } from '../../src/adapters/history.ts'
import { judgeChange } from '../../src/app/judge-change.ts'
import { UserError } from '../../src/app/user-error.ts'
import { client, testClock } from '../adapters/github/scripted-server.ts'
import { folderWith } from '../support/folder.ts'
import type { Fault } from '../support/github/faults.ts'
import { type Scene, scene } from '../support/github/scene.ts'
import { judged } from '../support/pull-in-memory.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { failing, PATIENCE, served } from './comment-given.ts'
import { FOR_EVER } from './delivery-told.ts'
import { POLICY, risky, tame } from './given.ts'

const RED = ['fail', 'incomplete', 'error']

describe('an API that lies', () => {
  const elsewhere = { location: 'https://evil.example/x' }
  const lies: readonly (readonly [string, RegExp, Omit<Fault, 'match'>])[] = [
    ['a branch without a commit', /\/branches\//, { status: 200, body: { name: 'main' } }],
    [
      'a branch at no commit',
      /\/branches\//,
      { status: 200, body: { name: 'main', commit: { sha: '../x' } } },
    ],
    ['a branch that is a list', /\/branches\//, { status: 200, body: [] }],
    ['a branch elsewhere', /\/branches\//, { status: 302, headers: elsewhere, body: '' }],
    [
      'an ancestor that is none',
      /\/compare\//,
      { status: 200, body: { merge_base_commit: { sha: 'main' } } },
    ],
    ['no ancestor', /\/compare\//, { status: 200, body: {} }],
    ['an empty answer', /\/compare\//, { status: 200, body: '' }],
    ['half an answer', /\/git\/trees\//, { status: 200, body: '{"tree": [{"path": "agents' }],
    ['a tree of no list', /\/git\/trees\//, { status: 200, body: { sha: 'x', tree: 'x', truncated: false } }],
    [
      'a tree with a path that climbs',
      /\/git\/trees\//,
      {
        status: 200,
        body: {
          sha: 'a'.repeat(40),
          truncated: false,
          tree: [{ path: '../../x.aivss.yml', mode: '100644', type: 'blob', sha: 'b'.repeat(40), size: 1 }],
        },
      },
    ],
    ['a tree elsewhere', /\/git\/trees\//, { status: 301, headers: elsewhere, body: '' }],
    [
      'a file of the wrong size',
      /\/git\/blobs\//,
      {
        status: 200,
        body: { content: Buffer.from(tame('porter')).toString('base64'), encoding: 'base64', size: 1 },
      },
    ],
    [
      'a file in no encoding',
      /\/git\/blobs\//,
      { status: 200, body: { content: tame('porter'), encoding: 'none' } },
    ],
    [
      'a file without end',
      /\/git\/blobs\//,
      { status: 200, body: { content: 'A'.repeat(2_000_000), encoding: 'base64', size: 1_500_000 } },
    ],
    ['a file elsewhere', /\/git\/blobs\//, { status: 307, headers: elsewhere, body: '' }],
  ]

  it('is never greener than the truth, and what is said names the request', async () => {
    const of = scene(failing)
    for (const [name, path, answer] of lies) {
      const { server } = await served(of)
      server.fault({ match: { method: 'GET', path }, times: FOR_EVER, ...answer })
      const { status, said } = await judgedOver(server.apiUrl, of)
      expect([name, RED.includes(status), said]).toEqual([
        name,
        true,
        expect.stringContaining('GET /repos/acme/app'),
      ])
    }
  })
})

/** The change judged through the API alone, with a clock that only moves by waiting. */
async function judgedOver(
  url: string,
  of: Scene,
): Promise<{ readonly status: string; readonly said: string }> {
  const clock = testClock()
  const history = openHistory({
    clone: null,
    api: { open: async () => client(url, clock, 'ghs_job'), repository: 'acme/app', files: true },
  })
  const library = async (): Promise<never> => await Promise.reject(new Error('there are no floors'))
  const change = {
    event: 'pull_request',
    head: of.head.sha,
    branch: 'main',
    base: null,
    defaultBranch: 'main',
  }
  const inputs = { paths: [], policy: null, mode: 'auto', gate: null } as const
  try {
    const verdict = await judgeChange({ history, library, now: () => clock.now() }, change, inputs, '0.0.0')
    return { status: verdict.status, said: verdict.gaps.map(({ message }) => message).join('\n') }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { status: 'error', said: error.message }
  }
}

describe('a runner that fails', () => {
  it(
    'a full disk changes no verdict: it is told, and the job is red',
    async () => {
      const { run } = await served(scene(failing))
      const told = await run({
        inputs: { 'report-dir': '/dev/full' },
        env: { GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_OUTPUT: '/dev/full' },
      })
      expect([told.exit, told.stderr]).toEqual([1, ''])
      expect(told.stdout).toMatch(/ENOSPC|no space left/)
      expect(told.stdout).toContain('score-threshold')
    },
    PATIENCE,
  )

  it('a report that cannot be written is an error of the command', async () => {
    const folder = folderWith({ 'a.aivss.yml': tame('a') })
    const { exit, stderr } = await runInProcess(['check', '--output', '/dev/full'], folder)
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/^error: the report could not be written/)])
  })

  it(
    'what a killed run left behind is not looked at, and the next one tells everything',
    async () => {
      const { run, comments } = await served(scene(failing))
      const left = folderWith({})
      mkdirSync(join(left, 'aivss-gate'))
      for (const name of ['verdict.json', '.verdict.json.0123456789ab', 'aivss-gate.sarif'])
        writeFileSync(join(left, 'aivss-gate', name), '{"status": "pass"')
      const told = await run({ inputs: { 'report-dir': join(left, 'aivss-gate') } })
      expect([told.exit, told.outputs['status'], comments().length]).toEqual([1, 'fail', 1])
      expect(told.report()).toMatchObject({ status: 'fail' })
    },
    PATIENCE,
  )

  it(
    'a report is put in place when it is whole, and writes into no other file',
    async () => {
      const { run } = await served(scene(failing))
      const temp = folderWith({ 'aivss-gate/readme': '', 'kept.json': 'keep' })
      linkSync(join(temp, 'kept.json'), join(temp, 'aivss-gate/verdict.json'))
      const told = await run({ env: { RUNNER_TEMP: temp } })
      expect(told.report()).toMatchObject({ status: 'fail' })
      expect(readFileSync(join(temp, 'kept.json'), 'utf8')).toBe('keep')
    },
    PATIENCE,
  )

  it('ten runs at once say the same', async () => {
    const folder = folderWith({ 'a.aivss.yml': risky('a'), 'b.aivss.yml': tame('b') })
    const args = ['check', '--format', 'json', '--output', join(folder, 'verdict.out')]
    const runs = await Promise.all(Array.from({ length: 10 }, () => runInProcess(args, folder)))
    expect(new Set(runs.map(({ exit, stderr }) => `${exit} ${stderr}`)).size).toBe(1)
    expect(runs[0]?.exit).toBe(1)
  })
})

describe('a clock that is wrong', () => {
  const rules = 'version: 1\nrules: {layer-uncovered: off}\n'
  const policy = `${rules}require: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\nwaivers:\n  - {agent: a, rule: score-threshold, subject: fail, up-to: 10, why: Accepted by its owner., owner: ciso, expires: 2027-01-01}\n`
  const at = async (text: string, year: number): Promise<readonly [string, number]> => {
    const change = { 'a.aivss.yml': risky('a') }
    const now = Date.UTC(year, 10, 23)
    const { status, summary } = await judged({ base: { [POLICY]: text }, change, now })
    return [status, summary.waived]
  }

  it('by years makes no waiver hold that would not', async () => {
    expect(await at(policy, 2026)).toEqual(['pass', 1])
    for (const year of [1970, 2020, 2038, 9999]) expect(await at(policy, year)).toEqual(['fail', 0])
  })

  it('that is set back or ahead meanwhile makes no wait longer or shorter', () => {
    const real = Date.now
    try {
      const before = realClock.now()
      for (const years of [-30, 30]) {
        Date.now = () => real() + years * 365 * 86_400_000
        expect(realClock.now() - before).toBeGreaterThanOrEqual(0)
        expect(realClock.now() - before).toBeLessThan(60_000)
      }
    } finally {
      Date.now = real
    }
  })

  it('that has not been set puts nothing off', async () => {
    const put = `${rules}enforce-from: 2099-01-01\n`
    expect(await at(put, 2026)).toEqual(['warn', 0])
    expect(await at(put, 1970)).toEqual(['fail', 0])
  })
})
