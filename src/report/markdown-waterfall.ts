import type { ScoreInput } from '../aivss/score-input.ts'
import { waterfall, type Waterfall } from '../aivss/waterfall.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { markdownText } from './escape.ts'
import type { Entry, Section } from './markdown-section.ts'
import { count } from './messages.ts'
import { worstLevel, type Group } from './ranking.ts'
import { scoreText } from './score-change.ts'
import { axisOf, chart } from './waterfall-chart.ts'
import { waterfallRows } from './waterfall-rows.ts'

/** Columns of the chart in a table: with four columns beside it, it still fits into a comment. */
const CHART = 24

/**
 * A waterfall as a table with a chart in its last column. The chart is code, so that its characters keep their width, and
 * its empty part is dotted, so that nothing moves where spaces are collapsed. `still`: also what neither adds nor takes.
 */
export function waterfallTable(subject: Waterfall, version: string, still: boolean): readonly string[] {
  const axis = axisOf(subject)
  const rows = waterfallRows(subject, version)
  return [
    `| | Points | Total | ${axis.from} to ${axis.to} |`,
    '| --- | ---: | ---: | --- |',
    ...rows
      .filter(({ moves }) => moves || still)
      .map((row) => {
        const last = row === rows.at(-1)
        const bold = (text: string): string => (last ? `**${text}**` : text)
        return `| ${bold(markdownText(row.label))} | ${row.points} | ${bold(row.total)} | \`${chart(row, axis, CHART, '·')}\` |`
      }),
  ]
}

/** How many waterfalls a report shows: they tell why, and nobody reads hundreds. */
const MOST = 50

/** The waterfalls of the worst agents, folded away; an agent whose inputs the verdict does not hold has none. */
export function waterfallSection(groups: readonly Group[]): Section {
  const entries = groups.slice(0, MOST).flatMap((group): readonly Entry[] => {
    const { agent, title } = group
    const subject = agent === null ? null : waterfallOf(agent)
    if (agent === null || subject === null) return []
    const name = `${markdownText(title, 100)}: ${markdownText(scoreText(agent.score), 100)}`
    const rows = waterfallTable(subject, agent.score.version, false)
    const passing = worstLevel(group) !== 'error' && worstLevel(group) !== 'warn'
    return [{ text: `**${name}**\n\n${rows.join('\n')}\n`, help: '', passing, rank: 0 }]
  })
  const ranked = entries.map((entry, rank) => ({ ...entry, rank }))
  const more = groups.slice(MOST).filter(({ agent }) => agent !== null).length
  const rest = { text: `and ${count(more, 'more agent')}`, help: '', passing: false, rank: -1 }
  return {
    head: '',
    fold: 'Where the points come from',
    entries: more > 0 && entries.length > 0 ? [...ranked, rest] : ranked,
    remedies: '',
    goesWith: 'waterfalls',
    noun: 'waterfall',
  }
}

/** The waterfall of an agent's score; null where the verdict does not hold the inputs that lead to it. */
function waterfallOf({ score, inputs }: AgentVerdict): Waterfall | null {
  const leader = score.from === 'model' ? null : score.from.threat
  const leading = inputs.find(({ threat }) => threat === leader)
  if (leading === undefined) return null
  const { cvss, factors, thm, mf, claimedMf } = leading
  const input: ScoreInput = { version: score.version, factorSet: score.factorSet, cvss, factors, thm, mf }
  const subject = waterfall(input, claimedMf)
  return subject.highest === score.high ? subject : null
}
