import type { FactorId } from '../aivss/factors.ts'
import type { Version } from '../aivss/version.ts'
import type { Level } from '../verdict/verdict.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { Day } from '../model/day.ts'
import type { Place, Stated } from '../source/place.ts'
import type { MitigationStatus } from '../model/threat-model.ts'
import type { Condition } from './conditions.ts'

export const PRESETS = ['advisory', 'balanced', 'strict'] as const
export type Preset = (typeof PRESETS)[number]

/** Presets that only add demands and rules; each is laid over one of the others. */
export const ADDITIONS = ['aivss-1.0'] as const
export type Addition = (typeof ADDITIONS)[number]

/** What the repository demands, complete: presets and the file merged, nothing left to a default. */
export interface Policy {
  /** The file it came from; null where a preset alone speaks. */
  readonly source: string | null
  /** What everything rests on: the last preset that `extends` names, else balanced. It also sets the rules' own levels. */
  readonly preset: Preset
  /** What `extends` lays over the preset, in its order. */
  readonly additions: readonly Addition[]
  /** Floors in other repositories, `owner/repo/path@ref`. Each is evaluated as a policy of its own, never merged. */
  readonly extendsRemote: readonly Stated<string>[]
  /** Null: the built-in places. */
  readonly models: readonly Stated<string>[] | null
  readonly ignore: readonly Stated<string>[]
  readonly scoring: Scoring
  readonly thresholds: Thresholds
  /** The level where missing inputs leave the score open across `fail`. */
  readonly undetermined: Level
  readonly require: readonly Requirement[]
  /** Where evidence may lie; null: anywhere. */
  readonly evidencePaths: readonly Stated<string>[] | null
  readonly limits: Limits
  readonly review: ReviewDemand
  readonly coverage: Coverage
  /** Only what is stated; any other rule has the level that its preset gives it. Ids may be unknown. */
  readonly rules: ReadonlyMap<string, RuleLevel>
  readonly custom: readonly CustomRule[]
  /** In file order; where several apply to an agent, the later one wins. */
  readonly overrides: readonly Override[]
  readonly gate: Gate
  /** Before this day nothing fails. */
  readonly enforceFrom: Day | null
  readonly allowInputs: readonly GuardedInput[]
  readonly waiverMaxDays: number
  readonly waivers: readonly Waiver[]
  /** The file of accepted findings, relative to the folder that holds `.github`; null: none. */
  readonly baseline: Stated<string> | null
  /** Top-level keys that the file itself states. */
  readonly statedKeys: ReadonlySet<string>
}

export interface Scoring {
  readonly version: Version
  /** What stands in for inputs that a model does not state. */
  readonly assume: {
    readonly cvss: number | null
    readonly factors: Readonly<Partial<Record<FactorId, number>>>
  }
  readonly mitigationCredit: MitigationCredit
}

export const MITIGATION_CREDITS = ['declared', 'earned'] as const
export type MitigationCredit = (typeof MITIGATION_CREDITS)[number]

/** Scores from 0 to 10; null: switched off. At or above `fail` and `warn`, above `increase`. */
export interface Thresholds {
  readonly fail: number | null
  readonly warn: number | null
  readonly increase: number | null
}

/** Strengths of evidence, weakest first. */
export const EVIDENCE_STRENGTHS = ['prose', 'stated', 'any', 'path'] as const
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]

/** A demand: one of the mitigations must have one of the statuses, shown at least this strongly. */
export interface Requirement {
  readonly id: string
  readonly mitigations: readonly RequiredMitigation[]
  /** Null: always. */
  readonly when: Condition | null
  readonly status: readonly MitigationStatus[]
  readonly evidence: EvidenceStrength
  /** Null: the level of the rule `required-mitigation`. */
  readonly level: Level | null
  /** Null: a preset demands it. */
  readonly place: Place | null
}

export interface RequiredMitigation {
  /** As the policy writes it. */
  readonly name: string
  /** Null: the catalogue does not know it. */
  readonly id: MitigationId | null
}

export interface Limits {
  /** The highest value that a factor may have. */
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
}

export const REVIEW_VERIFICATIONS = ['none', 'approval'] as const
export type ReviewVerification = (typeof REVIEW_VERIFICATIONS)[number]

export interface ReviewDemand {
  readonly required: boolean
  /** Null: a review never ages. */
  readonly maxAgeDays: number | null
  readonly verify: ReviewVerification
}

export const COVERAGE_DEMANDS = ['required', 'optional', 'ignore'] as const
export type CoverageDemand = (typeof COVERAGE_DEMANDS)[number]

/** Whether an artefact of a role needs a model that covers it. */
export interface Coverage {
  readonly agent: CoverageDemand
  readonly capability: CoverageDemand
  readonly toolSurface: CoverageDemand
}

export interface RuleLevel {
  readonly level: Level | 'off'
  readonly place: Place | null
}

/** A rule written in the policy: a finding `custom/<name>` for every agent for which the condition holds. */
export interface CustomRule {
  readonly name: string
  readonly when: Condition
  readonly message: string
  readonly help: string | null
  readonly level: Level
  readonly place: Place
}

/** Other demands for agents that lie wholly under some paths; see `withOverride`. */
export interface Override {
  readonly paths: readonly Stated<string>[]
  readonly place: Place
  readonly layer: PolicyLayer
}

export const GATES = ['all', 'new-or-worse'] as const
export type Gate = (typeof GATES)[number]

/** Inputs of the Action that a workflow may set on pull requests only by leave of the trusted policy. */
export const GUARDED_INPUTS = ['paths', 'policy', 'mode', 'gate'] as const
export type GuardedInput = (typeof GUARDED_INPUTS)[number]

/** An accepted finding. It matches exactly one finding, by agent, rule and subject. */
export interface Waiver {
  readonly agent: string
  readonly rule: string
  /** Null: the rule has one subject per agent. */
  readonly subject: string | null
  /** For rules about a score: above it the waiver lapses. */
  readonly upTo: number | null
  readonly why: string
  readonly owner: string
  readonly expires: Day
  readonly place: Place
}

/** An entry with `level: off`: it takes out what the layers below brought under this id. */
export interface Removal {
  readonly removed: string
  /** `bare`: `{id, level: off}`, which must have something to take out. `whole`: an own entry that is switched off. */
  readonly entry: 'bare' | 'whole'
  readonly place: Place | null
}

type Layer<T> = { readonly [K in keyof T]: T[K] | undefined }

/** What one source (a preset, a file, an override) says; `undefined`: it does not say. */
export interface PolicyLayer extends Layer<
  Omit<
    Policy,
    | 'source'
    | 'preset'
    | 'additions'
    | 'extendsRemote'
    | 'statedKeys'
    | 'scoring'
    | 'thresholds'
    | 'require'
    | 'limits'
    | 'review'
    | 'coverage'
    | 'custom'
  >
> {
  readonly scoring: {
    readonly version: Version | undefined
    readonly assume: Layer<Scoring['assume']>
    readonly mitigationCredit: MitigationCredit | undefined
  }
  readonly thresholds: Layer<Thresholds>
  readonly limits: Layer<Limits>
  readonly review: Layer<ReviewDemand>
  readonly coverage: Layer<Coverage>
  readonly require: readonly (Requirement | Removal)[]
  readonly custom: readonly (CustomRule | Removal)[]
}
