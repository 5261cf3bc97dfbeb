import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import type { ModelProblem } from '../formats/reader.ts'
import type { ArtefactFile } from '../detect/detector.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { ConditionFacts } from '../policy/evaluate.ts'
import type { Baseline, BaselineEntry } from '../policy/baseline.ts'
import type { Policy, Preset, Waiver } from '../policy/policy.ts'
import type { EvidenceOf, ScoredAgent } from '../scoring/agent-score.ts'
import type { Place } from '../source/place.ts'
import type { Level } from '../verdict/verdict.ts'

/** One agent as the rules see it: its model, its score, and the policy that applies to it after overrides. */
export interface AgentContext {
  readonly model: ThreatModel
  readonly scored: ScoredAgent
  readonly policy: Policy
  readonly evidence: EvidenceOf
  readonly facts: ConditionFacts
  /** Everything that was found in the tree of this side. */
  readonly artefacts: readonly ArtefactFile[]
  /** `sha256:...` of a file that a model names as artefact, by that path; null where there is none. */
  readonly digestOf: (path: string) => string | null
  /** Artefacts of the model that the change edits without a new review; empty where nothing is compared. */
  readonly editedSinceReview: readonly string[]
  readonly cvss: CvssCalculator | null
  readonly today: Day
}

/** One agent at the head and at the base, under the same policy. */
export interface ChangeContext {
  readonly head: AgentContext
  readonly base: AgentContext
  /** Whether the policy's thresholds or demands fail the agent at the base, and at the head. */
  readonly baseFails: boolean
  readonly headFails: boolean
  /** Whether a file that the model names as artefact or evidence changed, and not only what the model says. */
  readonly filesChanged: boolean
}

/** What the base had and the head has not. */
export interface RemovedAgent {
  readonly model: ThreatModel
  /** Artefacts that the model covered, that still exist and that no model covers now. */
  readonly uncovered: readonly string[]
  /** Whether the whole model is gone, or it only covers less. */
  readonly gone: boolean
  /** Whether it had findings above a note. */
  readonly hadFindings: boolean
}

/** The whole run as the rules see it. */
export interface RunContext {
  readonly policy: Policy
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly files: FilesSeen
  readonly ruleIds: readonly string[]
  readonly artefacts: readonly ArtefactFile[]
  /** Those of the base; null where nothing is compared. */
  readonly baseArtefacts: readonly ArtefactFile[] | null
  /** Whether a file stands at a path or matches a glob, as models and policies write it. */
  readonly hasFile: (path: string) => boolean
  /** Empty where nothing is compared. */
  readonly removed: readonly RemovedAgent[]
  /** Null where nothing is compared. */
  readonly policyChange: PolicyChange | null
  /** What the policy's `baseline` came to; null where none applies. */
  readonly baseline: Baseline | null
  /** Whether the change edits the file that `baseline` names. */
  readonly baselineChanged: boolean
  readonly today: Day
}

/** Digests of the policy at the base and in the change itself; null where there is one that cannot be read. */
export interface PolicyChange {
  readonly before: string | null
  readonly after: string | null
  /** Where the policy that the change brings lies, or is at fault; null: where the one lies that judges. */
  readonly place: Place | null
}

/** What the search for models came across. Globs are as the policy writes them. */
export interface FilesSeen {
  /** Native models outside the places that the policy names. */
  readonly unlisted: readonly Place[]
  /** Globs of the policy that match no file; empty where only part of the tree was checked. */
  readonly unmatchedGlobs: readonly { readonly glob: string; readonly key: string; readonly place: Place }[]
  /** Whether the whole tree was looked at, so that what is missing is missing. */
  readonly complete: boolean
}

/** A waiver, and what became of it in this run. */
export interface WaiverUse {
  readonly waiver: Waiver
  readonly outcome:
    | { readonly kind: 'used' }
    /** Only part of the tree was checked, and the agent was not in it. */
    | { readonly kind: 'not-examined' }
    | { readonly kind: 'unused'; readonly why: string }
    | { readonly kind: 'expired' }
    | { readonly kind: 'too-long'; readonly days: number }
    | { readonly kind: 'lapsed'; readonly why: string }
}

/** An entry of the baseline, and what became of it in this run. */
export interface DebtUse {
  readonly entry: BaselineEntry
  readonly outcome: WaiverUse['outcome']
}

export interface RuleFinding {
  readonly level: Level
  /** What the finding is about within agent and rule; together they identify it. */
  readonly subject: string
  readonly message: string
  readonly help: string
  readonly place: Place
}

/** A finding of a rule about the whole run; it names the agent itself where there is one. */
export interface RunFinding extends RuleFinding {
  readonly agent: string | null
}

interface RuleBase {
  /** Never changes once released; the file is named after it. */
  readonly id: string
  /** What a finding of this rule says, in one line. */
  readonly summary: string
  readonly levels: Readonly<Record<Preset, Level | 'off'>>
}

/** One check. `level` is what the policy gives the rule; a finding may stay below it, never silently above. */
export type Rule =
  | (RuleBase & {
      readonly about: 'agent'
      check(context: AgentContext, level: Level): readonly RuleFinding[]
    })
  | (RuleBase & {
      readonly about: 'change'
      check(context: ChangeContext, level: Level): readonly RuleFinding[]
    })
  | (RuleBase & { readonly about: 'run'; check(context: RunContext, level: Level): readonly RunFinding[] })
  | (RuleBase & {
      readonly about: 'waivers'
      check(uses: readonly WaiverUse[], policy: Policy, level: Level): readonly RunFinding[]
      checkDebt(uses: readonly DebtUse[], policy: Policy, level: Level): readonly RunFinding[]
    })

/** Levels of one rule under advisory, balanced and strict, as the rule table writes them. */
export function levels(
  advisory: Level | 'off',
  balanced: Level | 'off',
  strict: Level | 'off',
): RuleBase['levels'] {
  return { advisory, balanced, strict }
}

/** The weaker of two levels. */
export function atMost(level: Level, ceiling: Level): Level {
  const order: readonly Level[] = ['note', 'warn', 'error']
  return order.indexOf(level) <= order.indexOf(ceiling) ? level : ceiling
}
