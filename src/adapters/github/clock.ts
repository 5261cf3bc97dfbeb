import { setTimeout } from 'node:timers/promises'

export interface Clock {
  /** Milliseconds since 1970; between two calls as many as have passed, whatever became of the machine's clock meanwhile. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 to below 1. */
  random(): number
}

export const realClock: Clock = {
  // A wait until a time must not become a year because somebody sets the clock back.
  now: () => performance.timeOrigin + performance.now(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds)
  },
  random: () => Math.random(),
}
