import type { Audit } from '../../audit/audit.ts'
import { auditMarkdown } from '../../report/audit-markdown.ts'

/** What an audit gives beside the reports of a verdict. */
export interface AuditReports {
  /** For the job summary, within so many bytes. */
  summary(budget: number): string
  readonly markdown: string
  readonly html: string
}

/** `blobUrl`: address of the files of the audited commit, ending in `/`; null where there is none. */
export async function auditReports(audit: Audit, blobUrl: string | null): Promise<AuditReports> {
  // The page is large: only an audit waits for it.
  const { auditHtml } = await import('../../report/audit-html.ts')
  const markdown = (budget: number | null): string => auditMarkdown(audit, { budget, runUrl: null, blobUrl })
  return { summary: markdown, markdown: markdown(null), html: auditHtml(audit, 'note') }
}
