import type { ArtefactFile } from '../detect/detector.ts'
import { impliedFloors } from '../model/capability-floors.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Policy } from '../policy/policy.ts'
import type { AgentList, ListedArtefact } from '../report/agents-text.ts'
import { isCoveredBy } from '../rules/artefact-grants.ts'
import type { Gap } from '../verdict/verdict.ts'
import { discover } from './discover.ts'
import { findArtefacts } from './find-artefacts.ts'
import { linkListings } from './link-listings.ts'
import type { Ports } from './workspace.ts'

/** What is in a repository: its models, and the files that define agents or grant them powers. */
export interface Inventory {
  readonly models: readonly ThreatModel[]
  readonly artefacts: readonly ArtefactFile[]
  readonly excluded: number
  readonly problems: number
  readonly gaps: readonly Gap[]
}

/** Reads the models and finds the artefacts of a workspace, as the gate does. */
export async function takeInventory(ports: Ports, policy: Policy): Promise<Inventory> {
  const found = await discover(ports, policy)
  const linked = await linkListings(found.models, ports.workspace)
  const modelPaths = new Set([...found.modelPaths, ...linked.listings])
  const searched = await findArtefacts(ports, policy, linked.models, modelPaths)
  return {
    models: linked.models,
    artefacts: searched.artefacts,
    excluded: found.excluded + searched.excluded,
    problems: found.problems.length + linked.problems.length,
    gaps: [...found.gaps, ...linked.gaps, ...searched.gaps],
  }
}

/** The artefacts under some paths, with their powers, what these imply, and the models that cover them. */
export function listAgents(inventory: Inventory, covers: (path: string) => boolean): AgentList {
  const { models, artefacts, excluded, problems, gaps } = inventory
  return {
    artefacts: artefacts.filter(({ file }) => covers(file)).map((artefact) => listed(artefact, models)),
    excluded,
    problems,
    gaps,
  }
}

function listed(artefact: ArtefactFile, models: readonly ThreatModel[]): ListedArtefact {
  const { file, kind, role, agents, capabilities } = artefact
  const covers = agents.map(({ id }) => coveredBy(models, artefact, id))
  const whole = agents.length === 0 ? coveredBy(models, artefact, null) : (covers[0] ?? null)
  return {
    path: file,
    kind,
    role,
    agents: agents.map((agent, index) => ({
      id: agent.id,
      line: agent.line,
      capabilities: agent.capabilities.map(({ id, line }) => ({ id, line })),
      coveredBy: covers[index] ?? null,
    })),
    capabilities: capabilities.map(({ id, line }) => ({ id, line })),
    coveredBy: covers.includes(null) ? null : whole,
    floors: impliedFloors(
      [...agents.flatMap((agent) => agent.capabilities), ...capabilities].map(({ id }) => id),
    ),
  }
}

/** Path of the first model that covers an agent of a file. */
export function coveredBy(
  models: readonly ThreatModel[],
  artefact: ArtefactFile,
  id: string | null,
): string | null {
  return models.find((model) => isCoveredBy([model], artefact, id))?.path ?? null
}
