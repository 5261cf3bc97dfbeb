import type { Explanation } from '../aivss/explain.ts'
import type { Paint } from './paint.ts'
import { cutToWidth, padToWidth, widest, widthOf } from './terminal-width.ts'
import { indented } from './text-findings.ts'
import { axisOf, chart, ruler } from './waterfall-chart.ts'
import { waterfallRows, waterfallTexts, type WaterfallRow } from './waterfall-rows.ts'

/** Columns of a chart: fewer say nothing, more say no more. */
const [NARROWEST, WIDEST] = [8, 40]

/** A score as a waterfall for a terminal: what each term adds, the total after it, and a bar between the two. */
export function waterfallBlock(
  { waterfall, score }: Explanation,
  paint: Paint,
  columns: number,
): readonly string[] {
  const rows = waterfallRows(waterfall, score.version)
  const axis = axisOf(waterfall)
  const [points, totals] = [widest(rows.map((row) => row.points)), widest(rows.map((row) => row.total))]
  const labels = Math.min(widest(rows.map(({ label }) => label)), Math.max(columns - points - totals - 8, 12))
  const left = columns - labels - points - totals - 8
  const room = left < NARROWEST ? 0 : Math.min(left, WIDEST)
  const line = (row: WaterfallRow): string =>
    [
      `  ${padToWidth(cutToWidth(row.label, labels), labels)}`,
      toRight(row.points, points),
      toRight(row.total, totals),
      paint(row.lowest.points < 0 ? 'good' : 'place', chart(row, axis, room, ' ').trimEnd()),
    ]
      .join('  ')
      .trimEnd()
  const marks = ' '.repeat(labels + points + totals + 8) + (room === 0 ? '' : ruler(axis, room))
  return [
    paint('strong', 'Where the points come from'),
    ...waterfallTexts(waterfall).flatMap((text) => indented(text, 2, columns)),
    ...(room === 0 ? [] : [paint('faint', marks)]),
    ...rows.map((row, index) => (index === rows.length - 1 ? paint('strong', line(row)) : line(row))),
  ]
}

function toRight(text: string, width: number): string {
  return ' '.repeat(Math.max(width - widthOf(text), 0)) + text
}
