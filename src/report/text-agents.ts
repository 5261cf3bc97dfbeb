import type { AgentVerdict, Level, Verdict } from '../verdict/verdict.ts'
import { plain } from './escape.ts'
import { assumptionText, count, levelNoun, levelsOf } from './messages.ts'
import type { Paint, Tone } from './paint.ts'
import { worstLevel, type Group } from './ranking.ts'
import { changeText, scoreText } from './score-change.ts'
import { cutToWidth, padToWidth, widest } from './terminal-width.ts'
import { indented } from './text-findings.ts'

type Column = 'agent' | 'score' | 'change' | 'findings' | 'path'
type Row = Readonly<Record<Column, string>>

const HEADER: Row = { agent: 'agent', score: 'score', change: 'change', findings: 'findings', path: 'file' }
/** Columns in the order in which a narrow terminal loses them. */
const DISPENSABLE: readonly Column[] = ['path', 'change', 'findings']
const GAP = '  '
const NARROWEST_AGENT = 12
const NARROWEST_PATH = 12

/** One line per agent, worst first, never wider than the terminal. */
export function agentTable(
  groups: readonly Group[],
  verdict: Verdict,
  paint: Paint,
  width: number,
): readonly string[] {
  const lines = groups.flatMap(({ agent, title, findings }) =>
    agent === null
      ? []
      : [{ row: rowOf(agent, title, findings), mark: markOf({ agent, title, findings }, verdict) }],
  )
  if (lines.length === 0) return []
  const rows = [HEADER, ...lines.map(({ row }) => row)]
  const widths = fitColumns(rows, width)
  const print = (row: Row): readonly string[] =>
    widths.map(([column, room]) =>
      padToWidth(cutToWidth(row[column], room, column === 'path' ? 'end' : 'start'), room),
    )
  const assumptions = assumptionText(verdict.agents)
  return [
    paint('faint', `  ${print(HEADER).join(GAP)}`.trimEnd()),
    ...lines.map(({ row, mark: [sign, tone] }) => `${paint(tone, sign)} ${print(row).join(GAP)}`.trimEnd()),
    ...(assumptions === null ? [] : indented(assumptions, 2, width).map((line) => paint('faint', line))),
  ]
}

function rowOf(agent: AgentVerdict, title: string, findings: Group['findings']): Row {
  const worst = findings[0]?.level
  return {
    agent: plain(title),
    score: scoreText(agent.score),
    change: changeText(agent),
    findings: worst === undefined ? '' : count(levelsOf(findings)[worst], levelNoun(worst)),
    path: plain(agent.path),
  }
}

const MARKS: Readonly<Record<Level, readonly [string, Tone]>> = {
  error: ['✗', 'bad'],
  warn: ['!', 'warning'],
  note: ['✓', 'good'],
}

function markOf(group: Group, { gaps }: Verdict): readonly [string, Tone] {
  const worst = worstLevel(group)
  if (worst === 'error') return MARKS.error
  if (group.agent !== null && gaps.some(({ agent }) => agent === group.agent?.id)) return ['?', 'bad']
  return MARKS[worst ?? 'note']
}

/** The columns that have something to say and room to say it, with their widths; agent and file share what is left. */
function fitColumns(rows: readonly Row[], width: number): readonly (readonly [Column, number])[] {
  const natural = (column: Column): number => widest(rows.map((row) => row[column]))
  const filled = (['agent', 'score', 'change', 'findings', 'path'] as const).filter((column) =>
    rows.slice(1).some((row) => row[column] !== ''),
  )
  for (let dropped = 0; dropped <= DISPENSABLE.length; dropped++) {
    const lost = DISPENSABLE.slice(0, dropped)
    const kept = filled.filter((column) => !lost.includes(column))
    const fixed = kept.filter((column) => column !== 'agent' && column !== 'path')
    const taken = 2 + fixed.reduce((sum, column) => sum + natural(column), 0) + GAP.length * (kept.length - 1)
    const agent = natural('agent')
    const path = kept.includes('path') ? natural('path') : 0
    const room = width - taken
    const least = Math.min(agent, NARROWEST_AGENT) + Math.min(path, NARROWEST_PATH)
    if (room < least && dropped < DISPENSABLE.length) continue
    const forAgent = Math.max(Math.min(agent, Math.max(room - path, Math.floor(room / 2))), 1)
    return kept.map((column) => [
      column,
      column === 'agent' ? forAgent : column === 'path' ? Math.min(path, room - forAgent) : natural(column),
    ])
  }
  return []
}
