import { AGENT_STATUSES, type AgentEntry, type AgentStatus, type Band } from '../report/html/portfolio.ts'

export type Column = 'name' | 'score' | 'status' | 'findings' | 'owner' | 'exposure' | 'review'

/** What the table shows and in which order. */
export interface TableState {
  readonly text: string
  readonly band: Band | 'any'
  readonly status: AgentStatus | 'any'
  readonly sort: Column
  readonly descending: boolean
}

export const WORST_FIRST: TableState = {
  text: '',
  band: 'any',
  status: 'any',
  sort: 'score',
  descending: true,
}

/** The agents that a state shows, in its order. */
export function arranged(entries: readonly AgentEntry[], state: TableState): readonly AgentEntry[] {
  const words = state.text
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
  const sign = state.descending ? -1 : 1
  return entries
    .filter(
      (entry) =>
        (state.band === 'any' || entry.band === state.band) &&
        (state.status === 'any' || entry.status === state.status) &&
        words.every((word) => haystack(entry).includes(word)),
    )
    .toSorted((a, b) => sign * compare(a, b, state.sort) || a.index - b.index)
}

const haystacks = new WeakMap<AgentEntry, string>()

/** Everything of an agent that a search looks at. */
function haystack(entry: AgentEntry): string {
  const known = haystacks.get(entry)
  if (known !== undefined) return known
  const { id, name, path, owner, exposure } = entry.agent
  const text = [id, name, path, owner, exposure, ...entry.findings.map(({ rule }) => rule)]
    .join(' ')
    .toLowerCase()
  haystacks.set(entry, text)
  return text
}

function compare(a: AgentEntry, b: AgentEntry, column: Column): number {
  switch (column) {
    case 'name':
      return text(a.agent.name || a.agent.id, b.agent.name || b.agent.id)
    case 'score':
      return a.agent.score.high - b.agent.score.high || a.agent.score.low - b.agent.score.low
    case 'status':
      return AGENT_STATUSES.indexOf(b.status) - AGENT_STATUSES.indexOf(a.status)
    case 'findings':
      return weight(a) - weight(b)
    case 'owner':
      return text(a.agent.owner ?? '', b.agent.owner ?? '')
    case 'exposure':
      return exposed(a) - exposed(b)
    case 'review':
      // What has no day is the most due.
      return text(a.agent.review?.due ?? '', b.agent.review?.due ?? '')
  }
}

/** Errors before warnings before notes. */
function weight({ findings }: AgentEntry): number {
  return findings.reduce((sum, { level }) => sum + (level === 'error' ? 1e6 : level === 'warn' ? 1e3 : 1), 0)
}

function exposed({ agent }: AgentEntry): number {
  return [null, 'internal', 'partner', 'public'].indexOf(agent.exposure)
}

const collator = new Intl.Collator('en', { numeric: true })

function text(a: string, b: string): number {
  return collator.compare(a, b)
}
