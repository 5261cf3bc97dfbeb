import type { RepositoryCall } from './call.ts'
import { idOf, nodeId, user } from './identity.ts'
import { labelShape } from './label-routes.ts'
import type { GithubIssue, GithubPull } from './world.ts'

/** A pull request seen as an issue: GitHub lists both together. */
export const asIssue = (pull: GithubPull): GithubIssue => ({
  number: pull.number,
  author: pull.user,
  title: pull.title,
  body: pull.body,
  state: pull.state,
  stateReason: null,
  labels: [],
  locked: pull.locked,
  createdAt: pull.createdAt,
  updatedAt: pull.updatedAt,
})

export function issueShape(call: RepositoryCall, issue: GithubIssue): Record<string, unknown> {
  const { kept, world } = call
  const at = world.addresses
  const name = `${kept.facts.fullName}#${issue.number}`
  const api = `${at.api}/repos/${kept.facts.fullName}`
  const self = `${api}/issues/${issue.number}`
  const pull = kept.pulls.get(issue.number)
  const html = `${at.html}/${kept.facts.fullName}/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`
  const comments = [...kept.comments.values()].filter(({ number }) => number === issue.number)
  return {
    url: self,
    repository_url: api,
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: html,
    id: idOf(name),
    node_id: nodeId('Issue', name),
    number: issue.number,
    title: issue.title,
    user: user(issue.author, at),
    labels: issue.labels.map((label) => labelShape(call, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
    author_association: 'NONE',
    active_lock_reason: null,
    body: issue.body,
    timeline_url: `${self}/timeline`,
    performed_via_github_app: null,
    ...(pull === undefined
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: pull.merged ? pull.updatedAt : null,
          },
        }),
  }
}
