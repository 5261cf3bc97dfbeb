import { LIMITS } from './limits.ts'
import { namedFiles } from './named-files.ts'
import type { FileContent, Workspace } from './workspace.ts'

/** Files of one glob that are compared; beyond it nothing is said to differ, which is the stricter answer. */
const MOST_FILES = 500

/** Whether the file, or one of the files, that a path or glob of a model names differs between two trees. */
export function differs(head: Workspace, base: Workspace): (path: string) => boolean {
  const changed = (path: string): boolean =>
    !same(
      head.read(head.base + path, LIMITS.evidenceBytes),
      base.read(base.base + path, LIMITS.evidenceBytes),
    )
  return (path) => {
    const files = new Set([...namedFiles(head, path), ...namedFiles(base, path)])
    return files.size <= MOST_FILES && [...files].some((file) => changed(file))
  }
}

function same(one: FileContent, other: FileContent): boolean {
  if (one.kind !== 'bytes' || other.kind !== 'bytes') return one.kind === other.kind
  return (
    one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index])
  )
}
