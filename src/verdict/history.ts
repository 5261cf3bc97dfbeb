import type { Severity } from '../aivss/severity.ts'
import type { Version } from '../aivss/version.ts'
import type { Verdict } from './verdict.ts'

/** What one earlier run left behind, for the trend. */
export interface HistoryRecord {
  readonly commit: string
  /** A calendar day or an ISO 8601 time. */
  readonly date: string
  /** AIVSS version of its scores, which are never compared with those of another; null where it has none. */
  readonly version: Version | null
  /** By agent id; nulls where the score was open. */
  readonly agents: Readonly<
    Record<string, { readonly score: number | null; readonly severity: Severity | null }>
  >
  readonly counts: Pick<Verdict['summary'], 'error' | 'warn' | 'note' | 'waived' | 'existing'>
}
