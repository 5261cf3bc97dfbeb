import type { Day } from '../../model/day.ts'
import type { Baseline } from '../../policy/baseline.ts'
import type { LoadedPolicy } from '../../policy/load.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Place } from '../../source/place.ts'
import type { Problem } from '../../source/problem.ts'
import type { DataPath } from '../../source/structured.ts'
import type { CodeOwners } from './code-owners.ts'
import type { GateUse } from './gate-use.ts'
import type { GithubSetup } from './github-setup.ts'
import type { Workflow } from './workflow.ts'

/** Everything that the checks look at, read before. Paths are relative to the repository's root. */
export interface Setup {
  readonly today: Day
  readonly policy: PolicySetup
  readonly workflows: readonly Workflow[]
  readonly unreadWorkflows: readonly Unread[]
  readonly gates: readonly GateUse[]
  /** False: workflows call one another more often than is followed. */
  readonly allGates: boolean
  readonly owners: OwnersSetup
  /** Files that are threat models, or may be by their names. */
  readonly modelPaths: readonly string[]
  /** Null: git could not be asked. */
  readonly ignored: readonly IgnoredPath[] | null
  readonly github: GithubSetup
}

export interface Unread {
  readonly path: string
  readonly why: string
}

export interface PolicySetup {
  /** Null: there is no file, and balanced holds. */
  readonly path: string | null
  /** A policy under a name that is never read. */
  readonly misplaced: string | null
  readonly loaded: LoadedPolicy
  /** What the policy's presets say without the file; null where the policy is not valid. */
  readonly presets: Policy | null
  /** Where a key of the file stands. */
  readonly placeOf: (path: DataPath) => Place | null
  readonly baseline: Baseline | null
  readonly floors: FloorsSetup
}

export type FloorsSetup =
  | { readonly kind: 'fetched' }
  /** `certain`: it is missing or not valid; otherwise GitHub gave no answer that tells. */
  | {
      readonly kind: 'failed'
      readonly certain: boolean
      readonly problem: Omit<Problem, 'place'> & { readonly place: Place | null }
    }
  /** Without a token, or told to stay offline. */
  | { readonly kind: 'not-asked'; readonly why: string }

export type OwnersSetup =
  | { readonly kind: 'read'; readonly owners: CodeOwners; readonly shadowed: readonly string[] }
  /** `refused`: GitHub cannot read it either. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string; readonly refused: boolean }
  | { readonly kind: 'missing' }

/** A path that git would not take, and the line that says so. */
export interface IgnoredPath {
  readonly path: string
  /** The file as git names it, which may lie outside the repository. */
  readonly source: string
  readonly line: number
  readonly pattern: string
}
