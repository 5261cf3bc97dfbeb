import { type Answer, field, ok, param, type RepositoryCall, type Route, route } from './call.ts'
import { gitCommitShape } from './commit-shape.ts'
import { nodeId } from './identity.ts'
import { invalid, notSupplied, Refusal } from './refusal.ts'

const WRITE = ['contents=write'] as const

const apiOf = ({ world, kept }: RepositoryCall): string =>
  `${world.addresses.api}/repos/${kept.facts.fullName}`

const textOf = (call: RepositoryCall, name: string): string => {
  const value = field(call, name)
  if (typeof value !== 'string') throw notSupplied(name)
  return value
}

export const refShape = (
  call: RepositoryCall,
  ref: string,
  sha: string,
  type: string,
): Record<string, unknown> => ({
  ref,
  node_id: nodeId('Ref', ref.replace(/^refs\//, '')),
  url: `${apiOf(call)}/git/${ref}`,
  object: { sha, type, url: `${apiOf(call)}/git/${type}s/${sha}` },
})

/** An object that a request names, of the type that belongs there. */
function known({ kept }: RepositoryCall, sha: string, type: string): string {
  if (kept.git.find(sha)?.type !== type) throw new Refusal(422, `${type} ${sha} does not exist`)
  return sha
}

function blob(call: RepositoryCall): Answer {
  const encoding = field(call, 'encoding') === 'base64' ? 'base64' : 'utf-8'
  const sha = call.kept.git.writeBlob(Buffer.from(textOf(call, 'content'), encoding))
  return { status: 201, body: { sha, url: `${apiOf(call)}/git/blobs/${sha}` } }
}

interface Entry {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string
  readonly content?: string
}

function tree(call: RepositoryCall): Answer {
  const { git } = call.kept
  const base = field(call, 'base_tree')
  const given = field(call, 'tree') as readonly Entry[]
  const entries = new Map(
    given.map(({ path = '', mode = '100644', sha, content }) => [
      path,
      {
        mode,
        sha: content === undefined ? known(call, sha ?? '', 'blob') : git.writeBlob(Buffer.from(content)),
      },
    ]),
  )
  const sha = git.writeTree(typeof base === 'string' ? known(call, base, 'tree') : null, entries)
  const listed = git.tree(sha, false).map(({ path, mode, type, sha: object, size }) => ({
    path,
    mode,
    type,
    sha: object,
    ...(size === null ? {} : { size }),
    url: `${apiOf(call)}/git/${type}s/${object}`,
  }))
  const body = { sha, url: `${apiOf(call)}/git/trees/${sha}`, tree: listed, truncated: false }
  return { status: 201, body }
}

function commit(call: RepositoryCall): Answer {
  const { git, facts } = call.kept
  const parents = (field(call, 'parents') ?? []) as readonly string[]
  for (const parent of parents) known(call, parent, 'commit')
  const sha = git.writeCommit(known(call, textOf(call, 'tree'), 'tree'), parents, textOf(call, 'message'))
  const place = { fullName: facts.fullName, at: call.world.addresses }
  return { status: 201, body: gitCommitShape(sha, git, place) }
}

function makeRef(call: RepositoryCall): Answer {
  const ref = textOf(call, 'ref')
  if (!/^refs\/[^/]+\/./.test(ref)) throw invalid({ resource: 'Reference', code: 'invalid', field: 'ref' })
  if (call.kept.git.find(ref) !== null) throw new Refusal(422, 'Reference already exists')
  const sha = known(call, textOf(call, 'sha'), 'commit')
  call.kept.git.writeRef(ref, sha)
  return { status: 201, body: refShape(call, ref, sha, 'commit') }
}

function moveRef(call: RepositoryCall): Answer {
  const { git } = call.kept
  const ref = `refs/${param(call, 'ref').replace(/^refs\//, '')}`
  const before = git.find(ref)
  if (before === null) throw new Refusal(422, 'Reference does not exist')
  const sha = known(call, textOf(call, 'sha'), 'commit')
  if (field(call, 'force') !== true && !isAhead(call, before.sha, sha))
    throw new Refusal(422, 'Update is not a fast forward')
  git.writeRef(ref, sha)
  return ok(refShape(call, ref, sha, 'commit'))
}

/** Whether a commit is another or has it among its ancestors. */
function isAhead({ kept }: RepositoryCall, before: string, after: string): boolean {
  const waiting = [after]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (sha === before) return true
    waiting.push(...kept.git.commit(sha).parents)
  }
  return false
}

export const GIT_WRITE_ROUTES: readonly Route[] = [
  route('POST', '/git/blobs', WRITE, blob),
  route('POST', '/git/trees', WRITE, tree),
  route('POST', '/git/commits', WRITE, commit),
  route('POST', '/git/refs', WRITE, makeRef),
  route('PATCH', '/git/refs/{ref}', WRITE, moveRef),
]
