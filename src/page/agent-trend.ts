import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { SEVERITIES, severityFloor } from '../aivss/severity.ts'
import type { PageData } from '../report/html/page-data.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { asTable } from './as-table.ts'
import { chart, frame, label } from './chart.ts'
import { h, s } from './dom.ts'
import { type Moment, momentsOf, timeScale } from './trend-scale.ts'

const [LEFT, RIGHT] = [58, 64]

interface Point extends Moment {
  /** Null where the score was open. */
  readonly score: number | null
}

/** An agent's score over the runs that are known; null where there are not two. */
export function agentTrend({ agent }: AgentEntry, data: PageData): HTMLElement | null {
  const points = momentsOf(data).flatMap((moment): readonly Point[] => {
    if (moment.record === null) return [{ ...moment, score: agent.score.aivss }]
    const { agents } = moment.record
    const then = Object.hasOwn(agents, agent.id) ? agents[agent.id] : undefined
    return then === undefined ? [] : [{ ...moment, score: then.score }]
  })
  if (points.length < 2) return null
  return h(
    'div',
    {},
    chart(720, (width) => draw(points, agent.limits, width)),
    asTable(
      ['Day', 'AIVSS'],
      points.map(({ day, score }) => [day, score === null ? 'open' : score.toFixed(1)]),
    ),
  )
}

function draw(
  points: readonly Point[],
  { fail, warn }: AgentEntry['agent']['limits'],
  width: number,
): SVGElement {
  const height = 190
  const x = timeScale(points, LEFT, width - RIGHT)
  const y = scaleLinear([0, 10], [height - 28, 20])
  const path = line<Point>()
    .defined(({ score }) => score !== null)
    .x(x)
    .y(({ score }) => y(score ?? 0))
  const [first, last] = [points[0], points.at(-1)]
  return frame(
    { width, height },
    'The score over time',
    points.map(({ day, score }) => `${day} ${score === null ? 'open' : score.toFixed(1)}`).join(', '),
    ...SEVERITIES.filter((band) => band !== 'none').flatMap((band) => [
      s('line', {
        class: 'grid',
        x1: LEFT,
        x2: width - RIGHT,
        y1: y(severityFloor(band)),
        y2: y(severityFloor(band)),
      }),
      label(band, 50, y(severityFloor(band)) - 4, 'axis', 'end'),
    ]),
    ...(
      [
        ['fail', fail],
        ['warn', warn],
      ] as const
    ).flatMap(([name, at]) =>
      at === null
        ? []
        : [
            s('line', {
              class: `threshold threshold-${name}`,
              x1: LEFT,
              x2: width - RIGHT,
              y1: y(at),
              y2: y(at),
            }),
            label(`${name} ${at.toFixed(1)}`, width - RIGHT + 8, y(at) + 4, 'axis'),
          ],
    ),
    s('path', { class: 'trend', d: path(points) ?? '' }),
    ...points.flatMap((point) =>
      point.score === null ? [] : [s('circle', { class: 'dot', cx: x(point), cy: y(point.score), r: 3 })],
    ),
    first === undefined ? s('g') : label(first.day, LEFT, height - 8, 'axis'),
    last === undefined ? s('g') : label(last.day, width - RIGHT, height - 8, 'axis', 'end'),
    last?.score == null
      ? s('g')
      : label(last.score.toFixed(1), x(last) + 4, y(last.score) - 8, 'number strong', 'end'),
  )
}
