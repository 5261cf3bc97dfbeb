import { createHash } from 'node:crypto'
import { commitWorkspace, EVERYTHING, type TreeEntry } from './commit-workspace.ts'
import type { Workspace } from './workspace.ts'

/**
 * The files of a case as a workspace like any other. It is never complete: a case shows some files and says nothing of the
 * others, so that what the policy names elsewhere (globs, waivers of other agents) is not told as missing.
 */
export function textWorkspace(files: ReadonlyMap<string, string>): Workspace {
  const contents = new Map<string, Uint8Array>()
  const entries = new Map<string, TreeEntry>()
  for (const [path, text] of files) {
    const bytes = new TextEncoder().encode(text)
    const object = createHash('sha256').update(bytes).digest('hex')
    contents.set(object, bytes)
    entries.set(path, { mode: '100644', object, size: bytes.length })
  }
  return commitWorkspace({ entries, complete: true }, async () => contents, {
    base: '',
    named: new Set(),
    complete: false,
    covers: () => true,
    opening: EVERYTHING,
  })
}
