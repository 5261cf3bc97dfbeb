import { FACTOR_IDS, type FactorId } from '../../aivss/factors.ts'
import { isCapability } from '../../model/capabilities.ts'
import { mitigationFromName } from '../../model/names.ts'
import { LAYER_IDS } from '../../model/maestro.ts'
import type { Policy } from '../../policy/policy.ts'
import type { RemedyEvidence, RemedyPart } from '../../verdict/remedy.ts'
import type { Finding } from '../../verdict/verdict.ts'
import { pathsOf } from '../judge-model.ts'
import { policiesFor } from '../judge-agent.ts'
import { waysAgainst } from './condition-ways.ts'
import { missingInput } from './input-part.ts'
import { impliedLeast, lowerFactor, powerGone, powersAbove } from './powers.ts'
import { highestStated, stepsBelow } from './reductions.ts'
import { valueBefore, wasStated } from './restore.ts'
import { waysBelow } from './score-ways.ts'
import { waysToEarn } from './credit-ways.ts'
import type { Side } from './trial.ts'

/** Changes that belong together and might answer a finding. Whether they do is found out by evaluation. */
export type Way = readonly RemedyPart[]

type WaysOut = (finding: Finding, side: Side) => readonly Way[]

/**
 * The changes that could answer an error, by rule; a rule that stands here not has none. A number never falls without what
 * it stands for, no claim rises, no model goes, and the policy stays as it is.
 */
const WAYS_OUT: Readonly<Record<string, WaysOut>> = {
  'capability-drift': (finding, side) => {
    const [what, id] = split(finding.subject)
    if (what === 'capability' && isCapability(id)) {
      const gone = powerGone(side, id)
      return [[{ kind: 'capability', id }], ...(gone === null ? [] : [[gone]])]
    }
    const stated = isFactor(id) ? side.judged.model.factors[id] : undefined
    if (!isFactor(id) || stated === undefined) return []
    const powers = [...new Set(powersAbove(side, id, stated.value).map((grant) => grant.id))]
    return [
      [{ kind: 'raise', id, to: impliedLeast(side, id) }],
      powers.flatMap((power) => powerGone(side, power) ?? []),
    ]
  },

  'factor-limit': (finding, side) => {
    const id = finding.subject
    if (!isFactor(id)) return []
    const from = highestStated(side.judged.model, id)
    if (from === null) return [[missingInput(side, id)]]
    const limits = policiesOf(side).flatMap(({ limits: { factors } }) => factors[id] ?? [])
    // A limit between two published values is a step of the policy's own.
    const steps = [...new Set([...stepsBelow(side, id, from), ...limits])].filter((to) => to < from)
    return steps.toSorted((a, b) => b - a).map((to) => [lowerFactor(side, id, from, to)])
  },

  // What was only said shows nothing; a file that the change brings does, whichever mitigation it stands for.
  'input-lowered': (finding, side) => [
    ...restoring(finding.subject, side),
    ...mitigationNamed(finding.subject, 'new-path'),
    ...side.judged.model.mitigations
      .filter(({ status }) => status === 'in-place')
      .map(({ id }): Way => [{ kind: 'mitigation', id, evidence: 'new-path' }])
      .slice(0, 2),
  ],

  'layer-uncovered': ({ subject }) =>
    LAYER_IDS.filter((id) => id === subject).map((id) => [{ kind: 'layer', id }]),

  'mitigation-evidence': ({ subject }) => mitigationNamed(subject, 'path'),

  'mitigation-overdue': ({ subject }) => mitigationNamed(subject, 'stated'),

  'mitigation-unearned': (_finding, side) => [
    [{ kind: 'claim', strength: 'partial' }],
    [{ kind: 'claim', strength: 'none' }],
    ...waysToEarn(side, 'partial'),
    ...waysToEarn(side, 'strong'),
  ],

  'model-invalid': ({ subject }) => (subject === 'review.on' ? [[{ kind: 'review' }]] : []),

  'off-table-value': ({ subject }) =>
    subject === 'mitigation-strength'
      ? [[{ kind: 'claim', strength: 'partial' }], [{ kind: 'claim', strength: 'none' }]]
      : [],

  'required-mitigation': (finding, side) => {
    const demands = policiesOf(side).flatMap(({ require }) =>
      require.filter(({ id, mitigations }) => {
        const [single, ...others] = mitigations
        const name = others.length === 0 && single !== undefined ? (single.id ?? single.name) : id
        return name === finding.subject
      }),
    )
    return [
      ...demands.flatMap(({ mitigations, evidence }) =>
        mitigations.flatMap(({ id }): readonly Way[] =>
          id === null
            ? []
            : [[{ kind: 'mitigation', id, evidence: evidence === 'prose' ? 'stated' : evidence }]],
        ),
      ),
      ...demands.flatMap(({ when }) => (when === null ? [] : waysAgainst(side, when))),
    ]
  },

  'review-missing': () => [[{ kind: 'review' }]],
  'review-stale': () => [[{ kind: 'review' }]],

  'score-increase': (_finding, side) => {
    const before = side.stand.before?.scored.score
    const allowed = policiesOf(side).flatMap(({ thresholds: { increase } }) => increase ?? [])
    if (before === undefined || allowed.length === 0) return []
    const from = before.determined ? before.high : before.low
    const limit = Math.round((from + Math.min(...allowed)) * 10 + 1) / 10
    return [...restoringMissing(side), ...waysBelow(side, limit)]
  },

  'score-threshold': (_finding, side) => failLimits(side).flatMap((limit) => waysBelow(side, limit)),

  'score-undetermined': (_finding, side) => [
    ...restoringMissing(side),
    ...failLimits(side).flatMap((limit) => waysBelow(side, limit)),
  ],
}

/** The changes that could answer an error of an agent; empty where nothing that a model or artefact says does. */
export function waysOut(finding: Finding, side: Side): readonly Way[] {
  if (finding.agent !== side.judged.model.agent.id.value) return []
  const custom = /^custom\/(.+)$/s.exec(finding.rule)?.[1]
  if (custom !== undefined) {
    const rules = policiesOf(side).flatMap((policy) => policy.custom.filter(({ name }) => name === custom))
    return rules.flatMap(({ when }) => waysAgainst(side, when))
  }
  return Object.hasOwn(WAYS_OUT, finding.rule) ? (WAYS_OUT[finding.rule]?.(finding, side) ?? []) : []
}

function policiesOf({ stand, input, judged }: Side): readonly Policy[] {
  return policiesFor(input.policy, pathsOf(input, judged.model, stand.before?.model ?? null))
}

function failLimits(side: Side): readonly number[] {
  const limits = policiesOf(side).flatMap(({ thresholds: { fail } }) => fail ?? [])
  return limits.length === 0 ? [] : [Math.min(...limits)]
}

/** Everything that is missing and that the base stated. */
function restoringMissing(side: Side): readonly Way[] {
  const way = side.judged.scored.score.missing.flatMap((id) => restoring(id, side).flat())
  return way.length === 0 ? [] : [way]
}

function restoring(subject: string, { stand }: Side): readonly Way[] {
  const before = stand.before?.model ?? null
  return before === null || !wasStated(before, subject)
    ? []
    : [[{ kind: 'restore', subject, value: valueBefore(before, subject) }]]
}

function mitigationNamed(subject: string, evidence: RemedyEvidence): readonly Way[] {
  const id = mitigationFromName(subject.replace(/^mitigation:/, ''))
  return id === null ? [] : [[{ kind: 'mitigation', id, evidence }]]
}

/** `capability:exec.shell` as its two halves. */
function split(subject: string): readonly [string, string] {
  const colon = subject.indexOf(':')
  return [subject.slice(0, colon), subject.slice(colon + 1)]
}

function isFactor(id: string): id is FactorId {
  return FACTOR_IDS.some((known) => known === id)
}
