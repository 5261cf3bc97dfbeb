import type { Explanation } from '../aivss/explain.ts'
import { FACTORS } from '../aivss/factors.ts'
import type { Known } from '../aivss/steps.ts'
import type { Paint } from './paint.ts'
import { padToWidth, widest, widthOf } from './terminal-width.ts'

/** Columns of the longest bar. */
const LONGEST_BAR = 40

/** What each factor adds to the unrounded score, largest first, then what the multipliers and rounding do. */
export function contributions(
  { contributions: all, effects, steps: every, score }: Explanation,
  paint: Paint,
  width: number,
): readonly string[] {
  const rows = all
    .toSorted((a, b) => b.points.high - a.points.high)
    .map(({ factor, points }) => ({ label: FACTORS[factor].name, points }))
  const effectRows = [
    { label: 'Threat multiplier', points: effects.threat },
    ...(every.some(({ id }) => id === 'mf') ? [{ label: 'Mitigation', points: effects.mitigation }] : []),
    ...(effects.rounding === null ? [] : [{ label: 'Rounding', points: exactly(effects.rounding) }]),
  ]
  const labels = widest([...rows, ...effectRows].map(({ label }) => label))
  const numbers = widest([...rows, ...effectRows].map(({ points }) => signed(points)))
  const room = Math.max(Math.min(width - labels - numbers - 6, LONGEST_BAR), 1)
  const most = Math.max(...rows.map(({ points }) => points.high), 0)
  const line = (label: string, points: Known, chart: string): string =>
    `  ${padToWidth(label, labels)}  ${' '.repeat(numbers - widthOf(signed(points)))}${signed(points)}  ${paint('place', chart)}`.trimEnd()
  return [
    paint('strong', `What each factor adds to ${score.raw === null ? 'the score' : score.raw}`),
    ...rows.map(({ label, points }) => line(label, points, bar(points, most, room))),
    paint('faint', 'and what changes it'),
    ...effectRows.map(({ label, points }) => line(label, points, '')),
  ]
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A bar of at most `room` columns for points from 0 to `most`; what is only possible is drawn lighter. */
export function bar({ low, high }: Known, most: number, room: number): string {
  if (most <= 0 || high <= 0) return ''
  const columns = (points: number): number => (Math.max(points, 0) / most) * room
  const sure = columns(low)
  if (low === high) return '█'.repeat(Math.floor(sure)) + (EIGHTHS[Math.floor((sure % 1) * 8)] ?? '')
  const solid = Math.round(sure)
  return '█'.repeat(solid) + '░'.repeat(Math.max(Math.round(columns(high)) - solid, 0))
}

function exactly(value: number): Known {
  return { value, low: value, high: value }
}

/** With its sign, to three decimals. */
function signed({ value, low, high }: Known): string {
  const one = (number: number): string => `${number > 0 ? '+' : ''}${Number(number.toFixed(3))}`
  return value === null ? `${one(low)} to ${one(high)}` : one(value)
}
