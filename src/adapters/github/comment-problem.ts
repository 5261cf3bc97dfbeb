import type { ApiError } from './api-error.ts'

/** Why the comment on the pull request is not up to date and what to do, for people. It changes no verdict. */
export function commentProblem(error: ApiError): string {
  return `The comment on the pull request is not up to date. ${error.message}. ${adviceFor(error)}`
}

/** Why an older comment of ours still stands beside the one that is up to date. */
export function removalProblem(error: ApiError): string {
  return `The comment on the pull request is up to date, but an older one of ours could not be removed. ${error.message}.`
}

function adviceFor({ kind, wanted, message }: ApiError): string {
  if (kind === 'forbidden' && /\blocked\b/i.test(message))
    return 'The conversation is locked, and the token may not write in it all the same.'
  switch (kind) {
    case 'forbidden':
    case 'missing':
      return `The job needs the permission \`pull-requests: write\`${
        wanted === null ? '' : ` (GitHub names ${wanted})`
      }; the token of a pull request from a fork or of Dependabot is read-only whatever the workflow says, and docs/github.md shows how to comment there.`
    case 'unauthorised':
      return 'Check that the token is complete, not expired, and one of this GitHub.'
    case 'rejected':
      return 'Nothing was written; repeating the run will not help as long as GitHub says so.'
    case 'limited':
      return 'Nothing more was written; the next run brings it up to date once the limit has passed.'
    case 'unavailable':
      return 'The next run brings it up to date.'
  }
}
