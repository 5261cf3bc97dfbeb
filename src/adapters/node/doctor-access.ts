import { UserError } from '../../app/user-error.ts'

/** How GitHub can be asked, or why not. */
export type Access =
  | {
      readonly kind: 'token'
      readonly token: string
      readonly apiUrl: string
      /** In which the token stands where the command looks for one. */
      readonly environment: NodeJS.ProcessEnv
    }
  | { readonly kind: 'none'; readonly why: string; readonly help: string }

/**
 * The token of the variable `named`, else of GH_TOKEN or GITHUB_TOKEN, and the API that GITHUB_API_URL names.
 *
 * @throws UserError where a variable that was named is not set, or a value cannot be what it should be; it quotes no token
 */
export function accessOf(environment: NodeJS.ProcessEnv, named: string | null, offline: boolean): Access {
  if (offline) return { kind: 'none', why: '--offline was given', help: 'Run it without --offline.' }
  const token =
    named === null ? environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || '' : (environment[named] ?? '')
  if (token === '' && named !== null)
    throw new UserError(
      'usage',
      `the variable ${named} holds no token`,
      'Name the variable that holds it with --token-env.',
    )
  if (token === '')
    return {
      kind: 'none',
      why: 'there is no token in GH_TOKEN or GITHUB_TOKEN',
      help: 'Run it with a token that may read the repository and its administration.',
    }
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new UserError(
      'usage',
      'the token holds a space or a line end',
      'Set the variable to the token alone.',
    )
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
  if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol))
    throw new UserError(
      'usage',
      'GITHUB_API_URL is no address',
      'Set it to the address of the API, or take it away.',
    )
  return { kind: 'token', token, apiUrl, environment: { ...environment, GH_TOKEN: token } }
}
