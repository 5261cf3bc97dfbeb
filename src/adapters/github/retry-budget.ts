import type { Clock } from './clock.ts'

/** Milliseconds that one run loses in all to waits and to attempts that failed. Our own: a gate is waited for. */
export const RETRY_BUDGET = 60_000
/** Repetitions of one request. */
export const MAX_RETRIES = 3
/** Milliseconds before the first repetition after a failure; doubled before each further one. */
export const FIRST_WAIT = 1_000
/** The share of a wait that chance adds at most, so that many clients do not come back at once. */
export const JITTER = 0.25

export interface RetryBudget {
  readonly total: number
  /** Milliseconds that are left. */
  left(): number
  /** Counts time that brought nothing, in milliseconds since 1970. What overlaps counts once. */
  spend(from: number, to: number): void
  /** Counts a wait that begins now; false, without counting it, where it is more than is left. */
  reserve(milliseconds: number): boolean
}

/** `total`: milliseconds. Several clients may share one. */
export function retryBudget(clock: Clock, total: number = RETRY_BUDGET): RetryBudget {
  let spent = 0
  let countedUntil = 0
  const cost = (from: number, to: number): number => Math.max(0, to - Math.max(from, countedUntil))
  const spend = (from: number, to: number): void => {
    spent += cost(from, to)
    countedUntil = Math.max(countedUntil, to)
  }
  return {
    total,
    left: () => Math.max(0, total - spent),
    spend,
    reserve: (milliseconds) => {
      const now = clock.now()
      if (spent + cost(now, now + milliseconds) > total) return false
      spend(now, now + milliseconds)
      return true
    },
  }
}

/** Milliseconds before repetition 1, 2, 3: one, two and four seconds with a little chance on top. */
export function backoff(repetition: number, clock: Clock): number {
  return FIRST_WAIT * 2 ** (repetition - 1) * (1 + JITTER * clock.random())
}
