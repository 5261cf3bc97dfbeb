import type { ArtefactFile, Granted } from '../detect/detector.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import { CONTROLS } from '../model/capability-floors.ts'

/** Whether a file grants less than it did; a control that is gone is no power less. */
export function grantsLess(now: ArtefactFile, before: ArtefactFile): boolean {
  const left = powersOf(everything(now))
  return [...powersOf(everything(before))].some((id) => !left.has(id))
}

/** Whether a file puts an agent into service that it did not, or grants one of its agents, or all of them, more than it did. */
export function grantsMore(now: ArtefactFile, before: ArtefactFile): boolean {
  const [here, there] = [grantsById(now), grantsById(before)]
  const everyone = powersOf(before.capabilities)
  return (
    now.agents.length > before.agents.length ||
    [...here].some(([id, granted]) => {
      const known = there.get(id)
      return (
        known === undefined ||
        [...powersOf(granted)].some((power) => !powersOf(known).has(power) && !everyone.has(power))
      )
    }) ||
    [...powersOf(now.capabilities)].some((power) => !everyone.has(power))
  )
}

function grantsById({ agents }: ArtefactFile): ReadonlyMap<string | null, readonly Granted[]> {
  const found = new Map<string | null, Granted[]>()
  for (const { id, capabilities } of agents) found.set(id, [...(found.get(id) ?? []), ...capabilities])
  return found
}

function everything({ agents, capabilities }: ArtefactFile): readonly Granted[] {
  return [...agents.flatMap((agent) => agent.capabilities), ...capabilities]
}

function powersOf(granted: readonly Granted[]): ReadonlySet<CapabilityId> {
  return new Set(granted.map(({ id }) => id).filter((id) => !CONTROLS.has(id)))
}
