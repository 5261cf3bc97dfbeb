import type { Waiver } from '../policy/policy.ts'

/** How a waiver is named in findings: what it waives, not where it stands. */
export function waiverName({
  agent,
  rule,
  subject,
}: Pick<Waiver, 'rule' | 'subject'> & { readonly agent: string | null }): string {
  return [agent, rule, subject].filter((part) => part !== null).join(' / ')
}
