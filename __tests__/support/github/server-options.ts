import type { GithubToken } from './access.ts'
import { gitStore } from './git-store.ts'
import { GITHUB, moment } from './identity.ts'
import { repositoryFacts } from './repository-shape.ts'
import { type GithubSettings, type Kept, type Limits, LIMITS, SETTINGS, type World } from './world.ts'

export interface RepositoryOptions {
  /** Path of a git repository, bare or not. */
  readonly git: string
  readonly defaultBranch?: string
  readonly private?: boolean
  /** False: it does not exist for anybody. */
  readonly readable?: boolean
  readonly fork?: boolean
  /** False: issues are switched off. */
  readonly issues?: boolean
  /** Nothing can be written any more. */
  readonly archived?: boolean
  /** What is not said is as in a new repository. */
  readonly settings?: Partial<GithubSettings>
}

export interface ServerOptions extends Partial<Limits> {
  /** By full name: "acme/app". */
  readonly repositories: Readonly<Record<string, RepositoryOptions>>
  /** By their secret. */
  readonly tokens?: Readonly<Record<string, GithubToken>>
  /** "/api/v3" makes it a GitHub Enterprise Server. */
  readonly prefix?: string
  /** The site that html_url fields lead to. */
  readonly serverUrl?: string
  /** How GraphQL answers: as it should, with errors, or not at all. */
  readonly graphql?: 'viewer' | 'errors' | 'not-found'
  /** More requests than this at one moment are refused, as by the secondary limit. */
  readonly secondaryLimitAt?: number
  /** How long every answer takes. */
  readonly latencyMs?: number
  /** Paths that may be asked for though the server does not serve them; they answer 404. */
  readonly unknownRoutesAllowed?: readonly (string | RegExp)[]
}

const FIRST_ID = 2_000_000_001

const keep = (
  fullName: string,
  { git, readable = true, settings = {}, ...facts }: RepositoryOptions,
): Kept => ({
  facts: repositoryFacts(fullName, facts),
  git: gitStore(git),
  readable,
  pulls: new Map(),
  issues: new Map(),
  comments: new Map(),
  labels: new Map(),
  settings: { ...SETTINGS, ...settings },
})

export function worldOf(options: ServerOptions, api: string): World {
  let id = FIRST_ID
  const { repositories, tokens = {}, prefix, serverUrl } = options
  const given = Object.keys(LIMITS).flatMap((name) => {
    const value = options[name as keyof Limits]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    addresses: {
      api,
      html: serverUrl ?? (prefix === undefined ? GITHUB.html : 'https://github.example.com'),
    },
    limits: { ...LIMITS, ...Object.fromEntries(given) },
    repositories: new Map(
      Object.entries(repositories).map(([name, one]) => [name.toLowerCase(), keep(name, one)]),
    ),
    tokens,
    nextId: () => (id += 1),
    now: () => moment(new Date()),
  }
}
