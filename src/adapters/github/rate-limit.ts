import { statedMessage } from './stated-message.ts'
import type { ApiResponse } from './transport.ts'

/**
 * Milliseconds to wait after a limit that names no time: "wait for at least one minute before retrying"
 * (docs.github.com, Rate limits for the REST API).
 */
export const UNNAMED_LIMIT_WAIT = 60_000
/** So that "0 seconds" and clocks that differ do not become a storm. */
const LEAST_WAIT = 1_000

/** Whether GitHub answered so because of a primary or secondary rate limit; any other 403 is a refusal. */
export function isRateLimit({ status, headers, data }: ApiResponse): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|rate limit exceeded|\babuse\b/i.test(statedMessage(data) ?? '')
  )
}

/** The least wait in milliseconds that GitHub asks for after a rate limit. */
export function rateLimitWait({ headers }: ApiResponse, now: number): number {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  const byReset =
    headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? reset * 1_000 - now : null
  return Math.max(LEAST_WAIT, retryAfter(headers['retry-after'], now) ?? byReset ?? UNNAMED_LIMIT_WAIT)
}

/** Milliseconds of a Retry-After header, which has seconds or a date (RFC 9110, 10.2.3); null where it says neither. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1_000
  const date = /^[A-Z][a-z]{2},/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
