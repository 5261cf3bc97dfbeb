import { graphqlAddress, trimmedAddress } from './api-address.ts'
import { boundedBody, MOST_ANSWER } from './bounded-body.ts'
import { followed } from './redirects.ts'
import { isSendable } from './sendable-token.ts'
import { GRAPHQL, type ApiResponse, type Transport } from './transport.ts'

export interface FetchOptions {
  /** `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string
  /** Null: derived from `apiUrl`. */
  readonly graphqlUrl: string | null
  /** Null: asks without a token, as anybody may of a public repository. */
  readonly token: string | null
  /** GitHub refuses requests without one. */
  readonly userAgent: string
}

/**
 * Asks through `fetch`. A redirect of a GET is followed below the API's address only; any other is answered as it came, so
 * the token never reaches another host. Of an answer at most `mostBytes` are read. Throws where the token could not stand in a header.
 */
export function fetchTransport(options: FetchOptions, mostBytes: number = MOST_ANSWER): Transport {
  const apiUrl = trimmedAddress(options.apiUrl)
  const graphqlUrl = options.graphqlUrl ?? graphqlAddress(apiUrl)
  const headers = headersOf(options)
  return async ({ method, path, body, signal }) => {
    if (!path.startsWith('/')) throw new Error(`not a path: ${path}`)
    const sent =
      body === undefined
        ? { headers }
        : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await followed(
      async (address) => await fetch(address, { method, ...sent, redirect: 'manual', signal }),
      method,
      path === GRAPHQL ? graphqlUrl : apiUrl + path,
      apiUrl,
    )
    return await answerOf(response, mostBytes)
  }
}

function headersOf({ token, userAgent }: FetchOptions): Readonly<Record<string, string>> {
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': userAgent,
    'x-github-api-version': '2022-11-28',
  }
  if (token === null) return headers
  if (!isSendable(token)) throw new Error('the token is empty or holds a space or a line end')
  return { ...headers, authorization: `Bearer ${token}` }
}

async function answerOf(response: Response, mostBytes: number): Promise<ApiResponse> {
  const text = new TextDecoder().decode(await boundedBody(response, mostBytes))
  return { status: response.status, headers: Object.fromEntries(response.headers), data: jsonOr(text) }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
