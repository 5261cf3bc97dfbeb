import type { Audit } from '../audit/audit.ts'
import { historyTexts } from './audit-words.ts'
import { auditSections } from './audit-sections.ts'
import { commentFoot } from './comment-foot.ts'
import { markdownText } from './escape.ts'
import { markdownDecision, STATUS_MARKS } from './markdown-decision.ts'
import { printPage } from './markdown-page.ts'
import {
  asideCounts,
  assumptionText,
  countsLine,
  enforcementText,
  LOOKED_FOR,
  statusWords,
} from './messages.ts'
import { rank } from './ranking.ts'

export interface AuditMarkdownOptions {
  /** UTF-8 bytes; null for no limit. */
  readonly budget: number | null
  /** Address of the run, where the whole report is; null where there is none. */
  readonly runUrl: string | null
  /** Address of the files of the audited commit, ending in `/`; null: places are shown without links. */
  readonly blobUrl: string | null
}

const ORDER = [['passing'], ['set-aside'], ['scores'], ['remedies']] as const

/**
 * An audit for a wiki or an issue: the verdict and its counts, the trend, check lists by owner, agents without a model,
 * every agent, what could not be examined. Where not all has room, first go the rows of passing agents, then what does not
 * count, the agents, remedies, then entries of every list, the least pressing first; each owner keeps as many as the others.
 *
 * Nobody is mentioned, also not by the name of an owner: an audit comes again and again. Each box of a check list is
 * followed by a comment that names its task, so that whoever replaces the text can keep the ticks.
 */
export function auditMarkdown(audit: Audit, { budget, runUrl, blobUrl }: AuditMarkdownOptions): string {
  const { verdict } = audit
  const { status } = verdict
  const title = `${STATUS_MARKS[status]} AIVSS audit: ${statusWords(status)}`
  const whole =
    runUrl === null ? 'The JSON report has everything.' : `The whole report is in [the run](${runUrl}).`
  const assumptions = assumptionText(verdict.agents)
  return printPage(
    {
      before: [`## ${title}`, ...opening(audit)],
      sections: auditSections(audit, blobUrl),
      after: [
        ...(assumptions === null ? [] : [markdownText(assumptions)]),
        ...historyTexts(audit).map((text) => markdownText(text)),
        commentFoot(verdict, runUrl),
      ],
      order: ORDER,
      whole,
      stub: `AIVSS audit: ${statusWords(status)}, ${countsLine(verdict)}. All else was left out for size. ${whole}\n`,
    },
    budget,
  )
}

function opening({ verdict, date }: Audit): readonly string[] {
  const aside = asideCounts(verdict)
  const enforcement = enforcementText(verdict)
  const counts = `**${countsLine(verdict)}**${aside === null ? '' : ` (${aside})`} on ${date.slice(0, 10)}.`
  return [
    `${counts} ${markdownDecision(verdict, rank(verdict))}`.trim(),
    ...(enforcement === null ? [] : [`**${markdownText(enforcement)}**`]),
    ...(verdict.status === 'nothing-to-check' ? [markdownText(LOOKED_FOR)] : []),
  ]
}
