import { createHash } from 'node:crypto'
import type { FileContent } from '../../app/workspace.ts'
import type { ObjectHash } from './git.ts'

/** What a commit would say of this content: git's id of the blob, or the kind of anything else; null where there is nothing. */
export function identityOf(content: FileContent, hash: ObjectHash): string | null {
  if (content.kind === 'missing') return null
  if (content.kind !== 'bytes') return content.kind
  const { bytes } = content
  return createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
