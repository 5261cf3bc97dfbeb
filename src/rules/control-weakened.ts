import type { ArtefactFile, Granted } from '../detect/detector.ts'
import { CAPABILITIES } from '../model/capabilities.ts'
import { CONTROLS } from '../model/capability-floors.ts'
import { levels, type Rule, type RunFinding } from './rule.ts'

/** Powers whose coming is itself the loosening of a control. */
const LOOSENINGS: readonly Granted['id'][] = ['auto.approve', 'auto.approve_edits', 'tools.unrestricted']

export const controlWeakened: Rule = {
  id: 'control-weakened',
  summary: 'the change loosens a control of an agent: permissions, approval, sandbox, actor gate',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check({ artefacts, baseArtefacts }, level) {
    if (baseArtefacts === null) return []
    const before = new Map(baseArtefacts.map((artefact) => [artefact.path, artefact]))
    return artefacts.flatMap((now): readonly RunFinding[] => {
      const was = before.get(now.path)
      if (was === undefined) return []
      const [had, has] = [grantsIn(was), grantsIn(now)]
      const lost = [...had.values()].filter(({ id }) => CONTROLS.has(id) && !has.has(id))
      const came = [...has.values()].filter(({ id }) => LOOSENINGS.includes(id) && !had.has(id))
      return [
        ...lost.map(({ id }) =>
          found(now, `lost:${id}`, `${now.path} no longer has ${id} (${CAPABILITIES[id]})`, 1),
        ),
        ...came.map(({ id, line }) =>
          found(now, `gained:${id}`, `${now.path} now has ${id} (${CAPABILITIES[id]})`, line),
        ),
      ]
    })

    function found(artefact: ArtefactFile, subject: string, message: string, line: number): RunFinding {
      return {
        level,
        agent: null,
        subject: `${artefact.path} ${subject}`,
        message,
        help: 'Keep the control, or have the owner of the policy accept the change with the threat model in step.',
        place: { path: artefact.file, line, column: 1 },
      }
    }
  },
}

function grantsIn({ agents, capabilities }: ArtefactFile): ReadonlyMap<Granted['id'], Granted> {
  const all = [...agents.flatMap((agent) => agent.capabilities), ...capabilities]
  return new Map(all.toReversed().map((granted) => [granted.id, granted]))
}
