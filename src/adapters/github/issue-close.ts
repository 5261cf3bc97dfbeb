import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { repositoryPath } from './path-parts.ts'

const State = z.object({ state: z.enum(['open', 'closed']) })

/**
 * Closes an issue and says in a comment why; does nothing where another run was faster. Throws an `ApiError` where it stays
 * open; one that comes back says why it is closed without a comment.
 */
export async function closeIssue(
  github: Github,
  repository: string,
  number: number,
  reason: 'completed' | 'not_planned' | 'duplicate',
  comment: string,
): Promise<ApiError | null> {
  const path = `${repositoryPath(repository)}/issues/${number}`
  const { state } = readAnswer(State, await github.get(path), `GET ${path}`)
  if (state === 'closed') return null
  try {
    await github.send('PATCH', path, { state: 'closed', state_reason: reason })
  } catch (error) {
    // A server that does not know the reason yet.
    if (reason !== 'duplicate' || !(error instanceof ApiError) || error.kind !== 'rejected') throw error
    await github.send('PATCH', path, { state: 'closed', state_reason: 'not_planned' })
  }
  try {
    await github.send('POST', `${path}/comments`, { body: comment })
    return null
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}

/** Closes duplicates in favour of the issue that stays. The first failure comes back; the others are tried all the same. */
export async function closeDuplicates(
  github: Github,
  repository: string,
  issues: readonly { readonly number: number }[],
  stays: number,
  reason: 'not_planned' | 'duplicate',
): Promise<ApiError | null> {
  const comment = `The audits are tracked in #${stays}. This issue is a duplicate.`
  let failure: ApiError | null = null
  for (const { number } of issues) {
    try {
      const untold = await closeIssue(github, repository, number, reason, comment)
      failure ??= untold
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      failure ??= error
    }
  }
  return failure
}
