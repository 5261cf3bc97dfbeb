import type { Workspace } from '../../../app/workspace.ts'
import type { RunKey } from './run-key.ts'
import { type StoredRun, storeRun } from './stored-runs.ts'
import { treeState } from './tree-state.ts'

/** The paths that a run read. */
export interface Watch {
  over(workspace: Workspace): Workspace
  readonly asked: ReadonlySet<string>
}

/** Remembers every path that a run read: one that was named may be a file that git ignores. What git does not list, `has` denies. */
export function watched(): Watch {
  const asked = new Set<string>()
  const remember = (path: string): string => {
    asked.add(path)
    return path
  }
  return {
    asked,
    over: (workspace) => ({
      ...workspace,
      read: (path, maxBytes) => workspace.read(remember(path), maxBytes),
      look: async (paths, bytes, show) => workspace.look(paths.map(remember), bytes, show),
      identity: (path) => workspace.identity(remember(path)),
    }),
  }
}

/**
 * Keeps a run where its key covers every file that it read, and the files are still those that it began with.
 */
export function keepIfCovered(
  { folder, key }: { readonly folder: string; readonly key: RunKey },
  run: StoredRun,
  { asked }: Watch,
): void {
  const isCovered = [...asked].every((path) => key.state.covers(path) || key.named.has(path))
  if (isCovered && treeState(key.root)?.digest === key.state.digest) storeRun(folder, key.key, run)
}
