import type { Moved } from '../gate/gate-input.ts'
import { namedFiles } from './named-files.ts'
import type { Workspace } from './workspace.ts'

/** Git's ids of a file without content, which are equal for files that have nothing to do with each other. */
const EMPTY: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
])

/**
 * Where a file of the base stands now that is gone from its place: a new file with the same content, or one whose name differs
 * from the old one only in case, form or characters that nobody sees. What was renamed and rewritten at once is not found.
 */
export function movedTo(head: Workspace, base: Workspace): (path: string) => Moved | null {
  let known: Index | null = null
  return (path) => {
    for (const file of namedFiles(base, path)) {
      if (head.has(head.base + file)) continue
      known ??= indexOf(head, base)
      const content = base.identity(base.base + file)
      const same = content === null ? undefined : known.byContent.get(content)
      if (same !== undefined) return { path: same, isSame: true }
      const alike = known.byName.get(folded(file))
      if (alike !== undefined) return { path: alike, isSame: false }
    }
    return null
  }
}

interface Index {
  readonly byContent: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, string>
}

/** The files that are new, by what they hold and by how their name reads; of several the first. */
function indexOf(head: Workspace, base: Workspace): Index {
  const added = head
    .list()
    .map((path) => path.slice(head.base.length))
    .filter((path) => !base.has(base.base + path))
    .toReversed()
  const contents = added.flatMap((path): readonly (readonly [string, string])[] => {
    const content = head.identity(head.base + path)
    return content !== null && /^[0-9a-f]{40,64}$/.test(content) && !EMPTY.has(content)
      ? [[content, path]]
      : []
  })
  return {
    byContent: new Map(contents),
    byName: new Map(added.map((path) => [folded(path), path])),
  }
}

function folded(path: string): string {
  return path
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
}
