import { posix } from 'node:path'
import { type Answer, ok, param, type RepositoryCall, type Route, route, wantsRaw } from './call.ts'
import { commitNamed } from './commit-routes.ts'
import { base64Lines } from './git-routes.ts'
import type { TreeEntry } from './git-store.ts'
import { notFound, Refusal } from './refusal.ts'

const INLINE = 1024 * 1024
const ENTRIES = 1000
const LINK = '120000'

/** What every kind of content says of itself. */
function common(call: RepositoryCall, path: string, entry: TreeEntry, ref: string) {
  const { addresses } = call.world
  const { fullName } = call.kept.facts
  const at = path.split('/').map(encodeURIComponent).join('/')
  const self = `${addresses.api}/repos/${fullName}/contents/${at}?ref=${encodeURIComponent(ref)}`
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const html = `${addresses.html}/${fullName}/${kind}/${ref}/${at}`
  const git = `${addresses.api}/repos/${fullName}/git/${kind}s/${entry.sha}`
  return {
    name: posix.basename(path),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${addresses.html}/${fullName}/raw/${ref}/${at}` : null,
    _links: { self, git, html },
  }
}

const kindOf = ({ type, mode }: TreeEntry): string =>
  type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : mode === LINK ? 'symlink' : 'file'

/**
 * A file's text by its path. As on GitHub a link is followed where it leads to a file: whoever reads files this way
 * reads something else than the path says.
 */
function contents(call: RepositoryCall): Answer {
  const { git, facts } = call.kept
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '')
  const ref = call.query.get('ref') ?? facts.defaultBranch
  const commit = commitNamed(call, ref)
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const all = git.tree(commit, true)
  const find = (at: string): TreeEntry | undefined => all.find((entry) => entry.path === at)
  const children = (at: string): readonly TreeEntry[] =>
    all.filter((entry) => posix.dirname(entry.path) === (at === '' ? '.' : at))
  const entry = find(path)
  if (path === '' || entry?.type === 'tree')
    return ok(
      children(path)
        .slice(0, ENTRIES)
        .map((child) => ({
          ...common(call, child.path, child, ref),
          type: kindOf(child) === 'submodule' ? 'file' : kindOf(child),
        })),
    )
  if (entry === undefined) throw notFound()
  if (entry.type === 'commit')
    return ok({ ...common(call, path, entry, ref), type: 'submodule', submodule_git_url: null })
  const target = entry.mode === LINK ? git.blob(entry.sha).toString() : null
  const followed = target === null ? entry : find(posix.join(posix.dirname(path), target))
  if (followed === undefined || followed.type !== 'blob' || followed.mode === LINK)
    return ok({ ...common(call, path, entry, ref), type: 'symlink', target })
  const content = git.blob(followed.sha)
  if (wantsRaw(call))
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', content } }
  const small = content.length <= INLINE
  return ok({
    ...common(call, path, followed, ref),
    type: 'file',
    content: small ? base64Lines(content) : '',
    encoding: small ? 'base64' : 'none',
  })
}

export const CONTENTS_ROUTES: readonly Route[] = [
  route('GET', '/contents/{path}', ['contents=read'], contents),
]
