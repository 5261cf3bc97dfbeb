import type { Known } from '../aivss/steps.ts'

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
