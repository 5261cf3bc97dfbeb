import type { FactorId } from '../aivss/factors.ts'
import type { EffectClass } from '../aivss/profile-score.ts'
import type { Severity } from '../aivss/severity.ts'
import type { AgentLevel, SsvcOutcome } from '../aivss/ssvc-score.ts'
import type { Timeline } from '../aivss/timeline.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { LayerId } from '../model/maestro.ts'
import type { Exposure, FormatId, MitigationStatus } from '../model/threat-model.ts'
import type { Place } from '../source/place.ts'
import { type Change, KEYS, type LayerState } from './condition-variables.ts'
import type { Condition, Outcome } from './conditions.ts'

/** What is known of one agent. Null and absent mean unknown, never false and never zero. */
export interface ConditionFacts {
  readonly agent: {
    readonly id: string
    readonly name: string
    readonly owner: string | null
    readonly path: string
    readonly format: FormatId
  }
  /** The points of the score interval to ask at: both ends, and the band edges between them. None: unknown. */
  readonly scores: readonly { readonly score: number; readonly severity: Severity }[]
  readonly factors: Readonly<Partial<Record<FactorId, number>>>
  readonly capabilities: readonly CapabilityId[]
  /** Mitigations that are left out count as `unstated`. */
  readonly mitigations: Readonly<Partial<Record<MitigationId, MitigationStatus>>>
  /** At most some hundreds: a nested macro looks at each pair. */
  readonly threats: readonly {
    readonly id: string
    readonly layer: LayerId | null
    readonly title: string
    readonly score: number | null
  }[]
  /** Layers that are left out count as `missing`. */
  readonly layers: Readonly<Partial<Record<LayerId, LayerState>>>
  readonly exposure: Exposure | null
  /** Null where there is no base to compare with. */
  readonly change: Change | null
  /** Every metric profile that the model or a threat states; left out or empty: none. */
  readonly profiles?: readonly ProfileFacts[]
  readonly ssvc?: {
    readonly outcome: SsvcOutcome
    readonly level: AgentLevel
    readonly risk: number
  } | null
}

/** What a condition sees of one metric profile; the metrics are keyed in lower case. */
export interface ProfileFacts {
  readonly facts: Readonly<Record<string, string | number | readonly string[] | null>> & {
    readonly class: EffectClass
    /** CVSS-BTE; null without a CVSS vector. */
    readonly bte: number | null
    readonly timeline: Timeline | null
    readonly recommended: Timeline | null
    /** Ids of the OWASP Top 10 for agentic applications that the model or threat refers to. */
    readonly asi: readonly string[]
  }
  /** The threat that states it; null where the model does. */
  readonly threat: string | null
  readonly place: Place
}

/** Different metric profiles of one model that a condition is asked for: its cost is multiplied by them. */
export const MOST_PROFILES = 50

export type Application =
  | {
      readonly applies: true
      /** Why it could not be evaluated; null where it simply holds. */
      readonly why: string | null
    }
  | { readonly applies: false }

/**
 * Whether a condition applies to an agent: it holds at one of the scores and for one of the metric profiles, or it cannot be
 * evaluated because something that decides it is unknown. What is unknown but decides nothing (`true || unknown`) does not matter.
 */
export function evaluate(condition: Condition, facts: ConditionFacts): Application {
  const known = variablesOf(facts)
  const { asks } = condition
  const scores = asks.has('score') || asks.has('severity') ? facts.scores : facts.scores.slice(0, 1)
  const points = scores.length === 0 ? [{}] : scores
  const profiles = asks.has('profile') ? distinctProfiles(facts) : [{}]
  if (profiles.length > MOST_PROFILES)
    return { applies: true, why: `the model states more than ${MOST_PROFILES} different metric profiles` }
  let failed: Extract<Outcome, { ok: false }> | null = null
  // From the highest score, where most conditions hold: one that holds is enough. Of those that fail the first is told.
  for (const profile of profiles.toReversed())
    for (const point of points.toReversed()) {
      const outcome = condition.run({ ...known, profile, ...point })
      if (!outcome.ok) failed = outcome
      else if (outcome.holds) return { applies: true, why: null }
    }
  return failed === null ? { applies: false } : { applies: true, why: explain(failed, facts) }
}

/** Unknown values are left out, so that asking for them is an error that the condition may survive. */
function variablesOf(facts: ConditionFacts): Readonly<Record<string, unknown>> {
  return {
    agent: withoutNulls(facts.agent),
    factors: facts.factors,
    capabilities: facts.capabilities,
    mitigations: { ...UNSTATED, ...facts.mitigations },
    threats: facts.threats.map(withoutNulls),
    layers: { ...MISSING, ...facts.layers },
    ...withoutNulls({ exposure: facts.exposure, change: facts.change }),
    ssvc: facts.ssvc ?? {},
  }
}

/** A model without a profile has one of which nothing is known. */
function distinctProfiles({ profiles = [] }: ConditionFacts): readonly Readonly<Record<string, unknown>>[] {
  const known = profiles.map(({ facts }) => withoutNulls(facts))
  const distinct = new Map(known.map((profile) => [JSON.stringify(profile), profile] as const))
  return distinct.size === 0 ? [{}] : [...distinct.values()]
}

const UNSTATED = everyKey('mitigations', 'unstated')
const MISSING = everyKey('layers', 'missing')

function everyKey(map: string, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries((KEYS[map] ?? []).map((key) => [key, value]))
}

function withoutNulls(data: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}

function explain({ at, reason }: Extract<Outcome, { ok: false }>, facts: ConditionFacts): string {
  const factor = /^factors(?:\.(\w+)|\["(\w+)"\]|\['(\w+)'\])$/.exec(at)
  if (factor !== null)
    return `the model does not state the factor "${factor[1] ?? factor[2] ?? factor[3] ?? ''}"`
  if (/^ssvc\b/.test(at)) return 'the model states no AIVSS-SSVC inputs under "ssvc"'
  if (/^profile\b/.test(at)) return withoutProfile(at, facts)
  switch (at) {
    case 'exposure':
      return 'the model does not state its exposure'
    case 'change':
      return 'there is no base to compare with, so "change" is unknown'
    case 'score':
    case 'severity':
      return 'the score is unknown'
    case 'agent.owner':
      return 'the model does not state its owner'
    default:
      return /^No such key|^Unknown variable/.test(reason)
        ? `"${at}" is not stated`
        : `"${at}" cannot be evaluated: ${reason}`
  }
}

function withoutProfile(at: string, { profiles = [] }: ConditionFacts): string {
  if (profiles.length === 0) return 'the model states no metric profile under "aivss"'
  switch (/\w+(?=\W*$)/.exec(at)?.[0]) {
    case 'bte':
    case 'ui':
      return 'a metric profile has no CVSS v4.0 vector'
    case 'timeline':
      return 'a metric profile does not state "automatable" and "impact", which decide the timeline'
    case 'recommended':
      return 'a metric profile has no recommended timeline: its points are not stated, or an X leaves it open'
    default:
      return `"${at}" is not stated`
  }
}
