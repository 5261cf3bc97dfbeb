import { compareSeverity, type Severity } from '../aivss/severity.ts'
import type { AuditRecord } from './audit-record.ts'

/** How many earlier audits a trend looks back over. */
export const TREND_AUDITS = 12

/** How the agents stand to earlier audits. */
export interface Trend {
  readonly last: TrendStep
  /** Against the oldest of the last twelve; null where that is the last one. */
  readonly twelve: TrendStep | null
  /** Those of the last twelve and this one, oldest first. */
  readonly points: readonly TrendPoint[]
}

/** What changed since one earlier audit. Scores are compared by their high ends. */
export interface TrendStep {
  readonly date: string
  readonly commit: string | null
  /** How many audits ago. */
  readonly audits: number
  /** What else changed than the agents; then a difference may come from that. With `aivss` no score is compared. */
  readonly others: readonly OtherChange[]
  readonly rose: readonly Move[]
  readonly fell: readonly Move[]
  readonly appeared: readonly Listed[]
  /** Gone, or under another id now; empty where something could not be examined, since then nobody knows. */
  readonly vanished: readonly Listed[]
  /** Agents that were not found and could not be looked for everywhere. */
  readonly unseen: number
}

/** `gaps`: something could not be examined, then or now. */
export type OtherChange = 'aivss' | 'policy' | 'tool' | 'gaps'

export interface Listed {
  readonly agent: string
  readonly high: number
  readonly severity: Severity
}

export interface Move {
  readonly agent: string
  readonly from: { readonly high: number; readonly severity: Severity }
  readonly to: { readonly high: number; readonly severity: Severity }
  /** Whether it is in another band now. */
  readonly band: 'worse' | 'milder' | 'same'
}

export type TrendPoint = Pick<AuditRecord, 'date' | 'commit' | 'aivss' | 'policy' | 'status' | 'counts'> & {
  readonly agents: number
  readonly bands: Readonly<Record<Severity, number>>
}

/** Compares an audit with those before it, oldest first; null where there is none. */
export function trendOf(records: readonly AuditRecord[], now: AuditRecord): Trend | null {
  const twelve = records.slice(-TREND_AUDITS)
  const [oldest] = twelve
  const last = twelve.at(-1)
  if (oldest === undefined || last === undefined) return null
  return {
    last: step(last, now, 1),
    twelve: oldest === last ? null : step(oldest, now, twelve.length),
    points: [...twelve, now].map(pointOf),
  }
}

function step(then: AuditRecord, now: AuditRecord, audits: number): TrendStep {
  const before = new Map(Object.entries(then.agents))
  const after = new Map(Object.entries(now.agents))
  const comparable = then.aivss === now.aivss || then.aivss === null || now.aivss === null
  const moves = [...after].flatMap(([agent, to]): readonly Move[] => {
    const from = before.get(agent)
    if (from === undefined || from.high === to.high || !comparable) return []
    const band = compareSeverity(to.severity, from.severity)
    return [
      {
        agent,
        from: { high: from.high, severity: from.severity },
        to: { high: to.high, severity: to.severity },
        band: band > 0 ? 'worse' : band < 0 ? 'milder' : 'same',
      },
    ]
  })
  const rise = ({ from, to }: Move): number => to.high - from.high
  const gone = [...before].filter(([agent]) => !after.has(agent)).map(listed)
  const seen = now.counts.gaps === 0
  return {
    date: then.date,
    commit: then.commit,
    audits,
    others: [
      ...(comparable ? [] : ['aivss' as const]),
      ...(then.policy === now.policy ? [] : ['policy' as const]),
      ...(then.tool === now.tool ? [] : ['tool' as const]),
      ...(seen && then.counts.gaps === 0 ? [] : ['gaps' as const]),
    ],
    rose: moves.filter((move) => rise(move) > 0).toSorted((a, b) => rise(b) - rise(a) || byId(a, b)),
    fell: moves.filter((move) => rise(move) < 0).toSorted((a, b) => rise(a) - rise(b) || byId(a, b)),
    appeared: [...after]
      .filter(([agent]) => !before.has(agent))
      .map(listed)
      .toSorted(worstFirst),
    vanished: seen ? gone.toSorted(worstFirst) : [],
    unseen: seen ? 0 : gone.length,
  }
}

function listed([agent, { high, severity }]: readonly [string, AuditRecord['agents'][string]]): Listed {
  return { agent, high, severity }
}

function worstFirst(a: Listed, b: Listed): number {
  return b.high - a.high || byId(a, b)
}

function byId(a: { readonly agent: string }, b: { readonly agent: string }): number {
  return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0
}

function pointOf({ date, commit, aivss, policy, status, counts, agents }: AuditRecord): TrendPoint {
  const bands: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, none: 0 }
  for (const { severity } of Object.values(agents)) bands[severity] += 1
  const number = Object.keys(agents).length
  return { date, commit, aivss, policy, status, counts, agents: number, bands }
}
