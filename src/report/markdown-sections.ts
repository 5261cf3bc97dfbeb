import type { Finding, Level, Verdict } from '../verdict/verdict.ts'
import { besideScores } from './beside-score.ts'
import { markdownText } from './escape.ts'
import { findingLine, gapLine, helpLine, placeCode, problemLine } from './markdown-finding.ts'
import { waysToGreen } from './markdown-remedies.ts'
import { asideFolds, broughtFold, levelFold } from './markdown-folds.ts'
import { proposedSection } from './markdown-proposed.ts'
import { listSection, type Section } from './markdown-section.ts'
import { agentSection, scoreSection } from './markdown-tables.ts'
import { waterfallSection } from './markdown-waterfall.ts'
import { levelNoun } from './messages.ts'
import { gather, isShown, rank, type Group } from './ranking.ts'

/** Everything there is to say below the headline, in the order of reading. */
export function sectionsOf(verdict: Verdict, least: Level): readonly Section[] {
  const groups = rank(verdict)
  const open = (head: string, noun: string, lines: readonly string[]): Section =>
    listSection({ head, fold: null, goesWith: null, noun }, lines)
  return [
    open(
      '',
      'problem',
      verdict.errors.map((problem) => problemLine(problem, placeCode)),
    ),
    open(
      '',
      'notice',
      verdict.notices.map((notice) => markdownText(notice)),
    ),
    agentSection(groups),
    ...findingSections(groups, least),
    open('### Not examined\n\n', 'gap', verdict.gaps.map(gapLine)),
    open(
      '### Not delivered\n\n',
      'delivery problem',
      verdict.delivery.map((one) => markdownText(one)),
    ),
    proposedSection(verdict, '### This change brings another policy', placeCode),
    ...(isShown('note', least) ? [levelFold(groups, 'note', placeCode)] : []),
    broughtFold(verdict),
    ...asideFolds(verdict, placeCode, placeCode),
    listSection(
      { head: '', fold: 'Beside the scores', goesWith: 'scores', noun: 'profile' },
      besideScores(groups).map((line) => markdownText(line)),
    ),
    scoreSection(groups),
    waterfallSection(groups),
  ]
}

function findingSections(groups: readonly Group[], least: Level): readonly Section[] {
  const pressing = (group: Group): readonly Finding[] =>
    gather(group.findings.filter(({ level }) => level !== 'note' && isShown(level, least)))
  // Where not all fit, every error goes before any warning.
  const pressed = groups.map((group) => ({ group, findings: pressing(group) }))
  const important = pressed
    .flatMap(({ findings }) => findings)
    .toSorted((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'))
  const ranks = new Map(important.map((finding, position) => [finding, position] as const))
  return pressed.map(({ group, findings }) => ({
    head: `### ${markdownText(group.title, 100)}\n\n`,
    fold: null,
    entries: findings.map((finding) => ({
      text: `- **${levelNoun(finding.level)}** ${findingLine(finding, placeCode)}`,
      help: helpLine(finding.help),
      passing: false,
      rank: ranks.get(finding) ?? 0,
    })),
    remedies: group.agent === null ? '' : waysToGreen(group.agent),
    goesWith: null,
    noun: 'finding',
  }))
}
