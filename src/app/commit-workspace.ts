import { LIMITS } from './limits.ts'
import type { FileContent, Workspace } from './workspace.ts'

/** What git's tree says of a path: a mode (120000 is a link, 160000 a submodule), the object, and a blob's size in bytes (0 where the tree does not tell). */
export interface TreeEntry {
  readonly mode: string
  readonly object: string
  readonly size: number
}

/** Every file of a commit by its path. */
export interface CommitTree {
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** False where the tree is so large that part of it could not be listed. */
  readonly complete: boolean
}

/** A blob's bytes; a text says why they could not be read, a size in bytes that they are more than any file may have. */
export type Blob = Uint8Array | string | { readonly tooLarge: number }

/** The content of blobs by their object. */
export type Blobs = (entries: readonly TreeEntry[]) => Promise<ReadonlyMap<string, Blob>>

export interface CommitView {
  readonly base: string
  readonly named: ReadonlySet<string>
  readonly complete: boolean
  /** Whether a path lies in what was asked for. */
  readonly covers: (path: string) => boolean
  readonly opening: Opening
}

/** Which files outside the places of models a workspace opens. */
export interface Opening {
  /** Whether a file is of interest; where it is not, nothing is said of it. */
  readonly concerns: (path: string, entry: TreeEntry) => boolean
  /** Whether a file that is of interest is opened; a text says why it is not, though it should be. */
  readonly opens: (path: string, entry: TreeEntry) => boolean | string
}

export const EVERYTHING: Opening = { concerns: () => true, opens: () => true }

/** Files that are opened in one go: their whole content is held meanwhile. */
const BATCH = 200

const NOT_FETCHED = 'it was not fetched'

/** The files of a commit, read from git's objects: no checkout, no filters, no links. */
export function commitWorkspace({ entries }: CommitTree, blobs: Blobs, view: CommitView): Workspace {
  const fetched = new Map<string, Blob>()
  const listed = [...entries.keys()].filter(view.covers).toSorted()
  const read = (path: string, maxBytes: number): FileContent => {
    const entry = entries.get(path)
    if (entry === undefined) return { kind: 'missing' }
    if (entry.mode === '120000') return { kind: 'link' }
    if (!isFile(entry)) return { kind: 'submodule' }
    if (entry.size > maxBytes) return { kind: 'too-large', size: entry.size }
    const content = fetched.get(entry.object) ?? NOT_FETCHED
    return contentOf(content, maxBytes)
  }
  return {
    base: view.base,
    named: new Set([...view.named].filter((path) => entries.has(path))),
    complete: view.complete,
    list: () => listed,
    has: (path) => entries.has(path),
    async prefetch(paths) {
      const wanted = new Map<string, TreeEntry>()
      for (const path of paths) {
        const entry = entries.get(path)
        if (entry !== undefined && isFile(entry) && entry.size <= LIMITS.largestBytes)
          if (!fetched.has(entry.object)) wanted.set(entry.object, entry)
      }
      if (wanted.size === 0) return
      for (const [object, content] of await blobs([...wanted.values()])) fetched.set(object, content)
    },
    read,
    async look(paths, bytes, show) {
      const worth: { readonly path: string; readonly entry: TreeEntry }[] = []
      for (const path of paths) {
        const entry = entries.get(path)
        if (entry === undefined || !isFile(entry) || entry.size > LIMITS.modelBytes) continue
        if (!view.opening.concerns(path, entry)) continue
        const opens = view.opening.opens(path, entry)
        if (opens === true) worth.push({ path, entry })
        else if (typeof opens === 'string') show(path, opens)
      }
      for (let at = 0; at < worth.length; at += BATCH) {
        const batch = worth.slice(at, at + BATCH)
        const contents = await blobs(batch.map(({ entry }) => entry))
        for (const { path, entry } of batch) {
          const content = contents.get(entry.object) ?? NOT_FETCHED
          if (typeof content === 'string') show(path, `the file could not be read: ${content}`)
          else if (content instanceof Uint8Array && content.length <= LIMITS.modelBytes)
            show(path, content.subarray(0, bytes))
        }
      }
    },
    concerns: (path) => {
      const entry = entries.get(path)
      return entry !== undefined && view.opening.concerns(path, entry)
    },
    identity: (path) => {
      const entry = entries.get(path)
      if (entry === undefined) return null
      return isFile(entry) ? entry.object : entry.mode === '120000' ? 'link' : 'submodule'
    },
  }
}

/** What a blob is to whoever takes at most so many bytes. */
export function contentOf(blob: Blob, maxBytes: number): FileContent {
  if (typeof blob === 'string') return { kind: 'unreadable', reason: blob }
  if (!(blob instanceof Uint8Array)) return { kind: 'too-large', size: blob.tooLarge }
  return blob.length > maxBytes ? { kind: 'too-large', size: blob.length } : { kind: 'bytes', bytes: blob }
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100')
}
