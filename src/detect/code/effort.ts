import type { Code } from '../read/code.ts'

/**
 * How much more of a file is looked at behind names. Names may stand for names without end, so that what is followed is counted for
 * the whole file: a fixed part, and some for each of its tokens, which keeps the time in step with the size.
 */
export interface Effort {
  left: number
}

const LEAST = 200_000
const FOR_EACH_TOKEN = 5

export function effortFor({ tokens }: Code): Effort {
  return { left: LEAST + FOR_EACH_TOKEN * tokens.length }
}

/** Whether so many more steps may be taken; they count as taken. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps
  return effort.left >= 0
}
