import type { Finding, Verdict } from '../verdict/verdict.ts'

/** The findings on agents for which the policy demands a model and that have none, whether they count or not. */
export function uncovered({ findings }: Verdict): readonly Finding[] {
  return findings.filter(
    ({ rule, level, standing }) => rule === 'agent-uncovered' && level !== 'note' && standing !== 'fixed',
  )
}
