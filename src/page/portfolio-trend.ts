import { scaleLinear } from 'd3-scale'
import { area, stack } from 'd3-shape'
import { SEVERITIES, type Severity } from '../aivss/severity.ts'
import type { PageData } from '../report/html/page-data.ts'
import type { Portfolio } from '../report/html/portfolio.ts'
import { asTable } from './as-table.ts'
import { chart, frame, label } from './chart.ts'
import { h, s } from './dom.ts'
import { type Moment, momentsOf, timeScale } from './trend-scale.ts'

type Counts = Readonly<Record<Severity | 'open', number>>

interface Point extends Moment {
  readonly counts: Counts
  readonly errors: number
}

/** The mildest at the bottom. */
const ORDER: readonly (Severity | 'open')[] = [...SEVERITIES.toReversed(), 'open']

/** The agents by band over the runs that are known; null where there are not two. */
export function portfolioTrend({ entries }: Portfolio, data: PageData): HTMLElement | null {
  const points = momentsOf(data).map((moment): Point => {
    const { record } = moment
    const bands =
      record === null
        ? entries.map(({ band }) => band)
        : Object.values(record.agents).map(({ severity }) => severity ?? 'open')
    const errors = record === null ? data.verdict.summary.error : record.counts.error
    return { ...moment, errors, counts: countsOf(bands) }
  })
  if (points.length < 2) return null
  return h(
    'div',
    {},
    chart(1080, (width) => draw(points, width)),
    asTable(
      ['Day', ...ORDER.toReversed(), 'errors'],
      points.map(({ day, counts, errors }) => [
        day,
        ...ORDER.toReversed().map((band) => String(counts[band])),
        String(errors),
      ]),
    ),
  )
}

function countsOf(bands: readonly (Severity | 'open')[]): Counts {
  const count = (band: Severity | 'open'): number => bands.filter((one) => one === band).length
  return {
    critical: count('critical'),
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    none: count('none'),
    open: count('open'),
  }
}

function draw(points: readonly Point[], width: number): SVGElement {
  const height = 220
  const [left, right] = [40, 110]
  const total = ({ counts }: Point): number => ORDER.reduce((sum, band) => sum + counts[band], 0)
  const most = Math.max(1, ...points.map(total))
  const x = timeScale(points, left, width - right)
  const y = scaleLinear([0, most], [height - 30, 12]).nice(4)
  const series = stack<Point, Severity | 'open'>()
    .keys([...ORDER])
    .value(({ counts }, band) => counts[band])([...points])
  const [first, last] = [points[0], points.at(-1)]
  return frame(
    { width, height },
    'Agents by band over time',
    points
      .map(
        ({ day, counts }) =>
          `${day}: ${ORDER.toReversed()
            .filter((band) => counts[band] > 0)
            .map((band) => `${counts[band]} ${band}`)
            .join(', ')}`,
      )
      .join('; '),
    ...y
      .ticks(4)
      .flatMap((tick) => [
        s('line', { class: 'grid', x1: left, x2: width - right, y1: y(tick), y2: y(tick) }),
        label(String(tick), left - 8, y(tick) + 4, 'axis', 'end'),
      ]),
    ...series.flatMap((layer) => {
      const end = layer.at(-1)
      const shape = area<(typeof layer)[number]>()
        .x(({ data }) => x(data))
        .y0(([from]) => y(from))
        .y1(([, to]) => y(to))(layer)
      const middle = end === undefined ? 0 : (y(end[0]) + y(end[1])) / 2
      return [
        s('path', { class: `layer-area band-${layer.key}`, d: shape ?? '' }),
        end === undefined || y(end[0]) - y(end[1]) < 11
          ? s('g')
          : label(`${layer.key} ${end[1] - end[0]}`, width - right + 8, middle + 4, 'axis'),
      ]
    }),
    first === undefined ? s('g') : label(first.day, left, height - 10, 'axis'),
    last === undefined ? s('g') : label(last.day, width - right, height - 10, 'axis', 'end'),
  )
}
