import type { ApiError } from './api-error.ts'

/** Why the tracking issue is not up to date and what to do, for people. It changes no verdict. */
export function issueProblem(error: ApiError): string {
  return `The tracking issue is not up to date. ${error.message}. ${adviceFor(error)}`
}

/** Why something beside the tracking issue, which is up to date, is not as it should be. */
export function issueRemainder(error: ApiError): string {
  return `The tracking issue is up to date, but not everything around it: a duplicate is still open, or a closed one lacks its comment. ${error.message}.`
}

function adviceFor({ kind, status, wanted, message }: ApiError): string {
  if (status === 410)
    return 'Issues are switched off in this repository: switch them on, or set "issue: false".'
  if (/\barchived\b/i.test(message))
    return 'The repository is archived, and nothing can be written in it: take the audit out of its schedule.'
  if (kind === 'forbidden' && /\blocked\b/i.test(message))
    return 'The issue is locked, and the token may not write in it all the same: unlock it.'
  switch (kind) {
    case 'forbidden':
    case 'missing':
      return `The job needs the permission \`issues: write\`${
        wanted === null ? '' : ` (GitHub names ${wanted})`
      }; "issue: false" audits without an issue.`
    case 'unauthorised':
      return 'Check that the token is complete, not expired, and one of this GitHub.'
    case 'rejected':
      return 'Nothing was written; repeating the run will not help as long as GitHub says so.'
    case 'limited':
      return 'Nothing more was written; the next audit brings it up to date once the limit has passed.'
    case 'unavailable':
      return 'The next audit brings it up to date.'
  }
}
