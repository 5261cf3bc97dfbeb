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
  const violations = [...requestViolations(world, asked, allowed)]
  if (found === null) return { answer: fromRefusal(notFound()), violations }
  const { template } = found.route
  const name = `${asked.method} ${asked.address} (${template})`
  const said = attempt(world, asked, address, found, (fault) => violations.push(`${name}: ${fault}`))
  const faults = said.raw === undefined ? checkResponse(asked.method, template, said.status, said.body) : []
  return { answer: said, violations: [...violations, ...faults.map((fault) => `${name}: answer: ${fault}`)] }
}

/** What is wrong with a request, whatever becomes of it. */
export function requestViolations(
  world: World,
  { method, address, query, headers, text }: Asked,
  allowed: (address: string) => boolean,
): readonly string[] {
  const found = findRoute(method, byName(world, address))
  if (found === null)
    return allowed(address) ? [] : [`${method} ${address}: no such route on the test server`]
  const { template } = found.route
  const body = parsed(text)
  const media = NOT_SERVED.exec(headers['accept'] ?? '')?.[1]
  return [
    ...(body === BROKEN
      ? ['the body is not JSON']
      : checkRequest(method, template, { params: found.params, query, body })),
    ...(media === undefined ? [] : [`the test server does not serve the media type "${media}"`]),
  ].map((fault) => `${method} ${address} (${template}): request: ${fault}`)
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
  failed: (fault: string) => void,
): Answer {
  try {
    return perform(world, asked, address, found)
  } catch (error) {
    if (error instanceof Refusal) return fromRefusal(error)
    failed(`the test server failed: ${String(error)}`)
    return fromRefusal(new Refusal(500, 'Server Error'))
  }
}

function perform(world: World, asked: Asked, address: string, { route, params }: Found): Answer {
  const body = parsed(asked.text)
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
