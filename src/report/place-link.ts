import type { Verdict } from '../verdict/verdict.ts'
import { markdownCode } from './escape.ts'
import { isFloorPath } from './floor.ts'
import type { PlaceMarkdown } from './markdown-finding.ts'
import { uriOf } from './relative-uri.ts'

/** The longest link, in characters: what is longer helps nobody and takes the room of others. */
const LONGEST = 1_000

/**
 * Prints places as links below `blobUrl`, which ends in `/`; where there is none, and those that are `elsewhere`, only by
 * name. The path is untrusted: it never leads out of that address.
 */
export function placeLinks(
  blobUrl: string | null,
  elsewhere: (path: string) => boolean = () => false,
): PlaceMarkdown {
  return ({ path, line }, words = markdownCode(`${path}:${line}`, 300)) => {
    const address = blobUrl === null || elsewhere(path) ? null : fileAddress(blobUrl, path)
    return address === null ? words : `[${words}](${address}#L${Math.max(1, Math.trunc(line))})`
  }
}

/** Tells paths that do not stand in the judged commit: of floors, of a policy of another commit, of models that are gone. */
export function elsewhereIn({ policy, scope, agents }: Verdict): (path: string) => boolean {
  const there = new Set(agents.filter(({ change }) => change !== 'removed').map(({ path }) => path))
  const gone = new Set(agents.filter(({ change }) => change === 'removed').map(({ path }) => path))
  const ofOtherCommit = policy.ref !== null && policy.ref !== scope.head
  return (path) =>
    isFloorPath(path, policy) ||
    (gone.has(path) && !there.has(path)) ||
    (ofOtherCommit && path === policy.source)
}

/** Address of a file; null for a path that is none inside the repository. */
function fileAddress(blobUrl: string, path: string): string | null {
  const uri = uriOf(path)?.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return uri === undefined || uri.length > LONGEST ? null : blobUrl + uri
}
