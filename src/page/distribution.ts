import { scaleLinear } from 'd3-scale'
import { severityOf } from '../aivss/severity.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { grouped } from '../source/grouped.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { chart, frame, label } from './chart.ts'
import { s } from './dom.ts'
import { whole } from './numbers.ts'
import { scaleLines } from './scale-lines.ts'

/** Columns of half a point. */
const COLUMNS = 20
/** The plot's height: as many dots as stand on each other, but within these. */
const PLOT = { least: 72, most: 156 }
const TOP = 34
const DOT = { few: 18, many: 12 }

interface Column {
  readonly from: number
  readonly entries: readonly AgentEntry[]
}

/** Where the agents stand between 0 and 10: a dot each while there is room, a bar otherwise. Open scores stand at their worst. */
export function distribution(entries: readonly AgentEntry[]): HTMLElement {
  const columns = Array.from({ length: COLUMNS }, (_, at): Column => ({
    from: at / 2,
    entries: entries.filter(({ agent }) => columnOf(agent.score.high) === at),
  }))
  return chart(480, (width) => draw(columns, usualLimits(entries), width))
}

function columnOf(score: number): number {
  return Math.min(Math.floor(score * 2), COLUMNS - 1)
}

/** The thresholds that most agents are held against; overrides are told on the agents' own pages. */
export function usualLimits(
  entries: readonly AgentEntry[],
): Pick<AgentVerdict['limits'], 'fail' | 'warn'> & { readonly others: number } {
  const times = grouped(entries, ({ agent: { limits } }) => `${limits.fail} ${limits.warn}`)
  const [usual = []] = [...times.values()].toSorted((a, b) => b.length - a.length)
  const { fail = null, warn = null } = usual[0]?.agent.limits ?? {}
  return { fail, warn, others: entries.length - usual.length }
}

function draw(
  columns: readonly Column[],
  limits: Pick<AgentVerdict['limits'], 'fail' | 'warn'>,
  width: number,
): SVGElement {
  const most = Math.max(1, ...columns.map(({ entries }) => entries.length))
  const x = scaleLinear([0, 10], [6, width - 10])
  const wide = x(0.5) - x(0)
  const dot = most <= 4 && wide >= DOT.few ? DOT.few : DOT.many
  const asDots = most * dot <= PLOT.most && wide >= dot
  const plot = asDots ? Math.max(most * dot + 12, PLOT.least) : PLOT.most
  const unit = asDots ? dot : (plot - 14) / most
  const bottom = TOP + plot
  return frame(
    { width, height: bottom + 40 },
    'Where the agents stand',
    columns
      .filter(({ entries }) => entries.length > 0)
      .map(({ from, entries }) => `${from.toFixed(1)} to ${(from + 0.5).toFixed(1)}: ${entries.length}`)
      .join(', '),
    ...scaleLines(x, limits, TOP - 8, bottom + 22, width < 480),
    s('line', { class: 'rule', x1: x(0), x2: x(10), y1: bottom + 0.5, y2: bottom + 0.5 }),
    ...columns.flatMap((column) =>
      (asDots ? dots : bars)(column, { left: x(column.from), wide, unit, bottom }),
    ),
    ...[0, 2, 4, 6, 8, 10].map((tick) => label(String(tick), x(tick), bottom + 16, 'axis', 'middle')),
  )
}

interface Room {
  readonly left: number
  readonly wide: number
  /** Height of one agent. */
  readonly unit: number
  readonly bottom: number
}

function dots({ entries }: Column, { left, wide, unit, bottom }: Room): readonly SVGElement[] {
  return entries.map(({ agent: { score } }, row) =>
    s('circle', {
      class: score.determined ? `stand band-${severityOf(score.high)}` : 'stand open',
      cx: left + wide / 2,
      cy: bottom - (row + 0.5) * unit,
      r: unit / 2 - 1.5,
    }),
  )
}

/** A bar with the open scores, hollow, on top. */
function bars({ from, entries }: Column, { left, wide, unit, bottom }: Room): readonly SVGElement[] {
  if (entries.length === 0) return []
  const sure = entries.filter(({ agent }) => agent.score.determined).length * unit
  const all = entries.length * unit
  const [x, width] = [left + 1.5, Math.max(wide - 3, 1)]
  return [
    s('rect', {
      class: `stand band-${severityOf(from === 0 ? 0.1 : from)}`,
      x,
      y: bottom - sure,
      width,
      height: sure,
    }),
    all === sure
      ? s('g')
      : s('rect', {
          class: 'stand open',
          x: x + 0.75,
          y: bottom - all,
          width: width - 1.5,
          height: all - sure,
        }),
    label(whole(entries.length), left + wide / 2, bottom - all - 5, 'axis', 'middle'),
  ]
}
