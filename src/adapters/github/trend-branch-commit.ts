import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { repositoryPath } from './path-parts.ts'

export interface FileCommit {
  readonly branch: string
  readonly path: string
  readonly text: string
  /** The commit that the branch was at; null where there is no branch. */
  readonly tip: string | null
}

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const Made = z.object({ sha })
const Commit = z.object({ tree: z.object({ sha }) })
const Reference = z.object({ object: z.object({ type: z.literal('commit'), sha }) })

/** Nothing runs because of it, also where somebody's token pushes and a workflow listens to every branch. */
const MESSAGE = 'Record an audit of aivss-gate [skip ci]'

/** Times that a write is begun again after an answer that did not come. */
const REPEATS = 2

/** The commit that a branch is at; null where there is none. Throws an `ApiError`. */
export async function branchTip(github: Github, repository: string, branch: string): Promise<string | null> {
  const path = `${repositoryPath(repository)}/git/ref/${headOf(branch)}`
  try {
    return readAnswer(Reference, await github.get(path), `GET ${path}`).object.sha
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/**
 * Commits one file on top of a branch's tip, or as the beginning of the branch. `stale`: the branch is somewhere else by
 * now, and nothing was changed. Throws an `ApiError`.
 */
export async function commitFile(
  github: Github,
  repository: string,
  { branch, path, text, tip }: FileCommit,
): Promise<'written' | 'stale'> {
  const git = `${repositoryPath(repository)}/git`
  // Objects that nothing leads to harm nobody, so one that was perhaps made can be made again.
  const make = async (kind: 'blobs' | 'trees' | 'commits', body: unknown): Promise<string> => {
    for (let repeats = 0; ; repeats += 1) {
      try {
        const address = `${git}/${kind}`
        return readAnswer(Made, await github.send('POST', address, body), `POST ${address}`).sha
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'unavailable' || repeats >= REPEATS) throw error
        if (!(await github.pause(repeats + 1))) throw error
      }
    }
  }
  const base =
    tip === null
      ? {}
      : {
          base_tree: readAnswer(
            Commit,
            await github.get(`${git}/commits/${tip}`),
            `GET ${git}/commits/${tip}`,
          ).tree.sha,
        }
  const blob = await make('blobs', { content: text, encoding: 'utf-8' })
  const tree = await make('trees', { ...base, tree: [{ path, mode: '100644', type: 'blob', sha: blob }] })
  const commit = await make('commits', { message: MESSAGE, tree, parents: tip === null ? [] : [tip] })
  try {
    if (tip === null) await github.send('POST', `${git}/refs`, { ref: `refs/heads/${branch}`, sha: commit })
    else await github.send('PATCH', `${git}/refs/${headOf(branch)}`, { sha: commit, force: false })
    return 'written'
  } catch (error) {
    if (!(error instanceof ApiError) || !['rejected', 'unavailable', 'missing'].includes(error.kind))
      throw error
    // The answer may have been lost after all was done, or another run was faster. Only the branch itself knows.
    const now = await branchTip(github, repository, branch)
    if (now === commit) return 'written'
    if (now !== tip) return 'stale'
    throw error
  }
}

function headOf(branch: string): string {
  return `heads/${branch.split('/').map(encodeURIComponent).join('/')}`
}
