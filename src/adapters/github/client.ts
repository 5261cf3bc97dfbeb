import * as z from 'zod'
import { trimmedAddress } from './api-address.ts'
import { noAnswer, type ApiError } from './api-error.ts'
import { readAnswer } from './answer.ts'
import { realClock, type Clock } from './clock.ts'
import { graphqlRefusal } from './graphql-refusal.ts'
import { nextPage, withLargePages } from './next-page.ts'
import { repeater, type WhenSpent } from './repeater.ts'
import { type RetryBudget, retryBudget } from './retry-budget.ts'
import { GRAPHQL, type Transport } from './transport.ts'

/** Pages that one list may have: 30,000 items, ten times what GitHub lists of a pull request. */
export const MAX_PAGES = 300

/** The API of one GitHub. Every method throws an `ApiError`. */
export interface Github {
  /** Data of a GET. */
  get(path: string): Promise<unknown>
  /** Every item of a list, all pages of 100. More than `MAX_PAGES` pages are an error, never a part of the list. */
  pages(path: string): Promise<readonly unknown[]>
  /** Data of a change. A POST is repeated only where GitHub says that it did not do it. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: unknown): Promise<unknown>
  /** The `data` of a GraphQL query, which must change nothing: it is repeated like a GET. */
  graphql(query: string): Promise<unknown>
  /** Waits as before repetition 1, 2, 3 of a request; false, at once, where the budget is spent. */
  pause(repetition: number): Promise<boolean>
}

/** `apiUrl`: the address that paths are relative to; links to further pages must stay below it. */
export function githubClient(
  transport: Transport,
  apiUrl: string,
  clock: Clock = realClock,
  budget: RetryBudget = retryBudget(clock),
  whenSpent: WhenSpent = 'refuse',
): Github {
  const address = trimmedAddress(apiUrl)
  const repeating = repeater(transport, clock, budget, whenSpent)
  return {
    get: async (path) => (await repeating.request('GET', path, undefined, 'repeatable')).data,
    pages: async (path) => {
      const items: unknown[] = []
      let next: string | null = withLargePages(path)
      for (let page = 1; next !== null; page += 1) {
        const name: string = `GET ${next}`
        if (page > MAX_PAGES) throw noAnswer(name, `a list of more than ${MAX_PAGES} pages`)
        const { headers, data } = await repeating.request('GET', next, undefined, 'repeatable')
        for (const item of readAnswer(z.array(z.unknown()), data, name)) items.push(item)
        next = nextPage(headers['link'], address, name)
      }
      return items
    },
    send: async (method, path, body) =>
      (await repeating.request(method, path, body, method === 'POST' ? 'once' : 'repeatable')).data,
    graphql: async (query) => {
      const { data } = await repeating.request('POST', GRAPHQL, { query }, 'repeatable')
      const refused: ApiError | null = graphqlRefusal(data)
      if (refused !== null) throw refused
      return readAnswer(z.object({ data: z.unknown() }), data, `POST ${GRAPHQL}`).data
    },
    pause: async (repetition) => await repeating.pause(repetition),
  }
}
