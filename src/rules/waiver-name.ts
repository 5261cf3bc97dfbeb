import type { Waiver } from '../policy/policy.ts'

/** How a waiver is named in findings: what it waives, not where it stands. */
export function waiverName({ agent, rule, subject }: Waiver): string {
  return [agent, rule, ...(subject === null ? [] : [subject])].join(' / ')
}
