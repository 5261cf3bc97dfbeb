/** Where something stands: a path relative to the repository's root with `/`, and a line and column counted from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A value together with the place that states it. */
export interface Stated<T> {
  readonly value: T
  readonly place: Place
}

/** A value for which a reason may be given (`{value, why}`). */
export interface Reasoned<T> extends Stated<T> {
  readonly why: string | null
}
