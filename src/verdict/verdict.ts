import type { FactorId, FactorSet } from '../aivss/factors.ts'
import type { ProfileScore } from '../aivss/profile-score.ts'
import type { SsvcScore } from '../aivss/ssvc-score.ts'
import type { TimelineDecision } from '../aivss/timeline.ts'
import type { Version } from '../aivss/version.ts'
import type { Severity } from '../aivss/severity.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { Day } from '../model/day.ts'
import type { LayerId } from '../model/maestro.ts'
import type { Place } from '../source/place.ts'
import type { Exposure, FormatId, MitigationStatus, MitigationStrength } from '../model/threat-model.ts'
import type { Remedy } from './remedy.ts'

/** The verdict: the whole result of one run, and the JSON contract `aivss-gate/verdict/v1`. More keys may be added. */
export interface Verdict {
  readonly schema: 'aivss-gate/verdict/v1'
  readonly tool: { readonly name: 'aivss-gate'; readonly version: string }
  readonly status: Status
  readonly policy: {
    readonly source: string | null
    readonly ref: string | null
    readonly preset: string
    readonly digest: string
    readonly floors: readonly string[]
    /** Set when `enforce-from` lies ahead: the day, and the status that this run would have had. */
    readonly notEnforcedBefore: { readonly day: string; readonly wouldBe: Status } | null
    /** What the policy would have said that the change itself proposes; null where it proposes none. */
    readonly proposed: ProposedPolicy | null
    /** The file of accepted findings that was read; null where the policy names none or a change is compared. */
    readonly baseline: {
      readonly path: string
      /** `sha256:...` of its text; null where it is missing or broken, and then nothing is accepted. */
      readonly digest: string | null
    } | null
  }
  readonly scope: {
    readonly event: string
    readonly gate: 'all' | 'new-or-worse'
    readonly base: string | null
    readonly head: string | null
    /** Files that `ignore` or the built-in excludes took out, though they look like models. */
    readonly excluded: number
  }
  readonly summary: {
    readonly agents: number
    readonly error: number
    readonly warn: number
    readonly note: number
    readonly waived: number
    readonly existing: number
    readonly accepted: number
    readonly worst: { readonly agent: string; readonly aivss: number; readonly severity: Severity } | null
  }
  readonly agents: readonly AgentVerdict[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  /** What somebody has accepted, by the policy's waivers and its baseline, and what became of it; floors keep their own. */
  readonly acceptances: readonly Acceptance[]
  /** What the reader must know of the run itself: a floor that is not pinned, say. */
  readonly notices: readonly string[]
  /** What was asked for and could not be delivered, a comment say. It never changes the status. */
  readonly delivery: readonly string[]
  /** Why the run could not be done; empty unless `status` is `error`. */
  readonly errors: readonly RunError[]
}

/** The policy that a pull request would bring. It is told, and decides nothing. */
export interface ProposedPolicy {
  /** Null where it cannot be read. */
  readonly digest: string | null
  /** Null where it cannot be read. */
  readonly status: Status | null
  readonly error: number
  readonly warn: number
  readonly note: number
  /** Why it cannot be read. */
  readonly problems: readonly RunError[]
}

/** A bad request (configuration, usage): what, where, what to do. */
export interface RunError {
  readonly code: string
  readonly message: string
  readonly help: string
  readonly location: Place | null
}

/** Worst first. `warn` and `pass` are green. */
export const STATUSES = ['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'] as const
export type Status = (typeof STATUSES)[number]

export const LEVELS = ['error', 'warn', 'note'] as const
export type Level = (typeof LEVELS)[number]

export interface AgentVerdict {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly line: number
  readonly format: FormatId
  readonly description: string | null
  readonly owner: string | null
  readonly exposure: Exposure | null
  readonly capabilities: readonly CapabilityId[]
  readonly change: 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged' | null
  readonly score: AgentScore
  readonly scoreBefore: AgentScore | null
  readonly declared: { readonly aivss: number; readonly severity: string | null } | null
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  readonly mitigations: readonly {
    readonly id: MitigationId
    readonly status: MitigationStatus
    readonly source: 'stated' | 'prose'
    readonly how: string | null
    readonly due: Day | null
    readonly evidence: readonly {
      readonly text: string
      readonly holds: boolean | null
      /** Whether it proves something in the tree, which is what earns a strong credit. */
      readonly proves: boolean
      readonly reason: string | null
      /** Whether it holds by a file that the judged change itself adds or edits. */
      readonly brought: boolean
    }[]
    readonly location: Place
  }[]
  readonly threats: readonly {
    readonly id: string
    readonly layer: LayerId | null
    readonly title: string
    readonly mitigations: readonly MitigationId[]
    readonly score: { readonly aivss: number | null; readonly low: number; readonly high: number } | null
    readonly location: Place
  }[]
  readonly layers: Readonly<Partial<Record<LayerId, 'stated' | 'uncertain' | 'threats'>>>
  /** The review that the model states; null where it states none. */
  readonly review: {
    readonly by: string | null
    readonly on: Day | null
    readonly expires: Day | null
    /** The last day on which it holds, by its own `expires` and the policy's `max-age`; null where it never lapses. */
    readonly due: Day | null
  } | null
  /** What each computation of the score was given, the agent's own first; the highest result is the score. */
  readonly inputs: readonly {
    /** The threat with its own CVSS that is computed; null for the agent itself. */
    readonly threat: string | null
    /** Whether factors and multipliers are the threat's own, and not those of the agent. */
    readonly own: boolean
    readonly cvss: number | null
    readonly factors: Readonly<Partial<Record<FactorId, number>>>
    readonly thm: number
    readonly mf: number
    readonly claimedMf: number
  }[]
  /** What a mitigation factor rests on: what the author claims, or the weaker of that and what is earned. */
  readonly credit: { readonly counts: 'declared' | 'earned'; readonly earned: MitigationStrength }
  readonly limits: AgentLimits
  /** The worst metric profile of AIVSS 1.0 or 2.0 that the model or one of its threats states; null where none does. */
  readonly profile: AgentProfile | null
  /** The AIVSS-SSVC decision; null where the model states no `ssvc`. */
  readonly ssvc: SsvcScore | null
  /** The smallest sets of changes after which the agent would no longer fail; empty where it does not fail. */
  readonly remedies: readonly Remedy[]
  /** Ids of this agent's findings. */
  readonly findings: readonly string[]
}

/** What the policy holds an agent against, its overrides applied; the strictest where several of them or floors apply. */
export interface AgentLimits {
  /** Scores; null where the threshold is switched off. */
  readonly fail: number | null
  readonly warn: number | null
  /** The highest value that a factor may have. */
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
}

/** The score of one agent as the policy counts it. Nulls where an input that is missing leaves it open; see `low` and `high`. */
export interface AgentScore {
  readonly version: Version
  readonly aivss: number | null
  readonly severity: Severity | null
  readonly low: number
  readonly high: number
  readonly determined: boolean
  /** Inputs that the policy's `scoring.assume` supplied: `cvss` or a factor id. */
  readonly assumed: readonly string[]
  /** Inputs that nobody stated: `cvss` or a factor id. */
  readonly missing: readonly string[]
  readonly cvss: { readonly base: number | null; readonly vector: string | null }
  readonly factorSet: FactorSet
  readonly factorSum: number | null
  readonly aars: number | null
  /** Threat multiplier. */
  readonly thm: number
  /** Mitigation factor that counts, and the one that the author claims. 0.5 has none: both are 1. */
  readonly mf: number
  readonly claimedMf: number
  readonly raw: number | null
  /** 0.9 only: the score before mitigation. */
  readonly inherent: { readonly aivss: number | null; readonly severity: Severity | null } | null
  /** Which computation gave the score: the model's own, or the id of a threat with its own CVSS. */
  readonly from: 'model' | { readonly threat: string }
}

/** A metric profile, where it comes from, and the timeline that its decision points give; null where they are not stated. */
export interface AgentProfile extends ProfileScore {
  readonly from: 'model' | { readonly threat: string }
  readonly timeline: TimelineDecision | null
}

export interface Finding {
  /** `ag-` and 12 hex digits: a fingerprint of agent, rule, subject and path. */
  readonly id: string
  readonly rule: string
  readonly level: Level
  readonly agent: string | null
  readonly subject: string
  readonly message: string
  readonly help: string
  readonly location: Place
  readonly change: 'new' | 'worse' | 'same' | 'fixed' | null
  readonly waiver: { readonly why: string; readonly owner: string; readonly expires: string } | null
  /** The entry of the baseline that covers it. */
  readonly accepted: {
    readonly why: string
    readonly by: string
    readonly on: Day
    readonly expires: Day
  } | null
  readonly standing: Standing
  /** The floor that demands it; null where the policy itself does. */
  readonly floor: string | null
}

/** Whether a finding counts towards the status, and if not, why. */
export type Standing = 'counts' | 'existing' | 'accepted' | 'waived' | 'fixed'

/** A finding that somebody has accepted until a day. */
export interface Acceptance {
  readonly by: 'waiver' | 'baseline'
  readonly agent: string | null
  readonly rule: string
  /** Null: the one finding that the rule has for the agent. */
  readonly subject: string | null
  readonly why: string
  /** Who answers for it. */
  readonly owner: string
  readonly expires: Day
  readonly state: AcceptanceState
  readonly location: Place
}

/** `lapsed`: the finding is worse than what was accepted. `not-examined`: what it is about was not looked at. */
export type AcceptanceState = 'used' | 'unused' | 'expired' | 'too-long' | 'lapsed' | 'not-examined'

export type GapReason =
  'too-large' | 'too-many' | 'unreadable' | 'link' | 'submodule' | 'lfs-pointer' | 'time' | 'invalid-encoding'

/** Something that could not be examined. A gap makes the run `incomplete`, never green. */
export interface Gap {
  readonly path: string
  readonly reason: GapReason
  readonly message: string
  readonly agent: string | null
}
