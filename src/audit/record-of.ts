import { severityOf } from '../aivss/severity.ts'
import type { AgentVerdict, Verdict } from '../verdict/verdict.ts'
import type { AuditRecord } from './audit-record.ts'
import { uncovered } from './uncovered.ts'

/** When and where an audit took place. */
export interface AuditedAt {
  /** RFC 3339, UTC, to the second. */
  readonly date: string
  /** Null outside git. */
  readonly commit: string | null
}

/** What an audit leaves for those after it. Where two models claim one agent, the higher score stands for it. */
export function recordOf(verdict: Verdict, { date, commit }: AuditedAt): AuditRecord {
  const { summary, agents, gaps } = verdict
  const present = agents.filter(({ change }) => change !== 'removed')
  const worst = new Map<string, AgentVerdict>()
  for (const agent of present) {
    const other = worst.get(agent.id)
    if (other === undefined || isWorse(agent, other)) worst.set(agent.id, agent)
  }
  const ids = [...worst.keys()].toSorted((a, b) => (a < b ? -1 : 1))
  return {
    schema: 'aivss-gate/audit-record/v1',
    date,
    commit,
    tool: verdict.tool.version,
    aivss: present[0]?.score.version ?? null,
    policy: verdict.policy.digest,
    status: verdict.status,
    counts: {
      error: summary.error,
      warn: summary.warn,
      note: summary.note,
      waived: summary.waived,
      accepted: summary.accepted,
      uncovered: uncovered(verdict).length,
      gaps: gaps.length,
    },
    agents: Object.fromEntries(
      ids.map((id) => {
        const { low = 0, high = 0 } = worst.get(id)?.score ?? {}
        return [id, { low, high, severity: severityOf(high) }]
      }),
    ),
  }
}

function isWorse({ score }: AgentVerdict, other: AgentVerdict): boolean {
  return score.high > other.score.high || (score.high === other.score.high && score.low > other.score.low)
}
