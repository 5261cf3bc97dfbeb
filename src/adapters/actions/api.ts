import { UserError } from '../../app/user-error.ts'
import { githubClient, type Github } from '../github/client.ts'
import { realClock } from '../github/clock.ts'
import type { WhenSpent } from '../github/repeater.ts'
import { retryBudget } from '../github/retry-budget.ts'
import { isSendable } from '../github/sendable-token.ts'
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
  const budget = retryBudget(realClock)
  const clients = new Map<string, Promise<Github>>()
  const clientOf = async (
    token: string | null,
    whenSpent: WhenSpent,
    input: 'token' | 'policy-token' = 'token',
  ): Promise<Github> => {
    if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol)) throw noAddress()
    if (token === null) {
      throw new UserError(
        'no-token',
        'GitHub has to be asked, and the input "token" is empty',
        "Remove the input, so that the job's own token is used, or give one that may read contents.",
      )
    }
    if (!isSendable(token)) {
      throw new UserError(
        'input',
        `the input "${input}" is no token: it holds a space, a line end or a letter that no token has`,
        'Store the token alone, on one line, in the secret that the workflow names.',
      )
    }
    const key = `${whenSpent} ${token}`
    const client =
      clients.get(key) ??
      octokitTransport({ token, apiUrl, graphqlUrl }).then((transport) =>
        githubClient(transport, apiUrl, realClock, budget, whenSpent),
      )
    clients.set(key, client)
    return await client
  }
  return {
    open: async () => await clientOf(inputs().token, 'refuse'),
    openForPolicies: async () => {
      const { token, policyToken } = inputs()
      return policyToken === null
        ? await clientOf(token, 'refuse')
        : await clientOf(policyToken, 'refuse', 'policy-token')
    },
    openForDelivery: async () => await clientOf(inputs().token, 'ask-once'),
  }
}

function noAddress(): UserError {
  return new UserError(
    'api-address',
    'the runner names no address of an API (GITHUB_API_URL)',
    'Run the Action in a workflow of GitHub Actions; nothing may set GITHUB_API_URL before it.',
  )
}
