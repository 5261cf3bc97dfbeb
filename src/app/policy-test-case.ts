import type { Day } from '../model/day.ts'
import type { Place } from '../source/place.ts'
import type { Level, Standing, Status } from '../verdict/verdict.ts'
import type { ExpectedScore } from './policy-test-schema.ts'

/** One example of what a policy has to say. Paths are relative to the folder that holds `.github`. */
export interface PolicyCase {
  readonly name: string
  readonly place: Place
  /** The day on which it is judged; null: today. */
  readonly day: Day | null
  readonly head: CaseSide
  /** What the change started from; null: nothing is compared. */
  readonly before: CaseSide | null
  readonly expectations: readonly Expectation[]
}

/** The files of one side. */
export interface CaseSide {
  readonly model: CaseModel | null
  /** Texts by path, without the model's own. */
  readonly files: ReadonlyMap<string, string>
}

export interface CaseModel {
  readonly text: string
  /** Null: where the policy looks for the model of an agent of this id. */
  readonly path: string | null
  readonly id: string
}

export type Expectation =
  | { readonly kind: 'status'; readonly status: Status; readonly place: Place }
  | { readonly kind: 'found' | 'not-found'; readonly finding: ExpectedFinding; readonly place: Place }
  | {
      readonly kind: 'score'
      /** Null: the only agent. */
      readonly agent: string | null
      readonly score: ExpectedScore
      readonly place: Place
    }

/** What a finding has to be like; null: anything. */
export interface ExpectedFinding {
  readonly rule: string
  readonly level: Level | null
  readonly agent: string | null
  readonly subject: string | null
  readonly standing: Standing
}
