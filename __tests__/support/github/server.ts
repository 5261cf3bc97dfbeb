import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach } from '@jest/globals'
import { tokenIn } from './access.ts'
import { hourlyLimit } from './account-routes.ts'
import { answer, type Asked } from './answer.ts'
import type { Answer } from './call.ts'
import { type Fault, faults } from './faults.ts'
import { viewer } from './graphql.ts'
import { SECONDARY_LIMIT } from './refusal.ts'
import type { SeenRequest } from './seen-request.ts'
import { type ServerOptions, worldOf } from './server-options.ts'
import { type State, stateOf } from './state.ts'
import type { World } from './world.ts'

/** A server that behaves as api.github.com for a few repositories. */
export interface GithubServer extends State {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly world: World
  /** Everything that came, in order. */
  readonly requests: readonly SeenRequest[]
  /** What GitHub's description says against requests and answers. */
  readonly violations: readonly string[]
  /** The most requests that were open at one moment. */
  readonly highestConcurrency: number
  fault(fault: Fault): void
  /** Stops; throws where anything was against GitHub's description. */
  close(): Promise<void>
}

/** Writable while it is being served. */
type Serving = { -readonly [Key in keyof SeenRequest]: SeenRequest[Key] }

const open = new Set<GithubServer>()
// A test that forgets to close its server must not hide what was wrong.
afterEach(async () => {
  for (const server of open) await server.close()
})

/** Starts a server; it stops after the test by itself. */
export async function githubServer(options: ServerOptions): Promise<GithubServer> {
  const { prefix = '', secondaryLimitAt = Infinity, latencyMs = 0, unknownRoutesAllowed = [] } = options
  const requests: Serving[] = []
  const violations: string[] = []
  const planned = faults()
  let inFlight = 0
  let highest = 0
  const allowed = (address: string): boolean =>
    unknownRoutesAllowed.some((one) => (typeof one === 'string' ? one === address : one.test(address)))

  const judge = (asked: Asked, graphql: boolean): Answer => {
    const said = graphql ? viewer(world, asked, options.graphql) : answer(world, asked, allowed)
    violations.push(...said.violations)
    return said.answer
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    inFlight += 1
    highest = Math.max(highest, inFlight)
    const crowded = inFlight > secondaryLimitAt
    response.once('close', () => {
      inFlight -= 1
    })
    const { asked, graphql } = await read(request, prefix)
    const seen: Serving = seenAs(asked, world)
    requests.push(seen)
    // Also without a latency: the others that wait at the door are to be counted before this one leaves.
    await wait(latencyMs)
    const send = (said: Answer): void => {
      seen.status = said.status
      const used = requests.filter(
        ({ headers }) => headers['authorization'] === seen.headers['authorization'],
      )
      const token = world.tokens[tokenIn(asked.headers['authorization']) ?? '']
      write(response, said, rateHeaders(hourlyLimit(token), used.length))
    }
    const fault = planned.take(seen)
    if (fault?.delayMs !== undefined) await wait(fault.delayMs)
    if (fault?.afterwards === true) judge(asked, graphql)
    if (fault?.hang === true) return
    if (fault?.destroy === true) request.socket.destroy()
    else if (fault !== null && (fault.status !== undefined || fault.body !== undefined)) send(faulty(fault))
    else if (crowded) send({ status: 403, body: SECONDARY_LIMIT, headers: { 'retry-after': '60' } })
    else send(judge(asked, graphql))
  }

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the test server failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const world = worldOf(options, `${origin}${prefix}`)
  const server: GithubServer = {
    ...stateOf(world),
    apiUrl: world.addresses.api,
    graphqlUrl: `${origin}${graphqlPath(prefix)}`,
    serverUrl: world.addresses.html,
    world,
    requests,
    violations,
    get highestConcurrency() {
      return highest
    },
    fault: (fault) => planned.add(fault),
    close: async () => {
      open.delete(server)
      await new Promise((resolve) => {
        http.close(resolve)
        http.closeAllConnections()
      })
      if (violations.length > 0) throw new Error(`against GitHub's API:\n${violations.join('\n')}`)
    },
  }
  open.add(server)
  return server
}

/** /graphql beside the API; on Enterprise Server /api/graphql beside /api/v3. */
const graphqlPath = (prefix: string): string => `${prefix.replace(/\/v3$/, '')}/graphql`

async function read(
  request: IncomingMessage,
  prefix: string,
): Promise<{ readonly asked: Asked; readonly graphql: boolean }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    graphql: path === graphqlPath(prefix),
    asked: {
      method: request.method ?? '',
      address: path.startsWith(prefix) ? path.slice(prefix.length) : path,
      query: new URLSearchParams(query),
      headers: Object.fromEntries(headers),
      text: Buffer.concat(chunks).toString(),
    },
  }
}

function seenAs({ method, address, query, headers, text }: Asked, { tokens }: World): SeenRequest {
  const secret = tokenIn(headers['authorization'])
  const owner = secret === undefined ? undefined : (tokens[secret]?.login ?? 'unknown')
  let body: unknown = text === '' ? undefined : text
  try {
    body = JSON.parse(text)
  } catch {
    // Not JSON: shown as it came.
  }
  return {
    method,
    path: address,
    query: Object.fromEntries(query),
    headers: owner === undefined ? headers : { ...headers, authorization: owner },
    body,
    status: null,
  }
}

const faulty = ({ status = 200, headers = {}, body }: Fault): Answer =>
  typeof body === 'string'
    ? { status, headers, raw: { type: 'text/html; charset=utf-8', content: Buffer.from(body) } }
    : { status, headers, ...(body === undefined ? {} : { body }) }

const rateHeaders = (limit: number, used: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(Math.max(0, limit - used)),
  'x-ratelimit-used': String(used),
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
  'x-ratelimit-resource': 'core',
})

let answered = 0

function write(
  response: ServerResponse,
  { status, body, headers, raw }: Answer,
  rate: Readonly<Record<string, string>>,
): void {
  answered += 1
  const content = raw?.content ?? (body === undefined ? null : Buffer.from(JSON.stringify(body)))
  response.writeHead(status, {
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-github-request-id': `C0DE:${answered.toString(16).toUpperCase()}:FACE:BEEF:5EED`,
    ...rate,
    ...(content === null ? {} : { 'content-type': raw?.type ?? 'application/json; charset=utf-8' }),
    ...headers,
  })
  response.end(content)
}
