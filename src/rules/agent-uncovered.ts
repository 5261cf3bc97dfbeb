import type { ArtefactFile } from '../detect/detector.ts'
import type { Policy } from '../policy/policy.ts'
import { isCoveredBy } from './artefact-grants.ts'
import { atMost, levels, type Rule, type RunFinding } from './rule.ts'

export const agentUncovered: Rule = {
  id: 'agent-uncovered',
  summary: 'a file that puts an agent into service, or grants one powers, has no threat model',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check: ({ policy, models, artefacts }, level) =>
    artefacts.flatMap((artefact): readonly RunFinding[] => {
      const demand = demandFor(artefact, policy)
      if (demand === 'ignore') return []
      const uncovered = namesIn(artefact).filter(({ id }) => !isCoveredBy(models, artefact, id))
      // Where nobody speaks for any agent of a file, one finding says so.
      const told = uncovered.length === namesIn(artefact).length ? uncovered.slice(0, 1) : uncovered
      return told.map(({ id, line }) => {
        const whole = uncovered.length === namesIn(artefact).length
        const name = whole || id === null ? artefact.path : `${artefact.path}#${id}`
        return {
          level: demand === 'required' ? level : atMost('note', level),
          agent: null,
          subject: name,
          message: `${name} ${whatItDoes(artefact)} (${artefact.kind}), and no threat model names it under "artefacts"`,
          help: `Write one: "aivss-gate init ${inShell(artefact.file)}" fills in what the file says; or name the path in the model that covers it.`,
          place: { path: artefact.file, line, column: 1 },
        }
      })
    }),
}

function demandFor({ role }: ArtefactFile, { coverage }: Policy): 'required' | 'optional' | 'ignore' {
  switch (role) {
    case 'agent':
      return coverage.agent
    case 'capability':
      return coverage.capability
    case 'tool-surface':
      return coverage.toolSurface
    case 'declaration':
    case 'instructions':
      return 'ignore'
  }
}

function namesIn({ agents }: ArtefactFile): readonly { readonly id: string | null; readonly line: number }[] {
  return agents.length === 0 ? [{ id: null, line: 1 }] : agents.map(({ id, line }) => ({ id, line }))
}

function whatItDoes({ role, agents }: ArtefactFile): string {
  if (role === 'agent')
    return agents.length > 1 ? `puts ${agents.length} agents into service` : 'puts an agent into service'
  return role === 'capability' ? 'grants powers to the agents of this repository' : 'offers tools to agents'
}

/** A path as a shell takes it: in quotes where it is more than a plain name. */
function inShell(path: string): string {
  return /^[\w./@-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
