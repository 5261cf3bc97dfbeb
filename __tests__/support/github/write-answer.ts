import type { ServerResponse } from 'node:http'
import type { Answer } from './call.ts'
import type { Fault } from './faults.ts'

/** What a fault says instead of the right answer. */
export const faulty = ({ status = 200, headers = {}, body }: Fault): Answer =>
  typeof body === 'string'
    ? { status, headers, raw: { type: 'text/html; charset=utf-8', content: Buffer.from(body) } }
    : { status, headers, ...(body === undefined ? {} : { body }) }

export const rateHeaders = (limit: number, used: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(Math.max(0, limit - used)),
  'x-ratelimit-used': String(used),
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
  'x-ratelimit-resource': 'core',
})

let answered = 0

/** Sends an answer with the headers that GitHub sends with every one. */
export function write(
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
