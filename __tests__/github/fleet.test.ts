import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import { githubServer, type GithubServer } from '../support/github/server.ts'
import {
  initRepository,
  writeCommit,
  writeObject,
  writeRef,
  writeTree,
} from '../support/github/loose-objects.ts'
import { runInProcess } from '../support/run-in-process.ts'
import type { Outcome } from '../support/run-built.ts'

const FACTORS =
  '{ autonomy: 0.5, tools: 0.5, language: 0.5, context: 0.5, non_determinism: 0.5, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0 }'
const model = (id: string, cvss: number): string =>
  `agent-threat-model: 1\nagent: { id: ${id} }\ncvss: ${cvss}\nfactors: ${FACTORS}\n`

/** A bare repository with one commit on main; without files nothing was ever pushed. */
function repository(files: Readonly<Record<string, string>> | null): string {
  const folder = folderWith({})
  initRepository(folder, 'main', '')
  if (files === null) return folder
  const entries = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { mode: '100644', sha: writeObject(folder, 'blob', Buffer.from(text)) },
    ]),
  )
  writeRef(folder, 'refs/heads/main', writeCommit(folder, writeTree(folder, entries), [], 'start'))
  return folder
}

const BOT = {
  login: 'acme-fleet',
  type: 'User',
  permissions: { contents: 'read' },
  repositories: ['acme/calm', 'acme/worst', 'acme/empty', 'acme/plain', 'acme/archive', 'acme/fork'],
} as const

let server: GithubServer
let folder: string

beforeEach(async () => {
  server = await githubServer({
    repositories: {
      'acme/calm': { git: repository({ 'calm.aivss.yml': model('helper', 2) }) },
      'acme/worst': { git: repository({ 'bots/worst.aivss.yml': model('helper', 9.5) }) },
      'acme/empty': { git: repository(null) },
      'acme/plain': { git: repository({ 'README.md': 'hello' }) },
      'acme/archive': { git: repository({ 'a.txt': '' }), archived: true },
      'acme/fork': { git: repository({ 'a.txt': '' }), fork: true },
    },
    tokens: { secret: BOT },
  })
  folder = folderWith({})
  process.env['GITHUB_API_URL'] = server.apiUrl
  process.env['GH_TOKEN'] = 'secret'
})

afterEach(() => {
  delete process.env['GITHUB_API_URL']
  delete process.env['GH_TOKEN']
})

const fleet = async (...args: readonly string[]): Promise<Outcome> =>
  await runInProcess(['fleet', ...args], folder)

const planned = async (): Promise<void> => {
  expect(await fleet('plan', '--org', 'acme', '--shards', '1', '--output', 'plan.json')).toMatchObject({
    exit: 0,
  })
}

interface Merged {
  readonly status: string
  readonly repositories: readonly {
    readonly repository: string
    readonly status: string
    readonly problem: string | null
  }[]
  readonly verdict: {
    readonly agents: readonly {
      readonly id: string
      readonly path: string
      readonly findings: readonly string[]
    }[]
    readonly findings: readonly { readonly id: string; readonly location: { readonly path: string } }[]
    readonly gaps: readonly { readonly path: string }[]
  }
}

const merged = async (): Promise<Merged> => {
  const { stdout } = await fleet('merge', 'out', '--plan', 'plan.json', '--format', 'json')
  return JSON.parse(stdout) as Merged
}

describe('a fleet', () => {
  it('is planned from an organisation: a matrix, and a frozen list that says what it leaves out', async () => {
    const { stdout, exit } = await fleet('plan', '--org', 'acme', '--shards', '4', '--output', 'plan.json')
    expect(exit).toBe(0)
    const { include } = JSON.parse(stdout) as { include: { shard: string; repositories: number }[] }
    expect(include.reduce((sum, one) => sum + one.repositories, 0)).toBe(4)
    for (const { shard } of include) expect(shard).toMatch(/^[1-4]\/4$/)
    expect(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))).toEqual({
      schema: 'aivss-gate/fleet-plan/v1',
      repositories: ['calm', 'empty', 'plain', 'worst'].map((name) => ({
        name: `acme/${name}`,
        branch: 'main',
      })),
      left: [
        { name: 'acme/archive', why: 'archived' },
        { name: 'acme/fork', why: 'forks' },
      ],
    })
  })

  it('is audited and joined: every repository is told, ids and paths name it', async () => {
    await planned()
    expect(await fleet('audit', 'plan.json', '--output', 'out')).toMatchObject({ exit: 0 })
    const all = await merged()
    expect(all.status).toBe('fail')
    expect(all.repositories.map(({ repository: name, status }) => [name, status])).toEqual([
      ['acme/calm', 'pass'],
      ['acme/empty', 'nothing-to-check'],
      ['acme/plain', 'nothing-to-check'],
      ['acme/worst', 'fail'],
    ])
    expect(all.verdict.agents.map(({ id, path }) => [id, path])).toEqual([
      ['acme/worst#helper', 'acme/worst/bots/worst.aivss.yml'],
      ['acme/calm#helper', 'acme/calm/calm.aivss.yml'],
    ])
    const ids = all.verdict.findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(all.verdict.agents.flatMap((agent) => agent.findings))).toEqual(new Set(ids))
  })

  it('goes on where it was: what has a result is not asked for again', async () => {
    await planned()
    await fleet('audit', 'plan.json', '--output', 'out')
    rmSync(join(folder, 'out/acme__calm.json'))
    const before = server.requests.length
    expect((await fleet('audit', 'plan.json', '--output', 'out')).stderr).toContain('3 had a result already')
    const asked = server.requests.slice(before).map(({ path }) => path)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((path) => !path.startsWith('/repos/acme/calm/'))).toEqual([])
  })

  it('tells a repository that cannot be read, and tries it again', async () => {
    await planned()
    server.fault({ match: { path: '/repos/acme/worst/branches/main' }, status: 403, body: { message: 'No' } })
    const first = await fleet('audit', 'plan.json', '--output', 'out')
    expect(first).toMatchObject({ exit: 2 })
    const all = await merged()
    expect(all.status).toBe('incomplete')
    expect(all.repositories.find((one) => one.problem !== null)?.repository).toBe('acme/worst')
    expect(all.verdict.gaps).toMatchObject([{ path: 'acme/worst' }])
    expect(await fleet('audit', 'plan.json', '--output', 'out')).toMatchObject({ exit: 0 })
    expect((await merged()).status).toBe('fail')
  })

  it('tries again what a secondary rate limit cut short, and says so', async () => {
    await planned()
    server.fault({
      match: { path: /^\/repos\/acme\/worst\/git\/blobs\// },
      status: 403,
      headers: { 'retry-after': '60' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    })
    const first = await fleet('audit', 'plan.json', '--output', 'out')
    expect(first).toMatchObject({ exit: 2 })
    expect(first.stderr).toContain("error: GitHub's rate limit is reached\n")
    // What was read until then is there for a run that nobody takes up again, and is not green.
    expect((await merged()).status).toBe('incomplete')
    const second = await fleet('audit', 'plan.json', '--output', 'out')
    expect(second).toMatchObject({ exit: 0 })
    expect(second.stderr).toContain("1 that GitHub's rate limit had cut short was tried again, 0 wait")
    expect((await merged()).status).toBe('fail')
  })

  it('has a gap for a repository of which no result is there, and for a broken one', async () => {
    await planned()
    await fleet('audit', 'plan.json', '--output', 'out')
    rmSync(join(folder, 'out/acme__plain.json'))
    writeFileSync(join(folder, 'out/acme__worst.json'), '{"schema":"aivss-gate/fleet-result/v1"')
    const all = await merged()
    expect(all.status).toBe('incomplete')
    expect(all.verdict.gaps.map(({ path }) => path)).toEqual(['acme/plain', 'acme/worst'])
  })

  it('takes no result of another plan', async () => {
    await planned()
    await fleet('audit', 'plan.json', '--output', 'out')
    writeFileSync(join(folder, 'list.txt'), '# ours\nacme/calm # the calm one\n')
    await fleet('plan', '--list', 'list.txt', '--output', 'plan.json')
    const { stderr, exit } = await fleet('merge', 'out', '--plan', 'plan.json')
    expect(exit).toBe(2)
    expect(stderr).toContain('4 files are no results of this plan')
  })

  it('may be judged by one policy', async () => {
    await planned()
    writeFileSync(join(folder, 'policy.yml'), 'version: 1\nthresholds: { fail: low }\n')
    await fleet('audit', 'plan.json', '--output', 'out', '--policy', 'policy.yml')
    const all = await merged()
    expect(all.repositories.map(({ status }) => status)).toEqual([
      'fail',
      'nothing-to-check',
      'nothing-to-check',
      'fail',
    ])
  })

  it.each([
    [['plan'], 'one of --org and --list is needed'],
    [['plan', '--org', 'a/b'], 'no name of an organisation'],
    [['plan', '--org', 'nobody'], 'could not be listed'],
    [['plan', '--org', 'acme', '--shards', '257'], 'no number of jobs'],
    [['audit', 'none.json', '--output', 'out'], 'none.json could not be read'],
    [['audit', '--output', 'out'], 'needs a plan'],
    [['merge', 'out'], 'needs the plan'],
    [['plan', '--wait', '--org', 'acme'], 'takes no --wait'],
    [['shard'], 'not known'],
  ])('%j is refused with a reason', async (args, reason) => {
    const { exit, stderr } = await fleet(...args)
    expect([exit, stderr.includes(reason) ? reason : stderr]).toEqual([2, reason])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})
