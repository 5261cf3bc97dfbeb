import type { Audit } from '../audit/audit.ts'
import type { AuditRecord } from '../audit/audit-record.ts'
import type { HistoryRecord } from '../verdict/history.ts'
import type { Level } from '../verdict/verdict.ts'
import { html } from './html.ts'

/** An audit as the page of a verdict, with what is due on its day and the trend. To be loaded only when it is asked for. */
export function auditHtml({ verdict, date, history }: Audit, reportLevel: Level): string {
  return html(verdict, { day: date.slice(0, 10), history: history.records.map(earlierRun), reportLevel })
}

function earlierRun({ date, commit, aivss, counts, agents }: AuditRecord): HistoryRecord {
  return {
    date,
    commit: commit ?? '',
    version: aivss,
    counts: { ...counts, existing: 0 },
    agents: Object.fromEntries(
      Object.entries(agents).map(([id, { low, high, severity }]) => [
        id,
        low === high ? { score: high, severity } : { score: null, severity: null },
      ]),
    ),
  }
}
