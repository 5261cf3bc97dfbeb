import type { Audit } from '../../audit/audit.ts'
import { tasksByOwner } from '../../audit/tasks.ts'
import { auditMarkdown } from '../../report/audit-markdown.ts'
import { bytesOf } from '../../report/cut.ts'
import { ISSUE_BUDGET, type IssueNews } from '../github/tracking-issue.ts'
import type { PageAddresses } from './deliver.ts'

const TITLE = 'AIVSS audit of the AI agents in this repository'
const FOOT =
  '\n<sub>aivss-gate keeps this text up to date; write in comments. A ticked box stays ticked as long as its line is there, and decides nothing. The issue is closed by the audit that finds nothing left to do.</sub>\n'

/** What an audit has to say in the tracking issue. It must not be of a run that could not judge. */
export function auditNews(audit: Audit, addresses: PageAddresses): IssueNews {
  if (isClean(audit)) {
    const day = audit.date.slice(0, 10)
    const run = addresses.runUrl === null ? 'audit' : `[audit](${addresses.runUrl})`
    return { kind: 'clean', comment: `The ${run} of ${day} found nothing left to do.` }
  }
  const text = auditMarkdown(audit, { ...addresses, budget: ISSUE_BUDGET - bytesOf(FOOT) })
  return { kind: 'findings', title: TITLE, text: text + FOOT }
}

/** Nothing counts, nothing is due, and everything could be examined. */
function isClean(audit: Audit): boolean {
  const { verdict, due } = audit
  return (
    verdict.gaps.length === 0 &&
    tasksByOwner(audit).length === 0 &&
    !due.uncovered.some(({ standing }) => standing === 'counts')
  )
}
