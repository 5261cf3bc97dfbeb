import type { Place } from './place.ts'

/** Bad data at a place: what is wrong, and what to do about it. */
export interface Problem {
  readonly message: string
  readonly help: string
  readonly place: Place
}
