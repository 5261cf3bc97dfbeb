import { bytesOf, cutBytes } from './cut.ts'

/**
 * The richest of several printings of one thing that fits into a budget. What is measured is the final text itself, so
 * there is nothing between here and the reader that could still grow.
 */
export interface Printings {
  /** Each poorer than the one before. */
  readonly stages: readonly (() => string)[]
  /** The last stage's detail with at most so many entries of each list. */
  readonly limited: (entries: number) => string
  /** How many entries the longest list has. */
  readonly entries: number
  /** One line of our own words for a budget that holds nothing else. */
  readonly stub: string
}

/** At most `budget` UTF-8 bytes (0 or more); null for no limit. */
export function fit({ stages, limited, entries, stub }: Printings, budget: number | null): string {
  for (const stage of stages) {
    const printed = stage()
    if (budget === null || bytesOf(printed) <= budget) return printed
  }
  if (budget === null) return limited(entries)
  let best: string | null = null
  let [low, high] = [0, entries]
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const printed = limited(middle)
    if (bytesOf(printed) <= budget) {
      best = printed
      low = middle + 1
    } else high = middle - 1
  }
  return best ?? cutBytes(stub, budget)
}
