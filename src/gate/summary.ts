import { severityOf } from '../aivss/severity.ts'
import type { AgentVerdict, Finding, Gap, Level, Standing, Status, Verdict } from '../verdict/verdict.ts'

/** Under `new-or-worse` what was there before does not count; what is fixed or accepted never does. */
export function standingOf(finding: Finding, gate: Verdict['scope']['gate']): Standing {
  if (finding.change === 'fixed') return 'fixed'
  if (finding.waiver !== null) return 'waived'
  if (finding.accepted !== null) return 'accepted'
  return finding.change === 'same' && gate === 'new-or-worse' ? 'existing' : 'counts'
}

/** The counts of a verdict. `agents` are those of the head, worst first. */
export function summaryOf(findings: readonly Finding[], agents: readonly AgentVerdict[]): Verdict['summary'] {
  const standing = (wanted: Standing): number =>
    findings.filter((finding) => finding.standing === wanted).length
  const level = (wanted: Level): number =>
    findings.filter((finding) => finding.standing === 'counts' && finding.level === wanted).length
  const top = agents[0]
  return {
    agents: agents.length,
    error: level('error'),
    warn: level('warn'),
    note: level('note'),
    waived: standing('waived'),
    existing: standing('existing'),
    accepted: standing('accepted'),
    worst:
      top === undefined
        ? null
        : { agent: top.id, aivss: top.score.high, severity: severityOf(top.score.high) },
  }
}

/** Worst first: fail, incomplete, warn, pass. What was not examined is never green. */
export function statusOf(
  { error, warn }: Verdict['summary'],
  gaps: readonly Gap[],
  nothing: boolean,
): Status {
  if (error > 0) return 'fail'
  if (gaps.length > 0) return 'incomplete'
  if (nothing) return 'nothing-to-check'
  return warn > 0 ? 'warn' : 'pass'
}
