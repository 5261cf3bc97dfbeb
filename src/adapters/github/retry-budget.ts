import type { Clock } from './clock.ts'

/** Milliseconds that one client loses in all to waits and to attempts that failed. Our own: a gate is waited for. */
export const RETRY_BUDGET = 60_000
/** Repetitions of one request. */
export const MAX_RETRIES = 3
/** Milliseconds before the first repetition after a failure; doubled before each further one. */
export const FIRST_WAIT = 1_000
/** The share of a wait that chance adds at most, so that many clients do not come back at once. */
export const JITTER = 0.25

export interface RetryBudget {
  /** Counts time that brought nothing, in milliseconds since 1970. What overlaps counts once. */
  spend(from: number, to: number): void
  /** Counts a wait that begins now; false, without counting it, where it is more than is left. */
  reserve(milliseconds: number): boolean
}

export function retryBudget(clock: Clock): RetryBudget {
  let spent = 0
  let countedUntil = 0
  const cost = (from: number, to: number): number => Math.max(0, to - Math.max(from, countedUntil))
  const spend = (from: number, to: number): void => {
    spent += cost(from, to)
    countedUntil = Math.max(countedUntil, to)
  }
  return {
    spend,
    reserve: (milliseconds) => {
      const now = clock.now()
      if (spent + cost(now, now + milliseconds) > RETRY_BUDGET) return false
      spend(now, now + milliseconds)
      return true
    },
  }
}

/** Milliseconds before repetition 1, 2, 3: one, two and four seconds with a little chance on top. */
export function backoff(repetition: number, clock: Clock): number {
  return FIRST_WAIT * 2 ** (repetition - 1) * (1 + JITTER * clock.random())
}
