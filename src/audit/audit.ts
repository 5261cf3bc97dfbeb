import type { Day } from '../model/day.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { AuditRecord } from './audit-record.ts'
import { type Due, dueOf } from './due.ts'
import { type HistoryProblem, readHistory } from './history.ts'
import { type AuditedAt, recordOf } from './record-of.ts'
import { TREND_AUDITS, type Trend, trendOf } from './trend.ts'

/** A look at the whole repository, with what the audits before it left. */
export interface Audit {
  readonly schema: 'aivss-gate/audit/v1'
  /** RFC 3339, UTC, to the second. */
  readonly date: string
  readonly verdict: Verdict
  /** What it leaves for those after it. */
  readonly record: AuditRecord
  /** Null where there is no earlier audit that can be trusted. */
  readonly trend: Trend | null
  readonly due: Due
  readonly history: {
    /** Where it is kept; null: nowhere. */
    readonly store: string | null
    /** How many earlier audits can be trusted, and the date of the first of them. */
    readonly audits: number
    readonly since: string | null
    /** Audits before those, which are not kept or not trusted. */
    readonly before: number
    /** The last twelve, oldest first. */
    readonly records: readonly AuditRecord[]
    readonly problems: readonly HistoryProblem[]
    /** Old lines that go so that this audit has room. */
    readonly dropped: number
  }
}

/** The history as it stands, and where. */
export interface Kept {
  readonly store: string
  /** Null: nothing was written yet. */
  readonly text: string | null
}

/** Puts an audit together; `kept` is null where no trend is kept. */
export function auditOf(verdict: Verdict, at: AuditedAt, kept: Kept | null): Audit {
  const today: Day = at.date.slice(0, 10)
  const record = recordOf(verdict, at)
  const { records, before, problems } = readHistory(kept?.text ?? null)
  return {
    schema: 'aivss-gate/audit/v1',
    date: at.date,
    verdict,
    record,
    trend: trendOf(records, record),
    due: dueOf(verdict, today),
    history: {
      store: kept?.store ?? null,
      audits: records.length,
      since: records[0]?.date ?? null,
      before,
      records: records.slice(-TREND_AUDITS),
      problems,
      dropped: 0,
    },
  }
}
