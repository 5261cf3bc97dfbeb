import { TooMuchToRead } from '../read/too-much.ts'
import type { Code } from '../read/code.ts'

/**
 * How much more is looked at behind the names of a file. Names may stand for names without end, so that what is followed is
 * counted for the whole file: a fixed part, and some for each of its tokens, which keeps the time in step with the size.
 */
export interface Effort {
  left: number
}

const LEAST = 400_000
const FOR_EACH_TOKEN = 10

export function effortFor({ tokens }: Code): Effort {
  return { left: LEAST + FOR_EACH_TOKEN * tokens.length }
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
