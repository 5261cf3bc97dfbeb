import type { IncomingMessage } from 'node:http'
import { tokenIn } from './access.ts'
import type { Asked } from './answer.ts'
import type { SeenRequest } from './seen-request.ts'
import type { World } from './world.ts'

/** /graphql beside the API; on Enterprise Server /api/graphql beside /api/v3. */
export const graphqlPath = (prefix: string): string => `${prefix.replace(/\/v3$/, '')}/graphql`

/** Reads a request to its end. */
export async function read(
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

/** The request as tests see it. */
export function seenAs({ method, address, query, headers, text }: Asked, { tokens }: World): SeenRequest {
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
