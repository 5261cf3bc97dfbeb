import { FACTOR_IDS } from '../aivss/factors.ts'
import { SEVERITIES } from '../aivss/severity.ts'
import { LAYER_IDS } from '../model/maestro.ts'
import type { Exposure, MitigationStatus } from '../model/threat-model.ts'
import { mitigationIds } from '../model/names.ts'

const AGENT = { id: 'string', name: 'string', owner: 'string', path: 'string', format: 'string' } as const

/** What a condition may speak about, with CEL types; `agent` and the threats are objects. */
export const VARIABLES = {
  agent: AGENT,
  score: 'double',
  severity: 'string',
  factors: 'map<string, double>',
  capabilities: 'list<string>',
  mitigations: 'map<string, string>',
  threats: 'list<Threat>',
  layers: 'map<string, string>',
  exposure: 'string',
  change: 'string',
} as const satisfies Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The keys of the maps and of `agent`. Any other key is a slip of the pen and an error when the policy is loaded. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  agent: Object.keys(AGENT),
  factors: FACTOR_IDS,
  mitigations: mitigationIds(),
  layers: LAYER_IDS,
}

const EXPOSURES: readonly Exposure[] = ['internal', 'partner', 'public']
const STATUSES: readonly (MitigationStatus | 'unstated')[] = [
  'in-place',
  'partial',
  'planned',
  'absent',
  'unknown',
  'not-applicable',
  'unstated',
]

/** How the agent differs from the base branch. */
export const CHANGES = ['added', 'modified', 'removed', 'renamed', 'unchanged'] as const
export type Change = (typeof CHANGES)[number]

/** What a MAESTRO layer of a model holds: a statement, an honest gap, threats only, or nothing. */
export const LAYER_STATES = ['stated', 'uncertain', 'threats', 'missing'] as const
export type LayerState = (typeof LAYER_STATES)[number]

/** The values that a variable, or an entry of a map, can have; comparing it with anything else would never hold. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  severity: SEVERITIES,
  exposure: EXPOSURES,
  change: CHANGES,
  mitigations: STATUSES,
  layers: LAYER_STATES,
}
