import * as z from 'zod'
import { noAnswer, refusal, type ApiError } from './api-error.ts'
import { AnswerTooLarge } from './bounded-body.ts'
import type { Clock } from './clock.ts'
import { retryAfter } from './rate-limit.ts'
import { backoff, MAX_RETRIES, type RetryBudget, retryBudget } from './retry-budget.ts'
import { slots } from './slots.ts'
import type { ApiResponse, Method, Transport } from './transport.ts'

/** Requests that are under way at once. GitHub allows 100 (docs.github.com, secondary rate limits); a gate shares them. */
export const CONCURRENT_REQUESTS = 8
/** Milliseconds after which an attempt counts as without answer. GitHub itself gives up after ten seconds. */
export const ATTEMPT_TIMEOUT = 20_000
/** The least that an attempt is given when the budget is nearly spent, in milliseconds. */
const LEAST_TIMEOUT = { refuse: 2_000, 'ask-once': 10_000 } as const
/** Requests in a row that end without an answer, after which a failed one is no longer repeated. */
export const GIVE_UP_AFTER = 3

/** What becomes of a new request once the budget is spent: it is not asked, or asked once and not repeated. */
export type WhenSpent = 'refuse' | 'ask-once'

export interface Repeater {
  /** A successful answer. `once`: not repeated where it may have been done. Throws an `ApiError`. */
  request(method: Method, path: string, body: unknown, repeat: 'repeatable' | 'once'): Promise<ApiResponse>
  /** Waits as before a repetition; false, at once, where the budget is spent. */
  pause(repetition: number): Promise<boolean>
}

/**
 * Repeats requests that failed as long as that may help, within one budget of time for all of them. Once it is spent on
 * failures nothing more is asked: GitHub that hangs must not hold a run for as long as there are files to read.
 */
export function repeater(
  transport: Transport,
  clock: Clock,
  budget: RetryBudget = retryBudget(clock),
  whenSpent: WhenSpent = 'refuse',
): Repeater {
  const inSlot = slots(CONCURRENT_REQUESTS)
  let resumeAt = 0
  let limitedBeyondBudget = false
  let failedInARow = 0

  const wait = async (milliseconds: number): Promise<boolean> => {
    if (limitedBeyondBudget || !budget.reserve(milliseconds)) return false
    await clock.sleep(milliseconds)
    return true
  }

  /** Whether a repetition makes sense, after the wait before it. */
  const another = async (failure: Failure, done: number, repeat: 'repeatable' | 'once'): Promise<boolean> => {
    const { error, atLeast } = failure
    if (error.kind === 'unavailable') {
      if (repeat === 'once' || done >= MAX_RETRIES || failedInARow >= GIVE_UP_AFTER) return false
      return await wait(Math.max(backoff(done + 1, clock), atLeast))
    }
    if (error.kind !== 'limited' || done >= MAX_RETRIES || limitedBeyondBudget) return false
    if (!budget.reserve(atLeast)) {
      limitedBeyondBudget = true
      return false
    }
    // Everybody waits: to go on asking while limited may get a token banned.
    resumeAt = Math.max(resumeAt, clock.now() + atLeast)
    await clock.sleep(atLeast)
    return true
  }

  const request: Repeater['request'] = async (method, path, body, repeat) => {
    // What is put after an address without a slash may become another host.
    if (!path.startsWith('/')) throw new Error(`not a path: ${path}`)
    return await inSlot(async () => {
      for (let done = 0; ; done += 1) {
        if (!limitedBeyondBudget && resumeAt > clock.now()) await clock.sleep(resumeAt - clock.now())
        // A repetition has its wait paid already.
        if (done === 0 && budget.left() === 0 && whenSpent === 'refuse')
          throw noAnswer(
            `${method} ${path}`,
            `not asked: ${budget.total / 1_000} s were lost to failures before`,
          )
        const started = clock.now()
        const timeout = Math.min(ATTEMPT_TIMEOUT, Math.max(LEAST_TIMEOUT[whenSpent], budget.left()))
        const outcome = await attempt(transport, clock, method, path, body, timeout)
        if (outcome.kind === 'answer') {
          failedInARow = 0
          return outcome.response
        }
        const { error } = outcome
        if (error.kind === 'limited' || error.kind === 'unavailable') budget.spend(started, clock.now())
        if (await another(outcome, done, repeat)) continue
        failedInARow = error.kind === 'unavailable' ? failedInARow + 1 : 0
        // The first attempt deleted it, although its answer did not arrive.
        if (method === 'DELETE' && done > 0 && error.kind === 'missing')
          return { status: 204, headers: {}, data: '' }
        throw error
      }
    })
  }

  return { request, pause: async (repetition) => await wait(backoff(repetition, clock)) }
}

interface Failure {
  readonly kind: 'failure'
  readonly error: ApiError
  /** The least wait, in milliseconds, before a repetition; infinite where none helps. */
  readonly atLeast: number
}

type Outcome = { readonly kind: 'answer'; readonly response: ApiResponse } | Failure

async function attempt(
  transport: Transport,
  clock: Clock,
  method: Method,
  path: string,
  body: unknown,
  timeout: number,
): Promise<Outcome> {
  const name = `${method} ${path}`
  try {
    const response = await transport({ method, path, body, signal: AbortSignal.timeout(Math.ceil(timeout)) })
    if (response.status >= 200 && response.status < 300) return { kind: 'answer', response }
    const now = clock.now()
    const error = refusal(name, response, now)
    const atLeast = error.wait ?? retryAfter(response.headers['retry-after'], now) ?? 0
    return { kind: 'failure', error, atLeast }
  } catch (error) {
    // No wait makes an answer smaller.
    const atLeast = error instanceof AnswerTooLarge ? Infinity : 0
    return { kind: 'failure', error: noAnswer(name, reasonOf(error, timeout)), atLeast }
  }
}

const Thrown = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
})

/** `fetch` says only "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown, timeout: number): string {
  const { name, message, cause } = Thrown.safeParse(error).data ?? { name: '', message: '', cause: undefined }
  if (name === 'TimeoutError') return `no answer within ${Math.ceil(timeout / 1_000)} s`
  return cause?.code ?? (message === '' ? 'no answer' : message)
}
