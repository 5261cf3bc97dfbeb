import type { GithubToken } from './access.ts'
import { ACTIONS_BOT } from './identity.ts'
import type { GithubServer } from './server.ts'

/** The token of a job that may comment. */
export const JOB: GithubToken = {
  login: ACTIONS_BOT,
  type: 'Bot',
  permissions: { contents: 'read', 'pull-requests': 'write' },
  repositories: ['acme/app'],
}

export interface Told {
  readonly status: number
  readonly headers: Headers
  /** The parsed body, for a look at single fields. */
  readonly body: Readonly<Record<string, unknown>>
  /** The parsed body where it is a list. */
  readonly list: readonly Readonly<Record<string, unknown>>[]
}

/** Asks a server with nothing but fetch. */
export async function ask(
  { apiUrl }: Pick<GithubServer, 'apiUrl'>,
  what: string,
  { token, body, accept }: { token?: string | null; body?: unknown; accept?: string } = {},
): Promise<Told> {
  const [method = 'GET', path = ''] = what.split(' ')
  const secret = token === undefined ? 'ghs_job' : token
  const response = await fetch(path.startsWith('http') ? path : apiUrl + path, {
    method,
    headers: {
      ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
      ...(accept === undefined ? {} : { accept }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const parsed: unknown = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}
  return {
    status: response.status,
    headers: response.headers,
    body: parsed as Told['body'],
    list: Array.isArray(parsed) ? (parsed as Told['list']) : [],
  }
}
