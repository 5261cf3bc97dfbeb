import { pathOnApi } from './api-address.ts'

/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5
const REDIRECTS: readonly number[] = [301, 302, 307, 308]

/** What is looked at of an answer, whoever's `fetch` gave it. */
interface Answered {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: { cancel(): Promise<void> } | null
}

/**
 * Asks, and follows the redirects of a GET as long as they stay below the API's address. Any other is answered as it came, so
 * that no other host gets the token or is believed. `ask` must not follow one by itself.
 */
export async function followed<Answer extends Answered>(
  ask: (address: string) => Promise<Answer>,
  method: string,
  first: string,
  apiUrl: string,
): Promise<Answer> {
  let address = first
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(address)
    const next = method === 'GET' && redirects < MAX_REDIRECTS ? redirected(answer, address, apiUrl) : null
    if (next === null) return answer
    await answer.body?.cancel()
    address = next
  }
}

function redirected({ status, headers }: Answered, address: string, apiUrl: string): string | null {
  const location = headers.get('location')
  if (!REDIRECTS.includes(status) || location === null) return null
  if (!URL.canParse(location, address)) return null
  const path = pathOnApi(apiUrl, new URL(location, address).href)
  return path === null ? null : apiUrl + path
}
