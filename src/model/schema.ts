import * as z from 'zod'
import { EXPLOIT_EVIDENCE } from '../aivss/exploit-evidence.ts'
import { FACTORS } from '../aivss/factors.ts'
import { SSVC_IMPACTS, SSVC_THREATS, SSVC_VULNERABILITIES } from '../aivss/ssvc.ts'
import { CATALOGUE } from './catalogue.ts'
import { refuseCostlyGlob } from '../source/glob.ts'
import { isDay } from './day.ts'
import { LAYERS } from './maestro.ts'

/**
 * The native threat-model file (product format 1), as people write it. Names of factors, mitigations and layers may be any
 * published alias. What each key means: `schema-words.ts`, which only editors and documents need.
 */

const text = z.string().min(1).max(4000)
const day = z
  .string()
  .refine(isDay, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
  })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })
const path = z.string().min(1).max(1000)

const factorValue = z
  .union([
    z.number().min(0).max(1),
    z.strictObject({ value: z.number().min(0).max(1), why: text.optional() }),
  ])
  .meta({ id: 'factor-value' })

const factors = z
  .object(shapeOf(FACTORS, factorValue))
  .partial()
  .catchall(factorValue)
  .meta({ id: 'factors' })

const cvssVector = z.string().min(1).max(400)
const cvss = z
  .union([
    cvssVector,
    z.number().min(0).max(10),
    z.strictObject({
      base: z.number().min(0).max(10).optional(),
      vector: cvssVector.optional(),
      why: text.optional(),
    }),
  ])
  .meta({ id: 'cvss' })

const MATURITY = ['attacked', 'proof-of-concept', 'poc', 'unreported'] as const
const STRENGTH = ['none', 'weak', 'partial', 'strong'] as const
const STATUS = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'] as const

const maturityValue = z.union([z.enum(MATURITY), z.number().gt(0).max(1.5)])
const strengthValue = z.union([z.enum(STRENGTH), z.number().gt(0).max(1)])

const mitigation = z
  .union([
    z.enum(STATUS),
    z.strictObject({
      status: z.enum(STATUS),
      how: text.optional(),
      evidence: z.union([text, z.array(text).max(50)]).optional(),
      ticket: text.optional(),
      due: day.optional(),
    }),
  ])
  .meta({ id: 'mitigation' })

const profileVector = z.string().min(1).max(400)
const profile = z
  .union([
    profileVector,
    z.strictObject({
      vector: profileVector,
      episodes: z
        .strictObject({ successes: z.number().int().min(0), trials: z.number().int().min(1) })
        .optional(),
      evidence: z.enum(EXPLOIT_EVIDENCE).optional(),
      exposed: z.boolean().optional(),
      automatable: z.boolean().optional(),
      impact: z.enum(['partial', 'total']).optional(),
    }),
  ])
  .meta({ id: 'profile' })

const ssvc = z
  .strictObject({
    threat: z.enum(SSVC_THREATS),
    vulnerability: z.enum(SSVC_VULNERABILITIES),
    impact: z.enum(SSVC_IMPACTS),
    factors: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ additionalProperties: { type: 'integer', minimum: 1, maximum: 5 } }),
  })
  .meta({ id: 'ssvc' })

const threat = z
  .strictObject({
    id: z.string().min(1).max(64),
    layer: z.string().max(80).optional(),
    title: text,
    cvss: cvss.optional(),
    mitigations: z.array(z.string().min(1).max(80)).max(50).optional(),
    refs: z.array(text).max(50).optional(),
    aivss: profile.optional(),
  })
  .meta({ id: 'threat' })

const capability = z
  .union([z.string().max(80), z.record(z.string().max(80), z.string().min(1).max(4000))])
  .meta({ id: 'capability' })

const review = z
  .strictObject({
    by: text.optional(),
    on: day.optional(),
    expires: day.optional(),
    artefacts: z.record(path, z.string().regex(/^sha256:[0-9a-f]{64}$/)).optional(),
  })
  .meta({ id: 'review' })

const mitigations = z
  .object(shapeOf(CATALOGUE, mitigation))
  .partial()
  .catchall(mitigation)
  .meta({ id: 'mitigations' })

const layerText = z.string().max(20_000).meta({ id: 'layer-text' })
const layers = z.object(shapeOf(LAYERS, layerText)).partial().catchall(layerText).meta({ id: 'layers' })

const agentShape = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
    error: 'a to z, 0 to 9 and -, at most 64 characters, beginning with a letter or digit',
  }),
  name: text.optional(),
  description: text.optional(),
  owner: text.optional(),
  exposure: z.enum(['internal', 'partner', 'public']).optional(),
  artefacts: z.array(path.superRefine(refuseCostlyGlob)).max(500).optional(),
} as const

const bodyShape = {
  listing: path.optional(),
  capabilities: z.array(capability).max(100).optional(),
  cvss: cvss.optional(),
  factors: factors.optional(),
  'exploit-maturity': z
    .union([maturityValue, z.strictObject({ value: maturityValue, why: text.optional() })])
    .optional(),
  'mitigation-strength': z
    .union([strengthValue, z.strictObject({ value: strengthValue, why: text.optional() })])
    .optional(),
  mitigations: mitigations.optional(),
  threats: z.array(threat).max(500).optional(),
  layers: layers.optional(),
  review: review.optional(),
  aivss: profile.optional(),
  ssvc: ssvc.optional(),
} as const

const agent = z.strictObject(agentShape).meta({ id: 'agent' })

const entry = z.strictObject({
  agent: agent.optional(),
  ...z.strictObject(agentShape).partial().shape,
  ...bodyShape,
})

export const modelFileSchema = z.strictObject({
  'agent-threat-model': z.literal(1),
  $schema: z.string().optional(),
  agent: agent.optional(),
  agents: z.array(entry).min(1).max(5000).optional(),
  defaults: z
    .strictObject({ owner: agentShape.owner, exposure: agentShape.exposure, ...bodyShape })
    .partial()
    .optional(),
  ...bodyShape,
})

export type ModelFile = z.infer<typeof modelFileSchema>
export type ModelEntry = z.infer<typeof entry>
export type FactorValue = z.infer<typeof factorValue>
export type CvssValue = z.infer<typeof cvss>
export type MitigationValue = z.infer<typeof mitigation>
export type ProfileValue = z.infer<typeof profile>
export type SsvcValue = z.infer<typeof ssvc>
export type CapabilityValue = z.infer<typeof capability>

/** A zod shape with one entry per id of a table. */
function shapeOf<Id extends string, S extends z.ZodType>(
  table: Readonly<Record<Id, unknown>>,
  schema: S,
): Record<Id, S> {
  const shape: Partial<Record<Id, S>> = {}
  for (const id in table) shape[id] = schema
  return shape as Record<Id, S>
}
