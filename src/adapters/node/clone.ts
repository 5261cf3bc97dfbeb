import type { Blob, Blobs, CommitTree } from '../../app/commit-workspace.ts'
import { LIMITS } from '../../app/limits.ts'
import { blobSizes, listTree, readBlobs } from './git.ts'

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
    const found = new Map<string, Blob>(
      entries.map(({ object }) => [object, 'the object is not in this clone']),
    )
    const sizes = blobSizes(top, [...found.keys()])
    for (const [object, size] of sizes) if (size > LIMITS.largestBytes) found.set(object, { tooLarge: size })
    for (const objects of batches(sizes))
      for (const [object, bytes] of readBlobs(top, objects)) found.set(object, bytes)
    return found
  }
}

/** Objects in groups that fit into memory together. */
function batches(sizes: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  let together = 0
  for (const [object, size] of sizes) {
    if (size > LIMITS.largestBytes) continue
    if (together + size > BATCH_BYTES) {
      all.push([])
      together = 0
    }
    all.at(-1)?.push(object)
    together += size
  }
  return all.filter((batch) => batch.length > 0)
}
