import { UserError } from '../../app/user-error.ts'
import { githubClient, type Github } from '../github/client.ts'
import { realClock } from '../github/clock.ts'
import { READING_BUDGET, RETRY_BUDGET, type RetryBudget, retryBudget } from '../github/retry-budget.ts'
import type { Inputs } from './inputs.ts'
import type { Environment } from './occasion.ts'
import { octokitTransport } from './octokit-transport.ts'

/** GitHub's API as a run may use it: opened when it is first needed. Each method throws a `UserError` where there is no token. */
export interface Api {
  /** For reading this repository. */
  open(): Promise<Github>
  /** For policies in other repositories. */
  openForPolicies(): Promise<Github>
  /** For telling what came of it, also where reading has lost all its time. */
  openForDelivery(): Promise<Github>
}

/** The API at the address that the runner gives: github.com or any GitHub Enterprise Server. */
export function openApi(environment: Environment, inputs: () => Inputs): Api {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || `${apiUrl}/graphql`
  const reading = retryBudget(realClock, READING_BUDGET)
  const delivery = retryBudget(realClock, RETRY_BUDGET - READING_BUDGET)
  const clients = new Map<string, Promise<Github>>()
  const clientOf = async (token: string | null, budget: RetryBudget): Promise<Github> => {
    if (token === null) {
      throw new UserError(
        'no-token',
        'GitHub has to be asked, and the input "token" is empty',
        "Remove the input, so that the job's own token is used, or give one that may read contents.",
      )
    }
    const key = `${budget === delivery ? 'delivery' : 'reading'} ${token}`
    const client =
      clients.get(key) ??
      octokitTransport({ token, apiUrl, graphqlUrl }).then((transport) =>
        githubClient(transport, apiUrl, realClock, budget),
      )
    clients.set(key, client)
    return await client
  }
  return {
    open: async () => await clientOf(inputs().token, reading),
    openForPolicies: async () => await clientOf(inputs().policyToken ?? inputs().token, reading),
    openForDelivery: async () => await clientOf(inputs().token, delivery),
  }
}
