import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiErrorKind } from '../../../src/adapters/github/api-error.ts'
import { bringComment, MARKER, type CommentOutcome } from '../../../src/adapters/github/comment.ts'
import { commentProblem } from '../../../src/adapters/github/comment-problem.ts'
import { client, failureOf, serve, testClock, type Answer, type ScriptedServer } from './scripted-server.ts'

const ISSUE = '/repos/octo/agents/issues/7/comments'
const COMMENT = '/repos/octo/agents/issues/comments'
const BODY = `${MARKER}\n## Passed\n`
const OLD = `${MARKER}\n## Failed\n`

interface Stored {
  readonly id: number
  readonly issue_url?: string
  readonly body: string
  readonly user: { readonly login: string; readonly type: string } | null
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const PERSON = { login: 'octocat', type: 'User' }
const ours = (id: number, body = OLD): Stored => ({ id, body, user: BOT })
const theirs = (id: number, body = 'hello'): Stored => ({ id, body, user: PERSON })

interface Thread extends ScriptedServer {
  comments(): readonly Stored[]
  writes(): readonly string[]
}

/** A pull request's comments, `pageSize` on a page; `first` answers before the rest where it has an answer. */
async function thread(
  stored: readonly Stored[],
  first: (line: string, store: (comment: Stored) => void) => Answer | null = () => null,
  identity: Answer = { data: { data: { viewer: { login: 'github-actions[bot]' } } } },
): Promise<Thread> {
  let comments = [...stored]
  const server = await serve(({ line, body }): Answer => {
    const given = first(line, (comment) => {
      comments.push(comment)
    })
    if (given !== null) return given
    const text = String(Object(body)['body'])
    const target = Number(line.split('/').at(-1))
    if (line === 'POST /graphql') return identity
    if (line.startsWith(`GET ${ISSUE}`)) {
      const page = Number(/[?&]page=(\d+)/.exec(line)?.[1] ?? 1)
      const more = comments.length > page * 100
      return {
        data: comments.slice((page - 1) * 100, page * 100),
        headers: more ? { link: `<${server.url}${ISSUE}?per_page=100&page=${page + 1}>; rel="next"` } : {},
      }
    }
    if (line === `POST ${ISSUE}`) {
      const written = ours(1_000 + comments.length, text)
      comments.push(written)
      return { status: 201, data: { ...written } }
    }
    if (!comments.some((one) => one.id === target)) return { status: 404, data: { message: 'Not Found' } }
    if (line.startsWith('PATCH'))
      comments = comments.map((one) => (one.id === target ? { ...one, body: text } : one))
    if (line.startsWith('DELETE')) comments = comments.filter((one) => one.id !== target)
    return line.startsWith('DELETE')
      ? { status: 204 }
      : { data: { ...comments.find((one) => one.id === target) } }
  })
  return {
    ...server,
    comments: () => comments,
    writes: () => server.lines().filter((line) => !line.startsWith('GET') && line !== 'POST /graphql'),
  }
}

async function bring(server: ScriptedServer, create = true, body = BODY): Promise<CommentOutcome> {
  return await bringComment(client(server.url), 'octo/agents', 7, { body, create })
}

describe('the comment', () => {
  it('is written where there is none', async () => {
    const server = await thread([theirs(1)])
    expect(await bring(server)).toEqual({ kind: 'created', removed: 0, notRemoved: null })
    expect(server.comments().map((one) => one.body)).toEqual(['hello', BODY])
  })

  it('is not written where none is wanted', async () => {
    const server = await thread([theirs(1)])
    expect(await bring(server, false)).toEqual({ kind: 'none', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([])
  })

  it('is brought up to date where there is one, also where none would be written', async () => {
    const server = await thread([theirs(1), ours(2)])
    expect(await bring(server, false)).toEqual({ kind: 'updated', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([`PATCH ${COMMENT}/2`])
    expect(server.comments()[1]?.body).toBe(BODY)
  })

  it('is left alone where it says the same', async () => {
    const server = await thread([ours(2, BODY.replaceAll('\n', '\r\n').trimEnd())])
    expect(await bring(server)).toEqual({ kind: 'unchanged', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([])
  })

  it('is found among 250 on the third page', async () => {
    const many = Array.from({ length: 250 }, (_, index) => (index === 240 ? ours(241) : theirs(index + 1)))
    const server = await thread(many)
    expect(await bring(server)).toEqual({ kind: 'updated', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([`PATCH ${COMMENT}/241`])
    expect(server.lines().filter((line) => line.startsWith('GET')).length).toBe(3)
  })

  it('is never one that somebody else wrote with our marker, or one of ours that only quotes it', async () => {
    const server = await thread([
      theirs(1, OLD),
      { id: 2, body: OLD, user: null },
      { id: 3, body: OLD, user: { login: 'github-actions', type: 'User' } },
      { id: 4, body: OLD, user: { login: 'dependabot[bot]', type: 'Bot' } },
      ours(5, `> ${MARKER}`),
      ours(6, `text\n${MARKER}`),
      ours(7, `${MARKER} and more`),
    ])
    expect(await bring(server)).toEqual({ kind: 'created', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([`POST ${ISSUE}`])
  })

  it('is one: the oldest stays, the others go', async () => {
    const server = await thread([ours(9), theirs(1), ours(4), ours(6, BODY)])
    expect(await bring(server)).toEqual({ kind: 'updated', removed: 2, notRemoved: null })
    expect(server.comments().map((one) => one.id)).toEqual([1, 4])
    expect(server.comments()[1]?.body).toBe(BODY)
  })

  it('is brought up to date although another cannot be deleted', async () => {
    const server = await thread([ours(2), ours(3), ours(4), ours(5)], (line) => {
      if (line === `DELETE ${COMMENT}/4`) return { status: 403 }
      return line === `DELETE ${COMMENT}/3` ? { status: 404 } : null
    })
    expect(await bring(server)).toMatchObject({
      kind: 'updated',
      removed: 1,
      notRemoved: { kind: 'forbidden', request: `DELETE ${COMMENT}/4` },
    })
    expect(server.comments().map((one) => [one.id, one.body])).toEqual([
      [2, BODY],
      [3, OLD],
      [4, OLD],
    ])
  })

  it('that is listed twice is one, and is not deleted', async () => {
    const server = await thread([ours(3), ours(3), ours(2), ours(2), ours(3)])
    expect(await bring(server)).toMatchObject({ kind: 'updated', removed: 1 })
    expect(server.writes()).toEqual([`PATCH ${COMMENT}/2`, `DELETE ${COMMENT}/3`])
  })

  it.each([
    'https://api.example/repos/octo/agents/issues/8',
    'https://api.example/repos/octo/agents/issues/77',
  ])('of another pull request in the answer (%s) is an error, and nothing is written', async (address) => {
    const server = await thread([{ ...ours(2), issue_url: address }])
    expect(await failureOf(bring(server))).toMatchObject({ kind: 'unavailable' })
    expect(server.writes()).toEqual([])
  })

  it('of this pull request is known by its number, also where the repository was renamed', async () => {
    const server = await thread([{ ...ours(2), issue_url: 'https://api.example/repos/octo/former/issues/7' }])
    expect(await bring(server)).toMatchObject({ kind: 'updated' })
  })

  it('is written anew where it was deleted meanwhile', async () => {
    const gone = (line: string): Answer | null => (line.startsWith('PATCH') ? { status: 404 } : null)
    const server = await thread([ours(2)], gone)
    expect(await bring(server)).toEqual({ kind: 'created', removed: 0, notRemoved: null })
    expect(server.writes()).toEqual([`PATCH ${COMMENT}/2`, `POST ${ISSUE}`])
    expect(await bring(await thread([ours(2)], gone), false)).toEqual({
      kind: 'none',
      removed: 0,
      notRemoved: null,
    })
  })

  it('is not written twice where only the answer was lost', async () => {
    const server = await thread([], (line, store) => {
      if (line !== `POST ${ISSUE}`) return null
      store(ours(50, BODY.trimEnd()))
      return { status: 502 }
    })
    const clock = testClock()
    const outcome = await bringComment(client(server.url, clock), 'octo/agents', 7, {
      body: BODY,
      create: true,
    })
    expect([outcome.kind, server.writes(), clock.slept]).toEqual(['created', [`POST ${ISSUE}`], [1_000]])
  })

  it('is written again, twice at most, where it did not arrive', async () => {
    let failures = 2
    const failing = (line: string): Answer | null => {
      if (line !== `POST ${ISSUE}` || failures === 0) return null
      failures -= 1
      return { instead: 'hang-up' }
    }
    const server = await thread([], failing)
    expect(await bring(server)).toEqual({ kind: 'created', removed: 0, notRemoved: null })
    expect([server.writes().length, server.comments().length]).toEqual([3, 1])
    failures = 9
    const dead = await thread([], failing)
    expect(await failureOf(bring(dead))).toMatchObject({ kind: 'unavailable' })
    expect(dead.writes().length).toBe(3)
  })

  it('that GitHub refuses is an error of that kind, tried once', async () => {
    const server = await thread([], (line) => (line === `POST ${ISSUE}` ? { status: 403 } : null))
    expect(await failureOf(bring(server))).toMatchObject({ kind: 'forbidden', status: 403 })
    expect(server.writes().length).toBe(1)
  })

  it('carries its marker', async () => {
    const server = await thread([])
    await expect(bring(server, true, 'no marker')).rejects.toThrow('without its marker')
    expect(server.asked).toEqual([])
  })
})

describe('our own login', () => {
  const viewer = (login: string): Answer => ({ data: { data: { viewer: { login } } } })
  const author = (login: string, type: string): Stored => ({ id: 2, body: OLD, user: { login, type } })

  it.each([
    ['github-actions[bot]', author('github-actions[bot]', 'Bot'), 'updated'],
    ['github-actions', author('github-actions[bot]', 'Bot'), 'updated'],
    ['Octocat', author('octocat', 'User'), 'updated'],
    ['octocat', author('octocat[bot]', 'User'), 'created'],
    ['octocat', author('github-actions[bot]', 'Bot'), 'created'],
  ])('%s compares with an author', async (login, comment, kind) => {
    expect((await bring(await thread([comment], undefined, viewer(login)))).kind).toBe(kind)
  })

  it.each<[string, Answer]>([
    ['a 403', { status: 403 }],
    ['a 404', { status: 404 }],
    ['errors', { data: { data: null, errors: [{ message: 'Resource not accessible' }] } }],
    ['nobody', { data: { data: { viewer: null } } }],
  ])('is asked of REST where GraphQL answers %s', async (_, identity) => {
    const server = await thread(
      [author('octocat', 'User')],
      (line) => (line === 'GET /user' ? { data: { login: 'octocat', id: 1 } } : null),
      identity,
    )
    expect((await bring(server)).kind).toBe('updated')
  })

  it("is the job's own where nobody tells", async () => {
    const refused: Answer = { status: 403, data: { message: 'Resource not accessible by integration' } }
    const server = await thread([ours(2)], (line) => (line === 'GET /user' ? refused : null), refused)
    expect((await bring(server)).kind).toBe('updated')
  })

  it('is not guessed where GitHub cannot be asked', async () => {
    const server = await thread([ours(2)], undefined, { status: 502 })
    expect(await failureOf(bring(server))).toMatchObject({ kind: 'unavailable' })
    expect(server.writes()).toEqual([])
  })
})

describe('what people are told', () => {
  const problem = (kind: ApiErrorKind): string =>
    commentProblem(
      new ApiError({
        kind,
        status: 403,
        request: 'POST /x',
        wanted: 'pull_requests=write',
        wait: null,
        said: 'No',
      }),
    )

  it.each(['forbidden', 'missing'] as const)('of %s names the permission and the forks', (kind) => {
    expect(problem(kind)).toContain('POST /x')
    for (const word of [
      '`pull-requests: write`',
      'pull_requests=write',
      'fork',
      'Dependabot',
      'docs/github.md',
    ])
      expect(problem(kind)).toContain(word)
  })

  it.each(['unauthorised', 'rejected', 'limited', 'unavailable'] as const)(
    'of %s does not blame permissions',
    (kind) => {
      expect(problem(kind)).toContain('(403 "No")')
      expect(problem(kind)).not.toMatch(/permission/)
    },
  )
})
