/** Where addresses in answers point: the server's own API and the site. */
export interface Addresses {
  readonly api: string
  readonly html: string
}

export const GITHUB: Addresses = { api: 'https://api.github.com', html: 'https://github.com' }
export const ACTIONS_BOT = 'github-actions[bot]'

const KNOWN: Readonly<Record<string, number>> = { [ACTIONS_BOT]: 41898282, octocat: 583231, ghost: 10137 }

/** A stable number for a name, so that events and the server agree without talking to each other. */
export function idOf(name: string): number {
  const known = KNOWN[name]
  if (known !== undefined) return known
  let hash = 0
  for (const char of name.toLowerCase()) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0
  return 1_000_000 + (Math.abs(hash) % 900_000_000)
}

export const nodeId = (kind: string, name: string | number): string =>
  Buffer.from(`${kind}:${name}`).toString('base64url')

/** GitHub's way to write a moment: to the second, in UTC. */
export const moment = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z')

/** The owner and the name of "owner/name". */
export function namesOf(repository: string): readonly [owner: string, name: string] {
  const [owner = '', name = ''] = repository.split('/')
  return [owner, name]
}

export function user(login: string, { api, html }: Addresses, type?: string): Record<string, unknown> {
  const bot = login.endsWith('[bot]')
  const self = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url: self,
    html_url: bot ? `${html}/apps/${login.replace('[bot]', '')}` : `${html}/${login}`,
    followers_url: `${self}/followers`,
    following_url: `${self}/following{/other_user}`,
    gists_url: `${self}/gists{/gist_id}`,
    starred_url: `${self}/starred{/owner}{/repo}`,
    subscriptions_url: `${self}/subscriptions`,
    organizations_url: `${self}/orgs`,
    repos_url: `${self}/repos`,
    events_url: `${self}/events{/privacy}`,
    received_events_url: `${self}/received_events`,
    type: type ?? (bot ? 'Bot' : 'User'),
    user_view_type: 'public',
    site_admin: false,
  }
}
