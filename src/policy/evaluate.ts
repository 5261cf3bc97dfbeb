import type { FactorId } from '../aivss/factors.ts'
import type { Severity } from '../aivss/severity.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { LayerId } from '../model/maestro.ts'
import type { Exposure, FormatId, MitigationStatus } from '../model/threat-model.ts'
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
}

export type Application =
  | {
      readonly applies: true
      /** Why it could not be evaluated; null where it simply holds. */
      readonly why: string | null
    }
  | { readonly applies: false }

/**
 * Whether a condition applies to an agent: it holds at one of the scores, or it cannot be evaluated because something
 * that decides it is unknown. What is unknown but decides nothing (`true || unknown`) does not matter.
 */
export function evaluate(condition: Condition, facts: ConditionFacts): Application {
  const known = variablesOf(facts)
  const points = facts.scores.length === 0 ? [{}] : facts.scores
  const outcomes = points.map((point) => condition.run({ ...known, ...point }))
  if (outcomes.some((outcome) => outcome.ok && outcome.holds)) return { applies: true, why: null }
  const failed = outcomes.find((outcome) => !outcome.ok)
  return failed === undefined || failed.ok ? { applies: false } : { applies: true, why: explain(failed) }
}

/** Unknown values are left out, so that asking for them is an error that the condition may survive. */
function variablesOf(facts: ConditionFacts): Readonly<Record<string, unknown>> {
  return {
    agent: withoutNulls(facts.agent),
    factors: facts.factors,
    capabilities: facts.capabilities,
    mitigations: { ...everyKey('mitigations', 'unstated'), ...facts.mitigations },
    threats: facts.threats.map(withoutNulls),
    layers: { ...everyKey('layers', 'missing'), ...facts.layers },
    ...withoutNulls({ exposure: facts.exposure, change: facts.change }),
  }
}

function everyKey(map: string, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries((KEYS[map] ?? []).map((key) => [key, value]))
}

function withoutNulls(data: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}

function explain({ at, reason }: Extract<Outcome, { ok: false }>): string {
  const factor = /^factors(?:\.(\w+)|\["(\w+)"\]|\['(\w+)'\])$/.exec(at)
  if (factor !== null)
    return `the model does not state the factor "${factor[1] ?? factor[2] ?? factor[3] ?? ''}"`
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
