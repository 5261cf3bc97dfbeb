import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { LABEL, makeLabel } from './issue-label.ts'
import { repositoryPath } from './path-parts.ts'

export interface CreatedIssue {
  readonly number: number
  /** Who we are, as GitHub says it; null where it does not. */
  readonly author: string | null
}

const Created = z.object({
  number: z.int().positive(),
  user: z.object({ login: z.string() }).nullish(),
})

/** Times that opening an issue is begun again after an answer that did not come. */
const REPEATS = 2

/**
 * Opens an issue. Where no answer came it may be there all the same: before it is asked for again `isThere` looks for an
 * open one of ours, and where there is one nothing more is opened: null. Throws an `ApiError`.
 */
export async function createIssue(
  github: Github,
  repository: string,
  text: { readonly title: string; readonly body: string },
  isThere: () => Promise<boolean>,
): Promise<CreatedIssue | null> {
  const path = `${repositoryPath(repository)}/issues`
  const labels = (await makeLabel(github, repository)) ? { labels: [LABEL] } : {}
  for (let repeats = 0; ; repeats += 1) {
    try {
      const answer = await github.send('POST', path, { ...text, ...labels })
      const { number, user } = readAnswer(Created, answer, `POST ${path}`)
      return { number, author: user?.login ?? null }
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'unavailable') throw error
      if (repeats >= REPEATS || !(await github.pause(repeats + 1))) throw error
    }
    if (await isThere()) return null
  }
}
