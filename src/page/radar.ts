import { lineRadial, curveLinearClosed } from 'd3-shape'
import { FACTOR_SETS, FACTORS, type FactorId } from '../aivss/factors.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { chart, frame, label } from './chart.ts'
import { h, s } from './dom.ts'
import { isOver } from './judged-here.ts'
import { value as valueText } from './numbers.ts'

const RINGS = [0.25, 0.5, 0.75, 1]

interface Axis {
  readonly id: FactorId
  readonly angle: number
  /** Null where it is not stated: it may be anything from 0 to 1. */
  readonly value: number | null
  readonly limit: number | null
  readonly over: boolean
}

/** The ten factors of a score on ten axes, against the policy's limits. */
export function radarChart(agent: AgentVerdict, factors: AgentVerdict['factors']): HTMLElement {
  const ids = FACTOR_SETS[agent.score.factorSet]
  const axes = ids.map((id, at): Axis => {
    const value = factors[id] ?? null
    const limit = agent.limits.factors[id] ?? null
    return {
      id,
      angle: (at / ids.length) * 2 * Math.PI,
      value,
      limit,
      over: isOver(agent.limits.factors[id], factors[id]),
    }
  })
  return h(
    'div',
    { class: 'radar' },
    chart(420, (width) => draw(axes, Math.min(width, 480))),
    key(axes),
  )
}

function draw(axes: readonly Axis[], width: number): SVGElement {
  const narrow = width < 380
  const radius = width / 2 - (narrow ? 80 : 84)
  const height = 2 * radius + 84
  const [cx, cy] = [width / 2, radius + 38]
  const at = (angle: number, share: number): readonly [number, number] => [
    Math.sin(angle) * share * radius,
    -Math.cos(angle) * share * radius,
  ]
  const outline = (pick: (axis: Axis) => number): string =>
    lineRadial<Axis>()
      .angle(({ angle }) => angle)
      .radius((axis) => pick(axis) * radius)
      .curve(curveLinearClosed)(axes) ?? ''
  const open = axes.some(({ value }) => value === null)
  return frame(
    { width, height },
    'Factors against the limits of the policy',
    description(axes),
    s(
      'g',
      { transform: `translate(${cx} ${cy})` },
      ...RINGS.map((ring) => s('circle', { class: ring === 1 ? 'ring outer' : 'ring', r: ring * radius })),
      ...axes.map(({ angle }) => {
        const [x, y] = at(angle, 1)
        return s('line', { class: 'spoke', x1: 0, y1: 0, x2: x, y2: y })
      }),
      ...(open ? [s('path', { class: 'area possible', d: outline(({ value }) => value ?? 1) })] : []),
      s('path', { class: 'area', d: outline(({ value }) => value ?? 0) }),
      ...axes.flatMap((axis) => limitMark(axis, at)),
      ...axes.flatMap(({ angle, value, over }) => {
        if (value === null) return []
        const [x, y] = at(angle, value)
        return [
          over
            ? s('rect', {
                class: 'dot over',
                x: x - 4,
                y: y - 4,
                width: 8,
                height: 8,
                transform: `rotate(45 ${x} ${y})`,
              })
            : s('circle', { class: 'dot', cx: x, cy: y, r: 3 }),
        ]
      }),
      ...axes.flatMap((axis) => axisLabel(axis, at(axis.angle, 1), radius, narrow)),
    ),
  )
}

/** A bar across the axis at the limit. */
function limitMark(
  { angle, limit }: Axis,
  at: (angle: number, share: number) => readonly [number, number],
): readonly SVGElement[] {
  if (limit === null) return []
  const [x, y] = at(angle, limit)
  const [dx, dy] = [Math.cos(angle) * 9, Math.sin(angle) * 9]
  return [s('line', { class: 'limit', x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy })]
}

function axisLabel(
  { id, angle, value, over }: Axis,
  [x, y]: readonly [number, number],
  radius: number,
  narrow: boolean,
): readonly SVGElement[] {
  const away = 14 / radius
  const [lx, ly] = [x * (1 + away), y * (1 + away)]
  const side = Math.sin(angle)
  const anchor = side > 0.1 ? 'start' : side < -0.1 ? 'end' : 'middle'
  const lift = Math.cos(angle) > 0.9 ? -10 : Math.cos(angle) < -0.9 ? 8 : 0
  return [
    label(FACTORS[id].short, lx, ly + lift, narrow ? 'axis' : 'name small', anchor),
    label(
      `${value === null ? '0–1' : valueText(value)}${over ? ', over limit' : ''}`,
      lx,
      ly + lift + 13,
      over ? 'axis strong' : 'axis',
      anchor,
    ),
  ]
}

function description(axes: readonly Axis[]): string {
  return axes
    .map(({ id, value, limit }) => {
      const known = value === null ? 'not stated' : valueText(value)
      return `${FACTORS[id].name} ${known}${limit === null ? '' : ` (limit ${valueText(limit)})`}`
    })
    .join(', ')
}

function key(axes: readonly Axis[]): HTMLElement {
  const item = (sign: SVGElement, text: string): HTMLElement =>
    h('li', {}, s('svg', { viewBox: '0 0 22 12', width: 22, height: 12, 'aria-hidden': 'true' }, sign), text)
  const limited = axes.some(({ limit }) => limit !== null)
  return h(
    'ul',
    { class: 'key' },
    item(s('circle', { class: 'dot', cx: 11, cy: 6, r: 3 }), 'stated value, rings at 0.25'),
    limited
      ? item(s('line', { class: 'limit', x1: 4, x2: 18, y1: 6, y2: 6 }), 'limit of the policy')
      : h('li', {}, 'The policy limits no factor.'),
    axes.some(({ over }) => over)
      ? item(
          s('rect', { class: 'dot over', x: 7, y: 2, width: 8, height: 8, transform: 'rotate(45 11 6)' }),
          'over its limit',
        )
      : null,
    axes.some(({ value }) => value === null)
      ? item(s('rect', { class: 'area possible', x: 2, y: 1, width: 18, height: 10 }), 'possible: not stated')
      : null,
  )
}
