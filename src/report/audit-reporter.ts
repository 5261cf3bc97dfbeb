import type { Audit } from '../audit/audit.ts'
import { auditJson } from './audit-json.ts'
import { auditMarkdown } from './audit-markdown.ts'
import { auditText } from './audit-text.ts'
import { DEFAULT_REPORT_LEVELS, REPORTERS, type ReportFormat, type TerminalOptions } from './reporter.ts'

/** Prints an audit; in a format that has no room for more, its verdict alone. */
export async function printAudit(
  audit: Audit,
  format: ReportFormat,
  terminal: TerminalOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return auditText(audit, terminal)
    case 'json':
      return auditJson(audit)
    case 'markdown':
      return auditMarkdown(audit, { budget: null, runUrl: null, blobUrl: null })
    case 'html': {
      // The page is large: only who asks for it waits for it.
      const { auditHtml } = await import('./audit-html.ts')
      return auditHtml(audit, DEFAULT_REPORT_LEVELS.html)
    }
    default:
      return REPORTERS[format](audit.verdict, {
        ...terminal,
        reportLevel: DEFAULT_REPORT_LEVELS[format],
        budget: null,
      })
  }
}
