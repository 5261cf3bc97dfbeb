import type { ModelProblem } from '../formats/reader.ts'
import { listing } from '../formats/listing.ts'
import { LAYER_IDS } from '../model/maestro.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Gap } from '../verdict/verdict.ts'
import { LIMITS } from './limits.ts'
import { decodeText } from './text-file.ts'
import type { Workspace } from './workspace.ts'

export interface Linked {
  readonly models: readonly ThreatModel[]
  /** The listings that a model names: part of a model, so that they prove nothing about it. */
  readonly listings: ReadonlySet<string>
  readonly problems: readonly ModelProblem[]
  readonly gaps: readonly Gap[]
}

/** Gives every model that names a listing the listing's factors, layers and description. The listing itself is then no agent of its own. */
export async function linkListings(models: readonly ThreatModel[], workspace: Workspace): Promise<Linked> {
  const problems: ModelProblem[] = []
  const taken = new Set<string>()
  const linked: ThreatModel[] = []
  const gaps: Gap[] = []
  const named = models.flatMap(({ listing: name }) => (name === null ? [] : [workspace.base + name.value]))
  await workspace.prefetch(named)
  for (const model of models) {
    if (model.listing === null) {
      linked.push(model)
      continue
    }
    const path = workspace.base + model.listing.value
    const found = await readListing(path, models, workspace)
    const content = workspace.has(path) ? workspace.read(path, LIMITS.modelBytes) : null
    if (content?.kind === 'unreadable')
      gaps.push({ path, reason: 'unreadable', message: `could not be read: ${content.reason}`, agent: null })
    const report = (message: string, help: string): void => {
      problems.push({
        message,
        help,
        place: model.listing?.place ?? model.place,
        agent: model.agent.id.value,
      })
    }
    if (typeof found === 'string') {
      report(
        `the listing ${model.listing.value} ${found}`,
        'Name a listing text of this repository, relative to the folder that holds .github.',
      )
      linked.push(model)
      continue
    }
    taken.add(path)
    if (found.fresh)
      problems.push(...found.problems.map((problem) => ({ ...problem, agent: model.agent.id.value })))
    if (Object.keys(model.factors).length > 0) {
      report(
        'factors stand in this file and in the listing',
        'Keep them in one of the two; the listing supplies factors, layers and description.',
      )
    }
    for (const id of LAYER_IDS) {
      if (model.layers[id] !== undefined && found.model.layers[id] !== undefined)
        report(`${id} stands in this file and in the listing`, 'Keep it in one of the two.')
    }
    linked.push(joined(model, found.model))
  }
  return {
    models: linked.filter((model) => !(model.format === 'listing' && taken.has(model.path))),
    listings: taken,
    problems,
    gaps,
  }
}

function joined(model: ThreatModel, source: ThreatModel): ThreatModel {
  const ownFactors = Object.keys(model.factors).length > 0
  return {
    ...model,
    agent: { ...model.agent, description: model.agent.description ?? source.agent.description },
    factors: ownFactors ? model.factors : source.factors,
    factorNames: ownFactors ? 'standard' : 'listing',
    layers: { ...source.layers, ...model.layers },
    mitigations: [
      ...model.mitigations,
      ...source.mitigations.filter((one) => !model.mitigations.some((other) => other.id === one.id)),
    ],
  }
}

type Found = {
  readonly model: ThreatModel
  readonly problems: readonly ModelProblem[]
  readonly fresh: boolean
}

async function readListing(
  path: string,
  models: readonly ThreatModel[],
  workspace: Workspace,
): Promise<Found | string> {
  const known = models.find((model) => model.format === 'listing' && model.path === path)
  if (known !== undefined) return { model: known, problems: [], fresh: false }
  if (path.split('/').includes('..') || !workspace.has(path)) return 'does not exist'
  const content = workspace.read(path, LIMITS.modelBytes)
  if (content.kind !== 'bytes') return content.kind === 'too-large' ? 'is too large' : 'is not a regular file'
  const decoded = decodeText(content.bytes, path)
  if (!decoded.ok) return `cannot be read: ${decoded.reason}`
  if (!listing.recognises(path, decoded.text.slice(0, LIMITS.headBytes))) return 'is not in listing form'
  const { models: read, problems } = await listing.read(decoded.text, path)
  const model = read[0]
  return model === undefined ? 'names no agent' : { model, problems, fresh: true }
}
