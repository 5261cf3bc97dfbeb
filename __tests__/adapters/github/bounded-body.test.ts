import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { octokitTransport } from '../../../src/adapters/actions/octokit-transport.ts'
import { ApiError } from '../../../src/adapters/github/api-error.ts'
import { githubClient } from '../../../src/adapters/github/client.ts'
import { fetchTransport } from '../../../src/adapters/github/fetch-transport.ts'
import type { Transport } from '../../../src/adapters/github/transport.ts'
import { failureOf, testClock } from './scripted-server.ts'

const MOST = 2 * 1024 * 1024
const TEXT = JSON.stringify({ message: 'x'.repeat(MOST) })

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server whose answers are too large, in the way that the path names, and how many it has begun. */
async function oversized(): Promise<{ readonly url: string; readonly asked: () => number }> {
  let asked = 0
  server = createServer((request, response) => {
    asked += 1
    const json = { 'content-type': 'application/json' }
    switch (request.url) {
      case '/announced':
        response.writeHead(200, { ...json, 'content-length': MOST + 1 })
        // It sends no more than this, and never ends.
        response.write('[')
        return
      case '/endless': {
        response.writeHead(200, json)
        const more = (): void => {
          while (!response.destroyed && response.write(TEXT.slice(0, 100_000)));
          response.once('drain', more)
        }
        more()
        return
      }
      case '/refused':
        response.writeHead(403, json).end(TEXT)
        return
      case '/packed':
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(TEXT))
        return
      default:
        response.writeHead(200, json).end(JSON.stringify({ fits: 'x'.repeat(MOST - 20) }))
    }
  })
  const url = await new Promise<string>((resolve) => {
    server?.listen(0, '127.0.0.1', () => {
      const address = server?.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    })
  })
  return { url, asked: () => asked }
}

const TRANSPORTS: readonly (readonly [string, (apiUrl: string) => Promise<Transport>])[] = [
  [
    'the command',
    async (apiUrl) =>
      await Promise.resolve(
        fetchTransport({ apiUrl, graphqlUrl: null, token: 'secret', userAgent: 'test' }, MOST),
      ),
  ],
  [
    'the Action',
    async (apiUrl) => await octokitTransport({ token: 'secret', apiUrl, graphqlUrl: `${apiUrl}/g` }, MOST),
  ],
]

describe.each(TRANSPORTS)('an answer to %s', (_, transportTo) => {
  it.each(['announced', 'endless', 'refused', 'packed'])(
    'that is too large (%s) is let go of, told, and not asked for again',
    async (path) => {
      const { url, asked } = await oversized()
      const error = await failureOf(githubClient(await transportTo(url), url, testClock()).get(`/${path}`))
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({
        kind: 'unavailable',
        message: `GET /${path}: GitHub gave no usable answer ("an answer of more than 2 MiB, which was not read to its end")`,
      })
      expect(asked()).toBe(1)
    },
  )

  it('that just fits is read', async () => {
    const { url } = await oversized()
    const data = await githubClient(await transportTo(url), url, testClock()).get('/fits')
    expect(data).toEqual({ fits: 'x'.repeat(MOST - 20) })
  })
})
