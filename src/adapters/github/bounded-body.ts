/**
 * Bytes of one answer that are read. The largest that GitHub is asked for is a file of 16 MB in Base64, or a hundred comments
 * of 65,536 characters; whoever sends more is not believed, and must not fill the memory of a run.
 */
export const MOST_ANSWER = 64 * 1024 * 1024

/** An answer has more bytes than are read. */
export class AnswerTooLarge extends Error {
  constructor(mostBytes: number) {
    super(`an answer of more than ${(mostBytes / 1024 / 1024).toFixed(0)} MiB, which was not read to its end`)
    this.name = 'AnswerTooLarge'
  }
}

/** What is read of an answer: that of `fetch`, whoever made it. */
export interface Streamed {
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

/**
 * The bytes of an answer as they count once they are unpacked. What is announced as too large is let go of at once, what becomes
 * too large there.
 *
 * @throws AnswerTooLarge
 */
export async function boundedBody(
  { headers, body }: Streamed,
  mostBytes: number,
): Promise<Buffer<ArrayBuffer>> {
  if (body === null) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let bytes = Number(headers.get('content-length') ?? 0) > mostBytes ? Infinity : 0
  // To leave the loop closes the connection.
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > mostBytes) throw new AnswerTooLarge(mostBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
