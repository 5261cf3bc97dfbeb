import type { Day } from '../../model/day.ts'
import type { HistoryRecord } from '../../verdict/history.ts'
import type { Level, Verdict } from '../../verdict/verdict.ts'

/** What the page shows. Every string in it is one line of visible text; see `plainData`. */
export interface PageData {
  readonly verdict: Verdict
  /** The day of the run; null where nobody told it, and then nothing is called due. */
  readonly day: Day | null
  /** Earlier runs under the same version of AIVSS, oldest first; empty where no history is kept. */
  readonly history: readonly HistoryRecord[]
  /** The mildest findings that are listed; all of them are counted. */
  readonly reportLevel: Level
}
