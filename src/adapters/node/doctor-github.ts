import type { GithubAnswers } from '../../app/doctor/github-setup.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { githubClient } from '../github/client.ts'
import { realClock } from '../github/clock.ts'
import { fetchTransport } from '../github/fetch-transport.ts'
import { retryBudget } from '../github/retry-budget.ts'
import { setupAnswers } from '../github/setup-answers.ts'
import type { Access } from './doctor-access.ts'

/** Milliseconds that may be lost to failures: somebody waits at a terminal. */
const BUDGET = 20_000

/** Asks GitHub how a repository is set up. */
export async function openGithub(
  { token, apiUrl }: Extract<Access, { kind: 'token' }>,
  repository: string,
): Promise<GithubAnswers> {
  const transport = fetchTransport({
    apiUrl,
    graphqlUrl: null,
    token,
    userAgent: `aivss-gate/${TOOL_VERSION}`,
  })
  return await setupAnswers(
    githubClient(transport, apiUrl, realClock, retryBudget(realClock, BUDGET)),
    repository,
    apiUrl,
  )
}
