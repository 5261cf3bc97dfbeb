import { describe, expect, it } from '@jest/globals'
import { dispatchEvent, type Payload, pushEvent, scheduleEvent } from '../support/github/payloads.ts'
import { cloneAs, type Scene } from '../support/github/scene.ts'
import type { GithubServer } from '../support/github/server.ts'
import { type Run, runOnGithub, type RunOptions } from '../support/runner.ts'
import {
  bodies,
  type Given,
  given,
  HERE,
  LAX,
  POLICY,
  risky,
  runOnPull,
  tame,
  TOKEN,
  told,
  verdictOf,
} from './given.ts'

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

const pushed = ({ head }: Scene, more: Partial<Parameters<typeof pushEvent>[0]> = {}): Payload =>
  pushEvent({ after: head.sha, ref: `refs/heads/${head.ref}`, ...more })

describe('events about a tree', () => {
  it('judges the default branch by its own policy, all of it', async () => {
    const of = await given(LOOSENING)
    of.pr.push({ [POLICY]: LAX, 'a.aivss.yml': risky('a') })
    const after = of.server.tip(HERE)
    const run = await on(of, 'push', pushEvent({ after }))
    expect([run.exit, run.outputs['status']]).toEqual([0, 'pass'])
    expect(verdictOf(run)).toMatchObject({
      policy: { source: POLICY, ref: after },
      scope: { event: 'push', gate: 'all', base: null, head: after },
      agents: [{ change: null, scoreBefore: null }],
    })
    expect(wroteNothing(of.server)).toBe(true)
  })

  it('gains a branch nothing that it loosens its own policy', async () => {
    const of = await given(LOOSENING)
    const { pr } = of
    const tag = { ref: 'refs/tags/v1', after: pr.head.sha }
    const runs = [
      await on(of, 'push', pushed(pr)),
      await on(of, 'push', pushed(pr, tag)),
      await on(of, 'workflow_dispatch', dispatchEvent({ ref: 'refs/heads/feature' }), {
        sha: pr.head.sha,
        ref: 'refs/heads/feature',
      }),
    ]
    for (const run of runs) {
      expect([run.exit, run.outputs['status'], run.outputs['agents']]).toEqual([1, 'fail', '2'])
      expect(verdictOf(run)).toMatchObject({ policy: { ref: pr.base.sha }, scope: { head: pr.head.sha } })
    }
  })

  it('asks for the default branch where the payload does not name it', async () => {
    const of = await given(LOOSENING)
    const { repository: _gone, ...payload } = pushed(of.pr)
    const run = await on(of, 'push', payload)
    expect([run.exit, run.outputs['status'], verdictOf(run).policy.ref]).toEqual([1, 'fail', of.pr.base.sha])
  })

  it('judges the default branch when a branch is deleted', async () => {
    const of = await given(LOOSENING)
    const run = await on(of, 'push', pushed(of.pr, { deleted: true }))
    expect([run.exit, verdictOf(run).scope.head]).toEqual([0, of.pr.base.sha])
  })

  it('audits the default branch on a schedule', async () => {
    const of = await given({ base: { 'a.aivss.yml': risky('a') }, change: {} })
    const run = await on(of, 'schedule', scheduleEvent())
    expect([run.exit, run.outputs['status'], verdictOf(run).scope.gate]).toEqual([1, 'fail', 'all'])
    expect(verdictOf(run).notices).toEqual([])
  })

  it.each(['pull_request_review', 'something_new'])('audits the tree on %s and says so', async (event) => {
    const of = await given(LOOSENING)
    const run = await on(of, event, dispatchEvent(), { sha: of.pr.head.sha, ref: 'refs/tags/v1' })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run).policy.ref).toBe(of.pr.base.sha)
    expect(run.summary).toMatch(new RegExp(`${event.replaceAll('_', '.?_')}.*audited`))
    expect(wroteNothing(of.server)).toBe(true)
  })

  it('finds the same without a checkout, also models where nobody looks', async () => {
    const of = await given({
      base: {
        [POLICY]: 'version: 1\nmodels: ["m/**"]\nrules: {model-unlisted: error}\n',
        'm/a.yml': tame('a'),
        'elsewhere/b.yml': risky('b'),
      },
      change: {},
    })
    const payload = pushEvent({ after: of.pr.base.sha })
    const clone = await on(of, 'push', payload, { workspace: cloneAs(of.pr, 'base-full') })
    const api = await on(of, 'push', payload)
    expect(told(clone)).toContain('model-unlisted error - - counts')
    expect(verdictOf(api)).toEqual(verdictOf(clone))
  })

  it('is green and says so where there is nothing to check', async () => {
    const of = await given({ base: { 'README.md': 'x' }, change: { 'README.md': 'y' } })
    const push = await on(of, 'push', pushEvent({ after: of.pr.base.sha }))
    const pull = await runOnPull(of)
    expect([push.exit, push.outputs['status']]).toEqual([0, 'nothing-to-check'])
    expect([pull.exit, pull.outputs['status'], bodies(of)]).toEqual([0, 'nothing-to-check', []])
    expect(push.summary.toLowerCase()).toContain('nothing to check')
  })
})
