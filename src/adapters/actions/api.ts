import { UserError } from '../../app/user-error.ts'
import { githubClient, type Github } from '../github/client.ts'
import type { Inputs } from './inputs.ts'
import type { Api } from './judge.ts'
import type { Environment } from './occasion.ts'
import { octokitTransport } from './octokit-transport.ts'

/** GitHub's API at the address that the runner gives: github.com or any GitHub Enterprise Server. Each token has one client. */
export function openApi(environment: Environment, inputs: () => Inputs): Api {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] || `${apiUrl}/graphql`
  const clients = new Map<string, Promise<Github>>()
  const clientOf = async (token: string | null): Promise<Github> => {
    if (token === null) {
      throw new UserError(
        'no-token',
        'GitHub has to be asked, and the input "token" is empty',
        "Remove the input, so that the job's own token is used, or give one that may read contents.",
      )
    }
    const client =
      clients.get(token) ??
      octokitTransport({ token, apiUrl, graphqlUrl }).then((transport) => githubClient(transport, apiUrl))
    clients.set(token, client)
    return await client
  }
  return {
    open: async () => await clientOf(inputs().token),
    openForPolicies: async () => await clientOf(inputs().policyToken ?? inputs().token),
  }
}
