import { type Answer, ok, param, type RepositoryCall, type Route, route } from './call.ts'
import { commitShape, fileShape } from './commit-shape.ts'
import { linkTo } from './pages.ts'
import { notFound, Refusal } from './refusal.ts'
import { repositoryShape } from './repository-shape.ts'
import { protectionSeen } from './settings-routes.ts'

const READ = ['contents=read'] as const
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const COMMITS_PER_PAGE = 100

const placeOf = ({ kept, world }: RepositoryCall) => ({
  fullName: kept.facts.fullName,
  at: world.addresses,
})

/** The commit that a name stands for, or null. */
export function commitNamed({ kept }: RepositoryCall, name: string): string | null {
  const found = kept.git.find(name === 'HEAD' ? kept.facts.defaultBranch : name)
  const peeled = found === null ? null : kept.git.peel(found.sha)
  return peeled?.type === 'commit' ? peeled.sha : null
}

function repository(call: RepositoryCall): Answer {
  const { kept, world, token } = call
  const pushes = token?.permissions.contents === 'write'
  return ok({
    ...repositoryShape(kept.facts, world.addresses),
    ...(token === undefined
      ? {}
      : { permissions: { admin: false, maintain: false, push: pushes, triage: pushes, pull: true } }),
    network_count: 0,
    subscribers_count: 0,
  })
}

function branch(call: RepositoryCall): Answer {
  const name = param(call, 'branch')
  const found = call.kept.git.find(`refs/heads/${name}`)
  if (found === null) throw new Refusal(404, 'Branch not found')
  const { fullName, at } = placeOf(call)
  const self = `${at.api}/repos/${fullName}/branches/${name}`
  return ok({
    name,
    commit: commitShape(found.sha, call.kept.git, placeOf(call)),
    _links: { self, html: `${at.html}/${fullName}/tree/${name}` },
    ...protectionSeen(call, name),
    protection_url: `${self}/protection`,
  })
}

/** The branches; of all of them only whether the default one is there. */
function branches(call: RepositoryCall): Answer {
  const { facts, git } = call.kept
  const found = git.find(`refs/heads/${facts.defaultBranch}`)
  if (found === null) return ok([])
  const { fullName, at } = placeOf(call)
  const url = `${at.api}/repos/${fullName}/commits/${found.sha}`
  return ok([{ name: facts.defaultBranch, commit: { sha: found.sha, url }, protected: false }])
}

export const noCommit = (name: string): Refusal => new Refusal(422, `No commit found for SHA: ${name}`)

function commit(call: RepositoryCall): Answer {
  const { git } = call.kept
  const sha = commitNamed(call, param(call, 'ref'))
  if (sha === null) throw noCommit(param(call, 'ref'))
  const changes = git.changes(git.commit(sha).parents[0] ?? EMPTY_TREE, sha)
  const additions = changes.reduce((sum, change) => sum + change.additions, 0)
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
  return ok({
    ...commitShape(sha, git, placeOf(call)),
    stats: { total: additions + deletions, additions, deletions },
    files: changes
      .slice(0, call.world.limits.compareFiles)
      .map((change) => fileShape(change, sha, placeOf(call))),
  })
}

function compare(call: RepositoryCall): Answer {
  const { git } = call.kept
  const [from = '', to] = param(call, 'basehead').split('...')
  // "owner:branch" names another repository of the network; here they share their objects.
  const sha = (name: string): string => {
    const found = commitNamed(call, name.replace(/^[^:]+:/, ''))
    if (found === null) throw notFound()
    return found
  }
  if (to === undefined) throw notFound()
  const [base, head] = [sha(from), sha(to)]
  const common = git.mergeBase(base, head)
  if (common === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
  const ahead = git.between(base, head)
  const behind = git.between(head, base).length
  const { fullName, at } = placeOf(call)
  const self = `${at.api}/repos/${fullName}/compare/${from}...${to}`
  const html = `${at.html}/${fullName}/compare/${from}...${to}`
  const paged = call.query.has('page') || call.query.has('per_page')
  const size = Math.min(Number(call.query.get('per_page') ?? COMMITS_PER_PAGE), COMMITS_PER_PAGE)
  const page = Number(call.query.get('page') ?? 1)
  const shown = paged
    ? ahead.slice((page - 1) * size, page * size)
    : ahead.slice(-call.world.limits.compareCommits)
  const show = (one: string) => commitShape(one, git, placeOf(call))
  return ok(
    {
      url: self,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: show(base),
      merge_base_commit: show(common),
      status:
        ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: shown.map(show),
      // Files come with the first page only, and never more than 300: GitHub does not say that some are missing.
      files:
        page > 1
          ? []
          : git
              .changes(common, head)
              .slice(0, call.world.limits.compareFiles)
              .map((change) => fileShape(change, head, placeOf(call))),
    },
    paged ? linkTo(call, page, Math.max(1, Math.ceil(ahead.length / size))) : {},
  )
}

export const COMMIT_ROUTES: readonly Route[] = [
  route('GET', '', ['metadata=read'], repository),
  route('GET', '/branches', READ, branches),
  route('GET', '/branches/{branch}', READ, branch),
  route('GET', '/commits/{ref}', READ, commit),
  route('GET', '/compare/{basehead}', READ, compare),
]
