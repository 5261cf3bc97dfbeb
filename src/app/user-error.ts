import type { Problem } from '../source/problem.ts'
import type { Place } from '../source/place.ts'

/** A bad request: configuration, usage or permission. Anything else that is thrown is a bug. */
export class UserError extends Error {
  readonly code: string
  readonly help: string
  readonly place: Place | null
  /** Further problems of the same request, after the first. */
  readonly others: readonly Problem[]

  constructor(
    code: string,
    message: string,
    help: string,
    place: Place | null = null,
    others: readonly Problem[] = [],
  ) {
    super(message)
    this.name = 'UserError'
    this.code = code
    this.help = help
    this.place = place
    this.others = others
  }
}
