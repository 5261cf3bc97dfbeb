import { appendRecord } from '../audit/append-record.ts'
import { type Audit, auditOf } from '../audit/audit.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { TrendStore } from './trend-store.ts'
import { UserError } from './user-error.ts'

/** An audit, and why its record could not be kept; null where it was, or where none is to be kept. */
export interface KeptAudit {
  readonly audit: Audit
  readonly problem: UserError | null
}

/** How often a store is read again because another run was faster. */
const TRIES = 5

/**
 * Puts an audit together with what earlier ones left in a store, and leaves its own record there. A run that could not
 * judge leaves none. A store that cannot be read or written is told and keeps nothing from being judged.
 */
export async function keepTrend(
  verdict: Verdict,
  commit: string | null,
  store: TrendStore | null,
  now: () => number,
): Promise<KeptAudit> {
  const at = { date: instant(now()), commit }
  let audit = auditOf(verdict, at, null)
  if (store === null || verdict.status === 'error') return { audit, problem: null }
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const text = await store.read()
      audit = auditOf(verdict, at, { store: store.name, text })
      const next = appendRecord(text, audit.record, store.limit)
      if (next.text === null) return { audit, problem: tooLarge(store) }
      audit = { ...audit, history: { ...audit.history, dropped: next.dropped } }
      if ((await store.write(next.text, text)) === 'written') return { audit, problem: null }
    }
  } catch (error) {
    if (error instanceof UserError) return { audit, problem: error }
    throw error
  }
  return { audit, problem: overtaken(store) }
}

/** RFC 3339 in UTC, to the second. */
export function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

function tooLarge({ name, limit }: TrendStore): UserError {
  return new UserError(
    'history-too-small',
    `the record of this audit is larger than ${name} can hold (${limit ?? 0} bytes)`,
    'Keep the trend in a file or on a branch.',
  )
}

function overtaken({ name }: TrendStore): UserError {
  return new UserError(
    'history-busy',
    `${name} was written by other runs each time before this one could`,
    'Run the audit again, and let only one run at a time write there.',
  )
}
