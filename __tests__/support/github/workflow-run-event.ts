import { common, type EventOptions, factsOf, type Payload, type Ref, STRANGER } from './event-parts.ts'
import { GITHUB, idOf, moment, namesOf, nodeId, user } from './identity.ts'
import { repositoryFacts, repositoryShape } from './repository-shape.ts'
import type { GithubPull } from './world.ts'

export interface WorkflowRunEventOptions extends EventOptions {
  /** What set the first workflow off. */
  readonly event?: string
  readonly action?: string
  readonly conclusion?: string | null
  readonly head: Ref & { readonly repo?: string | null }
  /** The first workflow ran for "stranger/app", unless the head says for whom. */
  readonly fork?: boolean
  /** Pull requests of the repository itself; GitHub leaves the list empty for forks. */
  readonly pulls?: readonly GithubPull[]
}

export function workflowRunEvent(options: WorkflowRunEventOptions): Payload {
  const { event = 'pull_request', head, fork = false, addresses = GITHUB, pulls = [] } = options
  const repository = factsOf(options)
  const from = head.repo === undefined ? (fork ? STRANGER : repository.fullName) : head.repo
  const now = moment(new Date())
  const api = `${addresses.api}/repos/${repository.fullName}`
  const short = (ref: Ref): Payload => ({
    ref: ref.ref,
    sha: ref.sha,
    repo: {
      id: idOf(repository.fullName),
      url: api,
      name: namesOf(repository.fullName)[1],
    },
  })
  return {
    action: options.action ?? 'completed',
    workflow: { id: 11, name: 'check', path: '.github/workflows/check.yml', state: 'active' },
    workflow_run: {
      id: 9001,
      name: 'check',
      node_id: nodeId('WorkflowRun', 9001),
      path: '.github/workflows/check.yml',
      event,
      status: 'completed',
      conclusion: options.conclusion === undefined ? 'success' : options.conclusion,
      head_branch: head.ref,
      head_sha: head.sha,
      head_commit: {
        id: head.sha,
        message: 'the change',
        timestamp: now,
        author: { name: 'Test', email: 'test@example.com' },
      },
      run_number: 1,
      run_attempt: 1,
      workflow_id: 11,
      url: `${api}/actions/runs/9001`,
      html_url: `${addresses.html}/${repository.fullName}/actions/runs/9001`,
      created_at: now,
      updated_at: now,
      run_started_at: now,
      actor: user('octocat', addresses),
      triggering_actor: user('octocat', addresses),
      display_title: 'the change',
      pull_requests:
        from === repository.fullName
          ? pulls.map((pull) => ({
              id: idOf(`${repository.fullName}#${pull.number}`),
              number: pull.number,
              url: `${api}/pulls/${pull.number}`,
              head: short(pull.head),
              base: short(pull.base),
            }))
          : [],
      repository: repositoryShape(repository, addresses),
      head_repository:
        from === null
          ? null
          : repositoryShape(
              from === repository.fullName ? repository : repositoryFacts(from, { fork: true }),
              addresses,
            ),
    },
    ...common(options),
  }
}
