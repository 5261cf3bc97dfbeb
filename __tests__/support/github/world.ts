import type { GithubToken } from './access.ts'
import type { GitStore } from './git-store.ts'
import type { Addresses } from './identity.ts'
import type { PullFacts } from './pull-shape.ts'
import type { RepositoryFacts } from './repository-shape.ts'

export interface GithubComment {
  readonly id: number
  /** The issue or pull request. */
  readonly number: number
  readonly author: string
  readonly association: string
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface GithubIssue {
  readonly number: number
  readonly author: string
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly stateReason: string | null
  readonly labels: readonly string[]
  readonly locked: boolean
  readonly createdAt: string
  readonly updatedAt: string
}

export interface GithubLabel {
  /** Six hex digits. */
  readonly color: string
  readonly description: string | null
}

/** A pull request as it is kept; its counts are worked out from git when it is shown. */
export type GithubPull = Omit<PullFacts, 'repository' | 'counts'>

/** How a repository is set up, as far as its administration tells; the bodies are those of GitHub's answers. */
export interface GithubSettings {
  /** Protection of the default branch; null: none. */
  readonly protection: Readonly<Record<string, unknown>> | null
  /** Rules of the default branch. */
  readonly rules: readonly Readonly<Record<string, unknown>>[]
  /** Rulesets by their numbers. */
  readonly rulesets: ReadonlyMap<number, Readonly<Record<string, unknown>>>
  readonly actions: Readonly<Record<string, unknown>>
  readonly selectedActions: Readonly<Record<string, unknown>>
  readonly workflowPermissions: Readonly<Record<string, unknown>>
  readonly ownersErrors: readonly Readonly<Record<string, unknown>>[]
}

/** As a new repository has them. */
export const SETTINGS: GithubSettings = {
  protection: null,
  rules: [],
  rulesets: new Map(),
  actions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
  selectedActions: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
  workflowPermissions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  ownersErrors: [],
}

/** Everything the server knows of one repository. */
export interface Kept {
  readonly facts: RepositoryFacts
  readonly git: GitStore
  /** False: nobody's token can see it. */
  readonly readable: boolean
  readonly pulls: Map<number, GithubPull>
  readonly issues: Map<number, GithubIssue>
  readonly comments: Map<number, GithubComment>
  /** By their names. */
  readonly labels: Map<string, GithubLabel>
  readonly settings: GithubSettings
}

/** Where the limits of GitHub are; a test lowers them instead of making 100,000 files. */
export interface Limits {
  readonly truncateTreesAbove: number
  readonly blobBytes: number
  readonly pullFiles: number
  readonly compareFiles: number
  readonly compareCommits: number
}

export const LIMITS: Limits = {
  truncateTreesAbove: 100_000,
  blobBytes: 100 * 1024 * 1024,
  pullFiles: 3000,
  compareFiles: 300,
  compareCommits: 250,
}

export interface World {
  readonly addresses: Addresses
  readonly limits: Limits
  readonly repositories: ReadonlyMap<string, Kept>
  readonly tokens: Readonly<Record<string, GithubToken>>
  /** The next free id of a comment. */
  nextId(): number
  /** Now, as GitHub writes it. */
  now(): string
}

/** Names of repositories are not case-sensitive on GitHub. */
export const keptAs = (world: World, fullName: string): Kept | undefined =>
  world.repositories.get(fullName.toLowerCase())

/** Issues and pull requests share their numbers. */
export const nextNumber = ({ issues, pulls }: Kept): number =>
  Math.max(0, ...issues.keys(), ...pulls.keys()) + 1
