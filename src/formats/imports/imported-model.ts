import type { Exposure, FormatId, Review, ThreatModel } from '../../model/threat-model.ts'
import type { Place, Stated } from '../../source/place.ts'
import { buildModel } from '../entry.ts'
import type { ModelNote, ModelProblem, ReadResult } from '../reader.ts'
import { type Control, readControls } from './control.ts'
import type { Foreign } from './foreign-file.ts'
import type { Own } from './own-statements.ts'
import { type ForeignThreat, readThreats } from './threats.ts'

/** What a file of another tool says of one agent. */
export interface Imported {
  readonly format: FormatId
  readonly path: string
  /** Empty where the file gives none. */
  readonly id: string
  readonly name: string | null
  readonly description: string | null
  readonly owner: Stated<string> | null
  readonly exposure: Stated<Exposure> | null
  readonly controls: readonly Control[]
  readonly threats: readonly ForeignThreat[]
  readonly review: Review | null
  /** Factors, CVSS and what else the file says in our own words. */
  readonly own: Own | null
  readonly place: Place
  /** What was understood but has no room in the neutral form. */
  readonly notes: readonly string[]
}

/** Controls, and characters of their titles, that are read of one agent: sentences take time. */
const MOST_CONTROLS = 2000
const MOST_CHARACTERS = 128 * 1024

/** One agent's model in the neutral form. What the file does not say stays empty. */
export function importedModel(
  imported: Imported,
  { tell, told }: Pick<Foreign<unknown>, 'tell' | 'told'>,
): ReadResult {
  const { format, path, id, own, place } = imported
  if (id === '') {
    tell('the threat model names no agent', 'Give it a name with letters or digits.', place)
    return { models: [], problems: told }
  }
  const controls = withinLimits(imported.controls)
  const beyond = imported.controls[controls.length]
  if (beyond !== undefined)
    tell(
      `${imported.controls.length} controls; the first ${controls.length} are read`,
      'Split the threat model into one for each agent.',
      beyond.place,
    )
  const { mitigations, answers, unnamed } = readControls(controls)
  const threats = readThreats(imported.threats, answers, tell)
  const stated = statedIn(own, format, path, id)
  const model: ThreatModel = {
    format,
    path,
    place,
    agent: {
      id: { value: id, place },
      name: imported.name ?? id,
      description: imported.description?.slice(0, 20_000) ?? null,
      owner: stated?.model.agent.owner ?? imported.owner,
      exposure: stated?.model.agent.exposure ?? imported.exposure,
      artefacts: stated?.model.agent.artefacts ?? [],
    },
    listing: null,
    capabilities: stated?.model.capabilities ?? [],
    cvss: stated?.model.cvss ?? null,
    scored: 'agent',
    factors: stated?.model.factors ?? {},
    factorNames: 'standard',
    maturity: stated?.model.maturity ?? null,
    strength: null,
    mitigations,
    threats,
    layers: {},
    review: imported.review,
    declared: null,
    profile: stated?.model.profile ?? null,
    ssvc: null,
  }
  const problems: readonly ModelProblem[] = [...told, ...(stated?.problems ?? [])]
  const note = (message: string, at: Place): ModelNote => ({ message, place: at, agent: id })
  return {
    models: [model],
    problems: problems.map((problem) => ({ ...problem, agent: id })),
    notes: [
      ...imported.notes.map((message) => note(message, place)),
      ...distinct(unnamed).map(({ title, place: at }) =>
        note(`no mitigation of the catalogue is named by the control "${title.slice(0, 200)}"`, at),
      ),
    ],
  }
}

/** Statements in our own words are read as a native model has them. */
function statedIn(
  own: Own | null,
  format: FormatId,
  path: string,
  id: string,
): { readonly model: ThreatModel; readonly problems: readonly ModelProblem[] } | null {
  if (own === null) return null
  const { owner, exposure, artefacts, ...body } = own.body
  const agent = { id, owner, exposure, artefacts }
  // The agent's own keys stand beside the others here, not under "agent".
  const { model, problems } = buildModel(format, path, [{ body: { ...body, agent }, path: [] }], (at) =>
    own.placeOf(at[0] === 'agent' ? at.slice(1) : at),
  )
  return model === null ? null : { model, problems }
}

/** One control may stand there once for each place where it applies. */
function distinct(controls: readonly Control[]): readonly Control[] {
  return [...new Map(controls.map((one) => [JSON.stringify([one.title, one.place]), one])).values()]
}

function withinLimits(controls: readonly Control[]): readonly Control[] {
  let characters = 0
  const end = controls.findIndex(({ title }, index) => {
    characters += title.length
    return index >= MOST_CONTROLS || characters > MOST_CHARACTERS
  })
  return end === -1 ? controls : controls.slice(0, end)
}
