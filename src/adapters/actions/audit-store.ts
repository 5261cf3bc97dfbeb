import { realpathSync } from 'node:fs'
import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import { branchStore } from '../github/trend-branch-store.ts'
import { issueStore } from '../github/trend-issue-store.ts'
import { trendFile } from '../node/trend-file.ts'
import type { Api } from './api.ts'
import type { Inputs } from './inputs.ts'

export interface StoreAt {
  /** `owner/name`. */
  readonly repository: string
  readonly defaultBranch: string | null
  /** Folder of the checkout. */
  readonly workspace: string
}

/**
 * Where the trend of an audit is kept; null where it is not.
 *
 * @throws UserError where it cannot be kept there
 */
export function storeFor(
  { history, issue }: Pick<Inputs, 'history' | 'issue'>,
  api: Api,
  { repository, defaultBranch, workspace }: StoreAt,
): TrendStore | null {
  const open = (): ReturnType<Api['openForDelivery']> => api.openForDelivery()
  switch (history.kind) {
    case 'none':
      return null
    case 'auto':
      return issue ? issueStore(open, repository) : null
    case 'issue':
      return issueStore(open, repository)
    case 'file':
      return trendFile(workspace, history.path, realPath(workspace))
    case 'branch':
      if (history.branch === defaultBranch)
        throw new UserError(
          'history-default-branch',
          `the history is not written to ${history.branch}: that is the default branch, and each audit would change it`,
          'Name another branch, which is made where there is none: "history: branch:aivss-gate-history". Or use "file:PATH" and commit the file yourself.',
        )
      return branchStore(open, repository, history)
  }
}

function realPath(workspace: string): string {
  try {
    return realpathSync(workspace)
  } catch {
    throw new UserError(
      'history-unusable',
      'the history is to be kept in a file of the checkout, and there is no checkout',
      'Add a step with actions/checkout before this one, or keep the history elsewhere: "history: branch:NAME".',
    )
  }
}
