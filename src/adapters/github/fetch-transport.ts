import { graphqlAddress, pathOnApi, trimmedAddress } from './api-address.ts'
import { boundedBody, MOST_ANSWER } from './bounded-body.ts'
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

/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5
const REDIRECTS: readonly number[] = [301, 302, 307, 308]

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
    let address = path === GRAPHQL ? graphqlUrl : apiUrl + path
    for (let redirects = 0; ; redirects += 1) {
      const response = await fetch(address, {
        method,
        ...sent,
        redirect: 'manual',
        signal,
      })
      const next =
        method === 'GET' && redirects < MAX_REDIRECTS ? redirected(response, address, apiUrl) : null
      if (next === null) return await answerOf(response, mostBytes)
      await response.body?.cancel()
      address = next
    }
  }
}

function headersOf({ token, userAgent }: FetchOptions): Readonly<Record<string, string>> {
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': userAgent,
    'x-github-api-version': '2022-11-28',
  }
  if (token === null) return headers
  // fetch would quote the whole header in its error.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error('the token is empty or holds a space or a line end')
  return { ...headers, authorization: `Bearer ${token}` }
}

function redirected(response: Response, address: string, apiUrl: string): string | null {
  const location = response.headers.get('location')
  if (!REDIRECTS.includes(response.status) || location === null) return null
  if (!URL.canParse(location, address)) return null
  const path = pathOnApi(apiUrl, new URL(location, address).href)
  return path === null ? null : apiUrl + path
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
