import { createHash } from 'node:crypto'
import * as z from 'zod'
import { SEVERITIES } from '../aivss/severity.ts'
import { VERSIONS } from '../aivss/version.ts'
import { isDay } from '../model/day.ts'
import { STATUSES } from '../verdict/verdict.ts'
import type { AuditRecord } from './audit-record.ts'
import { canonicalJson } from './canonical-json.ts'

/** One record with its place in the chain. */
export interface HistoryLine {
  /** 1 for the first record that was ever written. */
  readonly n: number
  /** The chain value of the record before; `GENESIS` for the first. */
  readonly previous: string
  readonly chain: string
  readonly record: AuditRecord
}

export type ReadLine =
  | { readonly ok: true; readonly line: HistoryLine }
  | { readonly ok: false; readonly kind: 'unreadable' | 'version' | 'changed' }

export const GENESIS = '0'.repeat(64)
const SCHEMA = 'aivss-gate/audit-record/v1'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const number = z.number().int().min(0)
const score = z.number().min(0).max(10)
const record = z.strictObject({
  schema: z.literal(SCHEMA),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/)
    .refine((date) => isDay(date.slice(0, 10))),
  commit: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .nullable(),
  tool: z.string().max(50),
  aivss: z.enum(VERSIONS).nullable(),
  policy: z.string().max(100),
  status: z.enum(STATUSES),
  counts: z.strictObject({
    error: number,
    warn: number,
    note: number,
    waived: number,
    accepted: number,
    uncovered: number,
    gaps: number,
  }),
  agents: z.record(
    z.string().max(200),
    z.strictObject({ low: score, high: score, severity: z.enum(SEVERITIES) }),
  ),
}) satisfies z.ZodType<AuditRecord>
const line = z.strictObject({ n: number.min(1), previous: digest, chain: digest, record })
const ofOtherVersion = z.looseObject({
  record: z.looseObject({ schema: z.string().refine((schema) => schema !== SCHEMA) }),
})

/** The next line after `before`; the first one where that is null. */
export function nextLine(before: HistoryLine | null, record: AuditRecord): HistoryLine {
  const n = (before?.n ?? 0) + 1
  const previous = before?.chain ?? GENESIS
  return { n, previous, chain: chainOf(n, previous, record), record }
}

/** One line of JSON without its line break. There is exactly one way to write a record. */
export function printLine(one: HistoryLine): string {
  return canonicalJson(one)
}

/** Reads one line alone: whether it is as it was written, not whether it follows the one before. Never throws. */
export function readLine(text: string): ReadLine {
  const data = parsed(text)
  const read = line.safeParse(data)
  if (!read.success)
    return { ok: false, kind: ofOtherVersion.safeParse(data).success ? 'version' : 'unreadable' }
  const one = read.data
  const sound =
    printLine(one) === text &&
    one.chain === chainOf(one.n, one.previous, one.record) &&
    (one.n === 1) === (one.previous === GENESIS)
  return sound ? { ok: true, line: one } : { ok: false, kind: 'changed' }
}

/** SHA-256, in hexadecimal, over the chain value before, the number and the record. */
function chainOf(n: number, previous: string, about: AuditRecord): string {
  return createHash('sha256')
    .update([previous, n, canonicalJson(about)].join('\n'))
    .digest('hex')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
