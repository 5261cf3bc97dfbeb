import { UserError } from '../../app/user-error.ts'
import { ApiError } from './api-error.ts'

/**
 * Why a history of audits could not be read or written, and what to do; `permission` is the one that it takes. Anything
 * that is no `ApiError` is a bug and comes back as it is.
 */
export function historyProblem(error: unknown, what: string, permission: string): unknown {
  if (!(error instanceof ApiError)) return error
  return new UserError(`history-${error.kind}`, `${what}: ${error.message}`, adviceFor(error, permission))
}

function adviceFor({ kind, wanted, message }: ApiError, permission: string): string {
  if (/\barchived\b/i.test(message)) return 'Nothing can be written in an archived repository.'
  switch (kind) {
    case 'forbidden':
    case 'missing':
      return `The job needs the permission \`${permission}\`${
        wanted === null ? '' : ` (GitHub names ${wanted})`
      }; "history: none" keeps no trend.`
    case 'unauthorised':
      return 'Check that the token is complete, not expired, and one of this GitHub.'
    case 'rejected':
      return 'Check that no rule of the repository forbids the write.'
    case 'limited':
    case 'unavailable':
      return 'The next audit tries again.'
  }
}
