import type { PolicyDocument } from './schema.ts'
import { AIVSS_10_GATES } from './aivss-10-gates.ts'
import type { Addition, Policy, Preset } from './policy.ts'

/**
 * The presets, written as policy files. Balanced says everything; the others say only where they differ from it or what they
 * add. The demands follow the release gates published with AIVSS 1.0 (reference document, section 19.2).
 */
export const PRESET_DOCUMENTS: Readonly<Record<Preset | Addition, PolicyDocument>> = {
  balanced: {
    version: 1,
    ignore: [],
    scoring: { version: '0.8', 'mitigation-credit': 'earned' },
    thresholds: { fail: 'critical', warn: 'high', increase: 1 },
    undetermined: 'error',
    require: releaseGates('7.0', 'prose'),
    review: { required: false, 'max-age': '365d', verify: 'none' },
    coverage: { agent: 'required', capability: 'optional', 'tool-surface': 'ignore' },
    gate: 'new-or-worse',
    'allow-inputs': [],
    'waiver-max-days': 180,
  },
  advisory: {
    version: 1,
    scoring: { 'mitigation-credit': 'declared' },
    thresholds: { fail: 'none', warn: 'high' },
    undetermined: 'note',
    require: [
      {
        id: 'sandboxing',
        mitigation: 'sandboxing',
        when: 'factors.tools >= 0.5 || factors.self_mod >= 0.5',
        evidence: 'prose',
        level: 'warn',
      },
      { id: 'human-in-the-loop', level: 'off' },
      { id: 'audit-logging', level: 'off' },
    ],
    review: { required: false, 'max-age': 'none' },
    'waiver-max-days': 365,
  },
  strict: {
    version: 1,
    thresholds: { fail: 'high', warn: 'medium', increase: 0 },
    require: [
      ...releaseGates('4.0', 'path'),
      { id: 'least-privilege', mitigation: 'least-privilege', when: 'score >= 4.0', evidence: 'path' },
    ],
    review: { required: true, 'max-age': '180d' },
    coverage: { agent: 'required', capability: 'required' },
    gate: 'all',
    'waiver-max-days': 90,
  },
  'aivss-1.0': AIVSS_10_GATES,
}

type Entries = NonNullable<PolicyDocument['require']>

function releaseGates(from: '4.0' | '7.0', evidence: 'prose' | 'path'): Entries {
  return [
    {
      id: 'sandboxing',
      mitigation: 'sandboxing',
      when: `score >= ${from} && (factors.tools >= 0.5 || factors.self_mod >= 0.5)`,
      evidence,
    },
    {
      id: 'human-in-the-loop',
      mitigation: 'human-in-the-loop',
      when: `score >= ${from} && factors.autonomy >= 0.5`,
      evidence,
    },
    { id: 'audit-logging', mitigation: 'audit-logging', when: `score >= ${from}`, evidence },
  ]
}

/** Ids of the demands that a preset and what is laid over it make. */
export function presetDemands(preset: Preset, additions: readonly Addition[] = []): readonly string[] {
  const demands = new Set<string>()
  for (const name of layersOf(preset, additions))
    for (const { id, level } of PRESET_DOCUMENTS[name].require ?? []) {
      if (level === 'off') demands.delete(id)
      else demands.add(id)
    }
  return [...demands]
}

/** Names of the rules that are laid over a preset; the presets themselves bring none. */
export function additionRules(additions: readonly Addition[]): readonly string[] {
  return additions.flatMap((name) => (PRESET_DOCUMENTS[name].custom ?? []).map((rule) => rule.name))
}

/** The documents that make up a preset, lowest first. */
export function layersOf(
  preset: Preset,
  additions: readonly Addition[] = [],
): readonly (Preset | Addition)[] {
  return preset === 'balanced' ? ['balanced', ...additions] : ['balanced', preset, ...additions]
}

/** What a policy rests on, in words: `balanced`, `strict + aivss-1.0`. */
export function presetText({ preset, additions }: Pick<Policy, 'preset' | 'additions'>): string {
  return [preset, ...additions].join(' + ')
}

/** What holds before anything is said; balanced overwrites what the presets speak about. */
export const SILENT: Policy = {
  source: null,
  preset: 'balanced',
  additions: [],
  extendsRemote: [],
  models: null,
  ignore: [],
  scoring: { version: '0.8', assume: { cvss: null, factors: {} }, mitigationCredit: 'earned' },
  thresholds: { fail: null, warn: null, increase: null },
  undetermined: 'error',
  require: [],
  evidencePaths: null,
  limits: { factors: {} },
  review: { required: false, maxAgeDays: null, verify: 'none' },
  coverage: { agent: 'required', capability: 'optional', toolSurface: 'ignore' },
  rules: new Map(),
  custom: [],
  overrides: [],
  gate: 'all',
  enforceFrom: null,
  allowInputs: [],
  waiverMaxDays: 1,
  waivers: [],
  baseline: null,
  statedKeys: new Set(),
}
