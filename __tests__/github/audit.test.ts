import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { dispatchEvent, scheduleEvent } from '../support/github/payloads.ts'
import { cloneAs } from '../support/github/scene.ts'
import { type Run, runOnGithub, type RunOptions } from '../support/runner.ts'
import { warnings } from './delivery-told.ts'
import { type Given, given, HERE, JOB, risky, tame, verdictOf } from './given.ts'

const permissions = { contents: 'write', issues: 'write' } as const
const AUDITOR = { tokens: { ghs_audit: { ...JOB, permissions } } }
const PORTER = 'agents/porter.aivss.yml'
const FAILING = { base: { [PORTER]: risky('porter') }, change: { 'b.aivss.yml': tame('b') } }

const on = (of: Given, event: string, more: Partial<RunOptions> = {}): Promise<Run> =>
  runOnGithub({
    event,
    payload: event === 'schedule' ? scheduleEvent() : dispatchEvent(),
    token: 'ghs_audit',
    workspace: null,
    server: of.server,
    ...more,
  })

const read = (path = ''): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const comments = ({ server }: Given, number: number): readonly string[] =>
  server.comments(HERE, number).map(({ body }) => body)
const changed = ({ server }: Given): readonly string[] =>
  server.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ path }) => path)

describe('an audit', () => {
  it('opens an issue, closes it when all is well, and opens another when it recurs; the trend goes on', async () => {
    const of = await given({ ...FAILING, ...AUDITOR })
    const first = await on(of, 'schedule')
    expect([first.exit, first.outputs['status'], warnings(first)]).toEqual([1, 'fail', ''])
    expect(first.summary).toMatch(/AIVSS audit[\s\S]*porter/)
    const { html = '', report = '' } = first.outputs
    expect(read(html)).toMatch(/^<!doctype html>[\s\S]*porter/)
    expect(read(join(report, '../audit.md'))).toContain('AIVSS audit')
    const [issue, ...more] = of.server.issues(HERE)
    expect([issue?.labels, issue?.state, more]).toEqual([['aivss-gate'], 'open', []])
    expect(issue?.body).toMatch(
      /^<!-- aivss-gate audit -->\n[\s\S]*- \[ \] <!-- ag-[0-9a-f]{12} --> [\s\S]*\/actions\/runs\/9002/,
    )

    of.pr.push({ [PORTER]: tame('porter') })
    const second = await on(of, 'workflow_dispatch', { inputs: { mode: 'audit' } })
    expect([second.exit, second.outputs['status'], warnings(second)]).toEqual([0, 'pass', ''])
    expect(second.summary).toContain('porter: 10.0 critical →')
    expect(of.server.issues(HERE)).toMatchObject([
      { number: issue?.number, state: 'closed', stateReason: 'completed' },
    ])
    expect(comments(of, issue?.number ?? 0)).toContainEqual(expect.stringContaining('nothing left to do'))

    of.pr.push({ [PORTER]: risky('porter') })
    const third = await on(of, 'schedule')
    expect([third.exit, warnings(third)]).toEqual([1, ''])
    expect(third.summary).toContain('goes back over 2 audits')
    const [, again, ...others] = of.server.issues(HERE)
    expect([again?.state, others]).toEqual(['open', []])
    expect(again?.body).toContain(`were tracked in #${issue?.number}`)
    expect(comments(of, again?.number ?? 0)).toEqual([expect.stringContaining('aivss-gate history')])
  })

  it('that may write nothing says which permission it lacks, and judges the same', async () => {
    const of = await given(FAILING)
    const run = await on(of, 'schedule', { token: 'ghs_job' })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(warnings(run)).toMatch(
      /^The tracking issue is not up to date\.[^\n]*403[^\n]*`issues: write`[^\n]*$/,
    )
    expect(verdictOf(run).delivery).toEqual([expect.stringContaining('`issues: write`')])
    expect(run.summary).toMatch(/AIVSS audit[\s\S]*Not delivered[\s\S]*issues: write/)
    expect(of.server.issues(HERE)).toEqual([])
  })

  it('of another branch is told and leaves nothing behind', async () => {
    const of = await given({ ...FAILING, ...AUDITOR })
    const { ref, sha } = of.pr.head
    const run = await on(of, 'workflow_dispatch', {
      sha,
      ref: `refs/heads/${ref}`,
      inputs: { mode: 'audit', history: 'branch:aivss-gate-history' },
    })
    expect([run.exit, run.outputs['agents'], warnings(run)]).toEqual([1, '2', ''])
    expect(run.summary).toContain('AIVSS audit')
    expect([read(run.outputs['html']).slice(0, 15), changed(of)]).toEqual(['<!doctype html>', []])
  })

  it('keeps its trend on a branch, and tells where somebody changed it', async () => {
    const of = await given({ ...FAILING, ...AUDITOR })
    const inputs = { issue: 'false', history: 'branch:audit/history:kept.jsonl' }
    const first = await on(of, 'schedule', { inputs })
    expect([first.exit, warnings(first), of.server.issues(HERE)]).toEqual([1, '', []])
    const tip = of.server.tip(HERE, 'audit/history')
    const line = of.pr.source.git('show', `${tip}:kept.jsonl`)
    expect(JSON.parse(line)).toMatchObject({ n: 1, record: { status: 'fail', commit: of.pr.base.sha } })
    of.pr.push({ 'kept.jsonl': line.replace('"fail"', '"pass"') }, 'audit/history')
    const second = await on(of, 'schedule', { inputs })
    expect([second.exit, warnings(second)]).toEqual([1, ''])
    expect(second.summary).toMatch(/not as it was written/)
    const now = of.pr.source.git('show', 'audit/history:kept.jsonl').trimEnd().split('\n')
    expect(now.length).toBe(2)
  })

  it('keeps its trend in a file of the checkout', async () => {
    const of = await given({ ...FAILING, ...AUDITOR })
    const workspace = cloneAs(of.pr, 'base-depth-1') ?? ''
    const run = await on(of, 'schedule', {
      workspace,
      inputs: { issue: 'false', history: 'file:audits/history.jsonl' },
    })
    expect([run.exit, warnings(run), changed(of)]).toEqual([1, '', []])
    expect(JSON.parse(read(join(workspace, 'audits/history.jsonl')))).toMatchObject({ n: 1 })
  })
})
