import type { Audit } from '../audit/audit.ts'
import { tasksByOwner } from '../audit/tasks.ts'
import type { UncoveredAgent } from '../audit/due.ts'
import { bandCounts } from './audit-words.ts'
import { ownerSections } from './audit-owners.ts'
import { stepSection } from './audit-steps.ts'
import { markdownCode, markdownText } from './escape.ts'
import { gapLine, type PlaceMarkdown, problemLine } from './markdown-finding.ts'
import { asideFolds } from './markdown-folds.ts'
import { listSection, type Section } from './markdown-section.ts'
import { table } from './markdown-tables.ts'
import { countLevels, levelsOf } from './messages.ts'
import { elsewhereIn, placeLinks } from './place-link.ts'
import { rank } from './ranking.ts'
import { bandText, numberText } from './score-change.ts'
import { boxLine } from './task-box.ts'

/** Everything of an audit below its opening, in the order of reading. */
export function auditSections(audit: Audit, blobUrl: string | null): readonly Section[] {
  const { verdict, trend, due } = audit
  const show = placeLinks(blobUrl, elsewhereIn(verdict))
  const open = (head: string, noun: string, lines: readonly string[]): Section =>
    listSection({ head, fold: null, goesWith: null, noun }, lines)
  return [
    open(
      '',
      'problem',
      verdict.errors.map((problem) => problemLine(problem, show)),
    ),
    open(
      '',
      'notice',
      verdict.notices.map((notice) => markdownText(notice)),
    ),
    ...(trend === null ? [] : [stepSection(trend.last)]),
    ...(trend === null || trend.twelve === null ? [] : [stepSection(trend.twelve)]),
    ...ownerSections(tasksByOwner(audit), show),
    open(
      '### Agents without a model\n\n',
      'agent without a model',
      due.uncovered.map((one) => uncoveredLine(one, show)),
    ),
    open('### Not examined\n\n', 'gap', verdict.gaps.map(gapLine)),
    open(
      '### Not delivered\n\n',
      'delivery problem',
      verdict.delivery.map((one) => markdownText(one)),
    ),
    agentSection(audit),
    ...asideFolds(verdict, show, show),
  ]
}

/** With a box where it counts. */
function uncoveredLine({ id, standing, subject, location }: UncoveredAgent, show: PlaceMarkdown): string {
  const words = show(location, markdownCode(subject, 300))
  return standing === 'counts' ? boxLine(id, words) : `${words} (${standing})`
}

/** Every agent with its owner, score, band and the day by which it has to be reviewed again. */
function agentSection(audit: Audit): Section {
  const bands = bandCounts(audit)
  const rows = table(
    ['Agent', 'Owner', 'Score', 'Band', 'Review due', 'Findings', 'File'],
    rank(audit.verdict).filter(({ agent }) => agent?.change !== 'removed'),
    ({ agent, title, findings }) =>
      agent === null
        ? null
        : [
            markdownText(title, 100),
            agent.owner === null ? '' : markdownCode(agent.owner, 100),
            markdownText(`${numberText(agent.score)}${agent.score.assumed.length > 0 ? '*' : ''}`),
            bandText(agent.score),
            agent.review === null ? 'not reviewed' : (agent.review.due ?? 'never'),
            countLevels(levelsOf(findings)) ?? 'none',
            markdownCode(agent.path, 300),
          ],
  )
  return {
    ...rows,
    head: `### Agents${bands === null ? '' : `: ${bands}`}\n\n${rows.head}`,
    fold: null,
    goesWith: 'scores',
    noun: 'agent',
  }
}
