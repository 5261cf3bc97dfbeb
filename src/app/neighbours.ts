import type { Surroundings } from '../detect/detector.ts'
import type { Unexamined } from './detect-artefact.ts'
import { LIMITS } from './limits.ts'
import { decodeText, isLfsPointer } from './text-file.ts'
import { unopened, unreadable } from './unopened.ts'
import type { Workspace } from './workspace.ts'

/** The files around those that are looked at for agents, which are fetched only when one of these takes something from them. */
export interface Neighbours {
  readonly around: Surroundings
  /** Whether a file was asked for, since this was asked last, that is not fetched yet: what was found without it is not all. */
  wants(): boolean
  /** Fetches what was asked for. */
  fetch(): Promise<void>
}

/**
 * The neighbours in a workspace; their paths are relative to its base.
 * @param unexamined is told of files that are there and could not be read: what they let an agent do is not known
 */
export function neighboursIn(
  workspace: Workspace,
  unexamined: (path: string, why: Unexamined) => void,
): Neighbours {
  const texts = new Map<string, string | null>()
  const wanted = new Set<string>()
  let wants = false
  return {
    around: {
      has: (path) => workspace.has(workspace.base + path),
      read(path) {
        const known = texts.get(path)
        if (known !== undefined) return known
        wanted.add(path)
        wants = true
        return null
      },
    },
    wants() {
      const before = wants
      wants = false
      return before
    },
    async fetch() {
      const paths = [...wanted]
      wanted.clear()
      await workspace.prefetch(paths.map((path) => workspace.base + path))
      for (const path of paths) texts.set(path, textOf(path))
    },
  }

  function textOf(path: string): string | null {
    const place = workspace.base + path
    const content = workspace.read(place, LIMITS.artefactBytes)
    const why = content.kind === 'unreadable' ? unreadable(content.reason) : unopened(content)
    if (why !== null) unexamined(place, why)
    if (content.kind !== 'bytes') return null
    const decoded = decodeText(content.bytes, place)
    if (!decoded.ok) return decoded.lossy
    if (!isLfsPointer(decoded.text)) return decoded.text
    const message = 'a Git LFS pointer stands where tools of an agent are taken from; it is never followed'
    unexamined(place, { reason: 'lfs-pointer', message })
    return null
  }
}
