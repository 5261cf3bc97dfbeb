import * as z from 'zod'
import { noAnswer } from './api-error.ts'
import { blobId } from '../node/identity.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { objectId, repositoryPath } from './path-parts.ts'

const Blob = z.object({
  content: z.string(),
  encoding: z.enum(['base64', 'utf-8']),
  size: z.int().min(0).nullish(),
})

/**
 * The bytes of a blob, which GitHub gives up to 100 MB (docs.github.com, Get a blob). Throws an `ApiError`; also where the
 * bytes are not those that the id stands for.
 */
export async function readBlob(github: Github, repository: string, object: string): Promise<Uint8Array> {
  const path = `${repositoryPath(repository)}/git/blobs/${objectId(object)}`
  const { content, encoding, size } = readAnswer(Blob, await github.get(path), `GET ${path}`)
  const bytes = Buffer.from(content, encoding)
  if (
    (size != null && bytes.length !== size) ||
    blobId(bytes, object.length === 64 ? 'sha256' : 'sha1') !== object
  )
    throw noAnswer(`GET ${path}`, 'the blob came back altered or cut')
  return bytes
}
