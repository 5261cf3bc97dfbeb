import * as z from 'zod'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { eachOnce } from './each-once.ts'
import { repositoryPath } from './path-parts.ts'

/** Where the commits of a pull request come from. */
export interface PullRequestHead {
  /** `owner/name`, of the fork where it is one. */
  readonly repository: string
  readonly branch: string
  readonly commit: string
}

export interface OpenPullRequest {
  readonly number: number
  /** The branch that it is to be merged into. */
  readonly baseRef: string
  readonly headSha: string
  readonly headRepository: string
}

const PullRequests = z.array(
  z.object({
    number: z.int().positive(),
    base: z.object({ ref: z.string() }),
    // The repository is null once a fork is deleted.
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  }),
)

/**
 * The open pull requests of a repository whose head is exactly this; none where the branch has moved on. GitHub's own
 * filter is by owner and branch only, and is ignored where it does not understand it. Throws an `ApiError`.
 */
export async function openPullRequests(
  github: Github,
  repository: string,
  head: PullRequestHead,
): Promise<readonly OpenPullRequest[]> {
  const owner = repositoryPath(head.repository).split('/')[2] ?? ''
  const path = `${repositoryPath(repository)}/pulls?state=open&head=${encodeURIComponent(`${owner}:${head.branch}`)}&per_page=100`
  const wanted = head.repository.toLowerCase()
  const listed = readAnswer(PullRequests, await github.pages(path), `GET ${path}`)
  return eachOnce(listed, ({ number }) => number).flatMap((one) => {
    const from = one.head.repo?.full_name ?? null
    if (from === null || from.toLowerCase() !== wanted || one.head.sha !== head.commit) return []
    return [{ number: one.number, baseRef: one.base.ref, headSha: one.head.sha, headRepository: from }]
  })
}
