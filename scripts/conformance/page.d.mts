import type { Aivss, Group } from './recompute.mjs'

export interface Measured {
  readonly eight: Bounds
  readonly nine: Bounds
  readonly roundings: { readonly count: number; readonly wrong: Readonly<Record<string, number>> }
}
interface Bounds {
  readonly count: number
  readonly under: number
  readonly over: number
}
export declare function page(
  groups: readonly Group[],
  measured: Measured,
  published: unknown,
  aivss: Aivss,
): string
