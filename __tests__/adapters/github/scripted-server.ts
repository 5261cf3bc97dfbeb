import { createServer, type IncomingMessage } from 'node:http'
import { afterEach } from '@jest/globals'
import type { Clock } from '../../../src/adapters/github/clock.ts'
import { githubClient, type Github } from '../../../src/adapters/github/client.ts'
import { fetchTransport } from '../../../src/adapters/github/fetch-transport.ts'

export interface Asked {
  /** `GET /repos/o/r` */
  readonly line: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON, a string as it is. */
  readonly data?: unknown
  /** `hang-up` closes the connection without an answer. */
  readonly instead?: 'hang-up' | 'silence'
}

export interface ScriptedServer {
  readonly url: string
  readonly asked: readonly Asked[]
  lines(): readonly string[]
}

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** A server on 127.0.0.1 that answers one after the other from a list, each for the line it expects, or by a function. */
export async function serve(
  script: readonly (readonly [line: string, answer: Answer])[] | ((asked: Asked) => Answer | Promise<Answer>),
): Promise<ScriptedServer> {
  const asked: Asked[] = []
  const answerTo = async (request: Asked): Promise<Answer> => {
    if (typeof script === 'function') return await script(request)
    const [line, answer] = script[asked.length - 1] ?? ['nothing', {}]
    return line === request.line ? answer : { status: 418, data: { message: `expected ${line}` } }
  }
  const server = createServer((request, response) => {
    void (async () => {
      const text = await bodyOf(request)
      const one: Asked = {
        line: `${request.method} ${request.url}`,
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      }
      asked.push(one)
      const { status = 200, headers = {}, data = {}, instead } = await answerTo(one)
      if (instead === 'hang-up') request.socket.destroy()
      if (instead !== undefined) return
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(status === 204 ? undefined : typeof data === 'string' ? data : JSON.stringify(data))
    })()
  })
  const url = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    })
  })
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url, asked, lines: () => asked.map((one) => one.line) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

export interface TestClock extends Clock {
  readonly slept: readonly number[]
}

/** Starts at a whole second; moves only by sleeping, which takes no time. */
export function testClock(): TestClock {
  let now = Date.UTC(2026, 10, 22)
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
      return await Promise.resolve()
    },
    random: () => 0,
  }
}

export function client(url: string, clock: Clock = testClock(), token: string | null = 'ghs_secret'): Github {
  return githubClient(
    fetchTransport({ apiUrl: url, graphqlUrl: null, token, userAgent: 'aivss-gate-test' }),
    url,
    clock,
  )
}

/** What a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}
