import { describe, expect, it } from '@jest/globals'
import { ask, JOB } from './ask.ts'
import { checkResponse } from './openapi-check.ts'
import { type Scene, scene } from './scene.ts'
import { type GithubServer, githubServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'

const THREAD = '/repos/acme/app/issues/7/comments'
const PERSON = { ...JOB, login: 'octocat', type: 'User' } as const

async function start(
  more: Partial<ServerOptions> = {},
  facts: { private?: boolean } = {},
): Promise<{ readonly server: GithubServer; readonly made: Scene }> {
  const made = scene({ base: { 'a.txt': 'one\n' }, change: { 'a.txt': 'two\n' } })
  const server = await githubServer({
    repositories: { 'acme/app': { git: made.git, ...facts } },
    tokens: { ghs_job: JOB, ghp_person: PERSON },
    ...more,
  })
  server.addPull({ repo: 'acme/app', number: 7, head: { repo: 'acme/app', ...made.head } })
  return { server, made }
}

describe('comments', () => {
  it('come in ascending order, 30 at a time, with links that lead on', async () => {
    const { server } = await start()
    for (let at = 0; at < 65; at += 1)
      server.addComment({ repo: 'acme/app', number: 7, author: 'someone', body: `note ${at}` })
    const first = await ask(server, `GET ${THREAD}`)
    expect(first.list.map(({ body }) => body)).toEqual(Array.from({ length: 30 }, (_, at) => `note ${at}`))
    const link = first.headers.get('link') ?? ''
    expect(link).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/repositories\/\d+\/issues\/7\/comments\?page=2>; rel="next", <[^>]+page=3>; rel="last"$/,
    )
    const last = await ask(server, `GET ${/<([^>]+)>; rel="last"/.exec(link)?.[1] ?? ''}`)
    expect(last.list.map(({ body }) => body)).toEqual(['note 60', 'note 61', 'note 62', 'note 63', 'note 64'])
    expect(last.headers.get('link')).toMatch(/rel="prev", <[^>]+page=1>; rel="first"$/)
    expect((await ask(server, `GET ${THREAD}?per_page=100`)).list).toHaveLength(65)
    expect((await ask(server, `GET ${THREAD}?page=9`)).list).toEqual([])
    await server.close()
  })

  it('are written, changed and deleted by whoever may write, other people’s too', async () => {
    const { server } = await start()
    const theirs = server.addComment({ repo: 'acme/app', number: 7, author: 'someone', body: 'theirs' })
    const made = await ask(server, `POST ${THREAD}`, { body: { body: 'mine' } })
    expect([made.status, made.body['user']]).toEqual([
      201,
      expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }),
    ])
    const one = `/repos/acme/app/issues/comments/${theirs.id}`
    expect((await ask(server, `PATCH ${one}`, { body: { body: 'changed' } })).status).toBe(200)
    expect(server.comments('acme/app', 7).map(({ body, author }) => [author, body])).toEqual([
      ['someone', 'changed'],
      ['github-actions[bot]', 'mine'],
    ])
    expect((await ask(server, `DELETE ${one}`)).status).toBe(204)
    expect((await ask(server, `GET ${one}`)).status).toBe(404)
    expect(server.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 201',
      'PATCH 200',
      'DELETE 204',
      'GET 404',
    ])
    expect(server.requests[0]?.headers['authorization']).toBe('github-actions[bot]')
  })

  it('are refused when they are too long or empty', async () => {
    const { server } = await start()
    const post = (body: string) => ask(server, `POST ${THREAD}`, { body: { body } })
    expect((await post('é'.repeat(65_536))).status).toBe(201)
    const long = await post('é'.repeat(65_537))
    expect([long.status, long.body['errors']]).toEqual([
      422,
      [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    ])
    expect((await post(' \n')).status).toBe(422)
  })
})

describe('what a token may', () => {
  it('is asked for where something is written', async () => {
    const { server } = await start({
      tokens: { ghs_job: { ...JOB, permissions: { contents: 'read', issues: 'read' } } },
    })
    const refused = await ask(server, `POST ${THREAD}`, { body: { body: 'x' } })
    expect([refused.status, refused.body['message']]).toEqual([403, 'Resource not accessible by integration'])
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    const nobody = await ask(server, `POST ${THREAD}`, { token: null, body: { body: 'x' } })
    expect(nobody.status).toBe(401)
    expect((await ask(server, `GET ${THREAD}`, { token: null })).status).toBe(200)
    const stale = await ask(server, `GET ${THREAD}`, { token: 'ghs_stale' })
    expect([stale.status, stale.body['message']]).toEqual([401, 'Bad credentials'])
  })

  it('hides private repositories from everybody else', async () => {
    const stranger = { ...JOB, repositories: ['acme/other'] }
    const { server } = await start({ tokens: { ghs_job: JOB, ghs_stranger: stranger } }, { private: true })
    expect((await ask(server, 'GET /repos/acme/app')).status).toBe(200)
    expect((await ask(server, 'GET /repos/ACME/App')).status).toBe(200)
    expect((await ask(server, 'GET /repos/acme/app', { token: null })).status).toBe(404)
    expect((await ask(server, 'GET /repos/acme/app', { token: 'ghs_stranger' })).status).toBe(404)
    const issues = await ask(server, 'GET /repos/acme/app/issues')
    expect([issues.status, issues.headers.get('x-accepted-github-permissions')]).toEqual([403, 'issues=read'])
  })

  it('does not reach to plain issues with the right to pull requests', async () => {
    const { server } = await start()
    server.addIssue({ repo: 'acme/app', title: 'audit', number: 8 })
    const thread = '/repos/acme/app/issues/8/comments'
    expect((await ask(server, `POST ${thread}`, { body: { body: 'x' } })).status).toBe(403)
    expect((await ask(server, 'POST /repos/acme/app/issues', { body: { title: 'x' } })).status).toBe(403)
  })

  it('lets people ask who they are, and jobs only by GraphQL', async () => {
    const { server } = await start()
    expect((await ask(server, 'GET /user')).status).toBe(403)
    expect((await ask(server, 'GET /user', { token: 'ghp_person' })).body['login']).toBe('octocat')
    const graphql = await ask(server, `POST ${server.graphqlUrl}`, {
      body: { query: '{ viewer { login } }' },
    })
    expect(graphql.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
  })
})

describe('what is against GitHub’s description', () => {
  it.each([
    ['a parameter that GitHub ignores', `GET ${THREAD}?sort=created`, undefined, 'query parameter "sort"'],
    ['a comment without a body', `POST ${THREAD}`, undefined, 'the body is missing'],
    ['a misspelt field', `POST ${THREAD}`, { body: 'x', bdy: 'y' }, 'bdy'],
    ['a field of the wrong type', `POST ${THREAD}`, { body: 7 }, 'must be string'],
    ['a value that is none of those', 'GET /repos/acme/app/pulls?state=merged', undefined, 'allowed values'],
    ['a number that is none', 'GET /repos/acme/app/pulls/abc', undefined, 'must be integer'],
    ['a page that is too large', `GET ${THREAD}?per_page=101`, undefined, 'per_page'],
    ['a body that nobody reads', `DELETE /repos/acme/app/issues/comments/1`, { a: 1 }, 'a body is sent'],
    ['a route that does not exist', 'GET /repos/acme/app/comments', undefined, 'no such route'],
  ])('%s makes close throw', async (_name, what, body, says) => {
    const { server } = await start()
    await ask(server, what, { body })
    await expect(server.close()).rejects.toThrow(says)
  })

  it('is a media type that the server does not serve', async () => {
    const { server } = await start()
    await ask(server, 'GET /repos/acme/app/pulls/7', { accept: 'application/vnd.github.diff' })
    await expect(server.close()).rejects.toThrow('media type "diff"')
  })

  it('is an answer that lacks what GitHub sends', () => {
    const said = checkResponse('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 200, [
      { id: 1 },
    ])
    expect(said.join()).toContain("must have required property 'created_at'")
    expect(checkResponse('GET', '/user', 418, { message: 7 }).join()).toContain('must be string')
    expect(checkResponse('GET', '/user', 200, undefined)).toEqual(['status 200 lacks its body'])
  })

  it('leaves routes alone that the test allows', async () => {
    const { server } = await start({ unknownRoutesAllowed: [/\/check-runs$/] })
    expect((await ask(server, 'POST /repos/acme/app/check-runs', { body: {} })).status).toBe(404)
    await server.close()
  })
})
