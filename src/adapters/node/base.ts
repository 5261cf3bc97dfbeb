import { isAbsolute } from 'node:path'
import { commitWorkspace, EVERYTHING } from '../../app/commit-workspace.ts'
import { effectivePolicy, POLICY_PATH, policyText } from '../../app/find-policy.ts'
import { LIMITS } from '../../app/limits.ts'
import { UserError } from '../../app/user-error.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { Policy } from '../../policy/policy.ts'
import { policyDigest } from '../../policy/print.ts'
import type { PolicyChange } from '../../rules/rule.ts'
import { openClone } from './clone.ts'
import type { Folder } from './folder.ts'
import { changedSince, headCommit, mergeBase, resolveCommit } from './git.ts'

export interface Base {
  readonly commit: string
  readonly workspace: Workspace
  /** The files that are judged: all of them, or of those that only might define an agent the changed ones, where no others count. */
  readonly head: Workspace
  /** What has become of the repository's own policy since, also where another one judges. */
  readonly policyChange: PolicyChange
}

/**
 * Opens the merge base of the checked-out commit and another one.
 *
 * @throws UserError outside git, for an unknown name, and where there is no common ancestor in this clone
 */
export async function openBase(folder: Folder, name: string, policy: Policy): Promise<Base> {
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
  const clone = openClone(root)
  const tree = await clone.tree(commit)
  if (tree === null)
    throw refuse(
      `the commit ${commit} cannot be read`,
      'Fetch it; what is unknown is never taken for unchanged.',
    )
  const { base, named, complete } = folder.workspace
  const changed = policy.gate === 'all' ? null : changedSince(root, commit)
  const opening =
    changed === null ? EVERYTHING : { ...EVERYTHING, concerns: (path: string) => changed.has(path) }
  const view = { base, named, complete, covers: folder.covers, opening }
  const workspace = commitWorkspace(tree, clone.blobs, view)
  const { source } = policy
  const isForeign = source !== null && isAbsolute(source)
  const path = source === null || isForeign ? base + POLICY_PATH : source
  const policyChange: PolicyChange = {
    before: await digestAt(workspace, path),
    after: isForeign ? await digestAt(folder.workspace, path) : policyDigest(policy),
    place: isForeign ? { path, line: 1, column: 1 } : null,
  }
  return {
    workspace,
    commit,
    policyChange,
    head: changed === null ? folder.workspace : onlyConcerned(folder.workspace, changed),
  }
}

function onlyConcerned(workspace: Workspace, paths: ReadonlySet<string>): Workspace {
  return {
    ...workspace,
    concerns: (path) => paths.has(path),
    look: async (wanted, bytes, show) =>
      workspace.look(
        wanted.filter((path) => paths.has(path)),
        bytes,
        show,
      ),
  }
}

/** Digest of a policy file: of balanced where there is none, null where it cannot be read. */
async function digestAt(workspace: Workspace, path: string): Promise<string | null> {
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
