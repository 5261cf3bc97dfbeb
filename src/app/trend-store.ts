/** Where a repository keeps the records of its audits: JSON lines, the oldest first. */
export interface TrendStore {
  /** For messages: "branch aivss-gate-history", "tracking issue", a path. */
  readonly name: string
  /** Bytes of UTF-8 that it may hold; null for no limit. */
  readonly limit: number | null
  /** The text as it was written last; null where nothing was. Throws `UserError` where it cannot be read. */
  read(): Promise<string | null>
  /**
   * Replaces the text, only where it is still `previous`; where it is not, another run was faster, and `stale` says that it has
   * to be read again. Throws `UserError` where it cannot be written.
   */
  write(text: string, previous: string | null): Promise<'written' | 'stale'>
}
