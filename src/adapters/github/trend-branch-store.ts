import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import type { Github } from './client.ts'
import { historyProblem } from './history-problem.ts'
import { objectReader } from './objects.ts'
import { branchTip, commitFile } from './trend-branch-commit.ts'

export interface BranchPlace {
  readonly branch: string
  /** Of the file on the branch. */
  readonly path: string
}

/** Bytes of the file: more than a history that is read can have. */
const MOST_BYTES = 16_000_000

/**
 * Keeps a history in a file on a branch, which begins as an orphan where there is none. A branch is only ever moved on
 * from the commit that was read, so no run overwrites another. `open` is asked when it is needed.
 */
export function branchStore(
  open: () => Promise<Github>,
  repository: string,
  { branch, path }: BranchPlace,
): TrendStore {
  const name = `the branch ${branch}`
  const textAt = async (github: Github, tip: string | null): Promise<string | null> => {
    if (tip === null) return null
    const objects = objectReader(github, repository)
    const entry = await objects.entryAt(tip, path)
    if (entry === null) return null
    if (!entry.mode.startsWith('100')) throw unusable(`${path} on ${name} is not a regular file`)
    if (entry.size > MOST_BYTES) throw unusable(`${path} on ${name} is too large for a history of audits`)
    return Buffer.from(await objects.blob(entry.object)).toString('utf8')
  }
  const told = async <T>(what: string, permission: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw historyProblem(error, what, permission)
    }
  }
  return {
    name,
    limit: null,
    read: async () =>
      await told(`the history on ${name} could not be read`, 'contents: read', async () => {
        const github = await open()
        return await textAt(github, await branchTip(github, repository, branch))
      }),
    write: async (text, previous) =>
      await told(`the history could not be written to ${name}`, 'contents: write', async () => {
        const github = await open()
        const tip = await branchTip(github, repository, branch)
        if ((await textAt(github, tip)) !== previous) return 'stale'
        return await commitFile(github, repository, { branch, path, tip, text })
      }),
  }
}

function unusable(what: string): UserError {
  return new UserError(
    'history-unusable',
    what,
    'Give the history a branch of its own, or another path on it: "history: branch:NAME:PATH".',
  )
}
