import type { AgentVerdict, Finding, Standing, Verdict } from '../verdict/verdict.ts'
import { LEVELS, STATUSES } from '../verdict/verdict.ts'
import { strictest } from './held-against.ts'
import { summaryOf } from './summary.ts'

/** What a floor, evaluated as a complete policy of its own, says of the same change. */
export interface FloorVerdict {
  readonly name: string
  readonly verdict: Verdict
}

const STRONGEST_FIRST: readonly Standing[] = ['counts', 'existing', 'accepted', 'waived', 'fixed']

/** A verdict with those of its floors: the worst status of all, and every finding that a floor adds or holds against more than the policy does. */
export function withFloors(own: Verdict, floors: readonly FloorVerdict[]): Verdict {
  if (floors.length === 0) return own
  const findings = new Map(own.findings.map((finding) => [finding.id, finding]))
  const gaps = new Map(own.gaps.map((gap) => [JSON.stringify([gap.path, gap.reason]), gap]))
  const agents = new Map(own.agents.map((agent) => [keyOf(agent), agent]))
  for (const { name, verdict } of floors) {
    for (const finding of verdict.findings) {
      const other = findings.get(finding.id)
      if (other === undefined || weight(finding) < weight(other))
        findings.set(finding.id, { ...finding, floor: name })
    }
    for (const gap of verdict.gaps) gaps.set(JSON.stringify([gap.path, gap.reason]), gap)
    for (const agent of verdict.agents)
      agents.set(keyOf(agent), joined(agents.get(keyOf(agent)) ?? null, agent))
  }
  const told = [...findings.values()].toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  const all = [...agents.values()].toSorted((a, b) => b.score.high - a.score.high)
  const [present, removed] = [
    all.filter(({ change }) => change !== 'removed'),
    all.filter(({ change }) => change === 'removed'),
  ]
  const statuses = [own, ...floors.map(({ verdict }) => verdict)].map(({ status }) => status)
  const status = STATUSES.find((one) => statuses.includes(one)) ?? own.status
  return {
    ...own,
    status,
    policy: {
      ...own.policy,
      floors: floors.map(({ name }) => name),
      notEnforcedBefore: status === own.status ? own.policy.notEnforcedBefore : null,
    },
    summary: summaryOf(told, present),
    agents: [...present, ...removed],
    findings: told,
    gaps: [...gaps.values()],
  }
}

/** One agent under two policies: with the findings of both, and the score that is higher, where the two can be compared. */
function joined(own: AgentVerdict | null, floor: AgentVerdict): AgentVerdict {
  if (own === null) return floor
  const comparable = floor.score.version === own.score.version
  const higher = comparable && floor.score.high > own.score.high
  const limits = comparable ? floor.limits : { ...own.limits, factors: floor.limits.factors }
  return {
    ...(higher ? floor : own),
    limits: strictest(own.limits, limits),
    findings: [...new Set([...own.findings, ...floor.findings])],
  }
}

/** Lower is worse: by standing, then by level. */
function weight({ standing, level }: Finding): number {
  return STRONGEST_FIRST.indexOf(standing) * LEVELS.length + LEVELS.indexOf(level)
}

/** Two agents may claim one id, also in one file: both stay. */
function keyOf({ id, path, line, change }: AgentVerdict): string {
  return JSON.stringify([id, path, line, change === 'removed'])
}
