import type { Waterfall, WaterfallBar } from '../aivss/waterfall.ts'

/** The part of the scale that a chart shows, in whole points: what the terms move in, not always 0 to 10. */
export interface Axis {
  readonly from: number
  readonly to: number
}

export function axisOf({ terms }: Waterfall): Axis {
  const totals = terms.flatMap(({ lowest, highest }) => [lowest.to, highest.to])
  const to = Math.max(1, Math.ceil(Math.max(...totals)))
  return { from: Math.min(to - 1, Math.floor(Math.min(...totals))), to }
}

interface Bars {
  readonly lowest: WaterfallBar
  readonly highest: WaterfallBar
}

/**
 * A bar of exactly `width` columns at its place on the axis, in steps of half a column. What is in the case of the lowest
 * score is solid, what only that of the highest adds is light. Only characters that every monospaced font has at its width.
 */
export function chart({ lowest, highest }: Bars, axis: Axis, width: number, empty: string): string {
  const [sure, possible] = [halves(lowest, axis, width), halves(highest, axis, width)]
  const shade = (half: number): Shade => (sure(half) ? 'solid' : possible(half) ? 'light' : 'empty')
  return Array.from({ length: width }, (_, column) =>
    glyph(shade(2 * column), shade(2 * column + 1), empty),
  ).join('')
}

type Shade = 'solid' | 'light' | 'empty'

function glyph(left: Shade, right: Shade, empty: string): string {
  if (left === 'solid') return right === 'solid' ? '█' : '▌'
  if (right === 'solid') return '▐'
  return left === 'light' || right === 'light' ? '░' : empty
}

/** Which half columns a bar covers: at least one where it has any length. */
function halves({ from, to }: WaterfallBar, axis: Axis, width: number): (half: number) => boolean {
  if (from === to) return () => false
  const most = 2 * width
  const at = (value: number): number =>
    (Math.min(Math.max(value - axis.from, 0), axis.to - axis.from) / (axis.to - axis.from)) * most
  const start = Math.min(Math.floor(at(Math.min(from, to))), most - 1)
  const end = Math.max(Math.round(at(Math.max(from, to))), start + 1)
  return (half) => half >= start && half < end
}

/** Bands whose floors are marked where they have room. */
const FLOORS = [4, 7, 9]

/** The axis in numbers, `width` columns: both ends, and the floors of the bands between them. */
export function ruler({ from, to }: Axis, width: number): string {
  const marks = [from, to, ...FLOORS.filter((floor) => floor > from && floor < to)].map((value) => {
    const text = String(value)
    const middle = Math.round(((value - from) / (to - from)) * width)
    return { text, start: Math.min(Math.max(middle, 0), width - text.length) }
  })
  const line = Array.from({ length: width }, () => ' ')
  for (const { text, start } of marks) {
    const around = line.slice(Math.max(start - 1, 0), start + text.length + 1)
    if (start < 0 || around.some((character) => character !== ' ')) continue
    line.splice(start, text.length, ...Array.from(text))
  }
  return line.join('').trimEnd()
}
