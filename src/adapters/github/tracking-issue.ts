import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { sameText } from './comment.ts'
import { closeDuplicates, closeIssue } from './issue-close.ts'
import { type CreatedIssue, createIssue } from './issue-create.ts'
import { putLabel } from './issue-label.ts'
import { ISSUE_MARKER, type OwnIssue, ownIssues } from './issue-list.ts'
import { keepTicks } from './issue-ticks.ts'
import { type Login, ownLogin } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'

/** Bytes of an issue's text, our own first lines left out: GitHub refuses more than 65,536 characters, and bytes are never fewer. */
export const ISSUE_BUDGET = 59_500

/** What an audit has to say: something to track, or nothing any more. */
export type IssueNews =
  | {
      readonly kind: 'findings'
      /** Given once; people may change it. */
      readonly title: string
      /** Markdown of at most `ISSUE_BUDGET` bytes. */
      readonly text: string
    }
  /** `comment` is written under the issue that is closed. */
  | { readonly kind: 'clean'; readonly comment: string }

export interface IssueOutcome {
  /** `none`: there is no open issue, and none is wanted. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'closed' | 'none'
  readonly number: number | null
  /** Why something beside it could not be done; null where nothing is left to do. */
  readonly left: ApiError | null
}

/** An answer that is not about an issue says nothing of what became of ours. */
const Written = z.object({ number: z.int().positive() })

/**
 * Brings the one tracking issue up to date: updated while it is open, closed when nothing is left, a new one where a closed
 * one recurs. Of several open ones the oldest stays. Throws an `ApiError` where it is not up to date.
 */
export async function bringIssue(github: Github, repository: string, news: IssueNews): Promise<IssueOutcome> {
  const login = await ownLogin(github)
  const own = await ownIssues(github, repository, login)
  const open = own.filter(({ isOpen }) => isOpen)
  if (news.kind === 'clean') return await close(github, repository, open, news.comment)
  for (const [at, issue] of open.entries()) {
    const kind = await update(github, repository, issue, bodyOf(news.text, own, issue.number))
    if (kind === 'gone') continue
    const left = await closeDuplicates(github, repository, open.slice(at + 1), issue.number, 'not_planned')
    return { kind, number: issue.number, left }
  }
  const gone = new Set(open.map(({ number }) => number))
  const draft = { title: news.title, body: bodyOf(news.text, own, null) }
  const created = await createIssue(github, repository, draft, async () =>
    (await ownIssues(github, repository, login)).some(({ isOpen, number }) => isOpen && !gone.has(number)),
  )
  return created === null
    ? await bringIssue(github, repository, news)
    : await afterCreation(github, repository, news.text, created, login)
}

async function close(
  github: Github,
  repository: string,
  [oldest, ...others]: readonly OwnIssue[],
  comment: string,
): Promise<IssueOutcome> {
  if (oldest === undefined) return { kind: 'none', number: null, left: null }
  const untold = await closeIssue(github, repository, oldest.number, 'completed', comment)
  const left = await closeDuplicates(github, repository, others, oldest.number, 'not_planned')
  return { kind: 'closed', number: oldest.number, left: untold ?? left }
}

/** `gone`: somebody deleted it or moved it to another repository meanwhile. */
async function update(
  github: Github,
  repository: string,
  { number, body: before, isLabelled }: OwnIssue,
  text: string,
): Promise<'updated' | 'unchanged' | 'gone'> {
  const body = keepTicks(before, text)
  const isSame = sameText(before, body)
  try {
    const path = `${repositoryPath(repository)}/issues/${number}`
    if (!isSame) readAnswer(Written, await github.send('PATCH', path, { body }), `PATCH ${path}`)
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'missing') return 'gone'
    throw error
  }
  if (!isLabelled) await putLabel(github, repository, number)
  return isSame ? 'unchanged' : 'updated'
}

/** Another run may have opened one at the same time: then the older one stays, and ours is the duplicate. */
async function afterCreation(
  github: Github,
  repository: string,
  text: string,
  { number, author }: CreatedIssue,
  login: Login,
): Promise<IssueOutcome> {
  try {
    // What was just written says who we are, where nothing else did.
    const own = await ownIssues(github, repository, author === null ? login : { name: author, certain: true })
    const older = own.find((one) => one.isOpen && one.number < number)
    if (older === undefined) return { kind: 'created', number, left: null }
    const kind = await update(github, repository, older, bodyOf(text, own, older.number))
    if (kind === 'gone') return { kind: 'created', number, left: null }
    const left = await closeDuplicates(github, repository, [{ number }], older.number, 'duplicate')
    return { kind, number: older.number, left }
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'created', number, left: error }
    throw error
  }
}

/** The whole body, with the issue that was closed last before this one. */
function bodyOf(text: string, own: readonly OwnIssue[], number: number | null): string {
  const earlier = own
    .flatMap((one) => (one.closedAt === null ? [] : [{ number: one.number, closedAt: one.closedAt }]))
    .filter((one) => number === null || one.number < number)
    .toSorted((one, other) => (one.closedAt < other.closedAt ? 1 : -1))[0]
  const note =
    earlier === undefined
      ? ''
      : `Audits before this one were tracked in #${earlier.number}, which was closed on ${dayIn(earlier.closedAt)}.\n\n`
  return `${ISSUE_MARKER}\n${note}${text}`
}

/** The day of a time; nothing that GitHub or a server in its name could put there instead. */
function dayIn(time: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? 'an unknown day'
}
