import { scaleLinear } from 'd3-scale'
import type { PageData } from '../report/html/page-data.ts'
import type { HistoryRecord } from '../verdict/history.ts'

/** One run on the time axis. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly day: string
  /** Null: this run. */
  readonly record: HistoryRecord | null
}

/** Earlier runs in order and this one, where its day is known; what has no readable date is left out. */
export function momentsOf({ history, day }: PageData): readonly Moment[] {
  const moments = [
    ...history.map((record) => ({ time: Date.parse(record.date), day: record.date.slice(0, 10), record })),
    ...(day === null ? [] : [{ time: Date.parse(day), day, record: null }]),
  ]
  return moments.filter(({ time }) => Number.isFinite(time)).toSorted((a, b) => a.time - b.time)
}

export function timeScale(
  moments: readonly Moment[],
  left: number,
  right: number,
): (moment: Pick<Moment, 'time'>) => number {
  const times = moments.map(({ time }) => time)
  const scale = scaleLinear([Math.min(...times), Math.max(...times)], [left, right])
  return ({ time }) => scale(time)
}
