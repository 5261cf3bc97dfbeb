/** Stands for a path where GraphQL is meant: its address is not below the REST API's on GitHub Enterprise Server. */
export const GRAPHQL = '/graphql'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

export interface ApiRequest {
  readonly method: Method
  /** With the query, below the API's address: `/repos/o/r/pulls?per_page=100`. `GRAPHQL` goes to the GraphQL address. */
  readonly path: string
  /** Sent as JSON; undefined sends none. */
  readonly body: unknown
  readonly signal: AbortSignal
}

export interface ApiResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; text where it is no JSON. */
  readonly data: unknown
}

/** One request, without repetition. Resolves for every HTTP status, redirects included; rejects only where no answer came. */
export type Transport = (request: ApiRequest) => Promise<ApiResponse>
