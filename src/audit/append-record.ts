import type { AuditRecord } from './audit-record.ts'
import { HISTORY_LIMITS, readHistory } from './history.ts'
import { nextLine, printLine } from './history-line.ts'

const encoder = new TextEncoder()

/** A history with one more record. */
export interface Appended {
  /** Null where the new record alone is more than fits; then the history is to stay as it is. */
  readonly text: string | null
  /** The oldest lines that had to go for it. */
  readonly dropped: number
}

/**
 * Appends a record. What stands there stays as it is, also what cannot be trusted: only people take that out. Where all of
 * it is longer than `limit` (bytes of UTF-8; null for no limit), the oldest lines go; the chain of the rest still holds,
 * since each line names the value before it.
 */
export function appendRecord(text: string | null, record: AuditRecord, limit: number | null): Appended {
  const { last } = readHistory(text)
  const before = (text ?? '').split('\n')
  if (before.at(-1) === '') before.pop()
  const lines = [...before, printLine(nextLine(last, record))]
  const sizes = lines.map((line) => encoder.encode(line).length + 1)
  const room = Math.min(limit ?? HISTORY_LIMITS.characters, HISTORY_LIMITS.characters)
  let size = sizes.reduce((sum, one) => sum + one, 0)
  let dropped = 0
  while (dropped < lines.length && (size > room || lines.length - dropped > HISTORY_LIMITS.lines)) {
    size -= sizes[dropped] ?? 0
    dropped += 1
  }
  return dropped === lines.length
    ? { text: null, dropped: 0 }
    : { text: `${lines.slice(dropped).join('\n')}\n`, dropped }
}
