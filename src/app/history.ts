import type { Blobs, CommitTree } from './commit-workspace.ts'
import type { FileContent } from './workspace.ts'

/** A repository's commits, read as data, wherever they are kept. Never a work tree, and nothing is executed. */
export interface History {
  /**
   * The commit at the tip of a branch at this moment; null where there is no such branch.
   *
   * @throws UserError where it cannot be learnt
   */
  branchTip(branch: string): Promise<string | null>
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
