import type { Blob, Blobs, CommitTree, TreeEntry } from '../../app/commit-workspace.ts'
import { LIMITS } from '../../app/limits.ts'
import { type GitObject, type ObjectStore, openObjects, type TooLarge } from './object-store.ts'

/** The commits of a clone, from its objects. Nothing is fetched, and no filter runs. */
export interface Clone {
  /** The files of a commit; null where it is not there as a whole. */
  tree(commit: string): Promise<CommitTree | null>
  readonly blobs: Blobs
}

/** Bytes of a commit or of one folder's tree; a tree of 100,000 names has about four million. */
const LARGEST_TREE = 256 * 1024 * 1024
/** Folders in one another, as deep as a path of 4,096 bytes can be. */
const DEEPEST = 2_048

/**
 * Opens the objects of a clone. Commits and trees are held against their ids, so that what somebody wrote into the clone's
 * objects is not believed.
 */
export function openClone(top: string): Clone {
  const objects = openObjects(top)
  // What an id means never changes, and the two sides of a change share most of their trees.
  const trees = new Map<string, readonly TreeItem[]>()
  return {
    async tree(commit) {
      const entries = await listTree(objects, trees, commit)
      return entries === null ? null : { entries, complete: true }
    },
    async blobs(entries) {
      const ids = [...new Set(entries.map(({ object }) => object))]
      const found = await objects.read(ids, LIMITS.largestBytes)
      return new Map(ids.map((id): [string, Blob] => [id, blobOf(found.get(id))]))
    },
  }
}

function blobOf(object: GitObject | TooLarge | undefined): Blob {
  if (object !== undefined && 'tooLarge' in object) return object
  return object?.type === 'blob' ? object.bytes : 'the object is not in this clone'
}

/** Every file of a commit by its path; null where the commit is not there as a whole. */
async function listTree(
  objects: ObjectStore,
  known: Map<string, readonly TreeItem[]>,
  commit: string,
): Promise<ReadonlyMap<string, TreeEntry> | null> {
  const root = rootOf((await objects.read([commit], LARGEST_TREE)).get(commit))
  if (root === null) return null
  const files = new Map<string, TreeEntry>()
  let level: readonly { readonly folder: string; readonly object: string }[] = [{ folder: '', object: root }]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return null
    const wanted = new Set(level.map(({ object }) => object).filter((object) => !known.has(object)))
    for (const [object, tree] of await objects.read([...wanted], LARGEST_TREE)) {
      const items = itemsOf(tree, object.length / 2)
      if (items !== null) known.set(object, items)
    }
    const below: { folder: string; object: string }[] = []
    for (const { folder, object } of level) {
      const items = known.get(object)
      if (items === undefined) return null
      for (const { mode, name, object: id } of items) {
        if (mode === '40000') below.push({ folder: `${folder}${name}/`, object: id })
        else files.set(folder + name, { mode, object: id, size: 0 })
      }
    }
    level = below
  }
  return files
}

function rootOf(commit: GitObject | TooLarge | undefined): string | null {
  if (commit === undefined || 'tooLarge' in commit || commit.type !== 'commit') return null
  return /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(commit.bytes.toString('latin1', 0, 80))?.[1] ?? null
}

interface TreeItem {
  /** `40000` for a folder. */
  readonly mode: string
  readonly name: string
  readonly object: string
}

/** The items of a tree object: mode, blank, name, NUL, `idBytes` bytes of id; null where it is none. */
function itemsOf(tree: GitObject | TooLarge, idBytes: number): readonly TreeItem[] | null {
  if ('tooLarge' in tree || tree.type !== 'tree') return null
  const { bytes } = tree
  const items: TreeItem[] = []
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, blank)
    if (blank === -1 || end === -1 || end + 1 + idBytes > bytes.length) return null
    const name = bytes.toString('utf8', blank + 1, end)
    if (name === '' || name === '.' || name === '..' || name.includes('/')) return null
    items.push({
      mode: bytes.toString('latin1', at, blank),
      name,
      object: bytes.toString('hex', end + 1, end + 1 + idBytes),
    })
    at = end + 1 + idBytes
  }
  return items
}
