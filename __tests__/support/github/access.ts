import { badCredentials, forbidden, notFound, Refusal, requiresAuthentication } from './refusal.ts'
import type { Kept } from './world.ts'

export type Permission = 'none' | 'read' | 'write'
export interface Permissions {
  readonly contents?: Permission
  readonly issues?: Permission
  readonly 'pull-requests'?: Permission
  /** Never a job's own token. */
  readonly administration?: Permission
}

/** Who a token is and what it may; what is not named it may not, as with `permissions:` in a workflow. */
export interface GithubToken {
  readonly login: string
  readonly type: 'Bot' | 'User'
  readonly permissions: Permissions
  /** Full names of the repositories it was made for. */
  readonly repositories: readonly string[]
}

/** One permission that suffices, as in the header x-accepted-github-permissions. */
export type Need =
  `${'metadata' | 'contents' | 'issues' | 'pull_requests' | 'administration'}=${'read' | 'write'}`

/** The value of the header x-accepted-github-permissions: any one of them is enough. */
export const accepted = (needs: readonly Need[]): string => needs.join('; ')

/** The token in an authorization header; undefined without one. */
export const tokenIn = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : (/^(?:bearer|token)\s+(.*)$/i.exec(header)?.[1] ?? header)

export function whoIs(
  header: string | undefined,
  tokens: Readonly<Record<string, GithubToken>>,
): GithubToken | undefined {
  const value = tokenIn(header)
  if (value === undefined) return undefined
  const token = Object.hasOwn(tokens, value) ? tokens[value] : undefined
  if (token === undefined) throw badCredentials()
  return token
}

const covers = ({ repositories }: GithubToken, { facts }: Kept): boolean =>
  repositories.some((name) => name.toLowerCase() === facts.fullName.toLowerCase())

function satisfies(token: GithubToken, need: Need): boolean {
  const [name = '', level] = need.split('=')
  if (name === 'metadata') return true
  const has = token.permissions[name.replace('_', '-') as keyof Permissions] ?? 'none'
  return has === 'write' || (has === 'read' && level === 'read')
}

/**
 * Throws GitHub's refusal where this token may not do this here. What is public anyone may read; what is private
 * does not exist for those who may not see it.
 */
export function demand(token: GithubToken | undefined, kept: Kept, needs: readonly Need[]): void {
  const reads = needs.every((need) => need.endsWith('=read'))
  const inside = token !== undefined && covers(token, kept)
  if (!kept.readable || (kept.facts.private && !inside)) throw notFound()
  const secret = needs.some((need) => need.startsWith('administration'))
  if (reads && !kept.facts.private && !secret) return
  if (token === undefined) throw requiresAuthentication()
  if (!inside || !needs.some((need) => satisfies(token, need))) throw forbidden(token.type, accepted(needs))
  if (!reads && kept.facts.archived) throw new Refusal(403, 'Repository was archived so is read-only.')
}

/** GitHub turns away who does not say what it is. */
export function demandUserAgent(agent: string | undefined): void {
  if (agent === undefined || agent === '')
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    )
}
