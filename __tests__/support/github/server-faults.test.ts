import { describe, expect, it } from '@jest/globals'
import { ask, JOB } from './ask.ts'
import { scene } from './scene.ts'
import { type GithubServer, githubServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'

const THREAD = '/repos/acme/app/issues/7/comments'

async function start(more: Partial<ServerOptions> = {}): Promise<GithubServer> {
  const { git, head } = scene({ base: { a: '1' }, change: { a: '2' } })
  const tokens = { ghs_job: { ...JOB, permissions: { ...JOB.permissions, issues: 'write' as const } } }
  const server = await githubServer({ repositories: { 'acme/app': { git } }, tokens, ...more })
  server.addPull({ repo: 'acme/app', number: 7, head: { repo: 'acme/app', ...head } })
  return server
}

describe('faults', () => {
  it('come as often as asked for, then everything is well', async () => {
    const server = await start()
    const headers = { 'retry-after': '1' }
    server.fault({ match: { path: /comments$/ }, times: 2, status: 502, headers, body: '<html>' })
    const told = [await ask(server, `GET ${THREAD}`), await ask(server, `GET ${THREAD}`)]
    expect(told.map(({ status }) => status)).toEqual([502, 502])
    expect(told[0]?.headers.get('retry-after')).toBe('1')
    expect((await ask(server, `GET ${THREAD}`)).status).toBe(200)
    await server.close()
  })

  it('drop the connection, before or after the work is done', async () => {
    const server = await start()
    const post = () => ask(server, `POST ${THREAD}`, { body: { body: 'x' } })
    server.fault({ match: { method: 'POST' }, destroy: true })
    await expect(post()).rejects.toThrow('fetch failed')
    expect(server.comments('acme/app', 7)).toEqual([])
    server.fault({ match: ({ method }) => method === 'POST', destroy: true, afterwards: true })
    await expect(post()).rejects.toThrow('fetch failed')
    expect(server.comments('acme/app', 7)).toHaveLength(1)
    expect(server.requests.map(({ status }) => status)).toEqual([null, null])
  })

  it('excuse no wrong request', async () => {
    const server = await start()
    server.fault({ match: { path: THREAD }, times: Infinity, status: 500, body: { message: 'Server Error' } })
    await ask(server, `POST ${THREAD}`, { body: { text: 'x' } })
    await expect(server.close()).rejects.toThrow("required property 'body'")
  })

  it('never answer, until the server closes', async () => {
    const server = await start()
    server.fault({ match: { path: THREAD }, hang: true })
    const asked = ask(server, `GET ${THREAD}`).then(
      () => 'answered',
      () => 'dropped',
    )
    const early = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])
    expect(early).toBe('waiting')
    await server.close()
    expect(await asked).toBe('dropped')
  })
})

describe('limits', () => {
  it('are the secondary one, for who asks too much at once', async () => {
    const server = await start({ secondaryLimitAt: 4, latencyMs: 200 })
    const told = await Promise.all(Array.from({ length: 6 }, () => ask(server, `GET ${THREAD}`)))
    expect(told.filter(({ status }) => status === 200)).toHaveLength(4)
    expect(server.highestConcurrency).toBe(6)
    const refused = told.find(({ status }) => status === 403)
    expect(refused?.headers.get('retry-after')).toBe('60')
    expect(String(refused?.body['message'])).toContain('secondary rate limit')
  })

  it('are told with every answer', async () => {
    const server = await start()
    await ask(server, `GET ${THREAD}`)
    const { headers } = await ask(server, `GET ${THREAD}`)
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['1000', '998'])
    expect(headers.get('x-github-request-id')).toMatch(/^C0DE:/)
  })
})

describe('issues', () => {
  it('are listed together with pull requests, made, closed and limited', async () => {
    const server = await start()
    const issues = '/repos/acme/app/issues'
    const made = await ask(server, `POST ${issues}`, {
      body: { title: 'audit', body: 'text', labels: ['aivss'] },
    })
    expect([made.status, made.body['number']]).toEqual([201, 8])
    const listed = await ask(server, `GET ${issues}`)
    expect(listed.list.map((one) => [one['number'], 'pull_request' in one])).toEqual([
      [8, false],
      [7, true],
    ])
    const mine = await ask(server, `GET ${issues}?creator=github-actions[bot]&labels=AIVSS`)
    expect(mine.list.map(({ number }) => number)).toEqual([8])
    const closed = await ask(server, `PATCH ${issues}/8`, {
      body: { state: 'closed', state_reason: 'completed' },
    })
    expect(closed.body).toMatchObject({ state: 'closed', state_reason: 'completed' })
    expect(server.issues('acme/app')).toMatchObject([{ number: 8, state: 'closed' }])
    const long = await ask(server, `PATCH ${issues}/8`, { body: { body: 'x'.repeat(65_537) } })
    expect(long.status).toBe(422)
  })

  it('can be switched off', async () => {
    const { git } = scene({ base: { a: '1' }, change: { a: '2' } })
    const server = await start({ repositories: { 'acme/app': { git, issues: false } } })
    expect((await ask(server, 'GET /repos/acme/app/issues')).status).toBe(410)
  })
})

describe('Enterprise Server', () => {
  it('answers below its prefix', async () => {
    const server = await start({ prefix: '/api/v3', serverUrl: 'https://ghe.acme.example' })
    expect(server.apiUrl).toMatch(/\/api\/v3$/)
    expect(server.graphqlUrl).toMatch(/\d\/api\/graphql$/)
    const { body } = await ask(server, 'GET /repos/acme/app')
    expect([body['url'], body['html_url']]).toEqual([
      `${server.apiUrl}/repos/acme/app`,
      'https://ghe.acme.example/acme/app',
    ])
    for (const text of ['1', '2']) await ask(server, `POST ${THREAD}`, { body: { body: text } })
    const link = (await ask(server, `GET ${THREAD}?per_page=1`)).headers.get('link')
    const next = await ask(server, `GET ${/<([^>]+)>/.exec(link ?? '')?.[1] ?? ''}`)
    expect(next.list).toMatchObject([{ body: '2' }])
    await server.close()
  })
})
