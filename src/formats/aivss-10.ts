import { isDay } from '../model/day.ts'
import { LAYER_IDS, type LayerId, layerFromName } from '../model/maestro.ts'
import { maturityFromName, slug } from '../model/names.ts'
import type { Review, ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import { salvage } from '../source/salvage.ts'
import { type DataPath, readStructured } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import { readCvss, readProfileOf, withResolvedMaturity } from './aivss-10-profile.ts'
import { type Assessment, assessmentSchema } from './aivss-10-schema.ts'
import type { PlaceOf, Report } from './entry-parts.ts'
import type { ModelProblem, Reader, ReadResult } from './reader.ts'

/**
 * Assessments and reports of AIVSS 1.0 and of the 2.0 candidate in JSON: one finding on one path, with a metric profile. They
 * state none of the ten factors, so a score of 0.8 stays open.
 */
export const aivss10: Reader = {
  id: 'aivss-1.0',
  recognises: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    /"(?:finding_id|path_id)"\s*:/.test(head) &&
    /"(?:aivss_vector|aivss_version|agentic_ai_profile)"\s*:/.test(head),
  read(text, path): ReadResult {
    const parsed = readStructured(text, path, { syntax: 'json' })
    if (!parsed.ok)
      return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) }
    const { value: file, problems: disagreements, placeOf } = salvage(assessmentSchema, parsed.source)
    if (file === null)
      return { models: [], problems: disagreements.map((problem) => ({ ...problem, agent: null })) }
    const id = slug(file.path_id ?? file.finding_id) || slug(stemOf(path))
    const problems: ModelProblem[] = disagreements.map((problem) => ({ ...problem, agent: id }))
    const report = (message: string, help: string, at: DataPath): void => {
      problems.push({ message, help, place: placeOf(at), agent: id })
    }
    checkApplicability(file, report)
    return { models: [modelOf(file, id, path, placeOf, report)], problems }
  },
}

function modelOf(file: Assessment, id: string, path: string, placeOf: PlaceOf, report: Report): ThreatModel {
  const place = placeOf([file.path_id === undefined ? 'finding_id' : 'path_id'])
  const profile = readProfileOf(file, placeOf, report)
  const cvss = readCvss(file, report)
  const scored = cvss === null ? null : withResolvedMaturity(cvss.vector, profile?.evidence ?? null)
  const maturity = scored === null ? null : maturityFromName(scored.metrics.get('E') ?? '')
  const category = file.risk_category
  const refs = category === undefined ? [] : [typeof category === 'string' ? category : category.id]
  const layer = readLayer(file, report)
  const exposed = file.publicly_exposed ?? file.decision?.decision_points?.publicly_exposed
  return {
    format: 'aivss-1.0',
    path,
    place,
    agent: {
      id: { value: id, place },
      name: file.title ?? id,
      description: file.summary ?? null,
      owner: null,
      exposure: exposed === true ? { value: 'public', place: placeOf(exposedAt(file)) } : null,
      artefacts: [],
    },
    listing: null,
    capabilities: [],
    cvss: cvss === null ? null : { base: null, vector: cvss.vector.text, why: null, place: placeOf(cvss.at) },
    scored: 'agent',
    factors: {},
    factorNames: 'standard',
    maturity:
      maturity === null || cvss === null ? null : { value: maturity, why: null, place: placeOf(cvss.at) },
    strength: null,
    mitigations: [],
    threats: [
      {
        id: file.finding_id,
        layer,
        title: file.title ?? file.summary ?? file.finding_id,
        cvss: null,
        mitigations: [],
        refs,
        aivss: null,
        own: null,
        place: placeOf(['finding_id']),
      },
    ],
    layers: {},
    review: reviewOf(file, placeOf),
    declared: null,
    profile,
    ssvc: null,
  }
}

/** AIVSS 1.0 and 2.0 are about systems in which a model pursues goals and chooses actions; of others they say nothing. */
function checkApplicability({ agentic_applicability: applies }: Assessment, report: Report): void {
  for (const key of ['model_directed_goal_pursuit', 'action_selection_or_sequencing'] as const)
    if (applies?.[key] === false)
      report(
        `${key} is false, so AIVSS does not apply to the system that is assessed`,
        'Correct it if the system is an agent; else take the file out with "ignore:".',
        ['agentic_applicability', key],
      )
}

function readLayer(file: Assessment, report: Report): LayerId | null {
  const { risk_category: category, taxonomy_metadata: metadata } = file
  const own = typeof category === 'string' ? undefined : category?.maestro_layer
  const name = own ?? metadata?.maestro_layer
  if (name === undefined) return null
  const layer = layerFromName(name)
  if (layer === null) {
    const at = [own === undefined ? 'taxonomy_metadata' : 'risk_category', 'maestro_layer']
    report(`unknown MAESTRO layer "${shorten(name)}"`, didYouMean(name, LAYER_IDS), at)
  }
  return layer
}

/** Only a person reviews; what a scanner or a model assessed nobody has looked at yet. */
function reviewOf({ provenance }: Assessment, placeOf: PlaceOf): Review | null {
  if (provenance?.assessor_kind !== 'human') return null
  const place = placeOf(['provenance'])
  const day = provenance.assessed_at?.slice(0, 10) ?? ''
  return {
    by: provenance.assessor ?? null,
    on: isDay(day) ? { value: day, place: placeOf(['provenance', 'assessed_at']) } : null,
    expires: null,
    artefacts: new Map(),
    place,
  }
}

function exposedAt(file: Assessment): DataPath {
  return file.publicly_exposed === undefined
    ? ['decision', 'decision_points', 'publicly_exposed']
    : ['publicly_exposed']
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
}
