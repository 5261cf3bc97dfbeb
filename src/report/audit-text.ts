import type { Audit } from '../audit/audit.ts'
import { pressing, type Task, tasksByOwner } from '../audit/tasks.ts'
import type { TrendStep } from '../audit/trend.ts'
import {
  bandCounts,
  historyTexts,
  listedText,
  moveText,
  stepCounts,
  stepNotes,
  stepTitle,
  taskWords,
} from './audit-words.ts'
import { plain, withoutCommands } from './escape.ts'
import {
  count,
  enforcementText,
  LOOKED_FOR,
  placeText,
  policyText,
  scopeTexts,
  verdictLine,
} from './messages.ts'
import { painter, type Paint, type Tone } from './paint.ts'
import { rank } from './ranking.ts'
import type { TerminalOptions } from './reporter.ts'
import { agentTable } from './text-agents.ts'
import { indented } from './text-findings.ts'

const [NARROWEST, WIDEST] = [20, 120]

/** How many agents are listed, agents of one kind that a trend names, and tasks of one owner. */
const [MOST_AGENTS, MOST_MOVES, MOST_TASKS] = [50, 10, 20]

/** For a terminal: the trend, the tasks of each owner in a line or two, and the verdict in the last lines. */
export function auditText(audit: Audit, { colour, width }: TerminalOptions): string {
  const paint = painter(colour)
  const columns = Math.min(Math.max(width, NARROWEST), WIDEST)
  const { trend } = audit
  const blocks = [
    agentLines(audit, paint, Math.max(width, NARROWEST)),
    ...(trend === null ? [] : [stepLines(trend.last, paint, columns)]),
    ...(trend === null || trend.twelve === null ? [] : [stepLines(trend.twelve, paint, columns)]),
    ...tasksByOwner(audit).map(({ owner, tasks }) => ownerLines(owner, tasks, paint, columns)),
    uncoveredLines(audit, paint, columns),
    gapLines(audit, paint, columns),
    conclusion(audit, paint, columns),
  ]
  const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`)
  return withoutCommands(lines.join('\n'))
}

/** The worst agents with their scores. */
function agentLines({ verdict }: Audit, paint: Paint, width: number): readonly string[] {
  const agents = rank(verdict).filter(({ agent }) => agent !== null)
  const more = agents.length - MOST_AGENTS
  return [
    ...agentTable(agents.slice(0, MOST_AGENTS), verdict, paint, width),
    ...(more > 0 ? [`  and ${count(more, 'more agent')}`] : []),
  ]
}

function stepLines(step: TrendStep, paint: Paint, width: number): readonly string[] {
  const { rose, fell, appeared, vanished } = step
  const list = (mark: string, tone: Tone, texts: readonly string[]): readonly string[] => {
    const shown = texts.slice(0, MOST_MOVES)
    const more = texts.length - shown.length
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map(
      (text) => `  ${paint(tone, mark)} ${indented(text, 0, width - 4).join(' ')}`,
    )
  }
  return [
    ...indented(`${stepTitle(step)}: ${stepCounts(step)}`, 0, width).map((line) => paint('strong', line)),
    ...stepNotes(step).flatMap((note) => indented(note, 2, width)),
    ...list('↑', 'bad', rose.map(moveText)),
    ...list('↓', 'good', fell.map(moveText)),
    ...list('+', 'strong', appeared.map(listedText)),
    ...list('-', 'faint', vanished.map(listedText)),
  ]
}

function ownerLines(
  owner: string | null,
  tasks: readonly Task[],
  paint: Paint,
  width: number,
): readonly string[] {
  const shown = tasks.slice(0, MOST_TASKS)
  const more = tasks.length - shown.length
  return [
    ...indented(owner ?? 'without an owner', 0, width).map((line) => paint('strong', line)),
    ...shown.flatMap((task) => taskLines(task, paint, width)),
    ...(more > 0 ? [`  and ${count(more, 'more task')}`] : []),
  ]
}

const MARKS: readonly (readonly [string, Tone])[] = [
  ['✗', 'bad'],
  ['!', 'warning'],
  ['!', 'warning'],
  ['·', 'faint'],
]

function taskLines(task: Task, paint: Paint, width: number): readonly string[] {
  const { label, rule, about, message, place } = taskWords(task)
  const [mark, tone] = MARKS[pressing(task)] ?? ['·', 'faint']
  const what = paint('strong', plain(rule ?? label))
  const whom = about === '' ? '' : `  ${plain(about)}`
  return [
    `  ${paint(tone, mark)} ${what}${whom}  ${paint('place', plain(placeText(place)))}`,
    ...indented(message, 4, width),
  ]
}

function uncoveredLines({ due }: Audit, paint: Paint, width: number): readonly string[] {
  if (due.uncovered.length === 0) return []
  return [
    paint('strong', `${count(due.uncovered.length, 'agent')} without a model`),
    ...due.uncovered.flatMap(({ subject, standing }) =>
      indented(`${subject}${standing === 'counts' ? '' : ` (${standing})`}`, 2, width),
    ),
  ]
}

function gapLines({ verdict }: Audit, paint: Paint, width: number): readonly string[] {
  if (verdict.gaps.length === 0) return []
  return [
    paint('strong', 'Not examined'),
    ...verdict.gaps.flatMap(({ path, message }) => indented(`${path}: ${message}`, 2, width, 2)),
  ]
}

const TONES: Readonly<Record<Audit['verdict']['status'], Tone>> = {
  error: 'bad',
  fail: 'bad',
  incomplete: 'bad',
  warn: 'warning',
  pass: 'good',
  'nothing-to-check': 'warning',
}

function conclusion(audit: Audit, paint: Paint, width: number): readonly string[] {
  const { verdict, date } = audit
  const bands = bandCounts(audit)
  const enforcement = enforcementText(verdict)
  const telling = [...(enforcement === null ? [] : [enforcement]), ...verdict.notices]
  const faint = [
    ...(bands === null ? [] : [`agents: ${bands}`]),
    ...historyTexts(audit),
    policyText(verdict),
    ...scopeTexts(verdict),
    ...(verdict.status === 'nothing-to-check' ? [LOOKED_FOR] : []),
  ]
  return [
    ...indented(`audit of ${date.slice(0, 10)}: ${verdictLine(verdict)}`, 0, width).map((line) =>
      paint(TONES[verdict.status], line),
    ),
    ...telling.flatMap((line) => indented(line, 0, width)).map((line) => paint('warning', line)),
    ...faint.flatMap((line) => indented(line, 0, width)).map((line) => paint('faint', line)),
  ]
}
