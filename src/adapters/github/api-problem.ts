import { UserError } from '../../app/user-error.ts'
import type { Place } from '../../source/place.ts'
import { ApiError } from './api-error.ts'

/**
 * What an API's refusal means to the person who reads it: `what` could not be done, why, and what to do. Anything that is
 * no `ApiError` is a bug and comes back as it is.
 */
export function apiProblem(error: unknown, what: string, place: Place | null = null): unknown {
  if (!(error instanceof ApiError)) return error
  return new UserError(`api-${error.kind}`, `${what}: ${error.message}`, helpOf(error), place)
}

function helpOf({ kind, wanted }: ApiError): string {
  switch (kind) {
    case 'unauthorised':
      return 'The token is not valid here: check the inputs "token" and "policy-token", and whether it has expired.'
    case 'forbidden':
      return `Give the token the permission it lacks (${wanted ?? 'contents: read'}).`
    case 'missing':
      return 'Check the name. A token without "contents: read" there sees nothing either: for another repository give one with "policy-token" (in the command GH_TOKEN).'
    case 'limited':
      return 'Run the job again later; fewer requests are needed with "fetch-depth: 0" in actions/checkout.'
    case 'rejected':
      return 'Check what was asked; if it looks right, please report this.'
    case 'unavailable':
      return 'Run the job again.'
  }
}
