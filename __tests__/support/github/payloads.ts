import { common, type EventOptions, factsOf, type Payload, type Ref, STRANGER } from './event-parts.ts'
import { GITHUB, moment, namesOf } from './identity.ts'
import { fullPullShape, type PullFacts } from './pull-shape.ts'

export type { Payload } from './event-parts.ts'
export { workflowRunEvent } from './workflow-run-event.ts'

export interface PullRequestEventOptions extends EventOptions {
  readonly number?: number
  readonly action?: string
  readonly base: Ref
  readonly head: Ref & { readonly repo?: string | null }
  /** The branch is in "stranger/app", unless the head says where. */
  readonly fork?: boolean
  readonly draft?: boolean
  readonly state?: 'open' | 'closed'
  readonly user?: string
  /** refs/pull/N/merge. */
  readonly merge?: string | null
  readonly changedFiles?: number
}

/** The payload of pull_request and pull_request_target. */
export function pullRequestEvent(options: PullRequestEventOptions): Payload {
  const { number = 7, action = 'synchronize', base, head, fork = false, addresses = GITHUB } = options
  const repository = factsOf(options)
  const from = head.repo === undefined ? (fork ? STRANGER : repository.fullName) : head.repo
  const owner = namesOf(from ?? STRANGER)[0]
  const author = options.user ?? (fork ? owner : 'octocat')
  const now = moment(new Date())
  const pull: PullFacts = {
    repository,
    number,
    base,
    head: { repo: from, owner, ref: head.ref, sha: head.sha },
    state: options.state ?? 'open',
    merged: false,
    draft: options.draft ?? false,
    locked: false,
    title: `Change ${number}`,
    body: null,
    user: author,
    association: fork ? 'CONTRIBUTOR' : 'MEMBER',
    mergeCommit: options.merge ?? null,
    mergeable: null,
    createdAt: now,
    updatedAt: now,
    counts: {
      comments: 0,
      commits: 1,
      additions: 1,
      deletions: 0,
      changedFiles: options.changedFiles ?? 1,
    },
  }
  return {
    action,
    number,
    pull_request: fullPullShape(pull, addresses),
    ...(action === 'synchronize' ? { before: '0'.repeat(39) + '1', after: head.sha } : {}),
    ...common({ sender: author, ...options }),
  }
}

export interface MergeGroupEventOptions extends EventOptions {
  readonly base: Ref
  readonly head: { readonly sha: string; readonly ref?: string }
}

export function mergeGroupEvent(options: MergeGroupEventOptions): Payload {
  const { base, head } = options
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head.sha,
      head_ref: head.ref ?? `refs/heads/gh-readonly-queue/${base.ref}/pr-7-${base.sha}`,
      base_sha: base.sha,
      base_ref: `refs/heads/${base.ref}`,
      head_commit: { id: head.sha, message: 'Merge pull request #7', timestamp: moment(new Date()) },
    },
    ...common(options),
  }
}

export interface PushEventOptions extends EventOptions {
  /** In full: "refs/heads/main". */
  readonly ref?: string
  readonly before?: string
  readonly after: string
  readonly deleted?: boolean
}

const NOTHING = '0'.repeat(40)

export function pushEvent(options: PushEventOptions): Payload {
  const { ref = 'refs/heads/main', before = NOTHING, after, deleted = false, addresses = GITHUB } = options
  const { fullName } = factsOf(options)
  return {
    ref,
    before,
    after: deleted ? NOTHING : after,
    base_ref: null,
    created: before === NOTHING,
    deleted,
    forced: false,
    compare: `${addresses.html}/${fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [],
    head_commit: deleted ? null : { id: after, message: 'change', timestamp: moment(new Date()) },
    pusher: { name: options.sender ?? 'octocat', email: 'test@example.com' },
    ...common(options),
  }
}

/** GitHub's payload of a schedule names the line that fired. */
export const scheduleEvent = (options: EventOptions & { readonly schedule?: string } = {}): Payload => ({
  schedule: options.schedule ?? '17 6 * * 1',
  workflow: '.github/workflows/check.yml',
  ...common(options),
})

export const dispatchEvent = (
  options: EventOptions & { readonly ref?: string; readonly inputs?: Payload } = {},
): Payload => ({
  ref: options.ref ?? 'refs/heads/main',
  inputs: options.inputs ?? null,
  workflow: '.github/workflows/check.yml',
  ...common(options),
})
