import type { Child } from './dom.ts'
import type { Hypothesis } from './suppose.ts'

/** Makes another hypothesis of the one that is shown. */
export type Change = (before: Hypothesis) => Hypothesis

/** A part of the panel: what to show, and how to show a hypothesis. */
export interface Part {
  readonly elements: readonly Child[]
  readonly show: (hypothesis: Hypothesis) => void
}

/** Published values by name; a stated value that is not published stands first, as it is. */
export function withStated(
  published: readonly (readonly [name: string, text: string, value: number])[],
  stated: number,
): readonly (readonly [string, string])[] {
  const known = published.map(([, text, value]) => [String(value), text] as const)
  return published.some(([, , value]) => value === stated)
    ? known
    : [[String(stated), `as stated (${stated})`], ...known]
}
