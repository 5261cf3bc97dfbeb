import type { Severity } from '../aivss/severity.ts'
import type { Version } from '../aivss/version.ts'
import type { Status } from '../verdict/verdict.ts'

/** What one audit leaves behind for those after it: enough for a trend, nothing that a report would have to escape but ids. */
export interface AuditRecord {
  readonly schema: 'aivss-gate/audit-record/v1'
  /** When the audit ran: RFC 3339, UTC, to the second. */
  readonly date: string
  /** The commit that was audited; null outside git. */
  readonly commit: string | null
  readonly tool: string
  /** AIVSS version of the scores; those of different versions are never compared. Null where there are none. */
  readonly aivss: Version | null
  /** Digest of the policy that judged: scores under another policy are not compared without a word. */
  readonly policy: string
  readonly status: Status
  readonly counts: {
    readonly error: number
    readonly warn: number
    readonly note: number
    readonly waived: number
    readonly accepted: number
    /** Agents of the repository without a model. */
    readonly uncovered: number
    readonly gaps: number
  }
  /** By id, in the order of the ids. `high` is the upper end where the score is not determined. */
  readonly agents: Readonly<
    Record<string, { readonly low: number; readonly high: number; readonly severity: Severity }>
  >
}
