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
  const digest = createHash('sha256')
    .update([agent ?? '', rule, subject, path].join('\0'))
    .digest('hex')
  return `ag-${digest.slice(0, 12)}`
}
