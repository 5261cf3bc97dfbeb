import { type Addresses, idOf, nodeId, user } from './identity.ts'
import { type RepositoryFacts, repositoryFacts, repositoryShape } from './repository-shape.ts'

export interface PullFacts {
  /** The repository that is to take the change. */
  readonly repository: RepositoryFacts
  readonly number: number
  readonly base: { readonly ref: string; readonly sha: string }
  /** `repo` is null where the fork is deleted. */
  readonly head: {
    readonly repo: string | null
    readonly owner: string
    readonly ref: string
    readonly sha: string
  }
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly locked: boolean
  readonly title: string
  readonly body: string | null
  readonly user: string
  readonly association: string
  readonly mergeCommit: string | null
  readonly mergeable: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly counts: PullCounts
}

export interface PullCounts {
  readonly comments: number
  readonly commits: number
  readonly additions: number
  readonly deletions: number
  readonly changedFiles: number
}

/** A pull request as lists show it. */
export function pullShape(pull: PullFacts, at: Addresses): Record<string, unknown> {
  const { repository, number, head } = pull
  const api = `${at.api}/repos/${repository.fullName}`
  const html = `${at.html}/${repository.fullName}/pull/${number}`
  const self = `${api}/pulls/${number}`
  const owner = repository.fullName.split('/')[0] ?? ''
  const addresses = {
    html,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  }
  const closed = pull.state === 'closed' ? pull.updatedAt : null
  const headFacts =
    head.repo === null
      ? null
      : head.repo === repository.fullName
        ? repository
        : repositoryFacts(head.repo, { fork: true, private: repository.private })
  return {
    id: idOf(`${repository.fullName}#${number}`),
    node_id: nodeId('PullRequest', `${repository.fullName}#${number}`),
    url: self,
    ...Object.fromEntries(Object.entries(addresses).map(([name, address]) => [`${name}_url`, address])),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    number,
    state: pull.state,
    locked: pull.locked,
    active_lock_reason: null,
    title: pull.title,
    user: user(pull.user, at),
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: closed,
    merged_at: pull.merged ? closed : null,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      user: user(head.owner, at),
      repo: headFacts === null ? null : repositoryShape(headFacts, at),
    },
    base: {
      label: `${owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      user: user(owner, at, 'Organization'),
      repo: repositoryShape(repository, at),
    },
    _links: Object.fromEntries(
      Object.entries({ ...addresses, self }).map(([name, href]) => [name, { href }]),
    ),
    author_association: pull.association,
    auto_merge: null,
    draft: pull.draft,
  }
}

/** A pull request as its own page and events show it: with what takes GitHub a moment to work out. */
export function fullPullShape(pull: PullFacts, at: Addresses): Record<string, unknown> {
  return {
    ...pullShape(pull, at),
    merged: pull.merged,
    mergeable: pull.mergeable,
    rebaseable: pull.mergeable,
    mergeable_state: pull.mergeable === null ? 'unknown' : pull.mergeable ? 'clean' : 'dirty',
    merged_by: pull.merged ? user('octocat', at) : null,
    comments: pull.counts.comments,
    review_comments: 0,
    maintainer_can_modify: pull.head.repo !== null && pull.head.repo !== pull.repository.fullName,
    commits: pull.counts.commits,
    additions: pull.counts.additions,
    deletions: pull.counts.deletions,
    changed_files: pull.counts.changedFiles,
  }
}
