import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import type { Github } from './client.ts'
import { bringComment } from './comment.ts'
import { historyProblem } from './history-problem.ts'
import { type OwnIssue, ownIssues } from './issue-list.ts'
import { ownComments } from './own-comments.ts'
import { ownLogin } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'
import { HISTORY_MARKER, packHistory, unpackHistory } from './trend-text.ts'

/** Own issues whose comments are looked through, the newest first: a history moves on with each new issue. */
const LOOKED_AT = 10

/** The error of a write where there is no issue to write to. */
export const NO_ISSUE = 'history-no-issue'

interface Found {
  readonly issue: OwnIssue
  readonly text: string
}

/**
 * Keeps a history in a comment of ours on the tracking issue: the open one, else the one that has it. `open` is asked when
 * it is needed.
 *
 * GitHub changes a comment whatever it holds meanwhile. So what was written is read again, and where another run was
 * faster it is `stale`; within the same second a record can still be lost, and the chain of the others holds.
 */
export function issueStore(open: () => Promise<Github>, repository: string): TrendStore {
  /** The open ones first, then the newest. */
  const issuesOf = async (github: Github): Promise<readonly OwnIssue[]> => {
    const all = await ownIssues(github, repository, await ownLogin(github))
    return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen).toReversed()]
  }

  const find = async (github: Github, issues: readonly OwnIssue[]): Promise<Found | null> => {
    for (const issue of issues.slice(0, LOOKED_AT)) {
      const path = `${repositoryPath(repository)}/issues/${issue.number}/comments`
      const [comment] = await ownComments(github, path, issue.author, HISTORY_MARKER)
      if (comment !== undefined) return { issue, text: unpackHistory(comment.body) }
    }
    return null
  }

  const told = async <T>(what: string, permission: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw historyProblem(error, what, permission)
    }
  }

  return {
    name: 'the tracking issue',
    limit: null,
    read: async () =>
      await told('the history in the tracking issue could not be read', 'issues: read', async () => {
        const github = await open()
        return (await find(github, await issuesOf(github)))?.text ?? null
      }),
    write: async (text, previous) =>
      await told('the history could not be written to the tracking issue', 'issues: write', async () => {
        const github = await open()
        const issues = await issuesOf(github)
        const [first] = issues
        if (first === undefined) throw noIssue()
        const before = await find(github, issues)
        if ((before?.text ?? null) !== previous) return 'stale'
        const body = packHistory(text)
        if (body === null) throw tooSmall()
        const issue = first.isOpen ? first : (before?.issue ?? first)
        await bringComment(github, repository, issue.number, { body, create: true }, HISTORY_MARKER)
        const record = text.split('\n').at(-2) ?? ''
        const after = await find(github, [issue])
        return after?.text.split('\n').includes(record) === true ? 'written' : 'stale'
      }),
  }
}

function noIssue(): UserError {
  return new UserError(
    NO_ISSUE,
    'no audit has opened a tracking issue yet, so there is nowhere to keep a history',
    'The trend begins with the first issue; "history: branch:NAME" begins it now.',
  )
}

function tooSmall(): UserError {
  return new UserError(
    'history-too-small',
    'the record of this audit is larger than a comment can hold',
    'Keep the trend on a branch: "history: branch:NAME", with the permission `contents: write`.',
  )
}
