import type { GithubToken, Need } from './access.ts'
import { notFound } from './refusal.ts'
import type { Kept, World } from './world.ts'

/** One request that was understood: whose it is and what it is about. */
export interface Call {
  readonly world: World
  readonly token: GithubToken | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly accept: string
  /** The address asked for, without its query: for Link headers. */
  readonly address: string
}
/** A call to a repository that exists and that the caller may see. */
export interface RepositoryCall extends Call {
  readonly kept: Kept
}

export interface Answer {
  readonly status: number
  /** Undefined: no body at all. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** An answer that is not JSON, asked for by its media type. */
  readonly raw?: { readonly type: string; readonly content: Buffer }
}

export type Route = {
  readonly method: string
  readonly template: string
  /** Any of these permissions is enough. */
  readonly needs: readonly Need[]
} & (
  | { readonly about: 'repository'; readonly handle: (call: RepositoryCall) => Answer }
  | { readonly about: 'nothing'; readonly handle: (call: Call) => Answer }
)

/** A route below /repos/{owner}/{repo}. */
export const route = (
  method: string,
  rest: string,
  needs: readonly Need[],
  handle: (call: RepositoryCall) => Answer,
): Route => ({ method, template: `/repos/{owner}/{repo}${rest}`, needs, about: 'repository', handle })

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers,
})

export const param = ({ params }: Call, name: string): string => params[name] ?? ''

/** A number in the address; GitHub knows nothing under anything else. */
export function numberParam(call: Call, name: string): number {
  const value = param(call, name)
  if (!/^\d+$/.test(value)) throw notFound()
  return Number(value)
}

/** A field of a JSON body. */
export const field = ({ body }: Call, name: string): unknown =>
  body !== null && typeof body === 'object' ? (body as Record<string, unknown>)[name] : undefined

export const wantsRaw = ({ accept }: Call): boolean =>
  /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.test(accept)
