import type { Finding, Verdict } from '../verdict/verdict.ts'
import { besideScore } from './beside-score.ts'
import { commentTable, matters } from './comment-table.ts'
import { markdownText } from './escape.ts'
import { findingBlock, gapLine, helpLine, type PlaceMarkdown, problemLine } from './markdown-finding.ts'
import { asideFolds, broughtFold, levelFold } from './markdown-folds.ts'
import { waysToGreen } from './markdown-remedies.ts'
import { proposedSection } from './markdown-proposed.ts'
import { listSection, type Section } from './markdown-section.ts'
import { scoreSection } from './markdown-tables.ts'
import { elsewhereIn, placeLinks } from './place-link.ts'
import { gather, type Group } from './ranking.ts'

/** How many entries of a list are shown that is not about findings. */
const MOST_PROBLEMS = 10
const MOST_NOTICES = 5
/** How many agents have what stands beside their scores shown before the list is folded, and how many at all. */
const MOST_BESIDE_OPEN = 5
const MOST_BESIDE = 50

/** Everything below the headline: first what decides, then what was not seen, then what is folded away. */
export function commentSections(
  verdict: Verdict,
  groups: readonly Group[],
  blobUrl: string | null,
): readonly Section[] {
  const show = placeLinks(blobUrl, elsewhereIn(verdict))
  const named = placeLinks(null)
  const open = (head: string, noun: string, lines: readonly string[], most = MOST_PROBLEMS): Section =>
    listSection({ head, fold: null, goesWith: null, noun }, lines, most)
  return [
    open(
      '',
      'problem',
      verdict.errors.map((problem) => problemLine(problem, named)),
    ),
    open(
      '',
      'notice',
      verdict.notices.map((notice) => `ℹ️ ${markdownText(notice)}`),
      MOST_NOTICES,
    ),
    ...commentTable(groups, verdict, show),
    besideSection(groups.filter((group) => matters(group, verdict))),
    ...blockingSections(groups, show),
    open('#### Not examined\n\n', 'gap', verdict.gaps.map(gapLine)),
    proposedSection(verdict, '#### This pull request changes the policy', placeLinks(blobUrl)),
    open(
      '#### Not delivered\n\n',
      'delivery problem',
      verdict.delivery.map((one) => markdownText(one)),
    ),
    levelFold(groups, 'warn', show),
    levelFold(groups, 'note', show),
    broughtFold(verdict),
    ...asideFolds(verdict, show, named),
    scoreSection(groups.filter((group) => matters(group, verdict))),
  ]
}

/** The errors of each agent with their reasons and remedies, and the agent's shortest way to green. */
function blockingSections(groups: readonly Group[], show: PlaceMarkdown): readonly Section[] {
  let rank = 0
  const entry = (finding: Finding): Section['entries'][number] => ({
    text: `- ${findingBlock(finding, show)}`,
    help: helpLine(finding.help),
    passing: false,
    rank: rank++,
  })
  return groups.map(({ agent, title, findings }) => ({
    head: `#### ${markdownText(title, 100) || 'unnamed'}\n\n`,
    fold: null,
    entries: gather(findings.filter(({ level }) => level === 'error')).map(entry),
    remedies: agent === null ? '' : waysToGreen(agent),
    goesWith: null,
    noun: 'error',
  }))
}

/** A line for each agent that has a metric profile or an SSVC decision beside its score; it goes first where room is short. */
function besideSection(groups: readonly Group[]): Section {
  const lines = groups.flatMap(({ agent, title }) => {
    const beside = agent === null || agent.change === 'removed' ? [] : besideScore(agent)
    if (beside.length === 0) return []
    return [`**${markdownText(title, 100) || 'unnamed'}**: ${markdownText(beside.join(' · '), 400)}`]
  })
  const fold = lines.length > MOST_BESIDE_OPEN ? 'Beside the scores' : null
  return listSection({ head: '', fold, goesWith: 'scores', noun: 'profile' }, lines, MOST_BESIDE)
}
