import { createHash } from 'node:crypto'
import type { FileContent } from '../../app/workspace.ts'

/** The hash by which a repository names its objects. */
export type ObjectHash = 'sha1' | 'sha256'

/** Git's id of an object of this type and content. */
export function objectId(type: string, bytes: Uint8Array, hash: ObjectHash): string {
  return createHash(hash).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Git's id of a blob. */
export function blobId(bytes: Uint8Array, hash: ObjectHash): string {
  return objectId('blob', bytes, hash)
}

/** What a commit would say of this content: git's id of the blob, or the kind of anything else; null where there is nothing. */
export function identityOf(content: FileContent, hash: ObjectHash): string | null {
  if (content.kind === 'missing') return null
  return content.kind === 'bytes' ? blobId(content.bytes, hash) : content.kind
}
