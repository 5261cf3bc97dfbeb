import type { DebtUse, WaiverUse } from '../rules/rule.ts'
import type { Acceptance } from '../verdict/verdict.ts'

/** Waivers and entries of the baseline with what became of them, in the order of their files. */
export function acceptancesOf(
  waivers: readonly WaiverUse[],
  debt: readonly DebtUse[],
): readonly Acceptance[] {
  return [
    ...waivers.map(({ waiver, outcome }): Acceptance => {
      const { agent, rule, subject, why, owner, expires, place } = waiver
      const state = outcome.kind
      return { by: 'waiver', agent, rule, subject, why, owner, expires, state, location: place }
    }),
    ...debt.map(({ entry, outcome }): Acceptance => {
      const { agent, rule, subject, why, by, expires, place } = entry
      const state = outcome.kind
      return { by: 'baseline', agent, rule, subject, why, owner: by, expires, state, location: place }
    }),
  ]
}
