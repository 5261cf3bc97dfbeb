import { type Answer, numberParam, ok, param, type RepositoryCall, type Route, route } from './call.ts'
import { commitNamed, noCommit } from './commit-routes.ts'
import { fileShape } from './commit-shape.ts'
import type { FileChange } from './git-store.ts'
import { page } from './pages.ts'
import { fullPullShape, type PullCounts, type PullFacts, pullShape } from './pull-shape.ts'
import { notFound } from './refusal.ts'
import type { GithubPull, Kept } from './world.ts'

const READ = ['pull_requests=read'] as const
const NO_COUNTS: PullCounts = { comments: 0, commits: 0, additions: 0, deletions: 0, changedFiles: 0 }

const factsOf = (kept: Kept, pull: GithubPull, counts = NO_COUNTS): PullFacts => ({
  ...pull,
  repository: kept.facts,
  counts,
})

/** The files a pull request changes, as GitHub counts them: from where the branches parted. */
function changesOf({ git }: Kept, { base, head }: GithubPull): readonly FileChange[] {
  const from = git.mergeBase(base.sha, head.sha)
  return from === null ? [] : git.changes(from, head.sha)
}

function pullOf(call: RepositoryCall): GithubPull {
  const pull = call.kept.pulls.get(numberParam(call, 'pull_number'))
  if (pull === undefined) throw notFound()
  return pull
}

function list(call: RepositoryCall): Answer {
  const { kept, query, world } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const sort = query.get('sort') ?? 'created'
  const wanted = [...kept.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.base.ref === base) &&
      // Without an owner GitHub ignores the filter and gives every pull request.
      (head === null || !head.includes(':') || `${pull.head.owner}:${pull.head.ref}` === head),
  )
  const key = (pull: GithubPull): string => (sort === 'updated' ? pull.updatedAt : pull.createdAt)
  wanted.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
  if ((query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc') wanted.reverse()
  return page(call, wanted, (pull) => pullShape(factsOf(kept, pull), world.addresses))
}

function one(call: RepositoryCall): Answer {
  const { kept, world } = call
  const pull = pullOf(call)
  const changes = changesOf(kept, pull)
  const counts: PullCounts = {
    comments: [...kept.comments.values()].filter(({ number }) => number === pull.number).length,
    commits: kept.git.between(pull.base.sha, pull.head.sha).length,
    additions: changes.reduce((sum, change) => sum + change.additions, 0),
    deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
    changedFiles: changes.length,
  }
  return ok(fullPullShape(factsOf(kept, pull, counts), world.addresses))
}

function files(call: RepositoryCall): Answer {
  const { kept, world } = call
  const pull = pullOf(call)
  const place = { fullName: kept.facts.fullName, at: world.addresses }
  return page(call, changesOf(kept, pull).slice(0, world.limits.pullFiles), (change) =>
    fileShape(change, pull.head.sha, place),
  )
}

/**
 * The pull requests that brought a commit. GitHub looks for them where the commit lives: asked at the base
 * repository for a commit of a fork it answers with an empty list, asked at the fork it names the pull request.
 */
function ofCommit(call: RepositoryCall): Answer {
  const { kept, world } = call
  const sha = commitNamed(call, param(call, 'commit_sha'))
  if (sha === null) throw noCommit(param(call, 'commit_sha'))
  const found = [...world.repositories.values()].flatMap((base) => {
    const landed = commitNamed({ ...call, kept: base }, base.facts.defaultBranch)
    return [...base.pulls.values()]
      .filter(({ head }) => head.repo?.toLowerCase() === kept.facts.fullName.toLowerCase())
      .filter(({ head, base: { sha: from } }) => base.git.between(from, head.sha).includes(sha))
      .filter(({ state, merged }) =>
        landed !== null && base.git.mergeBase(landed, sha) === sha ? merged : state === 'open',
      )
      .map((pull) => ({ base, pull }))
  })
  return page(call, found, ({ base, pull }) => pullShape(factsOf(base, pull), world.addresses))
}

export const PULL_ROUTES: readonly Route[] = [
  route('GET', '/commits/{commit_sha}/pulls', READ, ofCommit),
  route('GET', '/pulls', READ, list),
  route('GET', '/pulls/{pull_number}', READ, one),
  route('GET', '/pulls/{pull_number}/files', READ, files),
]
