import { TooMuchToRead } from '../read/too-much.ts'
import type { Code } from '../read/code.ts'

/**
 * How much more is looked at behind the names of a file, which may stand for names without end: steps of some microseconds, and
 * tokens of the modules that it takes things from. A large program takes some thousands of steps.
 */
export interface Effort {
  left: number
  tokensLeft: number
}

const LEAST = 400_000
const MOST = 1_000_000
const MOST_TOKENS = 3_000_000

export function effortFor({ tokens }: Code): Effort {
  return { left: Math.min(LEAST + tokens.length, MOST), tokensLeft: MOST_TOKENS }
}

/**
 * Takes the tokens of one more module.
 * @throws TooMuchToRead where they are more than is read for one file
 */
export function spendModule(effort: Effort, { tokens }: Code): void {
  effort.tokensLeft -= tokens.length
  if (effort.tokensLeft < 0) throw new TooMuchToRead()
}

/**
 * Takes so many more steps.
 * @throws TooMuchToRead where none are left: a power must not hide behind more than is looked at
 */
export function spend(effort: Effort, steps: number): void {
  effort.left -= steps
  if (effort.left < 0) throw new TooMuchToRead()
}

/** How deep names and calls are followed into each other; code that people write has a few. */
const DEEPEST = 100

/**
 * The next level.
 * @throws TooMuchToRead where it lies deeper than is followed
 */
export function deeper(depth: number): number {
  if (depth >= DEEPEST) throw new TooMuchToRead()
  return depth + 1
}
