import type { PolicyLibrary } from './floors.ts'
import type { Branch, History } from './history.ts'
import { UserError } from './user-error.ts'

/** What a run on GitHub asks. */
export interface Sources {
  readonly history: History
  readonly library: PolicyLibrary
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** @throws UserError where the branch whose policy judges is gone, or its tip cannot be learnt */
export async function branchOf(history: History, branch: string): Promise<Branch> {
  const found = await history.branch(branch)
  if (found !== null) return found
  throw new UserError(
    'branch-missing',
    `the branch ${branch}, whose policy judges, does not exist, or the token may not read it`,
    'Give the job "contents: read", and run it when the branch exists; without its policy the gate judges nothing.',
  )
}
