import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../../src/adapters/github/api-error.ts'
import { githubClient } from '../../../src/adapters/github/client.ts'
import { fetchTransport } from '../../../src/adapters/github/fetch-transport.ts'
import { client, failureOf, serve, testClock, type Answer } from './scripted-server.ts'

const OK: Answer = { data: { fine: true } }
const LIMITED: Answer = { status: 403, data: { message: 'You have exceeded a secondary rate limit.' } }

async function apiError(promise: Promise<unknown>): Promise<ApiError> {
  const error = await failureOf(promise)
  if (error instanceof ApiError) return error
  throw error
}

describe('a request', () => {
  it('carries the token, the version and the agent, and JSON where there is a body', async () => {
    const server = await serve(() => OK)
    const github = client(server.url)
    expect(await github.get('/a')).toEqual({ fine: true })
    await github.send('POST', '/b', { one: 1 })
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: 'Bearer ghs_secret',
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'aivss-gate-test',
    })
    expect(server.asked[0]?.headers['content-type']).toBeUndefined()
    expect(server.asked[1]).toMatchObject({
      line: 'POST /b',
      body: { one: 1 },
      headers: { 'content-type': 'application/json' },
    })
  })

  it('goes without a token where there is none', async () => {
    const server = await serve(() => OK)
    await client(server.url, testClock(), null).get('/a')
    expect(server.asked[0]?.headers['authorization']).toBeUndefined()
  })

  it('never prints a token that cannot be sent', () => {
    const make = (): unknown => client('http://127.0.0.1:1', testClock(), 'ghs_secret\nx')
    expect(make).toThrow('the token is empty or holds a space or a line end')
  })

  it('takes no path that would become another host', async () => {
    const server = await serve(() => OK)
    await expect(client(server.url).get('@evil.test/')).rejects.toThrow('not a path')
    expect(server.asked).toEqual([])
  })

  it('is never one of more than eight', async () => {
    let running = 0
    let most = 0
    const server = await serve(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => {
        setTimeout(resolve, 5)
      })
      running -= 1
      return OK
    })
    const github = client(server.url)
    const wave = async (): Promise<unknown> =>
      await Promise.all(Array.from({ length: 25 }, async (_, index) => await github.get(`/${index}`)))
    const first = wave()
    await github.get('/between')
    await Promise.all([first, wave()])
    expect([server.asked.length, most]).toEqual([51, 8])
  })

  it('has a time limit', async () => {
    const server = await serve(() => ({ instead: 'silence' }))
    const transport = fetchTransport({ apiUrl: server.url, graphqlUrl: null, token: null, userAgent: 'test' })
    const signals: AbortSignal[] = []
    const clock = testClock()
    const github = githubClient(
      (request) => {
        signals.push(request.signal)
        return transport({ ...request, signal: AbortSignal.timeout(20) })
      },
      server.url,
      clock,
    )
    const error = await apiError(github.get('/a'))
    expect(error).toMatchObject({ kind: 'unavailable', status: null })
    expect(error.message).toBe('GET /a: GitHub gave no usable answer ("no answer within 20 s")')
    expect([signals.length, new Set(signals).size]).toEqual([4, 4])
  })
})

describe('a refusal', () => {
  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'missing'],
    [410, 'missing'],
    [422, 'rejected'],
    [409, 'rejected'],
  ])('of status %i is %s and never repeated', async (status, kind) => {
    const server = await serve(() => ({ status, data: { message: 'No' } }))
    const clock = testClock()
    const error = await apiError(client(server.url, clock).get('/a'))
    expect(error).toMatchObject({ kind, status, request: 'GET /a' })
    expect([server.asked.length, clock.slept]).toEqual([1, []])
  })

  it('says what was tried, the status, what GitHub says and which permission it wants', async () => {
    const server = await serve(() => ({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      data: { message: 'Resource not accessible by integration' },
    }))
    const error = await apiError(client(server.url).get('/a?b=1'))
    expect(error.wanted).toBe('issues=write; pull_requests=write')
    expect(error.message).toBe(
      'GET /a?b=1: GitHub refuses this to the token (403 "Resource not accessible by integration"); it wants the permission issues=write; pull_requests=write',
    )
  })

  it('repeats the details of a 422', async () => {
    const data = {
      message: 'Validation Failed',
      errors: [
        { message: 'Body is too long' },
        { resource: 'Issue', field: 'title', code: 'missing' },
        'odd',
        7,
      ],
    }
    const server = await serve(() => ({ status: 422, data }))
    const error = await apiError(client(server.url).get('/a'))
    expect(error.message).toContain('(422 "Validation Failed: Body is too long: title missing: odd")')
  })

  it('makes hostile words harmless and short', async () => {
    const server = await serve(() => ({
      status: 404,
      data: { message: `\u001b[31m\r\n::error::\u202e${'x'.repeat(5_000)}` },
    }))
    const { message } = await apiError(client(server.url).get('/a'))
    expect(message.length).toBeLessThan(320)
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('does not repeat a page of HTML', async () => {
    const server = await serve(() => ({ status: 404, data: '<html>nothing</html>' }))
    expect((await apiError(client(server.url).get('/a'))).message).toMatch(/\(404\)$/)
  })
})

describe('a failure', () => {
  it('is repeated three times after 1, 2 and 4 seconds', async () => {
    const server = await serve(() => ({ status: 502, data: '<html>' }))
    const clock = testClock()
    const error = await apiError(client(server.url, clock).get('/a'))
    expect(error).toMatchObject({ kind: 'unavailable', status: 502 })
    expect([server.asked.length, clock.slept]).toEqual([4, [1_000, 2_000, 4_000]])
  })

  it('may pass, also where the connection broke', async () => {
    const server = await serve([
      ['GET /a', { instead: 'hang-up' }],
      ['GET /a', { status: 503 }],
      ['GET /a', OK],
    ])
    const clock = testClock()
    expect(await client(server.url, clock).get('/a')).toEqual({ fine: true })
    expect(clock.slept).toEqual([1_000, 2_000])
  })

  it('adds a little chance to the wait', async () => {
    const server = await serve([
      ['GET /a', { status: 500 }],
      ['GET /a', OK],
    ])
    const clock = testClock()
    await client(server.url, { ...clock, random: () => 0.8 }).get('/a')
    expect(clock.slept).toEqual([1_200])
  })

  it('waits as long as a 503 asks', async () => {
    const server = await serve([
      ['GET /a', { status: 503, headers: { 'retry-after': '9' } }],
      ['GET /a', OK],
    ])
    const clock = testClock()
    await client(server.url, clock).get('/a')
    expect(clock.slept).toEqual([9_000])
  })

  it.each([{ status: 502 }, { instead: 'hang-up' }] as const)(
    'of a POST is never repeated: %j',
    async (answer) => {
      const server = await serve(() => answer)
      const clock = testClock()
      const error = await apiError(client(server.url, clock).send('POST', '/a', {}))
      expect([error.kind, server.asked.length, clock.slept]).toEqual(['unavailable', 1, []])
    },
  )

  it('of a PATCH or a DELETE is repeated', async () => {
    const server = await serve([
      ['PATCH /a', { status: 502 }],
      ['PATCH /a', OK],
      ['DELETE /a', { status: 502 }],
      ['DELETE /a', { status: 204 }],
    ])
    const github = client(server.url)
    await github.send('PATCH', '/a', {})
    await github.send('DELETE', '/a', undefined)
    expect(server.asked.length).toBe(4)
  })

  it('of a DELETE that was done all the same is no failure, but a first 404 is', async () => {
    const server = await serve([
      ['DELETE /a', { status: 502 }],
      ['DELETE /a', { status: 404 }],
      ['DELETE /b', { status: 404 }],
    ])
    const github = client(server.url)
    await github.send('DELETE', '/a', undefined)
    expect((await apiError(github.send('DELETE', '/b', undefined))).kind).toBe('missing')
  })

  it('of three requests in a row ends the repetitions, until one is answered', async () => {
    let dead = true
    const server = await serve(() => (dead ? { status: 502 } : OK))
    const clock = testClock()
    const github = client(server.url, clock)
    const tries = async (): Promise<number> => {
      const before = server.asked.length
      await github.get('/a').catch(() => null)
      return server.asked.length - before
    }
    expect([await tries(), await tries(), await tries(), await tries(), await tries()]).toEqual([
      4, 4, 4, 1, 1,
    ])
    dead = false
    await github.get('/a')
    dead = true
    expect(await tries()).toBe(4)
  })

  it('takes no more than a minute of one run in all', async () => {
    let count = 0
    // Every fourth request is answered: no request ends as dead, but each costs seven seconds.
    const server = await serve(() => {
      count += 1
      return count % 4 === 0 ? OK : { status: 502 }
    })
    const clock = testClock()
    const github = client(server.url, clock)
    for (let index = 0; index < 8; index += 1) await github.get('/a')
    expect((await apiError(github.get('/a'))).kind).toBe('unavailable')
    const total = clock.slept.reduce((sum, one) => sum + one, 0)
    expect(total).toBeLessThanOrEqual(60_000)
    expect(total).toBeGreaterThan(55_000)
  })

  it('counts the time that a failed attempt took', async () => {
    const server = await serve(() => OK)
    const clock = testClock()
    let attempts = 0
    const github = githubClient(
      async () => {
        attempts += 1
        await clock.sleep(20_000)
        throw new Error('no answer')
      },
      server.url,
      clock,
    )
    await apiError(github.get('/a'))
    // 20 + 1 + 20 + 2 = 43 seconds; the third attempt ends at 63.
    expect(attempts).toBe(3)
  })
})

describe('a rate limit', () => {
  const at = Date.UTC(2026, 10, 22)
  it.each<[string, Answer, number]>([
    ['seconds', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['seconds of a 403', { status: 403, headers: { 'retry-after': '7' } }, 7_000],
    ['a date', { status: 429, headers: { 'retry-after': new Date(at + 9_000).toUTCString() } }, 9_000],
    [
      'a reset',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at / 1_000 + 30) },
      },
      30_000,
    ],
    [
      'a past reset',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
      1_000,
    ],
    ['no time', LIMITED, 60_000],
    ['zero seconds', { status: 429, headers: { 'retry-after': '0' } }, 1_000],
    ['nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, 60_000],
  ])('that names %s is waited for', async (_, answer, wait) => {
    const server = await serve([
      ['GET /a', answer],
      ['GET /a', OK],
    ])
    const clock = testClock()
    expect(await client(server.url, clock).get('/a')).toEqual({ fine: true })
    expect(clock.slept).toEqual([wait])
  })

  it('is no reason to lose a POST', async () => {
    const server = await serve([
      ['POST /a', { status: 403, headers: { 'retry-after': '2' } }],
      ['POST /a', OK],
    ])
    const clock = testClock()
    expect(await client(server.url, clock).send('POST', '/a', {})).toEqual({ fine: true })
    expect(clock.slept).toEqual([2_000])
  })

  it('beyond the budget is an error at once, that says how long GitHub wants', async () => {
    const server = await serve(() => ({
      status: 429,
      headers: { 'retry-after': '3600' },
      data: { message: 'API rate limit exceeded' },
    }))
    const clock = testClock()
    const github = client(server.url, clock)
    const error = await apiError(github.get('/a'))
    expect(error).toMatchObject({ kind: 'limited', status: 429, wait: 3_600_000 })
    expect(error.message).toBe(
      'GET /a: GitHub limits the requests of this token (429 "API rate limit exceeded"); it asks to wait 3600 s, and one run waits 60 s in all',
    )
    expect(clock.slept).toEqual([])
  })

  it('beyond the budget leaves every further request one attempt', async () => {
    const answers: Answer[] = [{ status: 429, headers: { 'retry-after': '61' } }, OK, { status: 502 }]
    const server = await serve(() => answers.shift() ?? { status: 429, headers: { 'retry-after': '1' } })
    const clock = testClock()
    const github = client(server.url, clock)
    expect((await apiError(github.get('/a'))).kind).toBe('limited')
    expect(await github.get('/b')).toEqual({ fine: true })
    expect((await apiError(github.get('/c'))).kind).toBe('unavailable')
    expect((await apiError(github.get('/d'))).kind).toBe('limited')
    expect(await github.pause(1)).toBe(false)
    expect([server.asked.length, clock.slept]).toEqual([4, []])
  })

  it('without a named time is beyond the budget once anything was spent', async () => {
    const server = await serve([
      ['GET /a', { status: 502 }],
      ['GET /a', LIMITED],
    ])
    const clock = testClock()
    const error = await apiError(client(server.url, clock).get('/a'))
    expect([error.kind, clock.slept]).toEqual(['limited', [1_000]])
  })

  it('that comes again and again ends', async () => {
    const server = await serve(() => ({ status: 429, headers: { 'retry-after': '0' } }))
    expect((await apiError(client(server.url).get('/a'))).kind).toBe('limited')
    expect(server.asked.length).toBe(4)
  })

  it('holds back every other request meanwhile', async () => {
    const server = await serve(({ line }) =>
      line === 'GET /a' && server.asked.length === 1 ? { status: 429, headers: { 'retry-after': '5' } } : OK,
    )
    const clock = testClock()
    const sleepers: (() => void)[] = []
    const github = client(server.url, {
      ...clock,
      sleep: async (milliseconds) => {
        await new Promise<void>((resolve) => {
          sleepers.push(resolve)
        })
        if (clock.slept.length === 0) await clock.sleep(milliseconds)
      },
    })
    const first = github.get('/a')
    while (sleepers.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    const second = github.get('/b')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.lines()).toEqual(['GET /a'])
    for (const wake of sleepers) wake()
    await Promise.all([first, second])
    expect(server.lines().toSorted()).toEqual(['GET /a', 'GET /a', 'GET /b'])
  })

  it('beyond the budget holds nobody back', async () => {
    const server = await serve(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
    const clock = testClock()
    const github = client(server.url, clock)
    const failures = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => await apiError(github.get(`/${index}`))),
    )
    expect(new Set(failures.map((one) => one.kind))).toEqual(new Set(['limited']))
    expect([server.asked.length, clock.slept]).toEqual([30, []])
  })

  it('of many requests at once costs its time once', async () => {
    let limited = 8
    const server = await serve(() => {
      limited -= 1
      return limited >= 0 ? { status: 429, headers: { 'retry-after': '30' } } : OK
    })
    const github = client(server.url, {
      now: Date.now,
      // Each sleeps for itself, as in the world, a thousand times as fast.
      sleep: async (milliseconds) => {
        await new Promise((resolve) => {
          setTimeout(resolve, milliseconds / 1_000)
        })
      },
      random: () => 0,
    })
    const got = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => await github.get(`/${index}`)),
    )
    expect(got.length).toBe(8)
  })
})

describe('pages', () => {
  const link = (address: string): Readonly<Record<string, string>> => ({
    link: `<${address}>; rel="next", <${address}9>; rel="last"`,
  })

  it('are all read, also by the address that GitHub gives them', async () => {
    const server = await serve(({ line }) => {
      if (line === 'GET /repos/o/r/issues/1/comments?per_page=100')
        return { data: [1, 2], headers: link(`${server.url}/repositories/77/issues/1/comments?page=2`) }
      if (line === 'GET /repositories/77/issues/1/comments?page=2')
        return { data: [3], headers: link(`${server.url}/repositories/77/issues/1/comments?page=3`) }
      return { data: [4], headers: { link: `<${server.url}/x>; rel="prev"` } }
    })
    expect(await client(server.url).pages('/repos/o/r/issues/1/comments')).toEqual([1, 2, 3, 4])
    expect(server.asked.length).toBe(3)
  })

  it('keep a size that is asked for', async () => {
    const server = await serve(() => ({ data: [] }))
    await client(server.url).pages('/a?x=1&per_page=5')
    await client(server.url).pages('/a?x=1')
    expect(server.lines()).toEqual(['GET /a?x=1&per_page=5', 'GET /a?x=1&per_page=100'])
  })

  it('are never followed to another host, and the token does not go there', async () => {
    const other = await serve(() => ({ data: [2] }))
    const server = await serve(() => ({ data: [1], headers: link(`${other.url}/a?page=2`) }))
    const error = await apiError(client(server.url).pages('/a'))
    expect([error.kind, error.message]).toEqual([
      'unavailable',
      'GET /a?per_page=100: GitHub gave no usable answer ("the next page is said to be at another address")',
    ])
    expect(other.asked).toEqual([])
  })

  it('have addresses in which Octokit finds nothing to fill in', async () => {
    const server = await serve(({ line }) =>
      line.endsWith('page=2')
        ? { data: [2] }
        : { data: [1], headers: link(`${server.url}/a?head=octo:topic&x={y}&page=2`) },
    )
    expect(await client(server.url).pages('/a')).toEqual([1, 2])
    expect(server.lines()[1]).toBe('GET /a?head=octo%3Atopic&x=%7By%7D&page=2')
  })

  it('have an end', async () => {
    const server = await serve(() => ({ data: [1], headers: link(`${server.url}/a`) }))
    const error = await apiError(client(server.url).pages('/a'))
    expect([error.kind, server.asked.length]).toEqual(['unavailable', 300])
    expect(error.message).toContain('more than 300 pages')
  })

  it('that are no lists are an error', async () => {
    const server = await serve(() => ({ data: { total: 0 } }))
    expect((await apiError(client(server.url).pages('/a'))).kind).toBe('unavailable')
  })
})

describe('GitHub Enterprise Server', () => {
  it('has its API in a folder and GraphQL beside it', async () => {
    const server = await serve(({ line }) => {
      if (line === 'GET /api/v3/a?per_page=100')
        return { data: [1], headers: { link: `<${server.url}/api/v3/a?page=2>; rel="next"` } }
      if (line === 'GET /api/v3/a?page=2') return { data: [2] }
      if (line === 'POST /api/graphql') return { data: { data: { viewer: { login: 'me' } } } }
      return { status: 404 }
    })
    const github = client(`${server.url}/api/v3/`)
    expect(await github.pages('/a')).toEqual([1, 2])
    expect(await github.graphql('query{viewer{login}}')).toEqual({ viewer: { login: 'me' } })
    expect(server.asked[2]?.body).toEqual({ query: 'query{viewer{login}}' })
  })

  it('has nothing of ours outside that folder', async () => {
    for (const place of ['/api/v4/a', '/api/v3x/a', '/api/v3/../../a']) {
      const server = await serve(() => ({
        data: [1],
        headers: { link: `<${server.url}${place}>; rel=next` },
      }))
      expect((await apiError(client(`${server.url}/api/v3`).pages('/a'))).kind).toBe('unavailable')
      expect(server.asked.length).toBe(1)
    }
  })
})

describe('GraphQL', () => {
  it('is beside the paths of github.com, and repeated like a read', async () => {
    const server = await serve([
      ['POST /graphql', { status: 502 }],
      ['POST /graphql', { data: { data: 1 } }],
    ])
    expect(await client(server.url).graphql('q')).toBe(1)
  })

  it('fails with status 200', async () => {
    const server = await serve([
      ['POST /graphql', { data: { data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] } }],
      ['POST /graphql', { data: { errors: [{ type: 'RATE_LIMITED', message: 'slow' }] } }],
    ])
    const github = client(server.url)
    expect((await apiError(github.graphql('q'))).kind).toBe('rejected')
    expect((await apiError(github.graphql('q'))).kind).toBe('limited')
  })
})

describe('a redirect', () => {
  it.each([301, 307, 308])('%i of a renamed repository is followed with the token', async (status) => {
    const server = await serve(({ line }) =>
      line === 'GET /repos/o/old'
        ? { status, headers: { location: `${server.url}/repositories/5` }, data: { message: 'Moved' } }
        : OK,
    )
    expect(await client(server.url).get('/repos/o/old')).toEqual({ fine: true })
    expect(server.asked[1]).toMatchObject({
      line: 'GET /repositories/5',
      headers: { authorization: 'Bearer ghs_secret' },
    })
  })

  it('to another host is not followed', async () => {
    const other = await serve(() => OK)
    const server = await serve(() => ({
      status: 302,
      headers: { location: `${other.url}/a` },
      data: { message: 'Found' },
    }))
    expect(await apiError(client(server.url).get('/a'))).toMatchObject({ kind: 'rejected', status: 302 })
    expect(other.asked).toEqual([])
  })

  it('of a change, or without end, is not followed', async () => {
    const server = await serve(() => ({ status: 307, headers: { location: '/b' } }))
    expect((await apiError(client(server.url).send('POST', '/a', {}))).status).toBe(307)
    expect(server.asked.length).toBe(1)
    expect((await apiError(client(server.url).get('/a'))).status).toBe(307)
    expect(server.asked.length).toBe(7)
  })
})
