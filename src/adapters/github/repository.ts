import * as z from 'zod'
import { ApiError } from './api-error.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { objectId, refSegment, repositoryPath } from './path-parts.ts'

const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const Branch = z.object({ commit: z.object({ sha: Sha }), protected: z.boolean().default(false) })
const Repository = z.object({ default_branch: z.string().min(1) })
const Comparison = z.object({ merge_base_commit: z.object({ sha: Sha }) })
const Commit = z.object({ sha: Sha })

/*
 * Every function asks about `owner/name` and throws an `ApiError`. GitHub keeps one store of objects for a repository and
 * its forks: a commit that it knows by its id need not be on a branch of this repository.
 */

/** A branch as it is now; null where there is no such branch, or the token may not see it. */
export async function readBranch(
  github: Github,
  repository: string,
  branch: string,
): Promise<{ readonly commit: string; readonly isProtected: boolean } | null> {
  const segment = refSegment(branch)
  if (segment === null) return null
  const path = `${repositoryPath(repository)}/branches/${segment}`
  const answer = await found(github, path, Branch, [404])
  return answer === null ? null : { commit: answer.commit.sha, isProtected: answer.protected }
}

export async function readDefaultBranch(github: Github, repository: string): Promise<string> {
  const path = repositoryPath(repository)
  return readAnswer(Repository, await github.get(path), `GET ${path}`).default_branch
}

/** The best common ancestor of two commits, by their ids; null where there is none. */
export async function readMergeBase(
  github: Github,
  repository: string,
  one: string,
  other: string,
): Promise<string | null> {
  const path = `${repositoryPath(repository)}/compare/${objectId(one)}...${objectId(other)}?per_page=1`
  return (await found(github, path, Comparison, [404]))?.merge_base_commit.sha ?? null
}

/** The commit that a branch, tag or id means; null where it means none, or the token may not see it. */
export async function resolveRef(github: Github, repository: string, ref: string): Promise<string | null> {
  const segment = refSegment(ref)
  if (segment === null) return null
  const path = `${repositoryPath(repository)}/commits/${segment}?per_page=1`
  // 422 is what GitHub says of a ref that it does not have; 404 is about the repository.
  return (await found(github, path, Commit, [422]))?.sha ?? null
}

async function found<Shape extends z.ZodType>(
  github: Github,
  path: string,
  shape: Shape,
  absent: readonly number[],
): Promise<z.output<Shape> | null> {
  let data: unknown
  try {
    data = await github.get(path)
  } catch (error) {
    if (error instanceof ApiError && error.status !== null && absent.includes(error.status)) return null
    throw error
  }
  return readAnswer(shape, data, `GET ${path}`)
}
