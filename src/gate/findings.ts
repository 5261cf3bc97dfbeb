import type { RuleFinding, RunFinding } from '../rules/rule.ts'
import { type Finding, LEVELS } from '../verdict/verdict.ts'
import { fingerprint } from './fingerprint.ts'

/** A rule's finding as the verdict holds it. */
export function toFinding(
  rule: string,
  { level, agent, subject, message, help, place }: RunFinding | (RuleFinding & { agent: string }),
): Finding {
  return {
    id: fingerprint({ agent, rule, subject, path: place.path }),
    rule,
    level,
    agent,
    subject,
    message,
    help,
    location: place,
    change: null,
    waiver: null,
    accepted: null,
    standing: 'counts',
    floor: null,
  }
}

/** One finding per identity, the worst level first; two that say different things at one level say both. */
export function merge(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>()
  for (const finding of findings.toSorted(compareFindings)) {
    const other = byId.get(finding.id)
    if (other === undefined) byId.set(finding.id, finding)
    else if (!other.message.includes(finding.message))
      byId.set(finding.id, { ...other, message: `${other.message}; ${finding.message}` })
  }
  return [...byId.values()]
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.message, b.message)
  )
}

/** By code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
