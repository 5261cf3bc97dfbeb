import { DETECTORS } from '../detect/registry.ts'
import type { Gap } from '../verdict/verdict.ts'
import { type CommitTree, commitWorkspace, EVERYTHING, type Opening } from './commit-workspace.ts'
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

/** All files of a commit; `base` as a workspace has it. */
export function wholeCommit(history: History, tree: CommitTree, base: string, opening: Opening): Workspace {
  return commitWorkspace(tree, history.blobs, {
    base,
    named: new Set(),
    complete: tree.complete,
    covers: (path) => path.startsWith(base),
    opening,
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
export const NOT_OPENED = `Only files with the name of a model or of an agent's definition were opened: there are more than ${MOST_OPENED} others that could be one, source code among them, and without a checkout each is a request.`

/** Opens every file of a tree where that costs little, else those that have the name of an agent's definition; beyond so many is a gap. */
export function treeFiles(
  history: History,
  tree: CommitTree,
): { readonly all: boolean; readonly opening: Opening } {
  if (opensAll(history, tree)) return { all: true, opening: EVERYTHING }
  const opened = new Set<string>()
  let beyond: string | null = null
  const opens: Opening['opens'] = (path) => {
    if (!isNamedLikeArtefact(path)) return false
    if (opened.has(path) || opened.size < LIMITS.filesLookedInto) {
      opened.add(path)
      return true
    }
    beyond ??= path
    return (
      path === beyond &&
      `more than ${LIMITS.filesLookedInto} files have the name of an agent's definition; neither this one nor those after it were opened. A step with actions/checkout lets all of them be opened`
    )
  }
  return { all: false, opening: { concerns: () => true, opens } }
}

/** Whether a detector knows a file by its path, and not by its ending alone, as it does with source code. */
function isNamedLikeArtefact(path: string): boolean {
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? ''
  return DETECTORS.some((one) => one.looksAt(path) && !one.looksAt(`-/-${ending}`))
}

/** Opens what a change adds or edits; through the API only so many, and what lies beyond is a gap. */
export function changedFiles(before: CommitTree, local: boolean): Opening {
  const opened = new Set<string>()
  let beyond: string | null = null
  const opens: Opening['opens'] = (path) => {
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
  return { concerns: (path, entry) => before.entries.get(path)?.object !== entry.object, opens }
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
