import { namedFiles } from './named-files.ts'
import type { Workspace } from './workspace.ts'

/** Files of one glob that are compared; beyond it nothing is said to differ, which is the stricter answer. */
const MOST_FILES = 500

/** Whether the file, or one of the files, that a path or glob of a model names differs between two trees. */
export function differs(head: Workspace, base: Workspace): (path: string) => boolean {
  return (path) => {
    const files = new Set([...namedFiles(head, path), ...namedFiles(base, path)])
    return (
      files.size <= MOST_FILES &&
      [...files].some((file) => head.identity(head.base + file) !== base.identity(base.base + file))
    )
  }
}
