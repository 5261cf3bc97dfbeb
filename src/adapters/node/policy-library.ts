import { TOOL_VERSION } from '../../app/version.ts'
import type { PolicyLibrary } from '../../app/floors.ts'

/**
 * Floors for the command: from the GitHub that `GITHUB_API_URL` names, with the token in `GH_TOKEN` or `GITHUB_TOKEN`, as
 * GitHub's own command has them. Without a token public repositories can still be read.
 */
export function libraryOfCommand(environment: NodeJS.ProcessEnv): PolicyLibrary {
  return async (policy, stated) => {
    const { fetchTransport } = await import('../github/fetch-transport.ts')
    const { githubClient } = await import('../github/client.ts')
    const { policyLibrary } = await import('../github/policy-library.ts')
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
    const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null
    const library = policyLibrary(async () =>
      githubClient(
        fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent: `aivss-gate/${TOOL_VERSION}` }),
        apiUrl,
      ),
    )
    return await library(policy, stated)
  }
}
