import { describe, expect, it } from '@jest/globals'
import { mergeGroupEvent, type Payload, pullRequestEvent } from '../support/github/payloads.ts'
import { cloneAs } from '../support/github/scene.ts'
import type { GithubServer } from '../support/github/server.ts'
import { type Run, runOnGithub, type RunOptions } from '../support/runner.ts'
import {
  bodies,
  changesOf,
  type Given,
  given,
  HERE,
  LAX,
  POLICY,
  risky,
  runOnPull,
  saidBy,
  tame,
  TOKEN,
  verdictOf,
} from './given.ts'

const FAILING = { base: { 'a.aivss.yml': tame('a') }, change: { 'a.aivss.yml': risky('a') } }
/** A branch that brings a failing agent, and a policy that would let it pass. */
const LOOSENING = {
  base: { 'a.aivss.yml': tame('a') },
  change: { 'a.aivss.yml': risky('a'), [POLICY]: LAX, 'b.aivss.yml': risky('b') },
}

const on = (
  { server }: Given,
  event: string,
  payload: Payload,
  more: Partial<RunOptions> = {},
): Promise<Run> => runOnGithub({ event, payload, token: TOKEN, workspace: null, server, ...more })

/** Nobody is told on a pull request, and nothing is written. */
const wroteNothing = ({ requests }: GithubServer): boolean => requests.every(({ method }) => method === 'GET')

describe('pull requests', () => {
  it('judges the head against the merge base, tells it everywhere and fails the job', async () => {
    const of = await given(FAILING)
    const run = await runOnPull(of, { checkout: 'merge-depth-1' })
    expect(run.exit).toBe(1)
    expect(run.outputs).toMatchObject({ status: 'fail', agents: '1', 'max-severity': 'critical' })
    expect(verdictOf(run)).toMatchObject({
      status: 'fail',
      policy: { ref: of.pr.base.sha },
      scope: { event: 'pull_request', base: of.pr.mergeBase, head: of.pr.head.sha, gate: 'new-or-worse' },
      agents: [{ id: 'a', change: 'modified', scoreBefore: { aivss: 2 } }],
    })
    expect(run.summary).toContain('score-threshold')
    expect(bodies(of)).toHaveLength(1)
    expect(bodies(of)[0]).toContain('score-threshold')
    expect(run.annotations.some(({ level, file }) => level === 'error' && file === 'a.aivss.yml')).toBe(true)
  })

  it('reads nothing of a hostile checkout on pull_request_target', async () => {
    const of = await given({ ...FAILING, fork: true })
    const payload = pullRequestEvent({ base: of.pr.base, head: of.pr.head, fork: true })
    const workspace = cloneAs(of.pr, 'head-depth-1')
    const with_ = await on(of, 'pull_request_target', payload, { workspace })
    const without = await on(of, 'pull_request_target', payload)
    expect([with_.exit, without.exit]).toEqual([1, 1])
    expect(verdictOf(with_)).toEqual(verdictOf(without))
    expect(bodies(of)).toEqual([expect.stringMatching(/^### ❌.*fail/m)])
    const refused = await on(of, 'pull_request_target', payload, {
      workspace,
      inputs: { source: 'workspace' },
    })
    expect([refused.exit, refused.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(refused)).toContain('source: workspace')
  })

  it('judges the commit of its own event when the branch was pushed to meanwhile', async () => {
    const of = await given(FAILING)
    const { pr } = of
    const newer = pr.pushHead({ 'a.aivss.yml': tame('a') })
    of.server.updatePull(HERE, 7, { head: { repo: HERE, owner: 'acme', ref: 'feature', sha: newer } })
    const run = await runOnPull(of, { checkout: 'none' })
    expect([run.exit, verdictOf(run).scope.head]).toEqual([1, pr.head.sha])
  })

  it.each<[string, Payload]>([
    ['without a pull request', { repository: { full_name: HERE, default_branch: 'main' } }],
    [
      'with a head that is no commit',
      {
        pull_request: {
          number: 7,
          head: { sha: 'main' },
          base: { ref: 'main', sha: '' },
          merge_commit_sha: null,
        },
      },
    ],
    [
      'with a number that is none',
      {
        pull_request: {
          number: '7',
          head: { sha: '1'.repeat(40) },
          base: { ref: 'main' },
          merge_commit_sha: null,
        },
      },
    ],
  ])('is red on a payload %s', async (_name, payload) => {
    const of = await given(FAILING)
    const run = await on(of, 'pull_request', payload)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(run)).toContain('payload')
    expect(saidBy(run)).not.toMatch(/\n\s+at /)
  })

  it('is red where the payload is no JSON or is missing', async () => {
    const of = await given(FAILING)
    for (const path of ['/dev/null', '/no/such/event.json']) {
      const run = await runOnPull(of, { env: { GITHUB_EVENT_PATH: path } })
      expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
      expect(saidBy(run)).not.toMatch(/\n\s+at /)
    }
  })

  it('is red, and says why on one line, where the runner names what cannot be', async () => {
    const of = await given(FAILING)
    const names = [
      ['GITHUB_REPOSITORY', 'acme'],
      ['GITHUB_REPOSITORY', 'acme/..'],
      ['GITHUB_SHA', 'HEAD'],
      ['GITHUB_SHA', 'A'.repeat(40)],
      ['GITHUB_API_URL', 'nowhere'],
      ['GITHUB_API_URL', 'file:///etc'],
    ] as const
    for (const [name, value] of names) {
      const run = await runOnPull(of, { env: { [name]: value } })
      expect([name, value, run.exit, run.outputs['status']]).toEqual([name, value, 1, 'error'])
      expect([run.stderr, saidBy(run)]).toEqual(['', expect.stringContaining(name)])
    }
  })

  it('needs no workspace', async () => {
    const of = await given(FAILING)
    for (const workspace of ['/dev/null', '/no/such/folder', 'x'.repeat(5000)]) {
      const run = await runOnPull(of, { env: { GITHUB_WORKSPACE: workspace } })
      expect([run.stderr, run.exit, run.outputs['status']]).toEqual(['', 1, 'fail'])
    }
  })

  it('lets no name of an event become a command of the log', async () => {
    const of = await given(FAILING)
    const run = await runOnPull(of, { env: { GITHUB_EVENT_NAME: 'x ##[error]y' } })
    expect(run.stdout).not.toMatch(/^(?!::).*##\[/m)
  })

  it('works on a GitHub Enterprise Server', async () => {
    const of = await given({ ...FAILING, prefix: '/api/v3' })
    const run = await runOnPull(of, { checkout: 'none' })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(bodies(of)[0]).toContain('https://github.example.com/acme/app/')
    expect(saidBy(run) + bodies(of).join('')).not.toContain('https://github.com/acme')
  })
})

describe('merge_group', () => {
  it('takes its own base and head, the policy of the base, and leaves no comment', async () => {
    const of = await given({ ...LOOSENING, later: { 'README.md': 'x' } })
    const { pr } = of
    const payload = mergeGroupEvent({ base: { ref: 'main', sha: pr.mergeBase }, head: pr.head })
    const run = await on(of, 'merge_group', payload, { workspace: cloneAs(pr, 'full') })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run)).toMatchObject({
      policy: { ref: pr.mergeBase, proposed: { status: 'pass' } },
      scope: { event: 'merge_group', base: pr.mergeBase, head: pr.head.sha },
    })
    expect(changesOf(run)).toEqual({ a: 'modified', b: 'added' })
    expect(wroteNothing(of.server)).toBe(true)
  })

  it('lets an agent in that fails nothing', async () => {
    const of = await given({ base: { 'a.aivss.yml': risky('a') }, change: { 'b.aivss.yml': tame('b') } })
    const run = await on(of, 'merge_group', mergeGroupEvent({ base: of.pr.base, head: of.pr.head }))
    expect([run.exit, verdictOf(run).summary.existing > 0]).toEqual([0, true])
  })
})
