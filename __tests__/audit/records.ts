import * as fc from 'fast-check'
import { SEVERITIES, severityOf } from '../../src/aivss/severity.ts'
import type { AuditRecord } from '../../src/audit/audit-record.ts'
import { appendRecord } from '../../src/audit/append-record.ts'
import { STATUSES } from '../../src/verdict/verdict.ts'

export const NOTHING: AuditRecord['counts'] = {
  error: 0,
  warn: 0,
  note: 0,
  waived: 0,
  accepted: 0,
  uncovered: 0,
  gaps: 0,
}

/** A record of an audit on the nth day of 2026, with agents by their scores. */
export function record(
  day: number,
  scores: Readonly<Record<string, number>> = {},
  other: Partial<AuditRecord> = {},
): AuditRecord {
  return {
    schema: 'aivss-gate/audit-record/v1',
    date: new Date(Date.UTC(2026, 0, day, 5, 30)).toISOString().replace('.000', ''),
    commit: null,
    tool: '0.1.0',
    aivss: '0.8',
    policy: 'sha256:00',
    status: 'pass',
    counts: NOTHING,
    agents: Object.fromEntries(
      Object.entries(scores).map(([id, high]) => [id, { low: high, high, severity: severityOf(high) }]),
    ),
    ...other,
  }
}

/** A history to which these were appended one after the other. */
export function historyOf(records: readonly AuditRecord[]): string {
  return records.reduce<string | null>((text, one) => appendRecord(text, one, null).text, null) ?? ''
}

const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  fc.constantFrom('constructor', 'tostring', '0', '10', '9'),
)
export const anyRecord: fc.Arbitrary<AuditRecord> = fc.record({
  schema: fc.constant('aivss-gate/audit-record/v1' as const),
  date: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`),
  commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
  tool: fc.string({ maxLength: 10 }),
  aivss: fc.constantFrom('0.5', '0.8', '0.9', null),
  policy: fc.string({ maxLength: 20 }),
  status: fc.constantFrom(...STATUSES),
  counts: fc.record({
    error: fc.nat(),
    warn: fc.nat(),
    note: fc.nat(),
    waived: fc.nat(),
    accepted: fc.nat(),
    uncovered: fc.nat(),
    gaps: fc.nat(),
  }),
  agents: fc.dictionary(
    id,
    fc.record({ low: score, high: score, severity: fc.constantFrom(...SEVERITIES) }),
    { maxKeys: 4 },
  ),
})
