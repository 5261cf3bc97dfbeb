import { scaleLinear } from 'd3-scale'
import { SEVERITIES, type Severity, severityFloor } from '../aivss/severity.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { chart, frame, label, liveChart } from './chart.ts'
import { s } from './dom.ts'

export interface Marked {
  readonly low: number
  readonly high: number
}

interface ScaleParts {
  readonly now: Marked
  /** A second mark: what is supposed. */
  readonly supposed?: Marked
  readonly limits: Pick<AgentVerdict['limits'], 'fail' | 'warn'>
}

const BAR = 30

/** Where a score stands between 0 and 10: the bands, the policy's thresholds, and the score itself. */
export function scoreScale(parts: ScaleParts): HTMLElement {
  return chart(560, (width) => draw(parts, width))
}

/** The same for a score that changes while it is looked at. */
export function liveScale(parts: () => ScaleParts): ReturnType<typeof liveChart> {
  return liveChart(420, (width) => draw(parts(), width))
}

function draw({ now, supposed, limits }: ScaleParts, width: number): SVGElement {
  const x = scaleLinear([0, 10], [8, width - 8])
  const shown = supposed ?? now
  return frame(
    { width, height: 76 },
    'The score on the scale',
    [
      `${rangeWords(now)}${supposed === undefined ? '' : `, supposed ${rangeWords(supposed)}`}`,
      ...(limits.fail === null ? [] : [`fails from ${limits.fail.toFixed(1)}`]),
      ...(limits.warn === null ? [] : [`warns from ${limits.warn.toFixed(1)}`]),
    ].join('; '),
    ...SEVERITIES.filter((band) => band !== 'none').flatMap((band) => {
      const [from, to] = [band === 'low' ? 0 : severityFloor(band), ceiling(band)]
      const inside = shown.high >= severityFloor(band) && (shown.low < to || to === 10)
      return [
        s('rect', {
          class: `segment band-${band}${inside ? ' here' : ''}`,
          x: x(from) + 1,
          y: BAR,
          width: x(to) - x(from) - 2,
          height: 6,
          rx: 1,
        }),
        ...(x(to) - x(from) < 40
          ? []
          : [label(band, (x(from) + x(to)) / 2, BAR + 22, inside ? 'axis strong' : 'axis', 'middle')]),
      ]
    }),
    ...thresholdMarks(x, limits),
    ...(supposed === undefined
      ? mark(x, now, 'now')
      : [...mark(x, now, 'before'), ...mark(x, supposed, 'now')]),
  )
}

function thresholdMarks(
  x: (score: number) => number,
  { fail, warn }: ScaleParts['limits'],
): readonly SVGElement[] {
  // Two thresholds that stand close would write over each other.
  const crowded = fail !== null && warn !== null && Math.abs(x(fail) - x(warn)) < 64
  return (
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
            x1: x(at),
            x2: x(at),
            y1: BAR - 6,
            y2: BAR + 30,
          }),
          label(
            `${name}s at ${at.toFixed(1)}`,
            x(at) + (crowded && name === 'fail' ? 4 : -4),
            BAR + 42,
            'axis',
            crowded && name === 'fail' ? 'start' : 'end',
          ),
        ],
  )
}

function mark(
  x: (score: number) => number,
  { low, high }: Marked,
  style: 'now' | 'before',
): readonly SVGElement[] {
  const pointer = (at: number): SVGElement =>
    s('path', { class: `pointer ${style}`, d: `M${x(at)} ${BAR - 3} l-5 -9 h10 z` })
  if (low === high) return [pointer(low)]
  return [
    s('line', { class: `span ${style}`, x1: x(low), x2: x(high), y1: BAR - 8, y2: BAR - 8 }),
    pointer(low),
    pointer(high),
  ]
}

function rangeWords({ low, high }: Marked): string {
  return low === high ? low.toFixed(1) : `${low.toFixed(1)} to ${high.toFixed(1)}`
}

function ceiling(band: Severity): number {
  const worse = SEVERITIES[SEVERITIES.indexOf(band) - 1]
  return worse === undefined ? 10 : severityFloor(worse)
}
