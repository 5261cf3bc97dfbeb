import * as z from 'zod'
import { EXPLOIT_EVIDENCE } from '../aivss/exploit-evidence.ts'
import { FACTORS, type FactorId } from '../aivss/factors.ts'
import { SSVC_FACTOR_IDS, SSVC_FACTORS } from '../aivss/ssvc-factors.ts'
import { SSVC_IMPACTS, SSVC_THREATS, SSVC_VULNERABILITIES } from '../aivss/ssvc.ts'
import { CATALOGUE } from './catalogue.ts'
import { refuseCostlyGlob } from '../source/glob.ts'
import { isDay } from './day.ts'
import { LAYERS } from './maestro.ts'

/** The native threat-model file (product format 1), as people write it. Names of factors, mitigations and layers may be any published alias. */

const text = z.string().min(1).max(4000)
const day = z
  .string()
  .refine(isDay, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
  })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })
const path = z.string().min(1).max(1000)

const EVIDENCE =
  'Where the mitigation can be seen: a path, "path#L12", "path contains TEXT", "path#/json/pointer = VALUE", or a URL. Only evidence in the tree that holds counts as proof.'

const factorValue = z
  .union([
    z.number().min(0).max(1),
    z.strictObject({ value: z.number().min(0).max(1), why: text.optional() }),
  ])
  .meta({ id: 'factor-value', description: 'A number from 0 to 1, or {value, why}.' })

const factors = z
  .object(described(FACTORS, (id: FactorId) => factorDescription(id), factorValue))
  .partial()
  .catchall(factorValue)
  .meta({
    id: 'factors',
    description: 'The agentic risk factors, 0 to 1. A factor that is not stated is unknown, never zero.',
  })

const cvssVector = z
  .string()
  .min(1)
  .max(400)
  .describe('A CVSS v4.0 vector, "CVSS:4.0/AV:...". CVSS 3.1 is refused.')
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
  .meta({
    id: 'cvss',
    description:
      'The CVSS v4.0 base of what goes wrong: a vector (best), a base score 0 to 10, or {base, why}.',
  })

const MATURITY = ['attacked', 'proof-of-concept', 'poc', 'unreported'] as const
const STRENGTH = ['none', 'weak', 'partial', 'strong'] as const
const STATUS = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'] as const

const maturityValue = z.union([z.enum(MATURITY), z.number().gt(0).max(1.5)])
const strengthValue = z.union([z.enum(STRENGTH), z.number().gt(0).max(1)])

const mitigation = z
  .union([
    z.enum(STATUS),
    z.strictObject({
      status: z.enum(STATUS).describe('What is true today.'),
      how: text.optional().describe('How it is done here; needed for not-applicable.'),
      evidence: z
        .union([text, z.array(text).max(50)])
        .optional()
        .describe(EVIDENCE),
      ticket: text.optional(),
      due: day.optional().describe('For planned mitigations: the day by which it is in place.'),
    }),
  ])
  .meta({ id: 'mitigation' })

const profileVector = z
  .string()
  .min(1)
  .max(400)
  .describe(
    '"AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H" or AIVSS:1.0, all eight metrics, X where the evidence says nothing; a CVSS v4.0 vector and one blank may stand before it.',
  )
const profile = z
  .union([
    profileVector,
    z.strictObject({
      vector: profileVector,
      episodes: z
        .strictObject({ successes: z.number().int().min(0), trials: z.number().int().min(1) })
        .optional()
        .describe(
          'Independent attack episodes from a clean state, in an environment like production and under its enforced budget of retries. SR follows from 30 or more; write SR:X in the vector.',
        ),
      evidence: z
        .enum(EXPLOIT_EVIDENCE)
        .optional()
        .describe(
          'The strongest that is known of exploitation: kev (listed in CISA KEV), active (reported by CISA Vulnrichment), observed (by yourselves), poc, none, unresolved. AIVSS 1.0 resolves E from it.',
        ),
      exposed: z
        .boolean()
        .optional()
        .describe("Publicly exposed; default: what the agent's exposure says, else yes."),
      automatable: z.boolean().optional().describe('Whether an attacker can automate the attack.'),
      impact: z.enum(['partial', 'total']).optional().describe('Technical impact of a success.'),
    }),
  ])
  .meta({
    id: 'profile',
    description:
      'A metric profile of AIVSS 1.0 or 2.0, shown with its effect class and CVSS-BTE beside the score: a vector, or {vector, episodes, evidence, exposed, automatable, impact}. automatable and impact together give a timeline by analogy with CISA BOD 26-04.',
  })

const ssvcFactor = { type: 'integer', minimum: 1, maximum: 5 } as const
const ssvc = z
  .strictObject({
    threat: z.enum(SSVC_THREATS).describe('State of exploitation: none, a public proof of concept, active.'),
    vulnerability: z.enum(SSVC_VULNERABILITIES).describe('How well the agent is protected.'),
    impact: z.enum(SSVC_IMPACTS).describe('What a success does.'),
    factors: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({
        description: 'Capability factors, whole numbers from 1 to 5; one that is not stated counts as 1.',
        properties: Object.fromEntries(
          SSVC_FACTOR_IDS.map((id) => [
            id,
            { ...ssvcFactor, description: `${SSVC_FACTORS[id].name}: ${SSVC_FACTORS[id].definition}.` },
          ]),
        ),
        additionalProperties: ssvcFactor,
      }),
  })
  .meta({ id: 'ssvc', description: 'AIVSS-SSVC inputs; the outcome is shown beside the score.' })

const threat = z
  .strictObject({
    id: z.string().min(1).max(64),
    layer: z.string().max(80).optional().describe('MAESTRO layer, L1 to L7.'),
    title: text,
    cvss: cvss
      .optional()
      .describe("Optional. A threat with its own CVSS is scored with the model's factors and multipliers."),
    mitigations: z.array(z.string().min(1).max(80)).max(50).optional(),
    refs: z.array(text).max(50).optional().describe('For example ASI01, T6, a CVE or a URL.'),
    aivss: profile
      .optional()
      .describe(
        "The threat's metric profile (AIVSS 1.0 or 2.0), shown beside the score. Without a CVSS vector of its own or of the threat it takes the model's.",
      ),
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
    artefacts: z
      .record(
        path,
        z
          .string()
          .regex(/^sha256:[0-9a-f]{64}$/)
          .describe('sha256:<64 hex digits>'),
      )
      .optional()
      .describe('Digest of each artefact as it was reviewed.'),
  })
  .meta({ id: 'review' })

const mitigations = z
  .object(described(CATALOGUE, (id: keyof typeof CATALOGUE) => CATALOGUE[id].definition, mitigation))
  .partial()
  .catchall(mitigation)
  .meta({ id: 'mitigations' })

const layerText = z.string().max(20_000).meta({ id: 'layer-text' })
const layers = z
  .object(described(LAYERS, (id: keyof typeof LAYERS) => LAYERS[id].name, layerText))
  .partial()
  .catchall(layerText)
  .meta({
    id: 'layers',
    description: 'What is to be said about each MAESTRO layer; begin with "unknown:" to mark an honest gap.',
  })

const agentShape = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
      error: 'a to z, 0 to 9 and -, at most 64 characters, beginning with a letter or digit',
    })
    .describe('Stable id of the agent, unique in the repository.'),
  name: text.optional(),
  description: text.optional(),
  owner: text.optional().describe('Who answers for the agent, for example "@acme/platform".'),
  exposure: z.enum(['internal', 'partner', 'public']).optional().describe('Who can reach the agent.'),
  artefacts: z
    .array(path.superRefine(refuseCostlyGlob))
    .max(500)
    .optional()
    .describe(
      'Files that this model covers: exact paths of agents (path#id where one file holds several), globs for others.',
    ),
} as const

const bodyShape = {
  listing: path.optional().describe('Path of a listing text that supplies factors, layers and description.'),
  capabilities: z
    .array(capability)
    .max(100)
    .optional()
    .describe('What the agent can do, e.g. "net.fetch" or "vcs.write: pull requests only".'),
  cvss: cvss.optional(),
  factors: factors.optional(),
  'exploit-maturity': z
    .union([maturityValue, z.strictObject({ value: maturityValue, why: text.optional() })])
    .optional()
    .describe('attacked, proof-of-concept (default) or unreported.'),
  'mitigation-strength': z
    .union([strengthValue, z.strictObject({ value: strengthValue, why: text.optional() })])
    .optional()
    .describe('none (default), partial or strong: what you claim. The policy says what counts.'),
  mitigations: mitigations.optional(),
  threats: z.array(threat).max(500).optional(),
  layers: layers.optional(),
  review: review.optional(),
  aivss: profile
    .optional()
    .describe("The agent's metric profile (AIVSS 1.0 or 2.0), shown beside the score, never part of it."),
  ssvc: ssvc.optional(),
} as const

const agent = z.strictObject(agentShape).meta({ id: 'agent' })

const entry = z.strictObject({
  agent: agent.optional(),
  ...z.strictObject(agentShape).partial().shape,
  ...bodyShape,
})

export const modelFileSchema = z
  .strictObject({
    'agent-threat-model': z.literal(1).describe('Format version; must be the first key.'),
    $schema: z.string().optional(),
    agent: agent.optional().describe('The one agent of this file.'),
    agents: z
      .array(entry)
      .min(1)
      .max(5000)
      .optional()
      .describe('Several agents: each entry has the keys of a one-agent file.'),
    defaults: z
      .strictObject({ owner: agentShape.owner, exposure: agentShape.exposure, ...bodyShape })
      .partial()
      .optional()
      .describe('With agents: what holds for every entry that does not say otherwise.'),
    ...bodyShape,
  })
  .meta({
    title: 'Agent threat model',
    description: 'The threat model of one or several AI agents, read by aivss-gate.',
  })

export type ModelFile = z.infer<typeof modelFileSchema>
export type ModelEntry = z.infer<typeof entry>
export type FactorValue = z.infer<typeof factorValue>
export type CvssValue = z.infer<typeof cvss>
export type MitigationValue = z.infer<typeof mitigation>
export type ProfileValue = z.infer<typeof profile>
export type SsvcValue = z.infer<typeof ssvc>
export type CapabilityValue = z.infer<typeof capability>

function factorDescription(id: FactorId): string {
  const { name, definition, rubric } = FACTORS[id]
  const scale: readonly string[] | null = rubric['0.8'] ?? rubric['0.5']
  return `${name}: ${definition}. ${scale === null ? '' : `0.0 ${scale[0]}; 0.5 ${scale[1]}; 1.0 ${scale[2]}.`}`
}

/** A zod shape with one described entry per id of a table. */
function described<Id extends string, S extends z.ZodType>(
  table: Readonly<Record<Id, unknown>>,
  describe: (id: Id) => string,
  schema: S,
): Record<Id, S> {
  const shape: Partial<Record<Id, S>> = {}
  for (const id in table) shape[id] = schema.describe(describe(id))
  return shape as Record<Id, S>
}
