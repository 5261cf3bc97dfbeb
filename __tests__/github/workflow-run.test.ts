import { describe, expect, it } from '@jest/globals'
import { workflowRunEvent } from '../support/github/payloads.ts'
import { cloneAs } from '../support/github/scene.ts'
import { type Run, runOnGithub } from '../support/runner.ts'
import { bodies, type Given, given, HERE, POLICY, risky, saidBy, tame, TOKEN, verdictOf } from './given.ts'

const FAILING = { base: { 'a.aivss.yml': tame('a') }, change: { 'a.aivss.yml': risky('a') } }

const BROKEN = 'version: 1\nbad: 1\n'

const after = (
  { pr, server }: Given,
  payload: Partial<Parameters<typeof workflowRunEvent>[0]> = {},
  workspace: string | null = null,
): Promise<Run> =>
  runOnGithub({
    event: 'workflow_run',
    payload: workflowRunEvent({ head: pr.head, ...payload }),
    token: TOKEN,
    workspace,
    server,
  })

describe('workflow_run', () => {
  it('finds the pull request of a fork by its head, and comments there', async () => {
    const of = await given({ ...FAILING, fork: true })
    const hostile = cloneAs(of.pr, 'head-depth-1')
    const run = await after(of, { fork: true, conclusion: 'success' }, hostile)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run).scope).toMatchObject({ event: 'workflow_run', head: of.pr.head.sha })
    expect(bodies(of)).toHaveLength(1)
  })

  it('believes nothing that the payload says of pull requests', async () => {
    const of = await given({ ...FAILING, fork: true })
    const innocent = of.pr.push({ 'README.md': 'x' }, 'main')
    of.server.addPull({ repo: HERE, number: 8, head: { repo: HERE, ref: 'main', sha: innocent } })
    const payload = workflowRunEvent({ head: of.pr.head, fork: true })
    const claims = [{ number: 8, head: { ref: 'main', sha: innocent }, base: { ref: 'main', sha: innocent } }]
    const run = await runOnGithub({
      event: 'workflow_run',
      payload: {
        ...payload,
        workflow_run: { ...(payload['workflow_run'] as object), pull_requests: claims },
      },
      token: TOKEN,
      workspace: null,
      server: of.server,
    })
    expect([run.exit, verdictOf(run).scope.head]).toEqual([1, of.pr.head.sha])
    expect([bodies(of).length, of.server.comments(HERE, 8).length]).toEqual([1, 0])
  })

  it('judges each of two pull requests with one head by its own base, and is as red as the worse', async () => {
    const of = await given(FAILING)
    of.pr.source.git('branch', 'release', of.pr.head.sha)
    of.server.addPull({ repo: HERE, number: 8, base: 'release', head: { repo: HERE, ...of.pr.head } })
    const run = await after(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(bodies(of)[0]).toContain('score-threshold')
    // Nothing is new on the release branch, to which anybody may push; for the default branch's floor it is.
    expect(of.server.comments(HERE, 8).map(({ body }) => body)).toEqual([
      expect.stringMatching(/Demanded by the floor `\.github\/aivss-gate\.yml@\u200bmain/),
    ])
  })

  it('is red where no open pull request has this head', async () => {
    const of = await given(FAILING)
    of.server.updatePull(HERE, 7, { state: 'closed' })
    const closed = await after(of)
    expect([closed.exit, closed.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(closed)).toContain('no open pull request')
    of.server.updatePull(HERE, 7, {
      state: 'open',
      head: { repo: HERE, owner: 'acme', ref: 'feature', sha: of.pr.pushHead({ 'x.txt': '' }) },
    })
    expect((await after(of)).outputs['status']).toBe('error')
    expect(bodies(of)).toEqual([])
  })

  it('does not take a branch of another fork of the same name for the head', async () => {
    const of = await given(FAILING)
    const run = await after(of, { head: { ...of.pr.head, repo: 'stranger/app' } })
    expect([run.exit, run.outputs['status'], bodies(of)]).toEqual([1, 'error', []])
  })

  it('is red where the fork is gone', async () => {
    const of = await given({ ...FAILING, fork: true })
    const run = await after(of, { head: { ...of.pr.head, repo: null } })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(run)).not.toMatch(/\n\s+at /)
  })

  it('audits the default branch after a push without a pull request', async () => {
    const of = await given({ base: { 'a.aivss.yml': risky('a') }, change: {} })
    const run = await after(of, { event: 'push', head: { ref: 'main', sha: of.pr.base.sha } })
    expect([run.exit, run.outputs['status'], verdictOf(run).scope.gate]).toEqual([1, 'fail', 'all'])
    expect(bodies(of)).toEqual([])
  })

  it('judges the pull request of a branch that another workflow ran for on push', async () => {
    const of = await given(FAILING)
    const run = await after(of, { event: 'push' })
    expect([run.exit, bodies(of).length]).toEqual([1, 1])
  })

  it('tells on the pull request that it could not run, as on pull_request', async () => {
    const of = await given({ ...FAILING, base: { ...FAILING.base, [POLICY]: BROKEN } })
    of.server.addComment({
      repo: HERE,
      number: 7,
      author: 'github-actions[bot]',
      body: '<!-- aivss-gate -->\n\n### AIVSS gate: pass',
    })
    const run = await after(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
    expect(bodies(of)[0]).toContain('unknown key')
  })

  it('tells one pull request its verdict where the policy of the other is broken', async () => {
    const of = await given({ base: FAILING.base, change: { ...FAILING.change, [POLICY]: BROKEN } })
    of.pr.source.git('branch', 'release', of.pr.head.sha)
    of.server.addPull({ repo: HERE, number: 8, base: 'release', head: { repo: HERE, ...of.pr.head } })
    const run = await after(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
    expect(bodies(of)[0]).toContain('score-threshold')
  })
})
