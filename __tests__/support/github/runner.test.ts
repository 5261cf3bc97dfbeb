import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../folder.ts'
import { runOnGithub } from '../runner.ts'
import { ask, JOB } from './ask.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from './payloads.ts'
import { cloneAs, type Checkout, scene } from './scene.ts'
import { type GithubServer, githubServer } from './server.ts'

/** An action that says what the runner gave it. */
const ECHO = `
import { appendFileSync, readFileSync } from 'node:fs'
const { env } = process
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY, { headers: { authorization: 'Bearer ' + env.INPUT_TOKEN } })
appendFileSync(env.GITHUB_OUTPUT, 'status<<EOF\\n' + answer.status + '\\nEOF\\nlines<<EOF\\na\\nb\\nEOF\\nempty<<EOF\\n\\nEOF\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + event.repository.full_name)
console.log('::error file=a%2Cb.yml,line=3,title=T%3A1::one%0Atwo\\n::warning::plain')
console.log(JSON.stringify(env))
process.exitCode = 3
`

const made = () => scene({ base: { 'a.txt': '1' }, change: { 'a.txt': '2' }, later: { 'b.txt': '3' } })
const serve = (git: string): Promise<GithubServer> =>
  githubServer({ repositories: { 'acme/app': { git } }, tokens: { ghs_job: JOB } })

describe('the runner', () => {
  it('gives an action its environment and nothing else, and reads what it says', async () => {
    const of = made()
    const server = await serve(of.git)
    const run = await runOnGithub({
      script: join(folderWith({ 'index.mjs': ECHO }), 'index.mjs'),
      event: 'pull_request',
      payload: pullRequestEvent({ ...of, fork: true }),
      inputs: { token: 'ghs_job', 'report-dir': 'out', 'two words': 'x' },
      workspace: null,
      server,
    })
    expect([run.exit, run.stderr, run.summary]).toEqual([3, '', '# acme/app'])
    expect(run.outputs).toEqual({ status: '200', lines: 'a\nb', empty: '' })
    expect(run.annotations).toEqual([
      { level: 'error', file: 'a,b.yml', line: 3, title: 'T:1', message: 'one\ntwo' },
      { level: 'warning', file: undefined, line: undefined, title: undefined, message: 'plain' },
    ])
    const env = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Record<string, string>
    expect(env).toMatchObject({
      GITHUB_SHA: of.merge,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_REPOSITORY_OWNER: 'acme',
      'INPUT_REPORT-DIR': 'out',
      INPUT_TWO_WORDS: 'x',
      INPUT_FAIL: 'true',
    })
    expect(Object.keys(env).filter((name) => !/^(?:GITHUB|RUNNER|INPUT)_|^(?:CI|PATH)$/.test(name))).toEqual(
      [],
    )
    expect(readdirSync(run.workspace)).toEqual([])
    expect(run.report()).toBeNull()
    await server.close()
  })

  it('kills what does not end', async () => {
    const of = made()
    const run = await runOnGithub({
      script: join(folderWith({ 'index.mjs': 'setInterval(() => {}, 1000)' }), 'index.mjs'),
      event: 'schedule',
      payload: scheduleEvent(),
      workspace: null,
      server: await serve(of.git),
      timeoutMs: 300,
    })
    expect(run.exit).toBeNull()
  })

  it('says for each event which commit and reference it is about', async () => {
    const of = made()
    const server = await serve(of.git)
    const script = join(folderWith({ 'index.mjs': ECHO }), 'index.mjs')
    const events = [
      ['push', pushEvent({ ref: 'refs/heads/feature', after: of.head.sha })],
      ['push', pushEvent({ after: of.head.sha, deleted: true })],
      [
        'merge_group',
        mergeGroupEvent({ base: of.base, head: { sha: of.head.sha, ref: 'refs/heads/queue' } }),
      ],
      ['workflow_run', workflowRunEvent({ head: of.head, fork: true })],
      ['workflow_dispatch', dispatchEvent()],
    ] as const
    const told = await Promise.all(
      events.map(async ([event, payload]) => {
        const { stdout } = await runOnGithub({ script, event, payload, workspace: null, server })
        const env = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, string>
        return [event, env['GITHUB_REF'], env['GITHUB_SHA']]
      }),
    )
    expect(told).toEqual([
      ['push', 'refs/heads/feature', of.head.sha],
      ['push', 'refs/heads/main', of.base.sha],
      ['merge_group', 'refs/heads/queue', of.head.sha],
      ['workflow_run', 'refs/heads/main', of.base.sha],
      ['workflow_dispatch', 'refs/heads/main', of.base.sha],
    ])
  })
})

describe('events', () => {
  it('show a pull request as the server does', async () => {
    const of = made()
    const server = await serve(of.git)
    server.addPull({ repo: 'acme/app', number: 7, head: { repo: 'stranger/app', ...of.head } })
    const payload = pullRequestEvent({ ...of, fork: true })
    const { body } = await ask(server, 'GET /repos/acme/app/pulls/7')
    expect(Object.keys(payload['pull_request'] as object).sort()).toEqual(Object.keys(body).sort())
    expect(payload['pull_request']).toMatchObject({
      head: { repo: { fork: true, full_name: 'stranger/app' } },
    })
    const run = workflowRunEvent({
      head: of.head,
      fork: true,
      pulls: [...server.world.repositories.values()].flatMap(({ pulls }) => [...pulls.values()]),
    })
    expect(run['workflow_run']).toMatchObject({
      event: 'pull_request',
      pull_requests: [],
      head_sha: of.head.sha,
    })
  })
})

describe('a checkout', () => {
  it.each<[Checkout, string, number, boolean]>([
    ['merge-depth-1', '2', 1, true],
    ['full', '2', 4, false],
    ['head-depth-1', '2', 1, true],
    ['base-depth-1', '1', 1, true],
    ['base-full', '1', 2, false],
  ])('as %s has what actions/checkout leaves', (kind, content, commits, shallow) => {
    const folder = cloneAs(made(), kind) ?? ''
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(content)
    const git = made().source
    const count = git.git('-C', folder, 'rev-list', '--count', 'HEAD').trim()
    expect([Number(count), readdirSync(join(folder, '.git')).includes('shallow')]).toEqual([commits, shallow])
  })

  it('can be missing, and a branch can move on', () => {
    const of = made()
    expect(cloneAs(of, 'none')).toBeNull()
    const pushed = of.pushHead({ 'a.txt': '4' })
    expect(of.source.git('rev-parse', 'refs/pull/7/head', 'feature').trim()).toBe(`${pushed}\n${pushed}`)
    expect(of.push({ 'c.txt': '5' })).toBe(of.source.git('rev-parse', 'main').trim())
  })
})
