export interface Check {
  readonly where: string
  readonly what: string
  readonly printed: unknown
  readonly ours: unknown
  readonly verdict: 'reproduced' | 'known' | 'differs' | 'stale'
  readonly cause: string | null
}
export interface Group {
  readonly id: string
  readonly title: string
  readonly checks: readonly Check[]
}
export type Aivss = typeof import('../../src/aivss/index.ts')
export declare function recompute(published: unknown, aivss: Aivss): Promise<readonly Group[]>
export declare function tally(checks: readonly Check[]): Readonly<Record<'values' | Check['verdict'], number>>
