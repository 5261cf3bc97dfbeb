import { createHash } from 'node:crypto'

/** What identifies a finding: never a line, a level or the order in which it was found. */
export interface Identity {
  readonly agent: string | null
  readonly rule: string
  readonly subject: string
  readonly path: string
}

/** `ag-` and the first 12 hex digits of the SHA-256 of the identity. */
export function fingerprint({ agent, rule, subject, path }: Identity): string {
  const identity = [agent ?? '', rule, subject, path].join('\0')
  const known = SEEN.get(identity)
  if (known !== undefined) return known
  const id = `ag-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`
  if (SEEN.size >= MOST_SEEN) SEEN.clear()
  SEEN.set(identity, id)
  return id
}

/** While changes are tried, the same findings are named again and again. */
const SEEN = new Map<string, string>()
const MOST_SEEN = 2_000
