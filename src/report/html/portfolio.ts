import { SEVERITIES, type Severity } from '../../aivss/severity.ts'
import type { AgentVerdict, Finding, Verdict } from '../../verdict/verdict.ts'
import { rank, worstLevel } from '../ranking.ts'

/** What a run says of one agent, by its findings that count and the gaps about it. */
export const AGENT_STATUSES = ['fail', 'incomplete', 'warn', 'pass'] as const
export type AgentStatus = (typeof AGENT_STATUSES)[number]

/** Where an agent stands; `open` where missing inputs leave it between two bands. */
export const BANDS = [...SEVERITIES, 'open'] as const
export type Band = Severity | 'open'

export interface AgentEntry {
  /** Position among the agents that are there: unique, also where two models claim one id. */
  readonly index: number
  readonly agent: AgentVerdict
  readonly status: AgentStatus
  readonly band: Band
  /** Those that count, worst first. */
  readonly findings: readonly Finding[]
}

export interface Portfolio {
  /** Worst first. */
  readonly entries: readonly AgentEntry[]
  readonly removed: readonly AgentVerdict[]
  /** What was found without a threat model, and what is said of the policy and the repository. */
  readonly others: readonly { readonly title: string; readonly findings: readonly Finding[] }[]
  /** Findings that say that an agent has no threat model. */
  readonly uncovered: readonly Finding[]
}

/** A verdict as a reader of the whole looks at it. */
export function portfolioOf(verdict: Verdict): Portfolio {
  const withGaps = new Set(verdict.gaps.flatMap(({ agent }) => (agent === null ? [] : [agent])))
  const groups = rank(verdict)
  const present = groups.flatMap(({ agent, findings }) =>
    agent === null || agent.change === 'removed' ? [] : [{ agent, findings }],
  )
  return {
    entries: present.map(({ agent, findings }, index) => ({
      index,
      agent,
      status: statusOf(worstLevel({ agent, title: '', findings }), withGaps.has(agent.id)),
      band: bandOf(agent),
      findings,
    })),
    removed: verdict.agents.filter(({ change }) => change === 'removed'),
    others: groups
      .filter(({ agent, findings }) => agent === null && findings.length > 0)
      .map(({ title, findings }) => ({ title, findings })),
    uncovered: verdict.findings.filter(
      ({ rule, standing }) => rule === 'agent-uncovered' && standing !== 'fixed',
    ),
  }
}

function statusOf(worst: Finding['level'] | null, hasGap: boolean): AgentStatus {
  if (worst === 'error') return 'fail'
  if (hasGap) return 'incomplete'
  return worst === 'warn' ? 'warn' : 'pass'
}

function bandOf({ score }: AgentVerdict): Band {
  return score.severity ?? 'open'
}

export function countBy<Key extends string>(
  keys: readonly Key[],
  entries: readonly AgentEntry[],
  keyOf: (entry: AgentEntry) => Key,
): Readonly<Record<Key, number>>
export function countBy(
  keys: readonly string[],
  entries: readonly AgentEntry[],
  keyOf: (entry: AgentEntry) => string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    keys.map((key) => [key, entries.filter((entry) => keyOf(entry) === key).length] as const),
  )
}
