import type { Role } from '../detect/detector.ts'
import type { ImpliedFloor } from '../model/capability-floors.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { Gap } from '../verdict/verdict.ts'
import { plain, withoutCommands } from './escape.ts'
import { count } from './messages.ts'
import { painter, type Paint, type Tone } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { cutToWidth, padToWidth, widest } from './terminal-width.ts'
import { indented } from './text-findings.ts'

/** A power, at the line that grants it. */
export interface ListedPower {
  readonly id: CapabilityId
  readonly line: number
}

/** A file that defines agents or grants them powers, with the model that covers it. Paths are relative to the repository's root. */
export interface ListedArtefact {
  readonly path: string
  readonly kind: string
  readonly role: Role
  readonly agents: readonly {
    readonly id: string | null
    readonly line: number
    readonly capabilities: readonly ListedPower[]
    /** Path of the model that covers this one agent. */
    readonly coveredBy: string | null
  }[]
  /** Powers that belong to no single agent of the file. */
  readonly capabilities: readonly ListedPower[]
  /** Path of a model, where every agent of the file has one. */
  readonly coveredBy: string | null
  readonly floors: readonly ImpliedFloor[]
}

export interface AgentList {
  readonly artefacts: readonly ListedArtefact[]
  /** Files that look like artefacts or models by their name and were taken out. */
  readonly excluded: number
  /** Problems of the threat models: what they cover may be told wrongly. */
  readonly problems: number
  readonly gaps: readonly Gap[]
}

const HEADER = { path: 'file', kind: 'kind', role: 'role', agents: 'agents', covered: 'covered by' }
type Row = Readonly<Record<keyof typeof HEADER, string>>
const COLUMNS = ['path', 'kind', 'role', 'agents', 'covered'] as const satisfies readonly (keyof Row)[]
const GAP = '  '
/** Two columns for the mark of a line. */
const MARGIN = 2
const NARROWEST = 12

/** What is in the repository, for a terminal: a line per file, and below it its powers and the floors that they imply. */
export function agentsText(list: AgentList, { colour, width }: TerminalOptions): string {
  const paint = painter(colour)
  const shown = list.artefacts.filter(isShown).toSorted((a, b) => rank(a) - rank(b))
  const rows = shown.map(rowOf)
  const widths = fit([HEADER, ...rows], width)
  const print = (row: Row): string =>
    COLUMNS.map((column) => {
      const end = column === 'path' || column === 'covered' ? 'end' : 'start'
      return padToWidth(cutToWidth(row[column], widths[column], end), widths[column])
    })
      .join(GAP)
      .trimEnd()
  const table = shown.flatMap((artefact, index) => {
    const [sign, tone] = markOf(artefact)
    const line = `${paint(tone, sign)} ${print(rows[index] ?? HEADER)}`
    return [line, ...below(artefact, paint, width)]
  })
  const lines = [
    ...(shown.length === 0 ? [] : [paint('faint', `  ${print(HEADER)}`), ...table, '']),
    ...summary(list).flatMap((sentence) => indented(sentence, 0, width)),
  ]
  return withoutCommands(`${lines.join('\n')}\n`)
}

function isShown({ role }: ListedArtefact): boolean {
  return role !== 'instructions' && role !== 'declaration'
}

function rank({ role }: ListedArtefact): number {
  return role === 'agent' ? 0 : role === 'capability' ? 1 : 2
}

function rowOf({ path, kind, role, agents, coveredBy }: ListedArtefact): Row {
  const covered = agents.filter((agent) => agent.coveredBy !== null).length
  const some = covered > 0 ? `${covered} of ${agents.length}` : 'none'
  return {
    path: plain(path),
    kind: plain(kind),
    role,
    agents: agents.length === 0 ? '' : String(agents.length),
    covered: coveredBy === null ? some : plain(coveredBy),
  }
}

function markOf({ role, coveredBy }: ListedArtefact): readonly [string, Tone] {
  if (coveredBy !== null) return ['✓', 'good']
  return role === 'agent' ? ['✗', 'bad'] : ['·', 'faint']
}

function below({ agents, capabilities, floors }: ListedArtefact, paint: Paint, width: number): string[] {
  const powers = [...agents.flatMap((agent) => agent.capabilities), ...capabilities].map(({ id }) => id)
  const names = agents.flatMap(({ id }) => (id === null ? [] : [id]))
  const parts = [
    ['agents', agents.length > 1 ? names.join(', ') : ''],
    ['powers', powers.length === 0 ? 'none that is known' : [...new Set(powers)].join(', ')],
    ['implies', floors.map(({ factor, least }) => `${factor} ≥ ${least}`).join(', ')],
  ] as const
  return parts.flatMap(([label, text]) =>
    text === '' ? [] : indented(`${label}: ${text}`, 4, width, 2).map((line) => paint('faint', line)),
  )
}

function summary({ artefacts, excluded, problems, gaps }: AgentList): readonly string[] {
  const of = (role: Role): readonly ListedArtefact[] => artefacts.filter((one) => one.role === role)
  const agents = of('agent').flatMap((one) => one.agents)
  const uncovered = agents.filter(({ coveredBy }) => coveredBy === null).length
  const others = [
    [of('capability').length, 'file that grants powers', 'files that grant powers'],
    [of('tool-surface').length, 'file that offers tools', 'files that offer tools'],
    [of('declaration').length, 'declaration', 'declarations'],
    [of('instructions').length, 'file of instructions', 'files of instructions'],
  ] as const
  const counts = others.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`],
  )
  return [
    [
      `${count(agents.length, 'agent')} in ${count(of('agent').length, 'file')}, ${uncovered} without a threat model`,
      ...counts,
      ...(excluded === 0 ? [] : [`${excluded} left out`]),
    ].join('; '),
    ...(problems === 0
      ? []
      : [`${count(problems, 'problem')} in the threat models: "aivss-gate check" shows what is wrong.`]),
    ...gaps.map(({ path, message }) => `could not be examined: ${path}: ${message}`),
    ...(uncovered === 0 ? [] : ['"aivss-gate init" writes a first threat model for each agent without one.']),
  ]
}

/** Columns as wide as their texts; where there is too little room, file and model share what the others leave. */
function fit(rows: readonly Row[], width: number): Readonly<Record<keyof Row, number>> {
  const natural = (column: keyof Row): number => widest(rows.map((row) => row[column]))
  const [path, covered] = [natural('path'), natural('covered')]
  const [kind, role, agents] = [natural('kind'), natural('role'), natural('agents')]
  const room = width - MARGIN - GAP.length * (COLUMNS.length - 1) - kind - role - agents
  const forPath = Math.max(Math.min(path, Math.max(room - covered, Math.floor(room / 2))), NARROWEST)
  return {
    path: forPath,
    kind,
    role,
    agents,
    covered: Math.max(Math.min(covered, room - forPath), NARROWEST),
  }
}
