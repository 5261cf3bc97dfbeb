import type { FleetPorts } from '../../app/fleet/audit-fleet.ts'
import type { PolicyLibrary } from '../../app/floors.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { ApiError } from '../github/api-error.ts'
import { apiProblem } from '../github/api-problem.ts'
import { type Github, githubClient } from '../github/client.ts'
import { realClock } from '../github/clock.ts'
import { fetchTransport } from '../github/fetch-transport.ts'
import { type Meter, metered } from '../github/meter.ts'
import { isEmptyRepository } from '../github/organisation.ts'
import { policyLibrary } from '../github/policy-library.ts'
import { readDefaultBranch } from '../github/repository.ts'
import { retryBudget } from '../github/retry-budget.ts'
import { openHistory } from '../history.ts'
import { readResult, writeResult } from './result-files.ts'

/** Milliseconds that one repository of a fleet may lose to failures: thousands of others wait. */
const BUDGET = 20_000

/** GitHub as the command reaches it, with a count of what was asked. */
export interface MeteredGithub {
  readonly meter: Meter
  /** A client with a budget of its own. */
  client(): Github
}

/** From the GitHub that `GITHUB_API_URL` names, with the token in `GH_TOKEN` or `GITHUB_TOKEN`. */
export function githubOfCommand(environment: NodeJS.ProcessEnv): MeteredGithub {
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null
  const userAgent = `aivss-gate/${TOOL_VERSION}`
  const meter = metered(fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent }))
  return {
    meter,
    client: () => githubClient(meter.transport, apiUrl, realClock, retryBudget(realClock, BUDGET)),
  }
}

/** Repositories through the API, results in a folder. */
export function fleetPorts(
  github: MeteredGithub,
  folder: string,
  progress: FleetPorts['progress'],
): FleetPorts {
  const library = fetchedOnce(policyLibrary(async () => await Promise.resolve(github.client())))
  return {
    progress,
    remaining: () => github.meter.remaining(),
    earlier: (repository) => readResult(folder, repository),
    keep: (result) => writeResult(folder, result),
    open(repository) {
      let isLimited = false
      const client = noticing(github.client(), () => (isLimited = true))
      const api = { open: async () => await Promise.resolve(client), repository, files: true }
      return {
        sources: { history: openHistory({ clone: null, api }), library, now: Date.now },
        isLimited: () => isLimited,
        async defaultBranch() {
          try {
            return await readDefaultBranch(client, repository)
          } catch (error) {
            throw apiProblem(error, 'the default branch could not be learnt')
          }
        },
        async isEmpty() {
          try {
            return await isEmptyRepository(client, repository)
          } catch (error) {
            if (error instanceof ApiError) return false
            throw error
          }
        },
      }
    },
  }
}

/** A client that says when a rate limit kept a question from being answered: who asked may make a gap of it. */
function noticing(client: Github, limited: () => void): Github {
  const noticed = async <T>(asking: Promise<T>): Promise<T> => {
    try {
      return await asking
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'limited') limited()
      throw error
    }
  }
  return {
    ...client,
    get: async (path) => await noticed(client.get(path)),
    pages: async (path) => await noticed(client.pages(path)),
  }
}

/** Most repositories of a fleet name the same floors. */
function fetchedOnce(library: PolicyLibrary): PolicyLibrary {
  const fetched = new Map<string, ReturnType<PolicyLibrary>>()
  return async (policy, stated) => {
    const key = JSON.stringify([policy.repository, policy.path, policy.ref])
    const known = fetched.get(key)
    if (known !== undefined) return await known
    const fetching = library(policy, stated)
    fetched.set(key, fetching)
    // A failure belongs to the repository that met it.
    fetching.catch(() => fetched.delete(key))
    return await fetching
  }
}
