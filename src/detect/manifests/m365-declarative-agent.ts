import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, saysSomething } from '../powers/found-agent.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, type Value } from '../read/value.ts'

const SCHEMA = /\/copilot\/declarative-agent\/v[\d.]+/

/** Capabilities as the manifest names them; drawing pictures and the models of a scenario are no power. */
const POWERS: ReadonlyMap<string, readonly CapabilityId[]> = new Map(
  Object.entries({
    CodeInterpreter: ['exec.code', 'exec.sandboxed'],
    WebSearch: ['net.search'],
    OneDriveAndSharePoint: ['rag'],
    GraphConnectors: ['rag'],
    EmbeddedKnowledge: ['rag'],
    Dataverse: ['db.read'],
    Email: ['db.read'],
    TeamsMessages: ['db.read'],
    Meetings: ['db.read'],
    People: ['db.read'],
    EmailActions: ['msg.send', 'db.write'],
    MeetingActions: ['db.write'],
  }),
)

/** Declarative agents of Microsoft 365. */
export const m365DeclarativeAgent: Detector = {
  id: 'm365-declarative-agent',
  looksAt: (path) => /(?:agent[^/]*|appPackage\/[^/]+|declarative[^/]*)\.json$/i.test(path),
  marks: ['declarative-agent/v', '"instructions"'],
  detect: (path, text) => {
    const root = readJsonc(text)
    if (root === null || !isAgent(path, root)) return null
    const workers = entry(root, 'worker_agents')
    return agentArtefact(path, 'm365-declarative-agent', [
      foundAgent(null, entry(root, 'name') ?? root, [
        ...(at(root, 'capabilities')?.items ?? []).flatMap(power),
        ...(at(root, 'actions')?.items ?? []).flatMap((action) =>
          grants(entry(action, 'file') ?? entry(action, 'id'), 'api.actions'),
        ),
        ...(saysSomething(workers) ? grants(workers, 'multi.subagents') : []),
      ]),
    ])
  },
}

/** The schema decides; where it is left out, the name of the file together with what every such manifest has. */
function isAgent(path: string, root: Value): boolean {
  const schema = at(root, '$schema')?.text
  if (schema !== null && schema !== undefined) return SCHEMA.test(schema)
  return (
    /(?:^|\/)declarative-?agent[^/]*\.json$/i.test(path) &&
    ['name', 'description', 'instructions'].every((key) => at(root, key)?.kind === 'text') &&
    /^v1\.\d+$/.test(at(root, 'version')?.text ?? '')
  )
}

function power(item: Value): readonly Granted[] {
  const name = entry(item, 'name')
  return grants(name, ...(POWERS.get(name?.value.text ?? '') ?? []))
}
