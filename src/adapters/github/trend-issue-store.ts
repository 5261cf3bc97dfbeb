import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import type { Github } from './client.ts'
import { type Clock, realClock } from './clock.ts'
import { bringComment } from './comment.ts'
import { historyProblem } from './history-problem.ts'
import { type OwnIssue, ownIssues } from './issue-list.ts'
import { ownComments } from './own-comments.ts'
import { ownLogin } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'
import { HISTORY_MARKER, packHistory, unpackHistory } from './trend-text.ts'

/** Own issues whose comments are looked through, the newest first: a history moves on with each new issue. */
const LOOKED_AT = 10

/** Milliseconds that a write is waited for at most before it is looked at again. */
const LONGEST_SETTLING = 10_000

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
 * GitHub changes a comment whatever it holds meanwhile. A run that read before this one wrote overwrites it within about the
 * time that this one took for the same; so what was written is looked at only after twice that time, and where it is gone the
 * write was `stale`. A run that stalls for longer can still take a record away; the chain of the others holds.
 */
export function issueStore(
  open: () => Promise<Github>,
  repository: string,
  clock: Pick<Clock, 'now' | 'sleep'> = realClock,
): TrendStore {
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
        const began = clock.now()
        const before = await find(github, issues)
        if ((before?.text ?? null) !== previous) return 'stale'
        const body = packHistory(text)
        if (body === null) throw tooSmall()
        const issue = first.isOpen ? first : (before?.issue ?? first)
        await bringComment(github, repository, issue.number, { body, create: true }, HISTORY_MARKER)
        await clock.sleep(Math.min(2 * (clock.now() - began), LONGEST_SETTLING))
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
