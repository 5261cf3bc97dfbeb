import {
  LEVELS,
  type AgentVerdict,
  type Finding,
  type Level,
  type Standing,
  type Verdict,
} from '../verdict/verdict.ts'
import { isShown, worstFirst } from './ranking.ts'

/** Whom a finding is about: an agent with a model, the id of one without, or null for the policy and the repository. */
export type Owner = AgentVerdict | string | null

/** A finding that a report for machines holds; they tell apart what counts and what does not. */
export interface Reported {
  readonly finding: Finding
  readonly standing: Exclude<Standing, 'fixed'>
  readonly owner: Owner
}

const STANDINGS = ['counts', 'existing', 'accepted', 'waived'] as const

/** Every finding that is not fixed: by level, those that count first, then by the agent's score. */
export function reported(verdict: Verdict, least: Level): readonly Reported[] {
  const ownerOf = owners(verdict)
  return worstFirst(verdict.findings)
    .flatMap((finding): readonly Reported[] => {
      const { standing } = finding
      return standing === 'fixed' || !isShown(finding.level, least)
        ? []
        : [{ finding, standing, owner: ownerOf(finding) }]
    })
    .toSorted(
      (a, b) =>
        LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level) ||
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        (scoreOf(b.owner) ?? 0) - (scoreOf(a.owner) ?? 0),
    )
}

/** The worst score that the agent may have; null where none is known. */
export function scoreOf(owner: Owner): number | null {
  return typeof owner === 'object' ? (owner?.score.high ?? null) : null
}

/** Finds the agent of a finding: two models may claim one id, so the agent's own list of findings goes first. */
function owners({ agents }: Verdict): (finding: Finding) => Owner {
  const byFinding = new Map(agents.flatMap((agent) => agent.findings.map((id) => [id, agent] as const)))
  const byId = new Map(agents.map((agent) => [agent.id, agent] as const))
  return ({ id, agent }) => byFinding.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent))
}
