import * as z from 'zod'
import { TOOL_VERSION } from '../../app/version.ts'
import { trimmedAddress } from '../github/api-address.ts'
import { AnswerTooLarge, boundedBody, MOST_ANSWER } from '../github/bounded-body.ts'
import { followed } from '../github/redirects.ts'
import { GRAPHQL, type Transport } from '../github/transport.ts'

export interface ApiAccess {
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/** What Octokit throws for an answer that is no success; without a response there was no answer. */
const Refusal = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
})

/** Octokit would print what a server says of deprecations, as it stands, into the log that the runner obeys. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const TooLarge = z.object({ cause: z.instanceof(AnswerTooLarge) })

/**
 * Asks through the toolkit's Octokit, which honours the runner's proxy. Loaded only when there is something to ask. A redirect
 * of a GET is followed below the API's address only; any other is answered as it came. Of an answer at most `mostBytes` are read.
 */
export async function octokitTransport(
  { token, apiUrl, graphqlUrl }: ApiAccess,
  mostBytes: number = MOST_ANSWER,
): Promise<Transport> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: `aivss-gate/${TOOL_VERSION}` })
  const asking = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch
  const reading = readingAtMost(onApi(asking, trimmedAddress(apiUrl)), mostBytes)
  return async ({ method, path, body, signal }) => {
    try {
      const { status, headers, data } = await octokit.request({
        method,
        url: path === GRAPHQL ? graphqlUrl : path,
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
        ...(body === undefined ? {} : { data: body }),
        request: { signal, fetch: reading, log: SILENT },
      })
      return { status, headers: textsOf(headers), data: parsed(data) }
    } catch (error) {
      const tooLarge = TooLarge.safeParse(error)
      if (tooLarge.success) throw tooLarge.data.cause
      const refusal = Refusal.safeParse(error)
      if (!refusal.success) throw error
      const { status, response } = refusal.data
      return { status, headers: textsOf(response.headers), data: response.data }
    }
  }
}

/** `fetch` would follow a redirect to any host. */
function onApi(asking: typeof fetch, apiUrl: string): typeof fetch {
  return async (first, options) =>
    await followed(
      async (address) => await asking(address, { ...options, redirect: 'manual' }),
      options?.method ?? 'GET',
      first instanceof Request ? first.url : String(first),
      apiUrl,
    )
}

/** Octokit takes an answer whose body breaks off for an empty one, so the body is read before it sees it. */
function readingAtMost(asking: typeof fetch, mostBytes: number): typeof fetch {
  return async (address, options) => {
    const response = await asking(address, options)
    const body = await boundedBody(response, mostBytes)
    const { status, statusText, headers } = response
    return new Response(body.length === 0 ? null : body, {
      status,
      statusText,
      headers: [...headers],
    })
  }
}

/** Octokit hands over the text of what it will not parse, a text of 8 MiB within JSON for example. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string' || !/^\s*[[{]/.test(data)) return data
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}

function textsOf(headers: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
    ),
  )
}
