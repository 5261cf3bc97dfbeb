import { namesOf } from './identity.ts'
import {
  type GithubComment,
  type GithubIssue,
  type GithubPull,
  type Kept,
  keptAs,
  nextNumber,
  type World,
} from './world.ts'

export interface PullOptions extends Partial<Omit<GithubPull, 'base' | 'head' | 'number'>> {
  readonly repo: string
  readonly number: number
  /** A branch: its commit at this moment is remembered, as GitHub does. Or the branch with an older commit. */
  readonly base?: string | { readonly ref: string; readonly sha: string }
  readonly head: {
    /** Null: the fork is deleted. */
    readonly repo: string | null
    readonly owner?: string
    readonly ref: string
    readonly sha: string
  }
}
export interface CommentOptions extends Partial<GithubComment> {
  readonly repo: string
  readonly number: number
  readonly author: string
  readonly body: string
}
export interface IssueOptions extends Partial<GithubIssue> {
  readonly repo: string
  readonly title: string
}

/** What a test puts on the server and looks at afterwards. */
export interface State {
  addPull(pull: PullOptions): GithubPull
  /** As a push to its branch or a click would. */
  updatePull(repo: string, number: number, changes: Partial<GithubPull>): GithubPull
  addComment(comment: CommentOptions): GithubComment
  addIssue(issue: IssueOptions): GithubIssue
  /** Ascending by id. */
  comments(repo: string, number: number): readonly GithubComment[]
  issues(repo: string): readonly GithubIssue[]
  /** The commit at the tip of a branch; of the default branch unless told. */
  tip(repo: string, branch?: string): string
}

export function stateOf(world: World): State {
  const kept = (repo: string): Kept => {
    const found = keptAs(world, repo)
    if (found === undefined) throw new Error(`the server has no repository ${repo}`)
    return found
  }
  const tip: State['tip'] = (repo, branch) => {
    const { git, facts } = kept(repo)
    const found = git.find(`refs/heads/${branch ?? facts.defaultBranch}`)
    if (found === null) throw new Error(`${repo} has no branch ${branch ?? facts.defaultBranch}`)
    return found.sha
  }
  const times = () => ({ createdAt: world.now(), updatedAt: world.now() })
  return {
    tip,
    addPull: ({ repo, number, base, head, ...more }) => {
      const { git, pulls, facts } = kept(repo)
      const owner = head.owner ?? namesOf(head.repo ?? repo)[0]
      const inside = head.repo === repo
      const pull: GithubPull = {
        state: 'open',
        merged: false,
        draft: false,
        locked: false,
        title: `Change ${number}`,
        body: null,
        user: inside ? 'octocat' : owner,
        association: inside ? 'MEMBER' : 'CONTRIBUTOR',
        mergeCommit: git.find(`refs/pull/${number}/merge`)?.sha ?? null,
        mergeable: true,
        ...times(),
        ...more,
        number,
        base:
          typeof base === 'object'
            ? base
            : { ref: base ?? facts.defaultBranch, sha: tip(repo, base ?? facts.defaultBranch) },
        head: { ...head, owner },
      }
      pulls.set(number, pull)
      return pull
    },
    updatePull: (repo, number, changes) => {
      const { pulls } = kept(repo)
      const pull = pulls.get(number)
      if (pull === undefined) throw new Error(`${repo} has no pull request ${number}`)
      const changed = { ...pull, updatedAt: world.now(), ...changes }
      pulls.set(number, changed)
      return changed
    },
    addComment: ({ repo, ...more }) => {
      const comment = { id: world.nextId(), association: 'NONE', ...times(), ...more }
      kept(repo).comments.set(comment.id, comment)
      return comment
    },
    addIssue: ({ repo, ...more }) => {
      const issue: GithubIssue = {
        number: nextNumber(kept(repo)),
        author: 'octocat',
        body: null,
        state: 'open',
        stateReason: null,
        labels: [],
        locked: false,
        ...times(),
        ...more,
      }
      kept(repo).issues.set(issue.number, issue)
      return issue
    },
    comments: (repo, number) =>
      [...kept(repo).comments.values()]
        .filter((comment) => comment.number === number)
        .sort((a, b) => a.id - b.id),
    issues: (repo) => [...kept(repo).issues.values()].sort((a, b) => a.number - b.number),
  }
}
