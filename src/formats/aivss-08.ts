import * as z from 'zod'
import { FACTOR_IDS, type FactorId, factorFromName } from '../aivss/factors.ts'
import type { Place, Reasoned } from '../source/place.ts'
import type { Threat, ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import { salvage } from '../source/salvage.ts'
import { type DataPath, readStructured } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import { readCvss } from './entry-parts.ts'
import { slug } from '../model/names.ts'
import type { ModelProblem, Reader, ReadResult } from './reader.ts'

const unit = z.number().min(0).max(1)

/** The assessment report of AIVSS 0.8, Appendix A. Other keys than these may stand in it; they do not bear on the score. */
const reportSchema = z.looseObject({
  metadata: z.looseObject({
    system_name: z.string().min(1).max(200),
    system_description: z.string().max(20_000).optional(),
  }),
  vulnerabilities: z
    .array(
      z.looseObject({
        id: z.string().min(1).max(64),
        title: z.string().max(4000).optional(),
        description: z.string().max(20_000).optional(),
        owasp_category: z.string().max(200).optional(),
        cvss_base: z
          .looseObject({
            vector_string: z.string().max(400).optional(),
            score: z.number().min(0).max(10).optional(),
          })
          .optional(),
        amplification_factors: z.record(z.string().max(80), unit).optional(),
        threat_multiplier: z.number().gt(0).max(1.5).optional(),
        scores: z
          .looseObject({
            mitigation_factor: z.number().gt(0).max(1).optional(),
            aivss: z.number().min(0).max(10).optional(),
            severity: z.string().max(40).optional(),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(500),
})

type Vulnerability = z.infer<typeof reportSchema>['vulnerabilities'][number]

/** AIVSS 0.8 assessment reports in JSON: every vulnerability becomes a threat with its own inputs. */
export const aivss08: Reader = {
  id: 'aivss-0.8',
  recognises: (path, head) =>
    /\.json$/i.test(path) &&
    /^\uFEFF?\s*\{/.test(head) &&
    /"vulnerabilities"\s*:|"amplification_factors"\s*:/.test(head) &&
    /"(?:metadata|cvss_base)"\s*:/.test(head),
  read(text, path): ReadResult {
    const parsed = readStructured(text, path, { syntax: 'json' })
    if (!parsed.ok)
      return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) }
    const { value: file, problems: disagreements, placeOf } = salvage(reportSchema, parsed.source)
    if (file === null)
      return { models: [], problems: disagreements.map((problem) => ({ ...problem, agent: null })) }
    const id =
      slug(file.metadata.system_name) ||
      slug(
        path
          .split('/')
          .at(-1)
          ?.replace(/\.[^.]*$/, '') ?? '',
      )
    const problems: ModelProblem[] = disagreements.map((problem) => ({ ...problem, agent: id }))
    const report = (message: string, help: string, at: DataPath): void => {
      problems.push({ message, help, place: placeOf(at), agent: id })
    }
    const seen = new Set<string>()
    const threats = file.vulnerabilities.map((one, index): Threat => {
      const at = ['vulnerabilities', index]
      if (seen.has(one.id))
        report(`two vulnerabilities have the id "${shorten(one.id)}"`, 'Give each its own id.', [...at, 'id'])
      seen.add(one.id)
      return readVulnerability(one, at, placeOf, report)
    })
    const place = placeOf(['metadata', 'system_name'])
    const model: ThreatModel = {
      format: 'aivss-0.8',
      path,
      place,
      agent: {
        id: { value: id, place },
        name: file.metadata.system_name,
        description: file.metadata.system_description ?? null,
        owner: null,
        exposure: null,
        artefacts: [],
      },
      listing: null,
      capabilities: [],
      cvss: null,
      scored: 'threats',
      factors: highest(threats),
      factorNames: 'standard',
      maturity: null,
      strength: null,
      mitigations: [],
      threats,
      layers: {},
      review: null,
      declared: null,
      profile: null,
      ssvc: null,
    }
    return { models: [model], problems }
  },
}

type Report = (message: string, help: string, at: DataPath) => void

function readVulnerability(
  one: Vulnerability,
  at: DataPath,
  placeOf: (at: DataPath) => Place,
  report: Report,
): Threat {
  const factors: Partial<Record<FactorId, Reasoned<number>>> = {}
  for (const [name, value] of Object.entries(one.amplification_factors ?? {})) {
    const where = [...at, 'amplification_factors', name]
    const factor = factorFromName(name)
    if (factor === null) report(`unknown factor "${shorten(name)}"`, didYouMean(name, FACTOR_IDS), where)
    else if (factors[factor] !== undefined)
      report(`"${shorten(name)}" states the factor ${factor} a second time`, 'Keep one spelling.', where)
    else factors[factor] = { value, why: null, place: placeOf(where) }
  }
  const cvss = one.cvss_base
  const vector = cvss?.vector_string
  const number = (value: number | undefined, where: DataPath): Reasoned<number> | null =>
    value === undefined ? null : { value, why: null, place: placeOf(where) }
  const printed = one.scores?.aivss
  return {
    id: one.id,
    layer: null,
    title: one.title ?? one.owasp_category ?? one.id,
    cvss:
      cvss === undefined || (vector === undefined && cvss.score === undefined)
        ? null
        : readCvss(
            {
              ...(vector === undefined ? {} : { vector }),
              ...(cvss.score === undefined ? {} : { base: cvss.score }),
            },
            [...at, 'cvss_base'],
            placeOf,
            report,
          ),
    mitigations: [],
    refs: one.owasp_category === undefined ? [] : [one.owasp_category],
    aivss: null,
    own: {
      factors,
      maturity: number(one.threat_multiplier, [...at, 'threat_multiplier']),
      strength: number(one.scores?.mitigation_factor, [...at, 'scores', 'mitigation_factor']),
      declared:
        printed === undefined
          ? null
          : {
              aivss: printed,
              severity: one.scores?.severity?.toLowerCase() ?? null,
              place: placeOf([...at, 'scores', 'aivss']),
            },
    },
    place: placeOf([...at, 'id']),
  }
}

/** Of each factor the highest value that any vulnerability states: what limits and conditions on factors must see. */
function highest(threats: readonly Threat[]): ThreatModel['factors'] {
  const result: Partial<Record<FactorId, Reasoned<number>>> = {}
  for (const id of FACTOR_IDS) {
    const values = threats.flatMap((threat) => threat.own?.factors[id] ?? [])
    const top = values.toSorted((a, b) => b.value - a.value)[0]
    if (top !== undefined && values.length === threats.length) result[id] = top
  }
  return result
}
