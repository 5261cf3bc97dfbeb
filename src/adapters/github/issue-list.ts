import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { eachOnce } from './each-once.ts'
import { LABEL } from './issue-label.ts'
import { isOwn, type Login } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'

/** The first line of every issue of ours. Anybody may write it: it counts only together with the author. */
export const ISSUE_MARKER = '<!-- aivss-gate audit -->'

export interface OwnIssue {
  readonly number: number
  /** Our login, as GitHub says it. */
  readonly author: string
  readonly isOpen: boolean
  readonly body: string
  readonly isLabelled: boolean
  /** RFC 3339; null while it is open. */
  readonly closedAt: string | null
}

const Issue = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  body: z.string().nullish(),
  closed_at: z.string().nullish(),
  // Null once the account is deleted.
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  pull_request: z.unknown().optional(),
})
const Issues = z.array(Issue)

/**
 * The issues that we opened for audits, the oldest first: found by marker and author, with the label as the index. Titles
 * are not looked at, people change them. Throws an `ApiError`.
 */
export async function ownIssues(
  github: Github,
  repository: string,
  login: Login,
): Promise<readonly OwnIssue[]> {
  const path = `${repositoryPath(repository)}/issues`
  const labelled = await list(github, `${path}?state=all&labels=${LABEL}`, login)
  if (labelled.some((one) => one.isOpen)) return labelled
  // Somebody took the label away, or the token could never give it.
  const address = `${path}?state=open&creator=${encodeURIComponent(login.name)}`
  const unlabelled = await list(github, address, login).catch(nothingByThatName)
  return [...eachOnce([...labelled, ...unlabelled], ({ number }) => number)].toSorted(byNumber)
}

/** What GitHub says where it does not know the creator. */
function nothingByThatName(error: unknown): readonly OwnIssue[] {
  if (error instanceof ApiError && (error.kind === 'rejected' || error.kind === 'missing')) return []
  throw error
}

async function list(github: Github, path: string, login: Login): Promise<readonly OwnIssue[]> {
  return eachOnce(readAnswer(Issues, await github.pages(path), `GET ${path}`), ({ number }) => number)
    .flatMap((issue) => {
      const isLabelled = issue.labels.some((one) => isLabel(typeof one === 'string' ? one : one.name))
      const { number, state, body, closed_at: closedAt, user } = issue
      // GitHub lists pull requests among the issues.
      if (issue.pull_request != null || !isMarkedIssue(body ?? '') || user === null) return []
      // Who we are is a guess: then the label decides, which nobody without rights can give.
      const isOurs = isOwn(user, login.name) || (!login.certain && isLabelled && user.type === 'Bot')
      if (!isOurs) return []
      return [
        {
          number,
          author: user.login,
          isOpen: state === 'open',
          body: body ?? '',
          isLabelled,
          closedAt: closedAt ?? null,
        },
      ]
    })
    .toSorted(byNumber)
}

function byNumber(one: OwnIssue, other: OwnIssue): number {
  return one.number - other.number
}

function isMarkedIssue(body: string): boolean {
  return body.split(/\r?\n/, 1)[0] === ISSUE_MARKER
}

/** GitHub's labels know no case. */
function isLabel(name: string | null | undefined): boolean {
  return name?.toLowerCase() === LABEL
}
