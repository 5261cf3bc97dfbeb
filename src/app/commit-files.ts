import type { Gap } from '../verdict/verdict.ts'
import { type CommitTree, type CommitView, commitWorkspace } from './commit-workspace.ts'
import type { History } from './history.ts'
import { LIMITS } from './limits.ts'
import { partUnder } from './narrowed.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

export interface CommitFiles {
  readonly tree: CommitTree
  readonly gaps: readonly Gap[]
}

/** The tree of a commit. One that cannot be read, or not as a whole, is a gap: what is unknown is never taken for absent. */
export async function readTree(history: History, commit: string): Promise<CommitFiles> {
  const gap = (reason: Gap['reason'], message: string): Gap => ({ path: '.', reason, message, agent: null })
  try {
    const tree = await history.tree(commit)
    return {
      tree,
      gaps: tree.complete
        ? []
        : [gap('too-many', `the tree of ${commit} is too large to be listed as a whole`)],
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { tree: { entries: new Map(), complete: false }, gaps: [gap('unreadable', error.message)] }
  }
}

/** Which files outside the places of models a commit's workspace opens. */
export type LooksInto = CommitView['looksInto']

/** All files of a commit; `base` as a workspace has it. */
export function wholeCommit(
  history: History,
  tree: CommitTree,
  base: string,
  looksInto: LooksInto,
): Workspace {
  return commitWorkspace(tree, history.blobs, {
    base,
    named: new Set(),
    complete: tree.complete,
    covers: (path) => path.startsWith(base),
    looksInto,
  })
}

/** Files that are opened through the API, each a request, to see whether they are models or define agents. */
const MOST_OPENED = 100

/** Whether all files of a tree may be opened: where that costs no request, or few. */
export function opensAll(history: History, { entries }: CommitTree): boolean {
  if (history.local) return true
  const structured = [...entries.keys()].filter((path) =>
    /\.(?:ya?ml|jsonc?|mdc?|toml|py|[cm]?[jt]sx?|af)$/i.test(path),
  )
  return structured.length <= MOST_OPENED
}

/** What is said where they are not. */
export const NOT_OPENED = `Files outside the places of models were not opened to see whether they are models or define agents: there are more than ${MOST_OPENED}, and without a checkout each is a request.`

/** Opens what a change adds or edits; through the API only so many, and what lies beyond is a gap. */
export function changedFiles(before: CommitTree, local: boolean): LooksInto {
  const opened = new Set<string>()
  let beyond: string | null = null
  return (path, entry) => {
    if (before.entries.get(path)?.object === entry.object) return false
    if (local || opened.has(path) || opened.size < LIMITS.filesLookedInto) {
      opened.add(path)
      return true
    }
    beyond ??= path
    return (
      path === beyond &&
      `more than ${LIMITS.filesLookedInto} changed files outside the places of models; neither this one nor those after it were opened to see whether they are models. A step with actions/checkout lets all of them be opened`
    )
  }
}

/**
 * Refuses paths that no tree has: a mistyped path would look at nothing and be green.
 *
 * @throws UserError
 */
export function refuseAbsent(paths: readonly string[], sides: readonly CommitFiles[]): void {
  if (sides.some(({ gaps }) => gaps.length > 0)) return
  for (const path of paths) {
    const { covers } = partUnder([path])
    if (sides.some(({ tree }) => [...tree.entries.keys()].some(covers))) continue
    throw new UserError(
      'path-not-found',
      `${path} does not exist`,
      'Name files or folders of the repository under "paths".',
    )
  }
}
