import { accepted, demand, demandUserAgent, whoIs } from './access.ts'
import type { Answer, Call } from './call.ts'
import { checkRequest, checkResponse } from './openapi-check.ts'
import { notFound, Refusal } from './refusal.ts'
import { byName, findRoute, type Found } from './routes.ts'
import { keptAs, type World } from './world.ts'

/** A request with its body read. */
export interface Asked {
  readonly method: string
  /** Without the prefix of GitHub Enterprise Server and without the query. */
  readonly address: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  /** As it came; empty where none was sent. */
  readonly text: string
}

export interface Judged {
  readonly answer: Answer
  /** What GitHub's description says against the request or the answer. */
  readonly violations: readonly string[]
}

const NOT_SERVED = /application\/vnd\.github\.(?:v3\.)?(diff|patch|sha|html|text|full|object)\b/

/** Answers as GitHub would, and holds both sides to GitHub's own description. */
export function answer(world: World, asked: Asked, allowed: (address: string) => boolean): Judged {
  const address = byName(world, asked.address)
  const found = findRoute(asked.method, address)
  const name = `${asked.method} ${asked.address}`
  if (found === null)
    return {
      answer: fromRefusal(notFound()),
      violations: allowed(address) ? [] : [`${name}: no such route on the test server`],
    }
  const { template } = found.route
  const violations: string[] = []
  const note = (side: string, faults: readonly string[]): void => {
    violations.push(...faults.map((fault) => `${name} (${template}): ${side}: ${fault}`))
  }
  const body = parsed(asked.text)
  const { params } = found
  if (body !== BROKEN)
    note('request', checkRequest(asked.method, template, { params, query: asked.query, body }))
  const media = NOT_SERVED.exec(asked.headers['accept'] ?? '')
  if (media !== null) note('request', [`the test server does not serve the media type "${media[1]}"`])
  const said = attempt(world, asked, address, found, body, (fault) => note('test server', [fault]))
  if (said.raw === undefined) note('answer', checkResponse(asked.method, template, said.status, said.body))
  return { answer: said, violations }
}

const BROKEN = Symbol('not JSON')

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}

function attempt(
  world: World,
  asked: Asked,
  address: string,
  found: Found,
  body: unknown,
  failed: (fault: string) => void,
): Answer {
  try {
    return perform(world, asked, address, found, body)
  } catch (error) {
    if (error instanceof Refusal) return fromRefusal(error)
    failed(String(error))
    return fromRefusal(new Refusal(500, 'Server Error'))
  }
}

function perform(
  world: World,
  asked: Asked,
  address: string,
  { route, params }: Found,
  body: unknown,
): Answer {
  demandUserAgent(asked.headers['user-agent'])
  const token = whoIs(asked.headers['authorization'], world.tokens)
  if (body === BROKEN) throw new Refusal(400, 'Problems parsing JSON')
  const { query, headers } = asked
  const call: Call = { world, token, params, query, body, accept: headers['accept'] ?? '', address }
  const permissions =
    token === undefined || route.needs.length === 0
      ? {}
      : { 'x-accepted-github-permissions': accepted(route.needs) }
  if (route.about === 'nothing') return route.handle(call)
  const kept = keptAs(world, `${params['owner'] ?? ''}/${params['repo'] ?? ''}`)
  if (kept === undefined) throw notFound()
  demand(token, kept, route.needs)
  const said = route.handle({ ...call, kept })
  return { ...said, headers: { ...permissions, ...said.headers } }
}

const fromRefusal = ({ status, body, headers }: Refusal): Answer => ({ status, body, headers })
