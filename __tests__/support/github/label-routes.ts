import { type Answer, field, type RepositoryCall, type Route, route } from './call.ts'
import { idOf, nodeId } from './identity.ts'
import { invalid, notSupplied } from './refusal.ts'

/** What GitHub gives a label that nobody described. */
const PLAIN = { color: 'ededed', description: null }

export function labelShape({ kept, world }: RepositoryCall, name: string): Record<string, unknown> {
  const { color, description } = kept.labels.get(name) ?? PLAIN
  return {
    id: idOf(name),
    node_id: nodeId('Label', name),
    url: `${world.addresses.api}/repos/${kept.facts.fullName}/labels/${encodeURIComponent(name)}`,
    name,
    description,
    color,
    default: false,
  }
}

/** The label's name as it is kept: without regard to case, and made where there is none. */
export function named({ kept }: RepositoryCall, name: string): string {
  const known = [...kept.labels.keys()].find((one) => one.toLowerCase() === name.toLowerCase())
  if (known === undefined) kept.labels.set(name, PLAIN)
  return known ?? name
}

function create(call: RepositoryCall): Answer {
  const [name, color, description] = ['name', 'color', 'description'].map((key) => field(call, key))
  if (typeof name !== 'string') throw notSupplied('name')
  const fault = (code: string, at: string): Error => invalid({ resource: 'Label', code, field: at })
  if (typeof color === 'string' && !/^[0-9a-f]{6}$/i.test(color)) throw fault('invalid', 'color')
  if (typeof description === 'string' && description.length > 100) throw fault('invalid', 'description')
  if ([...call.kept.labels.keys()].some((one) => one.toLowerCase() === name.toLowerCase()))
    throw fault('already_exists', 'name')
  call.kept.labels.set(name, {
    color: typeof color === 'string' ? color : PLAIN.color,
    description: typeof description === 'string' ? description : null,
  })
  return { status: 201, body: labelShape(call, name) }
}

export const LABEL_ROUTES: readonly Route[] = [
  route('POST', '/labels', ['issues=write', 'pull_requests=write'], create),
]
