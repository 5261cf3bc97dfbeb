import type { FileChange, GitStore, StoredCommit } from './git-store.ts'
import { type Addresses, nodeId } from './identity.ts'

const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

interface Place {
  readonly fullName: string
  readonly at: Addresses
}

const apiOf = ({ fullName, at }: Place): string => `${at.api}/repos/${fullName}`
const htmlOf = ({ fullName, at }: Place): string => `${at.html}/${fullName}`

const parentsOf = (commit: StoredCommit, place: Place, kind: string): readonly unknown[] =>
  commit.parents.map((sha) => ({
    sha,
    url: `${apiOf(place)}/${kind}/${sha}`,
    html_url: `${htmlOf(place)}/commit/${sha}`,
  }))

/** A commit as /commits and /compare show it. */
export function commitShape(sha: string, git: GitStore, place: Place): Record<string, unknown> {
  const commit = git.commit(sha)
  const api = apiOf(place)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${sha}`,
    html_url: `${htmlOf(place)}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: parentsOf(commit, place, 'commits'),
  }
}

/** A commit as /git/commits shows it: the object alone. */
export function gitCommitShape(sha: string, git: GitStore, place: Place): Record<string, unknown> {
  const commit = git.commit(sha)
  const api = apiOf(place)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${htmlOf(place)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsOf(commit, place, 'git/commits'),
    verification: UNSIGNED,
  }
}

/** A changed file, without its patch: GitHub leaves that out of large ones, so nobody can build on it. */
export function fileShape(change: FileChange, head: string, place: Place): Record<string, unknown> {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${htmlOf(place)}/blob/${head}/${path}`,
    raw_url: `${htmlOf(place)}/raw/${head}/${path}`,
    contents_url: `${apiOf(place)}/contents/${path}?ref=${head}`,
    ...(change.before === null ? {} : { previous_filename: change.before }),
  }
}
