/** What stands at a path. Links are never followed. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'link' }
  | { readonly kind: 'submodule' }
  /** A device, socket or pipe. */
  | { readonly kind: 'special' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The files of one commit or folder. Paths are relative to the repository's root, with `/`. */
export interface Workspace {
  /** The folder that holds `.github`, relative to the root, with a closing `/`; empty for the root. Globs and the paths in models are relative to it. */
  readonly base: string
  /** Files that were named one by one; each must be a model. */
  readonly named: ReadonlySet<string>
  /** Whether everything under `base` is looked at. */
  readonly complete: boolean
  /** Files to look at, sorted: those under the paths that were asked for. */
  list(): readonly string[]
  /** Whether a file belongs to the tree. */
  has(path: string): boolean
  /** Fetches these files together. What was not fetched before cannot be read. */
  prefetch(paths: readonly string[]): Promise<void>
  read(path: string, maxBytes: number): FileContent
  /**
   * Shows the first bytes of those of these files that are worth opening although nobody named them, one after the other, so
   * that not all of them are held at once; a text says why one could not be read.
   */
  look(
    paths: readonly string[],
    bytes: number,
    show: (path: string, content: Uint8Array | string) => void,
  ): Promise<void>
  /** Whether `look` opens a file at all; it leaves out what nobody asked about, such as what a change does not touch. */
  concerns(path: string): boolean
  /** Equal for equal content: git's id of the object for a regular file, the kind of anything else, null where there is nothing. */
  identity(path: string): string | null
}

/** Everything outside the pure part that a run needs. */
export interface Ports {
  readonly workspace: Workspace
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly progress: (done: number, total: number) => void
}
