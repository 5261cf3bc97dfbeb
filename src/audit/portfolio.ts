import { fingerprint } from '../gate/fingerprint.ts'
import { statusOf, summaryOf } from '../gate/summary.ts'
import {
  LEVELS,
  type AgentVerdict,
  type Finding,
  type Gap,
  type Status,
  type Verdict,
} from '../verdict/verdict.ts'

/** One line of a fleet: a repository, and what its audit says. */
export interface FleetRow {
  readonly repository: string
  readonly commit: string | null
  /** `error` where it could not be read. */
  readonly status: Status
  readonly agents: number
  readonly error: number
  readonly warn: number
  /** The highest score, its upper end where it is open; null without agents. */
  readonly worst: number | null
  /** Why it could not be read; null where it could. */
  readonly problem: string | null
}

/** Many repositories as one. */
export interface Portfolio {
  readonly schema: 'aivss-gate/fleet/v1'
  readonly status: Status
  /** Every repository of the plan, in the order of their names. */
  readonly repositories: readonly FleetRow[]
  /** What was left out on purpose, with the reason. */
  readonly left: readonly { readonly name: string; readonly why: string }[]
  /** All agents and findings in one verdict; ids and paths begin with the repository's name. */
  readonly verdict: Verdict
}

/** What became of one repository: a verdict, or the reason why there is none. */
export interface Audited {
  /** `owner/name`. */
  readonly repository: string
  readonly verdict: Verdict | null
  readonly problem: string | null
}

export interface Portfolios {
  /** Takes one repository in; the last verdict on it counts, and one that is not of the fleet is left alone. */
  add(audited: Audited): void
  joined(): Portfolio
}

/**
 * Joins what became of a fleet's repositories, one after the other, so that only what the portfolio shows is held. One of
 * which nothing is known is a gap, never missing.
 */
export function portfolioOf(
  repositories: readonly string[],
  left: Portfolio['left'],
  toolVersion: string,
): Portfolios {
  const planned = new Map(repositories.map((name) => [name.toLowerCase(), name]))
  const parts = new Map<string, Part>()
  return {
    add(audited) {
      const name = planned.get(audited.repository.toLowerCase())
      // A failed attempt never takes the place of a verdict.
      if (name !== undefined && (audited.verdict !== null || !parts.has(name)))
        parts.set(name, partOf(name, audited))
    },
    joined() {
      const all = repositories.map((name) => parts.get(name) ?? missing(name))
      const findings = all
        .flatMap((part) => part.findings)
        .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      const agents = all.flatMap((part) => part.agents).toSorted((a, b) => b.score.high - a.score.high)
      const gaps = all.flatMap((part) => part.gaps)
      const summary = summaryOf(findings, agents)
      const status = statusOf(summary, gaps, agents.length === 0)
      const policies = new Map(
        all.flatMap(({ policy }) => (policy === null ? [] : [[policy.digest, policy]])),
      )
      const [policy] = policies.values()
      return {
        schema: 'aivss-gate/fleet/v1',
        status,
        repositories: all.map(({ row }) => row),
        left,
        verdict: {
          schema: 'aivss-gate/verdict/v1',
          tool: { name: 'aivss-gate', version: toolVersion },
          status,
          policy: {
            source: null,
            ref: null,
            // One policy for all, or each repository's own.
            preset: policies.size === 1 ? (policy?.preset ?? '') : 'several',
            digest: policies.size === 1 ? (policy?.digest ?? '') : '',
            floors: [],
            notEnforcedBefore: null,
            proposed: null,
            baseline: null,
          },
          scope: { event: 'fleet', gate: 'all', base: null, head: null, excluded: 0 },
          summary,
          agents,
          findings,
          gaps,
          acceptances: all.flatMap((part) => part.acceptances),
          notices:
            policies.size > 1
              ? [`${policies.size} different policies judged, each its own repositories.`]
              : [],
          delivery: [],
          errors: [],
        },
      }
    },
  }
}

/** What one repository adds. */
interface Part {
  readonly row: FleetRow
  readonly policy: Verdict['policy'] | null
  readonly agents: readonly AgentVerdict[]
  readonly findings: readonly Finding[]
  readonly acceptances: Verdict['acceptances']
  readonly gaps: readonly Gap[]
}

function partOf(name: string, { verdict, problem }: Audited): Part {
  if (verdict === null) return unread(name, problem ?? 'no reason was given')
  const [first] = verdict.errors
  if (verdict.status === 'error') return unread(name, first?.message ?? 'no reason was given')
  const within = (path: string): string => `${name}/${path}`
  const id = (agent: string): string => `${name}#${agent}`
  const findings = verdict.findings
    .filter(({ standing }) => standing !== 'fixed')
    .map((finding): Finding => {
      const agent = finding.agent === null ? null : id(finding.agent)
      const location = { ...finding.location, path: within(finding.location.path) }
      const identity = { agent, rule: finding.rule, subject: finding.subject, path: location.path }
      return { ...finding, id: fingerprint(identity), agent, location }
    })
  const ids = new Map(
    verdict.findings
      .filter(({ standing }) => standing !== 'fixed')
      .map((finding, index) => [finding.id, findings[index]?.id ?? finding.id]),
  )
  const { summary, status, scope } = verdict
  return {
    row: {
      repository: name,
      commit: scope.head,
      status,
      agents: summary.agents,
      error: summary.error,
      warn: summary.warn,
      worst: summary.worst?.aivss ?? null,
      problem: null,
    },
    policy: verdict.policy,
    agents: verdict.agents.map((agent) => ({
      ...agent,
      id: id(agent.id),
      path: within(agent.path),
      findings: agent.findings.flatMap((one) => ids.get(one) ?? []),
    })),
    findings,
    acceptances: verdict.acceptances.map((one) => ({
      ...one,
      agent: one.agent === null ? null : id(one.agent),
      location: { ...one.location, path: within(one.location.path) },
    })),
    gaps: verdict.gaps.map((gap) => ({
      ...gap,
      path: within(gap.path),
      agent: gap.agent === null ? null : id(gap.agent),
    })),
  }
}

function missing(name: string): Part {
  return unread(name, 'no job left a result of it; run the audit of its shard again')
}

function unread(name: string, problem: string): Part {
  return {
    row: {
      repository: name,
      commit: null,
      status: 'error',
      agents: 0,
      error: 0,
      warn: 0,
      worst: null,
      problem,
    },
    policy: null,
    agents: [],
    findings: [],
    acceptances: [],
    gaps: [{ path: name, reason: 'unreadable', message: `could not be audited: ${problem}`, agent: null }],
  }
}
