import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach } from '@jest/globals'
import { tokenIn } from './access.ts'
import { hourlyLimit } from './account-routes.ts'
import { answer, type Asked, requestViolations } from './answer.ts'
import type { Answer } from './call.ts'
import { type Fault, faults } from './faults.ts'
import { viewer } from './graphql.ts'
import { graphqlPath, read, seenAs } from './read-request.ts'
import { SECONDARY_LIMIT } from './refusal.ts'
import type { SeenRequest } from './seen-request.ts'
import { type ServerOptions, worldOf } from './server-options.ts'
import { type State, stateOf } from './state.ts'
import type { World } from './world.ts'
import { faulty, rateHeaders, write } from './write-answer.ts'

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
  const closed = await Promise.allSettled([...open].map((server) => server.close()))
  for (const one of closed) if (one.status === 'rejected') throw one.reason
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
    const instead = fault !== null && (fault.status !== undefined || fault.body !== undefined)
    const silent = fault?.hang === true || fault?.destroy === true
    if (!instead && !silent && !crowded) {
      send(judge(asked, graphql))
      return
    }
    if (fault?.afterwards === true) judge(asked, graphql)
    else if (!graphql) violations.push(...requestViolations(world, asked, allowed))
    if (fault?.destroy === true) request.socket.destroy()
    else if (instead) send(faulty(fault))
    else if (!silent) send({ status: 403, body: SECONDARY_LIMIT, headers: { 'retry-after': '60' } })
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
