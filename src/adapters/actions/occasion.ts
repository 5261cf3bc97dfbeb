import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UserError } from '../../app/user-error.ts'
import { isRepositoryName } from '../github/path-parts.ts'
import type { PullRequestHead } from '../github/pull-requests.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Why the Action runs, as the runner tells it. */
export type Occasion = {
  readonly event: string
  /** `owner/name`; null outside GitHub. */
  readonly repository: string | null
  /** Null where the event does not say. */
  readonly defaultBranch: string | null
} & (
  | { readonly kind: 'pull-request'; readonly number: number; readonly head: string; readonly branch: string }
  /** Another workflow ran for this head; its pull requests are still to be found. */
  | {
      readonly kind: 'workflow-run'
      readonly head: PullRequestHead
      readonly ofPullRequest: boolean
      readonly tree: TreeAt
    }
  | { readonly kind: 'merge-group'; readonly head: string; readonly base: string; readonly branch: string }
  | { readonly kind: 'tree'; readonly tree: TreeAt }
)

export interface TreeAt {
  /** Null where the runner names none. */
  readonly commit: string | null
  /** As in `refs/heads/main`; null where the runner names none. */
  readonly ref: string | null
}

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const Repository = z.object({ full_name: z.string(), default_branch: z.string().min(1) })
const Any = z.object({ repository: Repository.partial().optional() })
const PullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha }),
    base: z.object({ ref: z.string().min(1) }),
  }),
})
const WorkflowRun = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: z.object({ full_name: z.string().refine(isRepositoryName) }).nullable(),
  }),
})
const MergeGroup = z.object({
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: z.string().regex(/^refs\/heads\/./) }),
})

/** Events that are about a whole tree. Any other is told that it was audited, so that nobody takes it for one that compares. */
export const ABOUT_A_TREE: readonly string[] = ['push', 'workflow_dispatch', 'schedule']

/** Events whose pull request is read through the API alone: they run with the base's rights while a stranger's work is judged. */
export const API_ONLY: readonly string[] = ['pull_request_target', 'workflow_run']

/**
 * Reads the event of a run.
 *
 * @throws UserError where the event's payload lacks what it must have
 */
export function readOccasion(environment: Environment): Occasion {
  const event = environment['GITHUB_EVENT_NAME'] || 'unknown'
  const payload = payloadOf(environment['GITHUB_EVENT_PATH'])
  const known = parse(Any, payload, event).repository
  const common = {
    event,
    repository: environment['GITHUB_REPOSITORY'] || known?.full_name || null,
    defaultBranch: known?.default_branch ?? null,
  }
  const tree = { commit: environment['GITHUB_SHA'] || null, ref: environment['GITHUB_REF'] || null }
  if (common.repository !== null && !isRepositoryName(common.repository))
    throw unusable('GITHUB_REPOSITORY', 'the repository, as owner/name')
  if (tree.commit !== null && !sha.safeParse(tree.commit).success)
    throw unusable('GITHUB_SHA', 'a commit, by its full hash')
  switch (event) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, head, base } = parse(PullRequest, payload, event).pull_request
      return { ...common, kind: 'pull-request', number, head: head.sha, branch: base.ref }
    }
    case 'workflow_run': {
      const run = parse(WorkflowRun, payload, event).workflow_run
      const ofPullRequest = run.event.startsWith('pull_request')
      if (run.head_repository === null || run.head_branch === null)
        throw lacking(event, 'the repository or branch that the other workflow ran for')
      const head = {
        repository: run.head_repository.full_name,
        branch: run.head_branch,
        commit: run.head_sha,
      }
      return { ...common, kind: 'workflow-run', head, ofPullRequest, tree }
    }
    case 'merge_group': {
      const group = parse(MergeGroup, payload, event).merge_group
      const branch = group.base_ref.slice('refs/heads/'.length)
      return { ...common, kind: 'merge-group', head: group.head_sha, base: group.base_sha, branch }
    }
    default:
      return { ...common, kind: 'tree', tree }
  }
}

function payloadOf(path: string | undefined): unknown {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new UserError(
      'event-payload',
      `the event's payload could not be read: ${reason}`,
      'Run the Action in a workflow of GitHub Actions.',
    )
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, payload: unknown, event: string): z.output<Shape> {
  const parsed = shape.safeParse(payload)
  if (parsed.success) return parsed.data
  throw lacking(event, parsed.error.issues.map(({ path }) => path.join('.')).join(', '))
}

function unusable(variable: string, what: string): UserError {
  return new UserError(
    'event-payload',
    `what the runner names in ${variable} is not ${what}`,
    'Run the Action in a workflow of GitHub Actions; nothing may set this variable before it.',
  )
}

function lacking(event: string, what: string): UserError {
  return new UserError(
    'event-payload',
    `the payload of ${event} does not say ${what}`,
    'Run the Action in a workflow of GitHub Actions, on one of the events in docs/github.md.',
  )
}
