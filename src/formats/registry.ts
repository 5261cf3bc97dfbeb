import type { FormatId } from '../model/threat-model.ts'
import { agentaz } from './agentaz.ts'
import { aivss08 } from './aivss-08.ts'
import { aivss10 } from './aivss-10.ts'
import { listing } from './listing.ts'
import { markdown } from './markdown.ts'
import { markdownProse } from './markdown-prose.ts'
import { native } from './native.ts'
import { otm } from './otm.ts'
import { owaspTml } from './owasp-tml.ts'
import type { Reader } from './reader.ts'
import { sarif } from './sarif.ts'
import { threatComposer } from './threat-composer.ts'
import { threatcl } from './threatcl.ts'

/** Every format, in the order in which they are asked; forgetting one does not compile. */
const READERS = {
  native,
  markdown,
  listing,
  'aivss-0.8': aivss08,
  'aivss-1.0': aivss10,
  'owasp-tml': owaspTml,
  'threat-composer': threatComposer,
  agentaz,
  otm,
  threatcl,
  sarif,
  'markdown-prose': markdownProse,
} as const satisfies Readonly<Record<FormatId, Reader>>

/** The reader that recognises a file, or null. */
export function readerFor(path: string, head: string): Reader | null {
  return Object.values(READERS).find((reader) => reader.recognises(path, head)) ?? null
}
