import type { Place } from '../source/place.ts'
import type { RunError, Verdict } from '../verdict/verdict.ts'

/** What became of the examples beside a policy. */
export interface PolicyTestReport {
  readonly tool: { readonly name: 'aivss-gate'; readonly version: string }
  /** The file of cases; null where the run could not be done. */
  readonly path: string | null
  /** Null where the run could not be done. */
  readonly policy: {
    readonly source: string | null
    readonly preset: string
    readonly digest: string
    readonly floors: readonly string[]
  } | null
  readonly cases: readonly CaseResult[]
  /** What the reader must know of the run itself: a floor that could not be fetched, say. */
  readonly notices: readonly string[]
  /** Why the run could not be done; empty where it was. */
  readonly errors: readonly RunError[]
}

/** What became of one case. */
export interface CaseResult {
  readonly name: string
  readonly place: Place
  /** Empty where the case passed. */
  readonly failures: readonly CaseFailure[]
  readonly verdict: Verdict
}

/** An expectation that did not come true. */
export interface CaseFailure {
  readonly expected: string
  readonly came: string
  readonly place: Place
}

export function isPassed({ failures }: CaseResult): boolean {
  return failures.length === 0
}
