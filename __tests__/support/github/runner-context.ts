import type { RunOptions } from '../runner.ts'
import { idOf, namesOf } from './identity.ts'

interface Ref {
  readonly ref: string
  readonly sha: string
}

/** The keys of a payload that decide what GITHUB_SHA and GITHUB_REF hold. */
interface Known {
  readonly repository?: { readonly full_name: string; readonly default_branch: string; readonly id: number }
  readonly number?: number
  readonly pull_request?: { readonly base: Ref; readonly head: Ref; readonly merge_commit_sha: string | null }
  readonly merge_group?: { readonly head_sha: string; readonly head_ref: string }
  readonly ref?: string
  readonly after?: string
  readonly deleted?: boolean
}

/** The environment that says what set the job off, as GitHub fills it for each event. */
export function runnerContext(options: RunOptions): Readonly<Record<string, string>> {
  const { event, server } = options
  const payload = options.payload as Known
  const name = payload.repository?.full_name ?? 'acme/app'
  const told = commitAndRef(options, payload)
  const sha = options.sha ?? told.sha
  const ref = options.ref ?? told.ref
  const pull = event.startsWith('pull_request') ? payload.pull_request : undefined
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_BASE_REF: pull?.base.ref ?? '',
    GITHUB_EVENT_NAME: event,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_HEAD_REF: pull?.head.ref ?? '',
    GITHUB_JOB: 'gate',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(payload.repository?.id ?? idOf(name)),
    GITHUB_REPOSITORY_OWNER: namesOf(name)[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9002',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: server.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'gate',
    RUNNER_OS: 'Linux',
  }
}

function commitAndRef({ event, server }: RunOptions, payload: Known): Ref {
  const name = payload.repository?.full_name ?? 'acme/app'
  const branch = payload.repository?.default_branch ?? 'main'
  // pull_request_target too runs on the default branch, since the end of 2025.
  const ofDefault = (): Ref => ({ ref: `refs/heads/${branch}`, sha: server.tip(name, branch) })
  switch (event) {
    case 'pull_request':
      return {
        ref: `refs/pull/${payload.number ?? 0}/merge`,
        sha: payload.pull_request?.merge_commit_sha ?? payload.pull_request?.head.sha ?? '',
      }
    case 'merge_group':
      return { ref: payload.merge_group?.head_ref ?? '', sha: payload.merge_group?.head_sha ?? '' }
    case 'push':
      return payload.deleted === true ? ofDefault() : { ref: payload.ref ?? '', sha: payload.after ?? '' }
    default:
      return ofDefault()
  }
}
