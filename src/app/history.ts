import type { Blobs, CommitTree } from './commit-workspace.ts'
import type { FileContent } from './workspace.ts'

export interface Branch {
  /** The commit at its tip. */
  readonly commit: string
  /** Whether not everybody with write access may push to it. */
  readonly isProtected: boolean
  /** What the reader must know of how it was learnt; null where there is nothing. */
  readonly notice: string | null
}

/** A repository's commits, read as data, wherever they are kept. Never a work tree, and nothing is executed. */
export interface History {
  /**
   * A branch as it is at this moment; null where there is none of that name.
   *
   * @throws UserError where it cannot be learnt
   */
  branch(name: string): Promise<Branch | null>
  /**
   * The best common ancestor of two commits; null where they have none.
   *
   * @throws UserError where it cannot be learnt
   */
  mergeBase(one: string, other: string): Promise<string | null>
  /** @throws UserError where the commit cannot be read */
  tree(commit: string): Promise<CommitTree>
  readonly blobs: Blobs
  /** Whether reading a blob costs no request. */
  readonly local: boolean
  /**
   * What stands at one path of a commit, however large the tree. No part of the path may be a link.
   *
   * @throws UserError where the commit cannot be read
   */
  fileAt(commit: string, path: string, maxBytes: number): Promise<FileContent>
}
