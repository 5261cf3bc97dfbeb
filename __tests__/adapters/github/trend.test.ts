import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { branchStore } from '../../../src/adapters/github/trend-branch-store.ts'
import { issueStore } from '../../../src/adapters/github/trend-issue-store.ts'
import { HISTORY_BUDGET, packHistory, unpackHistory } from '../../../src/adapters/github/trend-text.ts'
import type { TrendStore } from '../../../src/app/trend-store.ts'
import { appendRecord } from '../../../src/audit/append-record.ts'
import type { AuditRecord } from '../../../src/audit/audit-record.ts'
import { readHistory } from '../../../src/audit/history.ts'
import { type HistoryLine, nextLine, printLine } from '../../../src/audit/history-line.ts'
import { folderWith } from '../../support/folder.ts'
import {
  initRepository,
  writeCommit,
  writeObject,
  writeRef,
  writeTree,
} from '../../support/github/loose-objects.ts'
import { BOT, CLEAN, findings, type Given, given, HERE, type TOKENS } from './tracking-given.ts'

const hash = (name: string): string => createHash('sha1').update(name).digest('hex')

/** The record of audit `n` with so many agents. */
const record = (n: number, agents = 2): AuditRecord => ({
  schema: 'aivss-gate/audit-record/v1',
  date: new Date(Date.UTC(2026, 0, 1) + n * 604_800_000).toISOString().replace('.000Z', 'Z'),
  commit: hash(`commit ${n}`),
  tool: '0.1.0',
  aivss: '0.8',
  policy: `sha256:${hash('policy')}`,
  status: 'fail',
  counts: { error: n % 3, warn: 1, note: 0, waived: 0, accepted: 0, uncovered: 0, gaps: 0 },
  agents: Object.fromEntries(
    Array.from({ length: agents }, (_, index) => hash(`${index}`).slice(0, 6))
      .toSorted()
      .map((name) => {
        const score = Number.parseInt(name.slice(0, 2), 16) / 25.5
        return [`${name}-agent`, { low: score, high: score, severity: 'high' }]
      }),
  ),
})

const append = (text: string | null, n: number, agents?: number): string =>
  appendRecord(text, record(n, agents), null).text ?? ''
const dates = (text: string | null): readonly string[] => readHistory(text).records.map(({ date }) => date)
const dateOf = (n: number): string => record(n).date

/** Adds the record of audit `n`, and begins again as long as others are faster. */
async function add(store: TrendStore, n: number): Promise<void> {
  for (let tries = 0; tries < 9; tries += 1) {
    const text = await store.read()
    if ((await store.write(append(text, n), text)) === 'written') return
  }
  throw new Error('it was overtaken nine times')
}

const onIssue = (one: Given, token: keyof typeof TOKENS = 'issues'): TrendStore =>
  issueStore(async () => await Promise.resolve(one.github(token)), HERE)
const onBranch = (one: Given, branch = 'audit/history', token: keyof typeof TOKENS = 'writes'): TrendStore =>
  branchStore(async () => await Promise.resolve(one.github(token)), HERE, {
    branch,
    path: 'kept/history.jsonl',
  })

describe('a history in the tracking issue', () => {
  it('is written to a comment of its own and read back', async () => {
    const one = await given()
    await one.bring()
    const store = onIssue(one)
    expect(await store.read()).toBeNull()
    await add(store, 1)
    await add(store, 2)
    expect(dates(await store.read())).toEqual([dateOf(1), dateOf(2)])
    expect(one.comments(1)).toEqual([
      expect.stringMatching(/^<!-- aivss-gate history -->\n[^<]+\n\n<!-- br:\S+ -->\n$/),
    ])
  })

  it('survives that the issue is closed and another is opened', async () => {
    const one = await given()
    const store = onIssue(one)
    await one.bring()
    await add(store, 1)
    await one.bring(CLEAN)
    await add(store, 2)
    // A duplicate that two runs at once left behind is no place for it.
    one.own({ state: 'closed', stateReason: 'duplicate' })
    await add(store, 3)
    await one.bring()
    expect(dates(await store.read())).toEqual([1, 2, 3].map(dateOf))
    await add(store, 4)
    expect(dates(await store.read())).toEqual([1, 2, 3, 4].map(dateOf))
    expect([1, 2, 3].map((number) => one.comments(number).length)).toEqual([2, 0, 1])
  })

  it('has no place before there is an issue, and says so', async () => {
    const store = onIssue(await given())
    expect(await store.read()).toBeNull()
    await expect(store.write(append(null, 1), null)).rejects.toMatchObject({ code: 'history-no-issue' })
  })

  it('is not the one that somebody else wrote', async () => {
    const one = await given()
    await one.bring()
    const body = packHistory(append(null, 1)) ?? ''
    one.server.addComment({ repo: HERE, number: 1, author: 'octocat', body })
    one.server.addComment({ repo: HERE, number: 1, author: BOT, body: `> ${body}` })
    expect(await onIssue(one).read()).toBeNull()
  })

  it.each([
    ['emptied', (body: string) => body.replace(/<!-- br:.*/, '')],
    ['cut', (body: string) => body.replace(/.{20} -->\n$/, ' -->')],
    ['no base64', (body: string) => body.replace('<!-- br:', '<!-- br:!')],
    ['a bomb', () => packedBy(Buffer.alloc(50_000_000))],
  ])('that was made %s is told, and nothing of it is trusted', async (_, edit) => {
    const one = await given()
    await one.bring()
    const store = onIssue(one)
    await add(store, 1)
    const [comment] = one.server.comments(HERE, 1)
    if (comment === undefined) throw new Error('there is no comment')
    one.server.world.repositories
      .get(HERE)
      ?.comments.set(comment.id, { ...comment, body: edit(comment.body) })
    expect(readHistory(await store.read())).toMatchObject({ records: [], problems: [{ kind: 'unreadable' }] })
    await add(store, 2)
    expect(readHistory(await store.read())).toMatchObject({ records: [{ date: dateOf(2) }], problems: [{}] })
  })

  it('is stale where another run was faster', async () => {
    const one = await given()
    await one.bring()
    const store = onIssue(one)
    await add(store, 1)
    expect(await store.write(append(null, 2), null)).toBe('stale')
    await Promise.all([add(store, 3), add(onIssue(one), 4)])
    expect(dates(await store.read()).toSorted()).toEqual([1, 3, 4].map(dateOf))
    expect(one.comments(1).length).toBe(1)
  })

  it('loses no record to a run that read before and writes after', async () => {
    const one = await given()
    await one.bring()
    await add(onIssue(one), 1)
    const read = await onIssue(one).read()
    let others = 1
    // The other run has read what this one has, and is a moment slower.
    const overtaken = async (): Promise<void> => {
      const [comment] = one.server.comments(HERE, 1)
      if (comment === undefined || others-- < 1) return
      const body = packHistory(append(read, 2)) ?? ''
      one.server.world.repositories.get(HERE)?.comments.set(comment.id, { ...comment, body })
      await Promise.resolve()
    }
    const slow = issueStore(async () => await Promise.resolve(one.github('issues')), HERE, {
      now: Date.now,
      sleep: overtaken,
    })
    await add(slow, 3)
    expect(readHistory(await slow.read())).toMatchObject({
      records: [1, 2, 3].map((n) => ({ date: dateOf(n) })),
      problems: [],
    })
  })

  it('of a token that may not write names the permission', async () => {
    const one = await given()
    one.own()
    const store = onIssue(one, 'reads')
    expect(await store.read()).toBeNull()
    await expect(store.write(append(null, 1), null)).rejects.toMatchObject({
      code: 'history-forbidden',
      message: expect.stringContaining('403'),
      help: expect.stringContaining('`issues: write`'),
    })
  })
})

const packedBy = (content: Buffer): string =>
  `<!-- aivss-gate history -->\n<!-- br:${brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).toString('base64')} -->`

describe('what a comment can hold', () => {
  const history = (audits: number, agents: number): string => {
    const lines: HistoryLine[] = []
    for (let n = 0; n < audits; n += 1) lines.push(nextLine(lines.at(-1) ?? null, record(n, agents)))
    return lines.map((line) => `${printLine(line)}\n`).join('')
  }

  it('is a year of weekly audits of 300 agents', () => {
    const text = history(52, 300)
    const body = packHistory(text) ?? ''
    expect(body.length).toBeLessThan(HISTORY_BUDGET)
    expect(unpackHistory(body.replaceAll('\n', '\r\n'))).toBe(text)
  })

  it('is the newest where not all have room, and their chain holds', () => {
    const text = history(40, 50)
    const body = packHistory(text, 6_000) ?? ''
    expect(body.length).toBeLessThan(6_000)
    const { records, before, problems } = readHistory(unpackHistory(body))
    expect([records.at(-1)?.date, problems]).toEqual([dateOf(39), []])
    expect([records.length > 5, records.length + before]).toEqual([true, 40])
    // One more would have been too much.
    const lines = text.split('\n')
    const more = `${lines.slice(before - 1).join('\n')}`
    expect(unpackHistory(packHistory(more, 6_000) ?? '')).not.toBe(more)
  })

  it('is nothing where not even one has room', () => {
    expect(packHistory(append(null, 1, 50), 300)).toBeNull()
  })
})

describe('a history on a branch', () => {
  const logOf = (
    one: Given,
    branch = 'audit/history',
  ): readonly (readonly [parents: number, files: string])[] => {
    const git = one.server.world.repositories.get(HERE)?.git
    const log: [number, string][] = []
    for (let sha = git?.find(`refs/heads/${branch}`)?.sha; git !== undefined && sha !== undefined;) {
      const { parents, tree } = git.commit(sha)
      const files = git.tree(tree, true).filter(({ type }) => type === 'blob')
      log.push([parents.length, files.map(({ path }) => path).join(' ')])
      sha = parents[0]
    }
    return log
  }

  it('begins as a branch without a past, and goes on with one commit an audit', async () => {
    const one = await given()
    const store = onBranch(one)
    expect(await store.read()).toBeNull()
    await add(store, 1)
    await add(store, 2)
    expect(dates(await store.read())).toEqual([1, 2].map(dateOf))
    expect(logOf(one)).toEqual([
      [1, 'kept/history.jsonl'],
      [0, 'kept/history.jsonl'],
    ])
  })

  it('leaves what else is on the branch alone', async () => {
    const one = await given()
    await add(onBranch(one, 'feature'), 1)
    expect(logOf(one, 'feature')[0]).toEqual([1, 'a kept/history.jsonl'])
  })

  it('overwrites no other run, whichever was faster', async () => {
    const one = await given({}, { latencyMs: 2 })
    const outcomes = await Promise.all([1, 2].map((n) => onBranch(one).write(append(null, n), null)))
    expect(outcomes.toSorted()).toEqual(['stale', 'written'])
    expect(await onBranch(one).write(append(null, 1), null)).toBe('stale')
    await Promise.all([3, 4, 5].map((n) => add(onBranch(one), n)))
    expect(
      dates(await onBranch(one).read())
        .slice(1)
        .toSorted(),
    ).toEqual([3, 4, 5].map(dateOf))
  })

  it.each([/blobs$/, /trees$/, /commits$/, /refs$/, /refs\/heads\/audit\/history$/])(
    'is written once where an answer to %s is lost',
    async (path) => {
      const one = await given()
      await add(onBranch(one, 'other'), 1)
      one.server.fault({
        match: ({ method, path: at }) => method !== 'GET' && path.test(at),
        destroy: true,
        afterwards: true,
      })
      await add(onBranch(one), 1)
      await add(onBranch(one), 2)
      expect([dates(await onBranch(one).read()), logOf(one).length]).toEqual([[1, 2].map(dateOf), 2])
    },
  )

  it('is never read through a link', async () => {
    const git = folderWith({})
    initRepository(git, 'main')
    const sha = writeObject(git, 'blob', Buffer.from('/etc/passwd'))
    const tree = writeTree(git, new Map([['kept/history.jsonl', { mode: '120000', sha }]]))
    writeRef(git, 'refs/heads/main', writeCommit(git, tree, [], 'a link'))
    await expect(onBranch(await given({ git }), 'main').read()).rejects.toMatchObject({
      code: 'history-unusable',
      message: expect.stringContaining('not a regular file'),
    })
  })

  it('of a token that may not write names the permission and makes nothing', async () => {
    const one = await given()
    const store = onBranch(one, 'audit/history', 'issues')
    expect(await store.read()).toBeNull()
    await expect(store.write(append(null, 1), null)).rejects.toMatchObject({
      code: 'history-forbidden',
      help: expect.stringContaining('`contents: write`'),
    })
    expect(logOf(one)).toEqual([])
  })

  it('that a rule of the repository forbids says so', async () => {
    const one = await given()
    const message = 'Repository rule violations found'
    one.server.fault({ match: { method: 'POST', path: /refs$/ }, status: 422, body: { message } })
    await expect(onBranch(one).write(append(null, 1), null)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      help: expect.stringContaining('rule'),
    })
  })

  it('of an archived repository is told', async () => {
    const one = await given({ archived: true })
    await expect(onBranch(one).write(append(null, 1), null)).rejects.toMatchObject({
      help: expect.stringContaining('archived'),
    })
  })
})

describe('the issue with its history', () => {
  it('stays one issue with one history when ten audits run at once', async () => {
    const one = await given({}, { latencyMs: 1 })
    await Promise.all(Array.from({ length: 10 }, (_, n) => one.bring(findings(`Audit ${n}.\n`))))
    await Promise.all([1, 2, 3].map((n) => add(onIssue(one), n)))
    expect([one.open().length, one.comments(1).length]).toEqual([1, 1])
    expect(dates(await onIssue(one).read()).toSorted()).toEqual([1, 2, 3].map(dateOf))
  })
})
