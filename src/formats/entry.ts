import {
  type PlaceOf,
  readCapabilities,
  readCvss,
  readMaturity,
  readReview,
  readStrength,
  readThreats,
  type Report,
} from './entry-parts.ts'
import { FACTOR_IDS, type FactorId, factorFromName } from '../aivss/factors.ts'
import type { MitigationId } from '../model/catalogue.ts'
import { LAYER_IDS, LAYERS, type LayerId, layerFromName } from '../model/maestro.ts'
import type { Place, Reasoned, Stated } from '../source/place.ts'
import type { FactorValue, MitigationValue, ModelEntry } from '../model/schema.ts'
import type { FormatId, LayerStatement, Mitigation, ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import type { DataPath } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import { mitigationFromName, mitigationIds } from '../model/names.ts'
import { readProfile } from './profile-entry.ts'
import type { ModelProblem } from './reader.ts'
import { readSsvc } from './ssvc-entry.ts'

/** One source of an agent's keys: the entry itself, or the `defaults` behind it. */
export interface Part {
  readonly body: ModelEntry
  readonly path: DataPath
}

export interface EntryResult {
  readonly model: ThreatModel | null
  readonly problems: readonly ModelProblem[]
}

/**
 * Turns one checked entry into a model of the neutral form. `parts` are looked up in order, so that the first that states
 * a key wins; maps (factors, mitigations, layers) are merged by what their names mean.
 */
export function buildModel(
  format: FormatId,
  filePath: string,
  parts: readonly Part[],
  placeOf: (path: DataPath) => Place,
): EntryResult {
  const problems: ModelProblem[] = []
  const own = parts[0]
  if (own === undefined) return { model: null, problems }
  const agentPath = own.body.agent === undefined ? own.path : [...own.path, 'agent']
  const agent = own.body.agent ?? own.body
  const id = agent.id
  if (id === undefined) {
    const help = 'Add "agent: {id: my-agent}"; the id is how findings, waivers and the report name the agent.'
    problems.push({ message: 'the agent has no id', help, place: placeOf(own.path), agent: null })
    return { model: null, problems }
  }
  const report = (message: string, help: string, path: DataPath): void => {
    problems.push({ message, help, place: placeOf(path), agent: id })
  }
  const find = <K extends keyof ModelEntry>(
    key: K,
  ): { value: NonNullable<ModelEntry[K]>; path: DataPath } | null => {
    for (const part of parts) {
      const value = part.body[key]
      if (value !== undefined && value !== null) return { value, path: [...part.path, key] }
    }
    return null
  }
  const stated = <T>(found: { value: T; path: DataPath } | null): Stated<T> | null =>
    found === null ? null : { value: found.value, place: placeOf(found.path) }
  const agentOrDefault = (key: 'owner' | 'exposure'): ReturnType<typeof find<typeof key>> => {
    const value = agent[key]
    return value === undefined ? find(key) : { value, path: [...agentPath, key] }
  }

  const cvssFound = find('cvss')
  const exposure =
    agent.exposure === undefined
      ? stated(find('exposure'))
      : { value: agent.exposure, place: placeOf([...agentPath, 'exposure']) }
  const owner = stated(agentOrDefault('owner'))
  const aivss = find('aivss')
  const ssvc = find('ssvc')
  const review = find('review')
  const threats = find('threats')
  const capabilities = find('capabilities')
  const model: ThreatModel = {
    format,
    path: filePath,
    place: placeOf([...agentPath, 'id']),
    agent: {
      id: { value: id, place: placeOf([...agentPath, 'id']) },
      name: agent.name ?? id,
      description: agent.description ?? null,
      owner: owner === null ? null : { value: String(owner.value), place: owner.place },
      exposure,
      artefacts: (agent.artefacts ?? []).map((value, index) => ({
        value,
        place: placeOf([...agentPath, 'artefacts', index]),
      })),
    },
    listing: stated(find('listing')),
    capabilities:
      capabilities === null ? [] : readCapabilities(capabilities.value, capabilities.path, placeOf, report),
    cvss: cvssFound === null ? null : readCvss(cvssFound.value, cvssFound.path, placeOf, report),
    scored: 'agent',
    factors: readFactors(parts, placeOf, report),
    factorNames: 'standard',
    maturity: readMaturity(find('exploit-maturity'), placeOf),
    strength: readStrength(find('mitigation-strength'), placeOf),
    mitigations: readMitigations(parts, placeOf, report),
    threats: threats === null ? [] : readThreats(threats.value, threats.path, placeOf, report),
    layers: readLayers(parts, placeOf, report),
    review: review === null ? null : readReview(review.value, review.path, placeOf),
    declared: null,
    profile: aivss === null ? null : readProfile(aivss.value, aivss.path, placeOf, report),
    ssvc: ssvc === null ? null : readSsvc(ssvc.value, ssvc.path, placeOf, report),
  }
  return { model, problems }
}

/** Entries of a named map over all parts, by what each name means; two spellings of one id in one part are reported. */
function merged<Id extends string, V>(
  parts: readonly Part[],
  key: 'factors' | 'mitigations' | 'layers',
  meaning: (name: string) => Id | null,
  unknown: (name: string, path: DataPath) => void,
  twice: (name: string, id: Id, path: DataPath) => void,
  valueOf: (body: ModelEntry) => Readonly<Record<string, V | undefined>> | undefined,
): ReadonlyMap<Id, { readonly value: V; readonly path: DataPath }> {
  const result = new Map<Id, { value: V; path: DataPath }>()
  for (const part of parts.toReversed()) {
    const seen = new Set<Id>()
    for (const [name, value] of Object.entries(valueOf(part.body) ?? {})) {
      if (value === undefined) continue
      const path = [...part.path, key, name]
      const id = meaning(name)
      if (id === null) unknown(name, path)
      else if (seen.has(id)) twice(name, id, path)
      else {
        seen.add(id)
        result.set(id, { value, path })
      }
    }
  }
  return result
}

function readFactors(parts: readonly Part[], placeOf: PlaceOf, report: Report): ThreatModel['factors'] {
  const found = merged<FactorId, FactorValue>(
    parts,
    'factors',
    factorFromName,
    (name, path) => report(`unknown factor "${shorten(name)}"`, didYouMean(name, FACTOR_IDS), path),
    (name, id, path) =>
      report(
        `"${shorten(name)}" states the factor ${id} a second time`,
        'Keep one spelling of each factor.',
        path,
      ),
    (body) => body.factors,
  )
  const factors: Partial<Record<FactorId, Reasoned<number>>> = {}
  for (const [id, { value, path }] of found) {
    factors[id] =
      typeof value === 'number'
        ? { value, why: null, place: placeOf(path) }
        : { value: value.value, why: value.why ?? null, place: placeOf(path) }
  }
  return factors
}

function readMitigations(parts: readonly Part[], placeOf: PlaceOf, report: Report): readonly Mitigation[] {
  const found = merged<MitigationId, MitigationValue>(
    parts,
    'mitigations',
    mitigationFromName,
    (name, path) => report(`unknown mitigation "${shorten(name)}"`, didYouMean(name, mitigationIds()), path),
    (name, id, path) =>
      report(
        `"${shorten(name)}" states the mitigation ${id} a second time`,
        'Keep one entry for each mitigation.',
        path,
      ),
    (body) => body.mitigations,
  )
  return [...found].map(([id, { value, path }]): Mitigation => {
    const place = placeOf(path)
    const entry = typeof value === 'string' ? { status: value } : value
    if (entry.status === 'not-applicable' && entry.how === undefined) {
      report(
        `${id} is not-applicable without a "how"`,
        'Say in "how" why the mitigation does not apply to this agent.',
        path,
      )
    }
    const texts =
      entry.evidence === undefined
        ? []
        : typeof entry.evidence === 'string'
          ? [entry.evidence]
          : entry.evidence
    const single = typeof entry.evidence === 'string'
    return {
      id,
      status: entry.status,
      source: 'stated',
      how: entry.how ?? null,
      evidence: texts.map((text, index) => ({
        value: text,
        place: placeOf(single ? [...path, 'evidence'] : [...path, 'evidence', index]),
      })),
      ticket: entry.ticket ?? null,
      due: entry.due === undefined ? null : { value: entry.due, place: placeOf([...path, 'due']) },
      place,
    }
  })
}

function readLayers(parts: readonly Part[], placeOf: PlaceOf, report: Report): ThreatModel['layers'] {
  const found = merged<LayerId, string>(
    parts,
    'layers',
    layerFromName,
    (name, path) =>
      report(
        `unknown MAESTRO layer "${shorten(name)}"`,
        didYouMean(name, [...LAYER_IDS, ...LAYER_IDS.map((id) => LAYERS[id].name)]),
        path,
      ),
    (name, id, path) =>
      report(
        `"${shorten(name)}" states the layer ${id} a second time`,
        'Keep one text for each layer.',
        path,
      ),
    (body) => body.layers,
  )
  const layers: Partial<Record<LayerId, LayerStatement>> = {}
  for (const [id, { value, path }] of found) {
    if (value.trim() === '') continue
    layers[id] = {
      text: value,
      state: /^\s*unknown\b/i.test(value) ? 'uncertain' : 'stated',
      place: placeOf(path),
    }
  }
  return layers
}
