import type { FileContent, Workspace } from '../../app/workspace.ts'
import { listTree, readBlobs, type TreeEntry } from './git.ts'

/** Bytes of blobs that are fetched in one go. */
const BATCH_BYTES = 64 * 1024 * 1024

/**
 * The files of a commit, read from git's objects: no checkout, no filters, no links. `like` is the workspace of the head;
 * the same part of the tree is looked at. Null where the commit cannot be read.
 */
export function openCommit(
  top: string,
  commit: string,
  like: Pick<Workspace, 'base' | 'named' | 'complete'>,
  covers: (path: string) => boolean,
): Workspace | null {
  const tree = listTree(top, commit)
  if (tree === null) return null
  const blobs = new Map<string, Uint8Array>()
  const fetch = (entries: readonly TreeEntry[]): void => {
    const missing = [
      ...new Set(entries.filter((entry) => !blobs.has(entry.object)).map((entry) => entry.object)),
    ]
    if (missing.length > 0) for (const [object, bytes] of readBlobs(top, missing)) blobs.set(object, bytes)
  }
  const read = (path: string, maxBytes: number): FileContent => {
    const entry = tree.get(path)
    if (entry === undefined) return { kind: 'missing' }
    if (entry.mode === '120000') return { kind: 'link' }
    if (entry.mode === '160000') return { kind: 'submodule' }
    if (entry.size > maxBytes) return { kind: 'too-large', size: entry.size }
    fetch([entry])
    const bytes = blobs.get(entry.object)
    return bytes === undefined
      ? { kind: 'unreadable', reason: 'the object is not in this clone' }
      : { kind: 'bytes', bytes }
  }
  return {
    base: like.base,
    named: new Set([...like.named].filter((path) => tree.has(path))),
    complete: like.complete,
    list: () => [...tree.keys()].filter(covers).toSorted(),
    has: (path) => tree.has(path),
    prefetch: (paths) => {
      let batch: TreeEntry[] = []
      let size = 0
      for (const path of paths) {
        const entry = tree.get(path)
        if (entry === undefined || !entry.mode.startsWith('100') || entry.size > BATCH_BYTES) continue
        if (size + entry.size > BATCH_BYTES) {
          fetch(batch)
          batch = []
          size = 0
        }
        batch.push(entry)
        size += entry.size
      }
      fetch(batch)
    },
    read,
    head: () => null,
  }
}
