/** What GitHub was asked about the repository. */
export type GithubSetup =
  | { readonly kind: 'not-asked'; readonly why: string; readonly help: string }
  | ({ readonly kind: 'asked' } & GithubAnswers)

export interface GithubAnswers {
  /** `owner/name`. */
  readonly repository: string
  /** Whether the API is that of GitHub.com, whose apps have known numbers. */
  readonly isGithubCom: boolean
  readonly about: Answered<RepositoryAnswer>
  readonly branch: Answered<BranchAnswer>
  readonly rules: Answered<readonly BranchRule[]>
  /** Of the rulesets that the rules come from, by number. */
  readonly rulesets: ReadonlyMap<number, Answered<Ruleset>>
  /** Null: the branch has no protection of the older kind. */
  readonly protection: Answered<Protection | null>
  readonly workflowPermissions: Answered<WorkflowPermissions>
  readonly actions: Answered<ActionsPermissions>
  readonly ownersErrors: Answered<readonly OwnersError[]>
}

/** An answer, or why there is none. What failed is never taken for good. */
export type Answered<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unknown'; readonly why: string; readonly help: string }

export interface RepositoryAnswer {
  readonly defaultBranch: string
  readonly id: number
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** What GitHub says that the token's owner may do; null where it does not say. */
  readonly permissions: readonly string[] | null
}

export interface BranchAnswer {
  readonly isProtected: boolean
  readonly required: readonly RequiredCheck[]
  /** `off`, `non_admins` or `everyone`. */
  readonly enforcement: string | null
}

export interface RequiredCheck {
  readonly context: string
  /** Number of the app that has to report it; null: anything may. */
  readonly app: number | null
}

/** A rule of a ruleset that holds for the branch. */
export type BranchRule = { readonly ruleset: number | null } & (
  | {
      readonly type: 'required_status_checks'
      readonly checks: readonly RequiredCheck[]
      readonly strict: boolean
    }
  | {
      readonly type: 'pull_request'
      readonly codeOwners: boolean
      readonly dismissesStale: boolean
      readonly lastPush: boolean
    }
  | {
      readonly type: 'workflows'
      readonly workflows: readonly { readonly path: string; readonly repository: number }[]
    }
  | { readonly type: 'merge_queue' }
  | { readonly type: 'non_fast_forward' }
  | { readonly type: 'other' }
)

export interface Ruleset {
  readonly name: string
  /** Null: GitHub shows them only to those who may change the ruleset. */
  readonly bypass: readonly BypassActor[] | null
}

export interface BypassActor {
  readonly type: string
  readonly id: number | null
  readonly mode: string
}

/** Branch protection of the older kind. */
export interface Protection {
  readonly required: readonly RequiredCheck[]
  readonly strict: boolean
  readonly admins: boolean
  /** Null: no pull request is needed. */
  readonly reviews: {
    readonly codeOwners: boolean
    readonly dismissesStale: boolean
    readonly lastPush: boolean
    /** Users, teams and apps that need no review. */
    readonly bypass: number
  } | null
  readonly forcePushes: boolean
}

export interface WorkflowPermissions {
  readonly default: string
  readonly approves: boolean
}

export interface ActionsPermissions {
  readonly enabled: boolean
  /** `all`, `local_only` or `selected`. */
  readonly allowed: string
  readonly pinningRequired: boolean
  /** Where only selected actions may run. */
  readonly selected: Answered<SelectedActions> | null
}

export interface SelectedActions {
  readonly githubOwned: boolean
  readonly verified: boolean
  readonly patterns: readonly string[]
}

export interface OwnersError {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}
