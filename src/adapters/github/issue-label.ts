import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { repositoryPath } from './path-parts.ts'

/** The label of the tracking issue: by it the issue is found quickly, and people can filter by it. */
export const LABEL = 'aivss-gate'

const DESCRIPTION = { color: '5319e7', description: 'Audits of the threat models of AI agents' }

/** Makes the label where there is none. False: the token may not, and an issue has to do without. */
export async function makeLabel(github: Github, repository: string): Promise<boolean> {
  try {
    await github.send('POST', `${repositoryPath(repository)}/labels`, { name: LABEL, ...DESCRIPTION })
    return true
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // 422: it is there already.
    return error.kind === 'rejected'
  }
}

/** Gives an issue its label back. A label that cannot be given is no reason to do nothing else. */
export async function putLabel(github: Github, repository: string, number: number): Promise<void> {
  if (!(await makeLabel(github, repository))) return
  try {
    await github.send('POST', `${repositoryPath(repository)}/issues/${number}/labels`, { labels: [LABEL] })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
