import type { ArtefactFile, FoundAgent, Granted } from '../detect/detector.ts'
import { CAPABILITIES } from '../model/capabilities.ts'
import { CONTROLS } from '../model/capability-floors.ts'
import { levels, type Rule, type RunFinding } from './rule.ts'

/** Powers whose coming is itself the loosening of a control. */
const LOOSENINGS: readonly Granted['id'][] = ['auto.approve', 'auto.approve_edits', 'tools.unrestricted']

type Grants = ReadonlyMap<Granted['id'], Granted>

export const controlWeakened: Rule = {
  id: 'control-weakened',
  summary: 'the change loosens a control of an agent: permissions, approval, sandbox, actor gate',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check({ artefacts, baseArtefacts }, level) {
    if (baseArtefacts === null) return []
    const before = new Map(baseArtefacts.map((artefact) => [artefact.path, artefact]))
    const here = new Set(artefacts.map(({ path }) => path))
    return [
      ...artefacts.flatMap((now): readonly RunFinding[] => {
        const was = before.get(now.path)
        return was === undefined ? [] : bearers(now).flatMap((id) => weakened(now, was, id))
      }),
      // Settings that say nothing any more, or are gone, hold nobody back; an agent that is gone needs no control.
      ...baseArtefacts
        .filter(({ path, role }) => role === 'capability' && !here.has(path))
        .flatMap((was) => weakened({ ...was, agents: [], capabilities: [] }, was, null)),
    ]

    function weakened(now: ArtefactFile, was: ArtefactFile, agent: string | null): readonly RunFinding[] {
      const has = grantsTo(now, agent)
      const had = agent === null || names(was).has(agent) ? grantsTo(was, agent) : goneFrom(was, now)
      // An agent that is only new has lost nothing; what it is allowed is for coverage to ask.
      if (had === null) return []
      const lost = [...had.values()].filter(({ id }) => CONTROLS.has(id) && !has.has(id))
      const came = [...has.values()].filter(({ id }) => LOOSENINGS.includes(id) && !had.has(id))
      const name = agent === null ? now.path : `${now.path}#${agent}`
      return [
        ...lost.map(({ id }) =>
          found(now, `${name} lost:${id}`, `${name} no longer has ${id} (${CAPABILITIES[id]})`, 1),
        ),
        ...came.map(({ id, line }) =>
          found(now, `${name} gained:${id}`, `${name} now has ${id} (${CAPABILITIES[id]})`, line),
        ),
      ]
    }

    function found(artefact: ArtefactFile, subject: string, message: string, line: number): RunFinding {
      return {
        level,
        agent: null,
        subject,
        message,
        help: 'Keep the control, or have the owner of the policy accept the change with the threat model in step.',
        place: { path: artefact.file, line, column: 1 },
      }
    }
  },
}

/** The agents of a file by their names, or the file itself where it has none or they have no names. */
function bearers({ agents }: ArtefactFile): readonly (string | null)[] {
  const named = agents.map(({ id }) => id)
  return named.length === 0 ? [null] : [...new Set(named)]
}

function names({ agents }: ArtefactFile): ReadonlySet<string | null> {
  return new Set(agents.map(({ id }) => id))
}

/** What the agents had whose names are gone: a new name may be one of theirs. Null where none is gone. */
function goneFrom(was: ArtefactFile, now: ArtefactFile): Grants | null {
  const gone = was.agents.filter(({ id }) => !names(now).has(id))
  return gone.length === 0 ? null : firstOf(gone, was)
}

/** What one agent of a file has, with what the file grants to all of them; of all its agents where none is named. */
function grantsTo(artefact: ArtefactFile, agent: string | null): Grants {
  return firstOf(
    artefact.agents.filter(({ id }) => agent === null || id === agent),
    artefact,
  )
}

function firstOf(agents: readonly FoundAgent[], { capabilities }: ArtefactFile): Grants {
  const all = [...agents.flatMap((one) => one.capabilities), ...capabilities]
  return new Map(all.toReversed().map((granted) => [granted.id, granted]))
}
