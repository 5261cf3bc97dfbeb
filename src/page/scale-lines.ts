import { SEVERITIES, severityFloor } from '../aivss/severity.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { label } from './chart.ts'
import { s } from './dom.ts'

/** Bands and thresholds over a drawing whose x axis is the score: where each band begins, and where the policy draws its lines. */
export function scaleLines(
  x: (score: number) => number,
  limits: Pick<AgentVerdict['limits'], 'fail' | 'warn'>,
  top: number,
  bottom: number,
  narrow: boolean,
): readonly SVGElement[] {
  const floors = SEVERITIES.filter((band) => band !== 'none').toReversed()
  const bands = floors.flatMap((band, at) => {
    const next = floors[at + 1]
    const from = band === 'low' ? 0 : severityFloor(band)
    const to = next === undefined ? 10 : severityFloor(next)
    const room = x(to) - x(from)
    return [
      s('line', { class: 'grid', x1: x(from), x2: x(from), y1: top, y2: bottom }),
      ...(room < 34 ? [] : [label(band, (x(from) + x(to)) / 2, top - 12, 'axis', 'middle')]),
    ]
  })
  const thresholds = (
    [
      ['fail', limits.fail],
      ['warn', limits.warn],
    ] as const
  ).flatMap(([name, at]) =>
    at === null
      ? []
      : [
          s('line', { class: `threshold threshold-${name}`, x1: x(at), x2: x(at), y1: top - 4, y2: bottom }),
          ...(narrow ? [] : [label(`${name} ${at.toFixed(1)}`, x(at) + 4, bottom + 10, 'axis', 'start')]),
        ],
  )
  return [...bands, s('line', { class: 'grid', x1: x(10), x2: x(10), y1: top, y2: bottom }), ...thresholds]
}
