import { describe, expect, it } from '@jest/globals'
import type { Api } from '../../../src/adapters/actions/api.ts'
import { beginAudit, deliverAudit } from '../../../src/adapters/actions/audit.ts'
import { type HistoryPlace, historyPlace } from '../../../src/adapters/actions/audit-history-place.ts'
import { UNREAD } from '../../../src/adapters/actions/inputs.ts'
import type { Occasion } from '../../../src/adapters/actions/occasion.ts'
import { UserError } from '../../../src/app/user-error.ts'
import type { Verdict } from '../../../src/verdict/verdict.ts'
import { agent, finding, gap, score, verdict } from '../../report/build.ts'
import { folderWith } from '../../support/folder.ts'
import { type Given, given, HERE, type TOKENS } from './tracking-given.ts'

const SCHEDULE: Occasion = {
  kind: 'tree',
  event: 'schedule',
  repository: HERE,
  defaultBranch: 'main',
  tree: { commit: '0'.repeat(40), ref: 'refs/heads/main' },
}
const ADDRESSES = { runUrl: 'https://github.com/acme/app/actions/runs/1', blobUrl: null }

interface With {
  readonly token?: keyof typeof TOKENS | null
  readonly issue?: boolean
  readonly history?: HistoryPlace
}

/** Runs one audit up to its delivery and gives what could not be done; null where it is none. */
async function audit(
  one: Given,
  found: Verdict,
  { token = 'writes', issue = true, history = { kind: 'auto' } }: With = {},
): Promise<readonly string[] | null> {
  const open: Api['open'] = async () => {
    if (token === null) throw new UserError('no-token', 'the input "token" is empty', 'Give one.')
    return await Promise.resolve(one.github(token))
  }
  const api: Api = { open, openForPolicies: open, openForDelivery: open }
  const inputs = { ...UNREAD, issue, history }
  const run = await beginAudit(found, SCHEDULE, inputs, api, folderWith({}))
  return run === null ? null : await deliverAudit(run, HERE, api, ADDRESSES)
}

const failing = (): Verdict =>
  verdict({ agents: [agent('coder', { findings: [finding('coder').id] })], findings: [finding('coder')] })
const green = (): Verdict => verdict({ agents: [agent('coder')] })

/** An agent out of thousands, each with a finding and one owner of forty. */
const many = (count: number): Verdict => {
  const ids = Array.from({ length: count }, (_, index) => `agent-${String(index).padStart(4, '0')}`)
  const findings = ids.map((id, index) =>
    finding(id, { id: `ag-${index.toString(16).padStart(12, '0')}`, message: 'Ä'.repeat(200) }),
  )
  return verdict({
    agents: ids.map((id, index) =>
      agent(id, {
        owner: `@acme/team-${index % 40}`,
        score: score((index % 100) / 10),
        findings: [findings[index]?.id ?? ''],
      }),
    ),
    findings,
  })
}

describe('the issue of an audit', () => {
  it('is open as long as something is to be done, and closed after', async () => {
    const one = await given()
    expect(await audit(one, failing())).toEqual([])
    expect(one.open()).toMatchObject([{ body: expect.stringMatching(/- \[ \] .*It is too high\./) }])
    expect(await audit(one, verdict({ findings: [finding('coder', { level: 'warn' })] }))).toEqual([])
    expect(await audit(one, verdict({ gaps: [gap('m/big.yml')] }))).toEqual([])
    expect(one.open().length).toBe(1)
    expect(await audit(one, verdict({ findings: [finding('coder', { level: 'note' })] }))).toEqual([])
    expect([one.open(), one.comments(1).at(-1)]).toEqual([
      [],
      expect.stringContaining('found nothing left to do'),
    ])
  })

  it('is open for a review that is about to lapse', async () => {
    const one = await given()
    const review = { by: '@acme/security', on: null, expires: null, due: '2020-01-01' }
    expect(await audit(one, verdict({ agents: [agent('coder', { review })] }))).toEqual([])
    expect(one.open()).toMatchObject([{ body: expect.stringContaining('review') }])
  })

  it('is not there where nothing is to be done, and nor is a history, which is no fault', async () => {
    const one = await given()
    expect(await audit(one, green())).toEqual([])
    expect([one.issues(), one.writes()]).toEqual([[], []])
  })

  it('is left alone by a run that could not judge', async () => {
    const one = await given()
    one.own()
    expect(await audit(one, verdict({ status: 'error' }))).toBeNull()
    expect(one.server.requests).toEqual([])
  })

  it('holds an audit of 3,000 agents within what GitHub takes, and so does its history', async () => {
    const one = await given()
    expect(await audit(one, many(3_000))).toEqual([])
    const [issue] = one.open()
    expect(issue?.body?.length).toBeGreaterThan(30_000)
    expect(issue?.body?.slice(-1_000)).toMatch(/Left out for size[\s\S]*A ticked box stays ticked/)
    expect([one.issues().length, one.comments(1).length]).toEqual([1, 1])
  })

  it('keeps what people ticked from one audit to the next', async () => {
    const one = await given()
    const found = many(2)
    await audit(one, found)
    const [issue] = one.open()
    if (issue === undefined) throw new Error('there is no issue')
    const ticked = (issue.body ?? '').replace('[ ]', '[x]')
    one.server.world.repositories.get(HERE)?.issues.set(issue.number, { ...issue, body: `${ticked}\nnote` })
    await audit(one, found)
    const now = one.open()[0]?.body ?? ''
    expect(now.match(/\[x\] <!-- [\w-]+ -->/g)).toEqual(ticked.match(/\[x\] <!-- [\w-]+ -->/g))
    expect([now.match(/\[x\]/g)?.length, now.includes('\nnote')]).toEqual([1, false])
  })
})

describe('what an audit could not leave behind', () => {
  it('for want of one permission is told once', async () => {
    const one = await given()
    one.own()
    expect(await audit(one, failing(), { token: 'reads' })).toEqual([
      expect.stringMatching(/issue is not up to date.*`issues: write`/s),
    ])
  })

  it('for want of a token is told once', async () => {
    expect(await audit(await given(), failing(), { token: null })).toEqual([
      'The tracking issue is not up to date: The input "token" is empty. Give one.',
    ])
  })

  it('on a branch keeps nobody from the issue', async () => {
    const one = await given()
    const history = historyPlace('branch:kept')
    expect(await audit(one, failing(), { token: 'issues', history })).toEqual([
      expect.stringMatching(/branch kept.*`contents: write`/s),
    ])
    expect(one.open().length).toBe(1)
  })

  it('on the default branch it does not even try', async () => {
    const one = await given()
    const tip = one.server.tip(HERE)
    expect(await audit(one, failing(), { history: historyPlace('branch:main') })).toEqual([
      expect.stringContaining('default branch'),
    ])
    expect([one.server.tip(HERE), one.open().length]).toEqual([tip, 1])
  })

  it('in an issue that there will never be is told', async () => {
    const one = await given()
    expect(await audit(one, green(), { issue: false, history: { kind: 'issue' } })).toEqual([
      expect.stringMatching(/no audit has opened a tracking issue/i),
    ])
    expect(await audit(one, failing(), { issue: false })).toEqual([])
    expect(one.writes()).toEqual([])
  })
})
