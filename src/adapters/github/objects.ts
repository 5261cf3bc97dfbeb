import type { TreeEntry } from '../../app/commit-workspace.ts'
import { noAnswer } from './api-error.ts'
import { readBlob } from './blob.ts'
import type { Github } from './client.ts'
import { readTree, treeEntry, type RepositoryTree } from './tree.ts'
import { isTreePath, readTreeLevel, type TreeLevel } from './tree-level.ts'

/** Git's objects of one repository. Nothing is fetched twice, failures included. Throws an `ApiError`. */
export interface ObjectReader {
  /** Every file of a commit. */
  tree(commit: string): Promise<RepositoryTree>
  /**
   * What is at a path of a commit, a link as the link itself; null for a folder, for nothing, and behind a link or a
   * submodule. Reads folder by folder, so that a tree too large to be listed does not matter.
   */
  entryAt(commit: string, path: string): Promise<TreeEntry | null>
  blob(object: string): Promise<Uint8Array>
}

/** `repository`: `owner/name`. */
export function objectReader(github: Github, repository: string): ObjectReader {
  const level = once((object): Promise<TreeLevel> => readTreeLevel(github, repository, object, 'names'))
  return {
    tree: once((commit) => readTree(github, repository, commit)),
    blob: once((object) => readBlob(github, repository, object)),
    entryAt: async (commit, path) => {
      if (!isTreePath(path)) return null
      const names = path.split('/')
      let folder = commit
      for (const [depth, name] of names.entries()) {
        const { items, truncated } = await level(folder)
        const item = items.find((one) => one.path === name)
        // Not among the first part of the names is not the same as not there.
        if (item === undefined && truncated)
          throw noAnswer(`GET ${path} at ${commit}`, 'a folder that GitHub does not list completely')
        if (item === undefined) return null
        if (depth === names.length - 1) return treeEntry(item)
        if (item.type !== 'tree') return null
        folder = item.sha
      }
      return null
    },
  }
}

function once<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const started = new Map<string, Promise<T>>()
  return async (key) => {
    const known = started.get(key) ?? read(key)
    started.set(key, known)
    return await known
  }
}
