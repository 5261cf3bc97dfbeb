import { whoIs } from './access.ts'
import type { Asked } from './answer.ts'
import type { Answer } from './call.ts'
import { Refusal } from './refusal.ts'
import type { ServerOptions } from './server-options.ts'
import type { World } from './world.ts'

/** The one question that is asked of GraphQL: who am I? */
export function viewer(
  world: World,
  asked: Asked,
  mode: ServerOptions['graphql'] = 'viewer',
): { readonly answer: Answer; readonly violations: readonly string[] } {
  try {
    if (asked.method !== 'POST' || mode === 'not-found') throw new Refusal(404, 'Not Found')
    const token = whoIs(asked.headers['authorization'], world.tokens)
    if (token === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
    if (mode === 'errors')
      return { answer: problem('Something went wrong while executing your query.'), violations: [] }
    if (!/^\s*(?:query\b[^{]*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(queryIn(asked.text)))
      return {
        answer: problem('Parse error'),
        violations: [`POST graphql: only "{ viewer { login } }" is served, not ${asked.text}`],
      }
    return {
      answer: { status: 200, body: { data: { viewer: { login: token.login } } } },
      violations: [],
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { status, body, headers } = error
    return { answer: { status, body, headers }, violations: [] }
  }
}

/** GraphQL says that something is wrong with status 200. */
const problem = (message: string): Answer => ({ status: 200, body: { data: null, errors: [{ message }] } })

function queryIn(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly query?: unknown }).query)
  } catch {
    return ''
  }
}
