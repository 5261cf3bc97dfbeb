import { describe, expect, it } from '@jest/globals'
import { ISSUE_MARKER } from '../../../src/adapters/github/issue-list.ts'
import { bringIssue, ISSUE_BUDGET } from '../../../src/adapters/github/tracking-issue.ts'
import { atOnce, BOT, CLEAN, findings, type Given, given, HERE, LABEL } from './tracking-given.ts'
import { testClock } from './scripted-server.ts'

const MARKED = `${ISSUE_MARKER}\nold`
const bodies = (one: Given): readonly (string | null)[] => one.open().map(({ body }) => body)

describe('the tracking issue', () => {
  it('is opened where there is none, with its label, and left alone while nothing changes', async () => {
    const one = await given()
    expect(await one.bring(findings('See [the run](https://github.com/acme/app/actions/runs/1).\n'))).toEqual(
      { kind: 'created', number: 1, left: null },
    )
    expect(one.issues()).toMatchObject([{ author: BOT, title: 'Audit', labels: [LABEL], state: 'open' }])
    expect(bodies(one)).toEqual([
      `${ISSUE_MARKER}\nSee [the run](https://github.com/acme/app/actions/runs/1).\n`,
    ])
    const before = one.writes().length
    expect(
      await one.bring(findings('See [the run](https://github.com/acme/app/actions/runs/22).\n')),
    ).toEqual({ kind: 'unchanged', number: 1, left: null })
    expect(one.writes().length).toBe(before)
  })

  it('is updated while it is open, whatever people call it, and keeps their title', async () => {
    const one = await given()
    one.own({ title: 'Our agents', labels: ['security', LABEL.toUpperCase()] })
    expect(await one.bring()).toEqual({ kind: 'updated', number: 1, left: null })
    expect(one.issues()).toMatchObject([
      { title: 'Our agents', body: `${ISSUE_MARKER}\nThree findings.\n`, labels: ['security', 'AIVSS-GATE'] },
    ])
    expect(one.writes()).toEqual(['PATCH /issues/1'])
  })

  it('is closed with a comment when nothing is left, once', async () => {
    const one = await given()
    one.own()
    expect(await one.bring(CLEAN)).toEqual({ kind: 'closed', number: 1, left: null })
    expect(one.issues()).toMatchObject([{ state: 'closed', stateReason: 'completed', body: MARKED }])
    expect(one.comments(1)).toEqual(['The audit of today found nothing.'])
    expect(await one.bring(CLEAN)).toEqual({ kind: 'none', number: null, left: null })
    expect(one.comments(1).length).toBe(1)
  })

  it('is not opened for nothing', async () => {
    const one = await given()
    expect(await one.bring(CLEAN)).toEqual({ kind: 'none', number: null, left: null })
    expect(one.writes()).toEqual([])
  })

  it.each(['completed', 'not_planned'])(
    'is a new one after one that was closed as %s',
    async (stateReason) => {
      const one = await given()
      one.own({ state: 'closed', stateReason, updatedAt: '2026-10-01T08:00:00Z' })
      one.own({ state: 'closed', stateReason: 'duplicate', updatedAt: '2026-09-30T08:00:00Z' })
      const about = `${ISSUE_MARKER}\nAudits before this one were tracked in #1, which was closed on 2026-10-01.\n\n`
      expect(await one.bring()).toEqual({ kind: 'created', number: 3, left: null })
      expect(bodies(one)).toEqual([`${about}Three findings.\n`])
      await one.bring(findings('Two findings.\n'))
      expect(bodies(one)).toEqual([`${about}Two findings.\n`])
      expect(one.issues().length).toBe(3)
    },
  )

  it("is never somebody else's, never a pull request, and never one that only quotes the marker", async () => {
    const one = await given()
    one.own({ author: 'octocat' })
    one.own({ author: 'dependabot[bot]' })
    one.own({ body: `> ${MARKED}` })
    one.own({ body: `text\n${MARKED}` })
    one.own({ body: null })
    one.server.addPull({
      repo: HERE,
      number: 6,
      user: BOT,
      body: MARKED,
      head: { repo: HERE, ref: 'x', sha: one.server.tip(HERE) },
    })
    expect(await one.bring()).toMatchObject({ kind: 'created', number: 7 })
    expect(await one.bring(CLEAN)).toMatchObject({ kind: 'closed', number: 7 })
    expect(one.open().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  it('is found behind 250 others with its label', async () => {
    const one = await given()
    one.own()
    for (let count = 0; count < 250; count += 1) one.own({ author: 'octocat', body: 'mine' })
    expect(await one.bring()).toMatchObject({ kind: 'updated', number: 1 })
  })

  it('is found without its label, which it gets back', async () => {
    const one = await given()
    one.own({ labels: ['security'] })
    expect(await one.bring()).toMatchObject({ kind: 'updated', number: 1 })
    expect(one.issues()).toMatchObject([{ labels: ['security', LABEL] }])
  })

  it('is one: the oldest stays, the others are closed and point to it', async () => {
    const one = await given()
    for (let count = 0; count < 3; count += 1) one.own()
    expect(await one.bring()).toEqual({ kind: 'updated', number: 1, left: null })
    expect(one.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'not_planned'],
      ['closed', 'not_planned'],
    ])
    expect([one.comments(1), one.comments(3)]).toEqual([[], [expect.stringContaining('#1')]])
  })

  it('that is listed twice is one, and is not closed as its own duplicate', async () => {
    const of = await given()
    const { number } = of.own()
    const answer = await fetch(`${of.server.apiUrl}/repos/${HERE}/issues?state=all&labels=${LABEL}`, {
      headers: { authorization: 'Bearer issues', 'user-agent': 'test' },
    })
    const listed = (await answer.json()) as readonly unknown[]
    of.server.fault({
      match: { method: 'GET', path: /\/issues$/ },
      status: 200,
      body: [...listed, ...listed],
    })
    expect(await of.bring()).toMatchObject({ kind: 'updated', number, left: null })
    expect(of.open().map((one) => one.number)).toEqual([number])
  })

  it('is opened anew where it was deleted meanwhile', async () => {
    const one = await given()
    one.own()
    one.server.fault({
      match: { method: 'PATCH' },
      times: 2,
      status: 410,
      body: { message: 'This issue was deleted' },
    })
    expect(await one.bring()).toMatchObject({ kind: 'created', number: 2 })
  })

  it('holds as much as GitHub takes', async () => {
    const one = await given()
    one.own({ state: 'closed' })
    expect(await one.bring(findings('é'.repeat(ISSUE_BUDGET / 2)))).toMatchObject({ kind: 'created' })
  })
})

describe('the boxes of its checklist', () => {
  const line = (id: string, box = ' ', words = id): string => `- [${box}] <!-- ${id} --> **${words}**`

  it('stay ticked where the line is about the same thing', async () => {
    const one = await given()
    one.own({
      body: [ISSUE_MARKER, line('ag-1', 'x', 'old words'), line('ag-2'), line('ag-3', 'X')].join('\r\n'),
    })
    await one.bring(findings([line('ag-1'), line('ag-2'), line('ag-4'), '- [ ] none'].join('\n')))
    expect(bodies(one)).toEqual([
      [ISSUE_MARKER, line('ag-1', 'x'), line('ag-2'), line('ag-4'), '- [ ] none'].join('\n'),
    ])
  })

  it('take nothing else from what people made of the text', async () => {
    const one = await given()
    const evil = 'ag-1><img src=x'
    one.own({
      body: [
        ISSUE_MARKER,
        line(evil, 'x'),
        line('$&', 'x'),
        '- [x] ag-2',
        '[x] <!-- ag-2 --> words',
        '- [x] words <!-- ag-2 --> ',
      ].join('\n'),
    })
    await one.bring(findings([line('ag-1'), line('ag-2')].join('\n')))
    expect(bodies(one)).toEqual([[ISSUE_MARKER, line('ag-1'), line('ag-2')].join('\n')])
  })

  it('do not make a run slow', async () => {
    const one = await given()
    one.own({ body: `${ISSUE_MARKER}\n- [x] ${'<!-- a'.repeat(5_000)}\n${' '.repeat(20_000)}` })
    expect(await one.bring()).toMatchObject({ kind: 'updated' })
  })
})

describe('several runs at once', () => {
  it.each([2, 10])('leave one open issue of %i', async (runs) => {
    const one = await given()
    const clients = atOnce(Array.from({ length: runs }, () => one.github()))
    const outcomes = await Promise.all(
      clients.map((github, run) => bringIssue(github, HERE, findings(`Findings of run ${run}.\n`))),
    )
    expect(one.issues().length).toBe(runs)
    expect(one.open().map(({ number }) => number)).toEqual([1])
    expect(outcomes.map(({ number, left }) => [number, left])).toEqual(outcomes.map(() => [1, null]))
    for (const { number, stateReason } of one.issues().slice(1)) {
      expect(stateReason).toBe('duplicate')
      expect(one.comments(number)).toEqual([expect.stringContaining('#1')])
    }
    await one.bring()
    expect([one.issues().length, one.open().length]).toEqual([runs, 1])
  })

  it('close a duplicate in other words on a server that does not know these', async () => {
    const one = await given()
    one.server.fault({
      match: ({ body }) => JSON.stringify(body ?? '').includes('"duplicate"'),
      status: 422,
      body: { message: 'Validation Failed' },
    })
    await Promise.all(
      atOnce([one.github(), one.github()]).map((github) => bringIssue(github, HERE, findings())),
    )
    expect(one.issues().map(({ stateReason }) => stateReason)).toEqual([null, 'not_planned'])
  })

  it('close it once, with one comment', async () => {
    const one = await given()
    one.own()
    await one.bring(CLEAN)
    one.server.fault({
      // The list is from before the other run closed it.
      match: ({ method, query }) => method === 'GET' && query['state'] === 'all',
      status: 200,
      body: [
        {
          number: 1,
          state: 'open',
          body: MARKED,
          user: { login: BOT, type: 'Bot' },
          labels: [LABEL],
        },
      ],
    })
    expect(await one.bring(CLEAN)).toMatchObject({ kind: 'closed', number: 1 })
    expect(one.comments(1).length).toBe(1)
  })
})

describe('an answer that does not come', () => {
  const POST = { method: 'POST', path: `/repos/${HERE}/issues` }

  it('opens no second issue where only the answer was lost', async () => {
    const one = await given()
    one.server.fault({ match: POST, destroy: true, afterwards: true })
    const clock = testClock()
    expect(await bringIssue(one.github('issues', clock), HERE, findings())).toMatchObject({ number: 1 })
    expect([one.issues().length, clock.slept]).toEqual([1, [1_000]])
  })

  it('is asked for again where nothing arrived', async () => {
    const one = await given()
    one.server.fault({ match: POST, times: 2, status: 502, body: {} })
    expect(await one.bring()).toMatchObject({ kind: 'created', number: 1 })
    expect(one.issues().length).toBe(1)
  })

  it('is an error in the end', async () => {
    const one = await given()
    one.server.fault({ match: POST, times: 9, status: 502, body: {} })
    await expect(one.bring()).rejects.toMatchObject({ kind: 'unavailable' })
    expect(one.issues()).toEqual([])
  })

  it('after the issue was opened leaves it there', async () => {
    const one = await given()
    let lists = 0
    one.server.fault({
      match: ({ method, query }) => method === 'GET' && query['state'] === 'all' && (lists += 1) > 1,
      times: 9,
      status: 502,
      body: {},
    })
    expect(await one.bring()).toMatchObject({ kind: 'created', number: 1, left: { kind: 'unavailable' } })
  })
})

describe('a label', () => {
  it('that cannot be made stops nothing, and the issue is found all the same', async () => {
    const one = await given()
    const refused = {
      match: { path: `/repos/${HERE}/labels` },
      times: 9,
      status: 403,
      body: { message: 'No' },
    }
    one.server.fault(refused)
    expect(await one.bring()).toEqual({ kind: 'created', number: 1, left: null })
    expect(one.issues()).toMatchObject([{ labels: [] }])
    expect(await one.bring(findings('Two findings.\n'))).toMatchObject({ kind: 'updated', number: 1 })
    expect(await one.bring(CLEAN)).toMatchObject({ kind: 'closed', number: 1 })
  })

  it('that is there is taken as it is', async () => {
    const one = await given()
    one.own({ state: 'closed' })
    one.server.world.repositories.get(HERE)?.labels.set(LABEL, { color: '000000', description: 'ours' })
    await one.bring()
    expect(one.server.world.repositories.get(HERE)?.labels.get(LABEL)).toEqual({
      color: '000000',
      description: 'ours',
    })
    expect(one.open()).toMatchObject([{ labels: [LABEL] }])
  })
})

describe('a token', () => {
  it('that does not say whose it is takes the label for a sign, since nobody without rights can give it', async () => {
    const one = await given({}, { graphql: 'errors' })
    one.own({ author: 'octocat' })
    expect(await one.bring(findings(), 'app')).toMatchObject({ kind: 'created', number: 2 })
    one.own({ author: 'other[bot]', labels: [] })
    expect(await one.bring(findings('Two findings.\n'), 'app')).toMatchObject({ kind: 'updated', number: 2 })
    expect(one.issues()).toMatchObject([{ body: MARKED }, { author: 'acme-audit[bot]' }, { body: MARKED }])
  })

  it('of somebody else opens an issue of its own', async () => {
    const one = await given()
    one.own()
    expect(await one.bring(findings(), 'app')).toMatchObject({ kind: 'created', number: 2 })
    expect(bodies(one)[0]).toBe(MARKED)
  })
})
