import type { AgentVerdict, Finding, Standing, Verdict } from '../verdict/verdict.ts'
import { LEVELS, STATUSES } from '../verdict/verdict.ts'
import { summaryOf } from './summary.ts'

/** What a floor, evaluated as a complete policy of its own, says of the same change. */
export interface FloorVerdict {
  readonly name: string
  readonly verdict: Verdict
}

const STRONGEST_FIRST: readonly Standing[] = ['counts', 'existing', 'waived', 'fixed']

/**
 * A verdict with those of its floors: the worst status of all, and every finding that a floor adds or holds against more
 * than the policy does. What a floor says of its own file is for the repository where it lies.
 */
export function withFloors(own: Verdict, floors: readonly FloorVerdict[]): Verdict {
  if (floors.length === 0) return own
  const findings = new Map(own.findings.map((finding) => [finding.id, finding]))
  const gaps = new Map(own.gaps.map((gap) => [JSON.stringify([gap.path, gap.reason]), gap]))
  const agents = new Map(own.agents.map((agent) => [keyOf(agent), agent]))
  for (const { name, verdict } of floors) {
    for (const finding of verdict.findings) {
      if (finding.location.path === verdict.policy.source) continue
      const other = findings.get(finding.id)
      if (other === undefined || weight(finding) < weight(other))
        findings.set(finding.id, { ...finding, floor: name })
    }
    for (const gap of verdict.gaps) gaps.set(JSON.stringify([gap.path, gap.reason]), gap)
    for (const agent of verdict.agents) {
      const other = agents.get(keyOf(agent))
      const ids = agent.findings.filter((id) => findings.has(id))
      agents.set(
        keyOf(agent),
        other === undefined
          ? { ...agent, findings: ids }
          : { ...other, findings: [...new Set([...other.findings, ...ids])] },
      )
    }
  }
  const all = [...agents.values()]
  const present = all.filter(({ change }) => change !== 'removed')
  const told = [...findings.values()].toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  const status = [own, ...floors.map(({ verdict }) => verdict)]
    .map((verdict) => verdict.status)
    .toSorted((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b))[0]
  return {
    ...own,
    status: status ?? own.status,
    policy: { ...own.policy, floors: floors.map(({ name }) => name) },
    summary: summaryOf(
      told,
      present.toSorted((a, b) => b.score.high - a.score.high),
    ),
    agents: all,
    findings: told,
    gaps: [...gaps.values()],
  }
}

/** Lower is worse: by standing, then by level. */
function weight({ standing, level }: Finding): number {
  return STRONGEST_FIRST.indexOf(standing) * LEVELS.length + LEVELS.indexOf(level)
}

function keyOf({ id, path, change }: AgentVerdict): string {
  return JSON.stringify([id, path, change === 'removed'])
}
