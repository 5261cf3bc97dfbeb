import { commitWorkspace } from '../../app/commit-workspace.ts'
import { effectivePolicy, POLICY_PATH, policyText } from '../../app/find-policy.ts'
import { LIMITS } from '../../app/limits.ts'
import { UserError } from '../../app/user-error.ts'
import type { Workspace } from '../../app/workspace.ts'
import { policyDigest } from '../../policy/print.ts'
import { cloneBlobs, cloneTree } from './clone.ts'
import type { Folder } from './folder.ts'
import { headCommit, mergeBase, resolveCommit } from './git.ts'

export interface Base {
  readonly commit: string
  readonly workspace: Workspace
  /** Digest of the policy there; null where there was none that could be read. */
  readonly policyDigest: string | null
}

/**
 * Opens the merge base of the checked-out commit and another one.
 *
 * @throws UserError outside git, for an unknown name, and where there is no common ancestor in this clone
 */
export async function openBase(folder: Folder, name: string, policySource: string | null): Promise<Base> {
  const { root } = folder
  const refuse = (message: string, help: string): UserError => new UserError('base', message, help)
  if (!folder.inGit)
    throw refuse('there is no git repository to compare in', 'Leave --base out, or run inside a clone.')
  const wanted = resolveCommit(root, name)
  if (wanted === null)
    throw refuse(
      `there is no commit "${name}"`,
      'Name a branch, tag or commit of this clone, for example origin/main.',
    )
  const head = headCommit(root)
  const commit = head === null ? null : mergeBase(root, head, wanted)
  if (commit === null)
    throw refuse(
      `${name} and the checked-out commit have no common ancestor in this clone`,
      'Fetch the history ("git fetch --unshallow"); what is unknown is never taken for unchanged.',
    )
  const tree = cloneTree(root, commit)
  if (tree === null)
    throw refuse(
      `the commit ${commit} cannot be read`,
      'Fetch it; what is unknown is never taken for unchanged.',
    )
  const { base, named, complete } = folder.workspace
  const view = { base, named, complete, covers: folder.covers, looksInto: () => true }
  const workspace = commitWorkspace(tree, cloneBlobs(root), view)
  return { workspace, commit, policyDigest: await digestAt(workspace, policySource) }
}

/** Digest of the policy file at the base: of balanced where there was none, null where it cannot be read. */
async function digestAt(workspace: Workspace, source: string | null): Promise<string | null> {
  const path = source ?? workspace.base + POLICY_PATH
  await workspace.prefetch([path])
  try {
    const content = workspace.read(path, LIMITS.policyBytes)
    const policy = await effectivePolicy(content.kind === 'missing' ? null : policyText(content, path))
    return policyDigest(policy)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
