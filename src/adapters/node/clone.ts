import type { Blobs, CommitTree, TreeEntry } from '../../app/commit-workspace.ts'
import { listTree, readBlobs } from './git.ts'

/** Bytes of blobs that are asked for in one go. */
const BATCH_BYTES = 64 * 1024 * 1024

/** The files of a commit in a clone; null where it is not there as a whole. */
export function cloneTree(top: string, commit: string): CommitTree | null {
  const entries = listTree(top, commit)
  return entries === null ? null : { entries, complete: true }
}

/** Blobs from a clone's objects, without filters; nothing is fetched. */
export function cloneBlobs(top: string): Blobs {
  return async (entries) => {
    const found = new Map<string, Uint8Array | string>(
      entries.map(({ object }) => [object, 'the object is not in this clone']),
    )
    for (const batch of batches(entries)) {
      const objects = [...new Set(batch.map(({ object }) => object))]
      for (const [object, bytes] of readBlobs(top, objects)) found.set(object, bytes)
    }
    return found
  }
}

function batches(entries: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const all: TreeEntry[][] = [[]]
  let size = 0
  for (const entry of entries) {
    if (size + entry.size > BATCH_BYTES) {
      all.push([])
      size = 0
    }
    all.at(-1)?.push(entry)
    size += entry.size
  }
  return all.filter((batch) => batch.length > 0)
}
