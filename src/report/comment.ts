import type { Verdict } from '../verdict/verdict.ts'
import { commentFoot } from './comment-foot.ts'
import { commentHeadline, countsSentence } from './comment-headline.ts'
import { commentSections } from './comment-sections.ts'
import { markdownText } from './escape.ts'
import { printPage } from './markdown-page.ts'
import { assumptionText, countsLine, enforcementText, LOOKED_FOR, statusWords } from './messages.ts'
import { rank } from './ranking.ts'

/** Bytes of a comment's body, marker included: GitHub refuses more than 65,536 characters, and bytes are never fewer. */
export const COMMENT_BUDGET = 60_000

export interface CommentOptions {
  /** First line of the body, by which the comment is found again; ours, not escaped. */
  readonly marker: string
  readonly budget: number
  /** Whether the job can fail; where not, the first visible line says so. */
  readonly canFail: boolean
  /** Address of the run, where the whole report is; null where there is none. */
  readonly runUrl: string | null
  /** Address of the files of the judged commit, ending in `/`; null: places are shown without links. */
  readonly blobUrl: string | null
}

const CANNOT_FAIL = '> This run could not fail: the workflow sets `fail: false`.'

const ORDER = [['scores'], ['set-aside', 'notes'], ['warnings'], ['remedies']] as const

/**
 * A pull request's comment, to be read in ten seconds: the verdict, the agents that matter, what blocks with its reason
 * and remedy; the rest folded away. Where not all has room, first go the score details, then notes and what does not
 * count, warnings, remedies, then rows and errors, the mildest first. Verdict, counts and the way to the whole report stay.
 */
export function comment(verdict: Verdict, options: CommentOptions): string {
  const { marker, canFail, runUrl, blobUrl, budget } = options
  const groups = rank(verdict)
  const enforcement = enforcementText(verdict)
  const counts = countsSentence(verdict, groups)
  const assumptions = assumptionText(verdict.agents)
  const first = canFail ? marker : `${marker}\n${CANNOT_FAIL}`
  const whole =
    runUrl === null ? 'The JSON report has everything.' : `The whole report is in [the run](${runUrl}).`
  const summary = `AIVSS gate: ${statusWords(verdict.status)}, ${countsLine(verdict)}.`
  return printPage(
    {
      before: [
        first,
        `### ${commentHeadline(verdict, groups)}`,
        ...(counts === '' ? [] : [counts]),
        ...(enforcement === null ? [] : [`**${markdownText(enforcement)}**`]),
        ...(verdict.status === 'nothing-to-check' ? [markdownText(LOOKED_FOR)] : []),
      ],
      sections: commentSections(verdict, groups, blobUrl),
      after: [...(assumptions === null ? [] : [markdownText(assumptions)]), commentFoot(verdict, runUrl)],
      order: ORDER,
      whole,
      stub: `${first}\n\n${summary} All else was left out for size. ${whole}\n`,
    },
    budget,
  )
}
