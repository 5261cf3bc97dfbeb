import { type Answer, type Call, ok, param, type Route } from './call.ts'
import { moment, namesOf, user } from './identity.ts'
import { forbidden, notFound, requiresAuthentication } from './refusal.ts'
import { repositoryShape } from './repository-shape.ts'

/** Who the token is. A job's own token may not ask: it has to use GraphQL. */
function me({ token, world }: Call): Answer {
  if (token === undefined) throw requiresAuthentication()
  if (token.type === 'Bot') throw forbidden(token.type, '')
  const started = moment(new Date('2020-02-02T02:02:02Z'))
  return ok({
    ...user(token.login, world.addresses, token.type),
    user_view_type: 'private',
    name: token.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: started,
    updated_at: started,
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  })
}

/** How many requests an hour somebody has. */
export const hourlyLimit = (token: Call['token']): number =>
  token === undefined ? 60 : token.type === 'Bot' ? 1000 : 5000

function rateLimit({ token }: Call): Answer {
  const limit = hourlyLimit(token)
  const rate = { limit, remaining: limit, reset: Math.floor(Date.now() / 1000) + 3600, used: 0 }
  return ok({ resources: { core: rate, search: rate, graphql: rate }, rate })
}

/** The repositories of an organisation, or of an account, that a token may see. */
function repositoriesOf(name: 'org' | 'username') {
  return (call: Call): Answer => {
    const { world, query, address } = call
    const owner = param(call, name).toLowerCase()
    const all = [...world.repositories.values()]
      .filter(({ facts, readable }) => readable && namesOf(facts.fullName)[0].toLowerCase() === owner)
      .toSorted((a, b) => (a.facts.fullName < b.facts.fullName ? -1 : 1))
    if (all.length === 0) throw notFound()
    const size = Number(query.get('per_page') ?? 30)
    const at = Number(query.get('page') ?? 1)
    const next = new URLSearchParams(query)
    next.set('page', String(at + 1))
    const link =
      at * size < all.length
        ? { link: `<${world.addresses.api}${address}?${next.toString()}>; rel="next"` }
        : {}
    return ok(
      all.slice((at - 1) * size, at * size).map(({ facts }) => repositoryShape(facts, world.addresses)),
      link,
    )
  }
}

export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    template: '/orgs/{org}/repos',
    needs: [],
    about: 'nothing',
    handle: repositoriesOf('org'),
  },
  {
    method: 'GET',
    template: '/users/{username}/repos',
    needs: [],
    about: 'nothing',
    handle: repositoriesOf('username'),
  },
  { method: 'GET', template: '/user', needs: [], about: 'nothing', handle: me },
  { method: 'GET', template: '/rate_limit', needs: [], about: 'nothing', handle: rateLimit },
]
