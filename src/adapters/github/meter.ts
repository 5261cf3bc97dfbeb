import type { Transport } from './transport.ts'

/** What a run has asked of GitHub, and what it may still ask. */
export interface Meter {
  readonly transport: Transport
  requests(): number
  /** Requests that the token has left in this hour, as GitHub said last; null where it did not say. */
  remaining(): number | null
  /** When it has all of them again, in milliseconds since 1970; null where GitHub did not say. */
  resetAt(): number | null
}

/** Counts requests, and keeps what GitHub says of the primary rate limit (docs.github.com, Rate limits for the REST API). */
export function metered(transport: Transport, now: () => number = Date.now): Meter {
  let requests = 0
  let remaining: number | null = null
  let resetAt: number | null = null
  return {
    transport: async (request) => {
      requests += 1
      const response = await transport(request)
      const left = numberIn(response.headers['x-ratelimit-remaining'])
      const reset = numberIn(response.headers['x-ratelimit-reset'])
      // Answers may overtake each other.
      if (left !== null)
        remaining = resetAt === (reset ?? 0) * 1000 ? Math.min(remaining ?? left, left) : left
      if (reset !== null) resetAt = reset * 1000
      return response
    },
    requests: () => requests,
    // Once they are given back, what was said before no longer holds.
    remaining: () => (resetAt !== null && resetAt <= now() ? null : remaining),
    resetAt: () => resetAt,
  }
}

function numberIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : null
}
