import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { octokitTransport } from '../../../src/adapters/actions/octokit-transport.ts'
import { githubClient, type Github } from '../../../src/adapters/github/client.ts'
import { fetchTransport } from '../../../src/adapters/github/fetch-transport.ts'
import type { Transport } from '../../../src/adapters/github/transport.ts'
import { failureOf, serve, testClock } from './scripted-server.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const TRANSPORTS: readonly (readonly [string, (apiUrl: string) => Promise<Transport>])[] = [
  [
    'the command',
    async (apiUrl) =>
      await Promise.resolve(fetchTransport({ apiUrl, graphqlUrl: null, token: 'secret', userAgent: 'test' })),
  ],
  [
    'the Action',
    async (apiUrl) => await octokitTransport({ token: 'secret', apiUrl, graphqlUrl: `${apiUrl}/graphql` }),
  ],
]

describe.each(TRANSPORTS)('a request of %s', (_, transportTo) => {
  const clientOf = async (url: string): Promise<Github> =>
    githubClient(await transportTo(url), url, testClock())

  it('follows a redirect on the API, with the token', async () => {
    const server = await serve(({ line }) =>
      line === 'GET /repos/o/old'
        ? { status: 301, headers: { location: `${server.url}/repositories/5` } }
        : { data: { fine: true } },
    )
    expect(await (await clientOf(server.url)).get('/repos/o/old')).toEqual({ fine: true })
    expect(server.asked[1]?.headers['authorization']).toMatch(/ secret$/)
  })

  it.each([301, 302, 307, 308])(
    'never follows one to another host (%i), whatever it asks',
    async (status) => {
      const other = await serve(() => ({ data: { believed: true } }))
      const server = await serve(() => ({ status, headers: { location: `${other.url}/a` } }))
      const github = await clientOf(server.url)
      const asked = [
        github.get('/a'),
        github.send('POST', '/a', { a: 1 }),
        github.graphql('query{viewer{login}}'),
      ]
      for (const one of asked) expect(await failureOf(one)).toMatchObject({ status })
      expect(other.asked).toEqual([])
    },
  )

  it('prints nothing that the server says', async () => {
    const told = jest.spyOn(console, 'warn').mockImplementation(() => {})
    const headers = { deprecation: '1', sunset: '##[error]x', link: '<##[error]y>; rel="deprecation"' }
    const server = await serve(() => ({ headers, data: { fine: true } }))
    expect(await (await clientOf(server.url)).get('/a')).toEqual({ fine: true })
    expect(told).not.toHaveBeenCalled()
  })
})
