import { type Answer, ok, param, type RepositoryCall, type Route, route, wantsRaw } from './call.ts'
import { GIT_WRITE_ROUTES, refShape } from './git-write-routes.ts'
import { gitCommitShape } from './commit-shape.ts'
import { nodeId } from './identity.ts'
import { invalid, malformedSha, notFound, Refusal } from './refusal.ts'

const READ = ['contents=read'] as const
const LINE = 60

const place = ({
  kept,
  world,
}: RepositoryCall): { fullName: string; at: RepositoryCall['world']['addresses'] } => ({
  fullName: kept.facts.fullName,
  at: world.addresses,
})
const apiOf = (call: RepositoryCall): string =>
  `${call.world.addresses.api}/repos/${call.kept.facts.fullName}`

/** Base64 as GitHub writes it: in lines of 60 characters. */
export const base64Lines = (content: Buffer): string =>
  content.toString('base64').replaceAll(new RegExp(`.{1,${LINE}}`, 'g'), '$&\n')

/** Whole hashes only: what names an object here is never a branch. */
function objectOf(call: RepositoryCall, sha: string, type: string): string {
  if (!/^[0-9a-f]{40}$/.test(sha)) throw malformedSha()
  if (call.kept.git.find(sha)?.type !== type) throw notFound()
  return sha
}

function tree(call: RepositoryCall): Answer {
  const { kept, world, query } = call
  const name = param(call, 'tree_sha')
  const found = kept.git.find(name === 'HEAD' ? kept.facts.defaultBranch : name)
  const root = found === null ? null : kept.git.peel(found.sha)
  if (root === null || root.type === 'blob') throw notFound()
  // Any value of `recursive` means yes, "false" and "0" too.
  const entries = kept.git.tree(root.sha, query.has('recursive'))
  const most = world.limits.truncateTreesAbove
  return ok({
    sha: root.sha,
    url: `${apiOf(call)}/git/trees/${root.sha}`,
    tree: entries.slice(0, most).map(({ path, mode, type, sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(size === null ? {} : { size }),
      ...(type === 'commit' ? {} : { url: `${apiOf(call)}/git/${type}s/${sha}` }),
    })),
    truncated: entries.length > most,
  })
}

function blob(call: RepositoryCall): Answer {
  const sha = objectOf(call, param(call, 'file_sha'), 'blob')
  const content = call.kept.git.blob(sha)
  if (content.length > call.world.limits.blobBytes)
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    })
  if (wantsRaw(call))
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', content } }
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: content.length,
    url: `${apiOf(call)}/git/blobs/${sha}`,
    content: base64Lines(content),
    encoding: 'base64',
  })
}

function commit(call: RepositoryCall): Answer {
  const sha = objectOf(call, param(call, 'commit_sha'), 'commit')
  return ok(gitCommitShape(sha, call.kept.git, place(call)))
}

function reference(call: RepositoryCall): Answer {
  const name = param(call, 'ref').replace(/^refs\//, '')
  if (!name.includes('/')) throw invalid({ resource: 'Reference', code: 'invalid', field: 'ref' })
  const found = call.kept.git.find(`refs/${name}`)
  if (found === null) throw notFound()
  return ok(refShape(call, `refs/${name}`, found.sha, found.type))
}

export const GIT_ROUTES: readonly Route[] = [
  route('GET', '/git/trees/{tree_sha}', READ, tree),
  route('GET', '/git/blobs/{file_sha}', READ, blob),
  route('GET', '/git/commits/{commit_sha}', READ, commit),
  route('GET', '/git/ref/{ref}', READ, reference),
  ...GIT_WRITE_ROUTES,
]
