import type { AgentScore, AgentVerdict } from '../verdict/verdict.ts'
import { markdownCode, markdownText } from './escape.ts'
import type { Section } from './markdown-section.ts'
import { countLevels, levelsOf } from './messages.ts'
import { worstLevel, type Group } from './ranking.ts'
import { changeText, movedText, scoreText } from './score-change.ts'

/** Every agent, worst first, the green ones too. */
export function agentSection(groups: readonly Group[]): Section {
  const compared = groups.some(({ agent }) => agent !== null && agent.change !== null)
  const cells = (group: Group): readonly string[] | null =>
    group.agent === null
      ? null
      : [
          markdownText(group.title, 100),
          markdownText(scoreText(group.agent.score), 100),
          ...(compared ? [changeCell(group.agent)] : []),
          countLevels(levelsOf(group.findings)) ?? 'none',
          markdownCode(group.agent.path, 300),
        ]
  return {
    ...table(['Agent', 'Score', ...(compared ? ['Change'] : []), 'Findings', 'File'], groups, cells),
    fold: null,
    goesWith: null,
    noun: 'agent',
  }
}

function changeCell(agent: AgentVerdict): string {
  const moved = movedText(agent)
  return markdownText(`${changeText(agent)}${moved === null ? '' : `: ${moved}`}`, 300)
}

/** The terms behind each score, and the mitigation claimed and used. */
export function scoreSection(groups: readonly Group[]): Section {
  const cells = ({ agent, title }: Group): readonly string[] | null =>
    agent === null ? null : [markdownText(title, 100), ...termCells(agent.score)]
  return {
    ...table(
      ['Agent', 'AIVSS', 'CVSS base', 'Factor sum', 'AARS', 'Threat ×', 'Mitigation ×', 'Assumed', 'Missing'],
      groups,
      cells,
    ),
    fold: 'How the scores come about',
    goesWith: 'scores',
    noun: 'score detail',
  }
}

function termCells(score: AgentScore): readonly string[] {
  const number = (value: number | null): string => (value === null ? 'open' : String(value))
  const { version, cvss, factorSum, aars, thm, mf, claimedMf, assumed, missing } = score
  return [
    version,
    number(cvss.base),
    number(factorSum),
    number(aars),
    number(thm),
    mf === claimedMf ? number(mf) : `${number(mf)} (claimed ${number(claimedMf)})`,
    markdownText(assumed.join(', '), 200),
    markdownText(missing.join(', '), 200),
  ]
}

/** A table with a row for every group that has cells, in their order. */
export function table(
  titles: readonly string[],
  groups: readonly Group[],
  cells: (group: Group) => readonly string[] | null,
): Pick<Section, 'head' | 'entries' | 'remedies'> {
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  const rows = groups.flatMap((group) => {
    const texts = cells(group)
    const passing = worstLevel(group) !== 'error' && worstLevel(group) !== 'warn'
    return texts === null ? [] : [{ text: row(texts), help: '', passing }]
  })
  return {
    head: `${row(titles)}\n${row(titles.map(() => '---'))}\n`,
    entries: rows.map((one, rank) => ({ ...one, rank })),
    remedies: '',
  }
}
