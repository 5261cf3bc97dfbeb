import { type Addresses, GITHUB, idOf, namesOf, nodeId, user } from './identity.ts'
import { type RepositoryFacts, repositoryFacts, repositoryShape } from './repository-shape.ts'

export type Payload = Readonly<Record<string, unknown>>

/** What every event says: where, and who set it off. */
export interface EventOptions {
  /** "acme/app" unless told. */
  readonly repo?: string
  readonly repository?: Partial<Omit<RepositoryFacts, 'fullName'>>
  readonly sender?: string
  readonly addresses?: Addresses
}

export interface Ref {
  readonly ref: string
  readonly sha: string
}

const HERE = 'acme/app'
export const STRANGER = 'stranger/app'

export const factsOf = ({ repo = HERE, repository = {} }: EventOptions): RepositoryFacts =>
  repositoryFacts(repo, repository)

export function common(options: EventOptions): Payload {
  const { repo = HERE, sender = 'octocat', addresses = GITHUB } = options
  const [owner] = namesOf(repo)
  return {
    repository: repositoryShape(factsOf(options), addresses),
    organization: { login: owner, id: idOf(owner), node_id: nodeId('Organization', owner) },
    sender: user(sender, addresses),
  }
}
