import { isRateLimit, rateLimitWait } from './rate-limit.ts'
import { RETRY_BUDGET } from './retry-budget.ts'
import { shown, statedMessage } from './stated-message.ts'
import type { ApiResponse } from './transport.ts'

/**
 * `unauthorised` 401; `forbidden` a 403 that no wait mends; `missing` 404 or 410, which is also what GitHub says of what a
 * token may not see; `limited` a rate limit; `rejected` any other 4xx and a redirect that was not followed;
 * `unavailable` 5xx, no answer, or one that cannot be believed.
 */
export type ApiErrorKind = 'unauthorised' | 'forbidden' | 'missing' | 'limited' | 'rejected' | 'unavailable'

export interface ApiFailure {
  readonly kind: ApiErrorKind
  readonly status: number | null
  /** `GET /repos/o/r/pulls` */
  readonly request: string
  /** Permissions that GitHub names, as in `pull_requests=write`. */
  readonly wanted: string | null
  /** Milliseconds that GitHub asks to wait. */
  readonly wait: number | null
  /** GitHub's own words, or the system's, made harmless. */
  readonly said: string | null
}

/** GitHub did not do what was asked. Not a bug, and seldom the user's fault: the caller says what it means. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly status: number | null
  readonly request: string
  readonly wanted: string | null
  readonly wait: number | null

  constructor(failure: ApiFailure) {
    super(sentence(failure))
    this.name = 'ApiError'
    this.kind = failure.kind
    this.status = failure.status
    this.request = failure.request
    this.wanted = failure.wanted
    this.wait = failure.wait
  }
}

/** The error of an answer that is no success. `now`: milliseconds since 1970. */
export function refusal(request: string, response: ApiResponse, now: number): ApiError {
  const kind = kindOf(response)
  const header = response.headers['x-accepted-github-permissions']
  return new ApiError({
    kind,
    status: response.status,
    request,
    wanted: header === undefined ? null : shown(header),
    wait: kind === 'limited' ? rateLimitWait(response, now) : null,
    said: statedMessage(response.data),
  })
}

/** The error of a request without an answer that could be used; `why` in few words. */
export function noAnswer(request: string, why: string): ApiError {
  return new ApiError({
    kind: 'unavailable',
    status: null,
    request,
    wanted: null,
    wait: null,
    said: shown(why),
  })
}

function kindOf(response: ApiResponse): ApiErrorKind {
  if (isRateLimit(response)) return 'limited'
  if (response.status >= 500) return 'unavailable'
  switch (response.status) {
    case 401:
      return 'unauthorised'
    case 403:
      return 'forbidden'
    case 404:
    case 410:
      return 'missing'
    default:
      return 'rejected'
  }
}

const MEANINGS = {
  unauthorised: 'GitHub does not accept the token',
  forbidden: 'GitHub refuses this to the token',
  missing: 'GitHub has nothing there, or nothing that the token may see',
  limited: 'GitHub limits the requests of this token',
  rejected: 'GitHub does not accept the request',
  unavailable: 'GitHub gave no usable answer',
} satisfies Record<ApiErrorKind, string>

function sentence({ kind, status, request, wanted, wait, said }: ApiFailure): string {
  const facts = [status === null ? null : String(status), said === null ? null : `"${said}"`]
  const known = facts.filter((one) => one !== null).join(' ')
  const permission =
    wanted !== null && (kind === 'forbidden' || kind === 'missing')
      ? `; it wants the permission ${wanted}`
      : ''
  const time =
    wait === null
      ? ''
      : `; it asks to wait ${Math.ceil(wait / 1_000)} s, and one run waits ${RETRY_BUDGET / 1_000} s in all`
  return `${request}: ${MEANINGS[kind]}${known === '' ? '' : ` (${known})`}${permission}${time}`
}
