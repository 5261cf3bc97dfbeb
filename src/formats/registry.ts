import type { FormatId } from '../model/threat-model.ts'
import { aivss08 } from './aivss-08.ts'
import { aivss10 } from './aivss-10.ts'
import { listing } from './listing.ts'
import { markdown } from './markdown.ts'
import { native } from './native.ts'
import type { Reader } from './reader.ts'

/** Every format, in the order in which they are asked; forgetting one does not compile. */
const READERS = {
  native,
  markdown,
  listing,
  'aivss-0.8': aivss08,
  'aivss-1.0': aivss10,
} as const satisfies Readonly<Record<FormatId, Reader>>

/** The reader that recognises a file, or null. */
export function readerFor(path: string, head: string): Reader | null {
  return Object.values(READERS).find((reader) => reader.recognises(path, head)) ?? null
}
