import { FACTOR_IDS } from '../aivss/factors.ts'
import { metricValues, PROFILE_METRICS } from '../aivss/profile-metrics.ts'
import { EFFECT_CLASSES } from '../aivss/profile-score.ts'
import { PROFILE_VERSIONS } from '../aivss/profile-vector.ts'
import { SEVERITIES } from '../aivss/severity.ts'
import { AGENT_LEVELS, SSVC_OUTCOMES } from '../aivss/ssvc-score.ts'
import { TIMELINES } from '../aivss/timeline.ts'
import { LAYER_IDS } from '../model/maestro.ts'
import type { Exposure, MitigationStatus } from '../model/threat-model.ts'
import { mitigationIds } from '../model/names.ts'

const AGENT = { id: 'string', name: 'string', owner: 'string', path: 'string', format: 'string' } as const

/** A metric profile; what it does not state is left out. */
const PROFILE = {
  version: 'string',
  class: 'string',
  bte: 'double',
  lc: 'string',
  cp: 'string',
  ap: 'string',
  sr: 'string',
  ex: 'string',
  pt: 'string',
  ca: 'string',
  td: 'string',
  ui: 'string',
  timeline: 'string',
  recommended: 'string',
  asi: 'list<string>',
} as const
const SSVC = { outcome: 'string', level: 'string', risk: 'double' } as const

/** What a condition may speak about, with CEL types; `agent`, `profile`, `ssvc` and the threats are objects. */
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
  profile: PROFILE,
  ssvc: SSVC,
} as const satisfies Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The keys of the maps and objects. Any other key is a slip of the pen and an error when the policy is loaded. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  agent: Object.keys(AGENT),
  profile: Object.keys(PROFILE),
  ssvc: Object.keys(SSVC),
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

/** The values that a variable, an entry of a map, or a key of an object can have; comparing it with anything else would never hold. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  severity: SEVERITIES,
  exposure: EXPOSURES,
  change: CHANGES,
  mitigations: STATUSES,
  layers: LAYER_STATES,
  'profile.version': PROFILE_VERSIONS,
  'profile.class': EFFECT_CLASSES,
  ...Object.fromEntries(
    PROFILE_METRICS.map((metric) => [`profile.${metric.toLowerCase()}`, metricValues(metric)]),
  ),
  'profile.ui': ['N', 'P', 'A'],
  'profile.timeline': TIMELINES,
  'profile.recommended': TIMELINES,
  'ssvc.outcome': SSVC_OUTCOMES,
  'ssvc.level': AGENT_LEVELS,
}
