import type { TreeEntry } from '../../app/commit-workspace.ts'
import type { Github } from './client.ts'
import { readTreeLevel, type TreeItem, type TreeLevel } from './tree-level.ts'

/** What one tree may cost. Our own; GitHub allows a token of a job 1,000 requests an hour. */
export const TREE_LIMITS = {
  /** Requests for a tree that GitHub does not list at once. */
  requests: 500,
  entries: 1_000_000,
} as const

export interface TreeLimits {
  readonly requests: number
  readonly entries: number
}

export interface RepositoryTree {
  /** Files, links and submodules by their path. A submodule has size 0. */
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** False: there is more, beyond a limit of GitHub or ours. */
  readonly complete: boolean
}

/** Every file of a commit, folder by folder where GitHub cuts the listing of all. Throws an `ApiError`. */
export async function readTree(
  github: Github,
  repository: string,
  commit: string,
  limits: TreeLimits = TREE_LIMITS,
): Promise<RepositoryTree> {
  const entries = new Map<string, TreeEntry>()
  let requests = 0
  let complete = true

  const ask = async (object: string, kind: 'names' | 'paths'): Promise<TreeLevel | null> => {
    if (requests >= limits.requests) {
      complete = false
      return null
    }
    requests += 1
    return await readTreeLevel(github, repository, object, kind)
  }
  const take = (folder: string, items: readonly TreeItem[]): void => {
    for (const item of items) {
      const entry = treeEntry(item)
      if (entry === null) continue
      if (entries.size < limits.entries) entries.set(folder + item.path, entry)
      else complete = false
    }
  }
  const walk = async (folder: string, object: string): Promise<void> => {
    const all = await ask(object, 'paths')
    if (all === null) return
    const level = all.truncated ? await ask(object, 'names') : null
    take(folder, (level ?? all).items)
    if (level === null) return
    if (level.truncated) complete = false
    const folders = level.items.filter((item) => item.type === 'tree')
    await Promise.all(folders.map((item) => walk(`${folder}${item.path}/`, item.sha)))
  }

  await walk('', commit)
  return { entries, complete }
}

/** A folder is no entry: null. */
export function treeEntry(item: TreeItem): TreeEntry | null {
  if (item.type === 'tree') return null
  return { mode: item.mode, object: item.sha, size: item.type === 'blob' ? item.size : 0 }
}
