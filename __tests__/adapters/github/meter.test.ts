import { describe, expect, it } from '@jest/globals'
import { metered } from '../../../src/adapters/github/meter.ts'
import type { ApiResponse } from '../../../src/adapters/github/transport.ts'

const answer = (remaining: string | null, reset: number): ApiResponse => ({
  status: 200,
  data: null,
  headers: {
    'x-ratelimit-reset': String(reset),
    ...(remaining === null ? {} : { 'x-ratelimit-remaining': remaining }),
  },
})

/** What the meter knows after these answers, at a moment in seconds. */
async function after(answers: readonly ApiResponse[], at: number) {
  const left = [...answers]
  const meter = metered(
    async () => await Promise.resolve(left.shift() ?? answer(null, 0)),
    () => at * 1000,
  )
  const signal = new AbortController().signal
  for (const _ of answers) await meter.transport({ method: 'GET', path: '/', body: undefined, signal })
  return { requests: meter.requests(), remaining: meter.remaining(), resetAt: meter.resetAt() }
}

describe('a meter of requests', () => {
  it('counts them, and knows what is left', async () => {
    expect(await after([answer('9', 100), answer('8', 100)], 50)).toEqual({
      requests: 2,
      remaining: 8,
      resetAt: 100_000,
    })
  })

  it('is not misled by an answer that was overtaken', async () => {
    expect((await after([answer('7', 100), answer('8', 100)], 50)).remaining).toBe(7)
    expect((await after([answer('0', 100), answer('999', 200)], 50)).remaining).toBe(999)
  })

  it('forgets what was left once the hour is over: whoever waits for it may go on', async () => {
    expect((await after([answer('0', 100)], 99)).remaining).toBe(0)
    expect((await after([answer('0', 100)], 100)).remaining).toBeNull()
  })

  it('knows nothing where GitHub says nothing', async () => {
    expect((await after([answer('many', 100)], 50)).remaining).toBeNull()
  })
})
