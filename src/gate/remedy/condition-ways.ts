import { FACTOR_IDS, type FactorId } from '../../aivss/factors.ts'
import { SEVERITIES, severityFloor } from '../../aivss/severity.ts'
import { CAPABILITIES, isCapability } from '../../model/capabilities.ts'
import { mitigationIds } from '../../model/names.ts'
import { LAYER_IDS } from '../../model/maestro.ts'
import type { Condition } from '../../policy/conditions.ts'
import { type ConditionFacts, evaluate } from '../../policy/evaluate.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import { changeOf } from '../changes.ts'
import { factsOf } from '../facts.ts'
import { missingInput } from './input-part.ts'
import { lowerFactor, powerGone } from './powers.ts'
import { highestStated, stepsBelow } from './reductions.ts'
import { waysBelow } from './score-ways.ts'
import type { Side } from './trial.ts'

/** Score limits that are read from one condition. */
const MOST_LIMITS = 3

/**
 * What could make a condition of the policy no longer hold: only what it names is changed, and evaluation decides whether
 * that is enough. Exposure, owners and threats are what they are.
 */
export function waysAgainst(side: Side, condition: Condition): readonly (readonly RemedyPart[])[] {
  const { text } = condition
  const names = new Set(text.match(/[A-Za-z_][\w.-]*/g) ?? [])
  const quoted = new Set([...text.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map((one) => one[1] ?? one[2] ?? ''))
  const speaksOf = (map: string, id: string): boolean => names.has(`${map}.${id}`) || quoted.has(id)
  const mitigations = mitigationIds().filter((id) => speaksOf('mitigations', id))
  const inPlace = mitigations.map((id): RemedyPart => ({ kind: 'mitigation', id, evidence: 'stated' }))
  const layers = LAYER_IDS.filter((id) => speaksOf('layers', id))
  const powers = Object.keys(CAPABILITIES)
    .filter(isCapability)
    .filter((id) => quoted.has(id))
  return [
    ...inPlace.map((part) => [part]),
    ...(inPlace.length > 1 ? [inPlace] : []),
    ...factorWays(
      side,
      condition,
      FACTOR_IDS.filter((id) => speaksOf('factors', id)),
    ),
    ...layers.map((id): readonly RemedyPart[] => [{ kind: 'layer', id }]),
    ...powers.flatMap((id) => powerGone(side, id) ?? []).map((part) => [part]),
    ...scoreLimits(text, names, quoted).flatMap((limit) => waysBelow(side, limit)),
  ]
}

/**
 * The factors that a condition names, stated where they are missing, lower where they are not: one alone where that is
 * enough at the score as it is, else the fewest of them that are.
 */
function factorWays(
  side: Side,
  condition: Condition,
  ids: readonly FactorId[],
): readonly (readonly RemedyPart[])[] {
  const { model, scored } = side.judged
  const { before } = side.stand
  const partners = { partnerOf: () => before?.model ?? null }
  const facts = factsOf(model, scored, changeOf(model, partners, side.input.base))
  const steps = ids
    .map((id) => ({ id, values: valuesBelow(side, id) }))
    .filter(({ values }) => values.length > 0)
  const holdsNot = (lower: readonly Lower[]): boolean =>
    !evaluate(condition, withFactors(facts, lower)).applies
  const alone = steps.flatMap(({ id, values }): readonly (readonly Lower[])[] => {
    const value = values.find((one) => holdsNot([{ id, value: one }]))
    return value === undefined ? [] : [[{ id, value }]]
  })
  const sets = alone.length > 0 ? alone : together(steps, holdsNot)
  return sets.map((lower) =>
    lower.map(({ id, value }) => {
      const from = highestStated(model, id)
      return from === null ? missingInput(side, id) : lowerFactor(side, id, from, value)
    }),
  )
}

interface Lower {
  readonly id: FactorId
  readonly value: number
}

/** All of them as little as is enough, then without those that are not needed. */
function together(
  steps: readonly { readonly id: FactorId; readonly values: readonly number[] }[],
  holdsNot: (lower: readonly Lower[]) => boolean,
): readonly (readonly Lower[])[] {
  const at = (pick: (values: readonly number[]) => number | undefined): readonly Lower[] =>
    steps.flatMap(({ id, values }) => {
      const value = pick(values)
      return value === undefined ? [] : [{ id, value }]
    })
  const enough = [at((values) => values[0]), at((values) => values.at(-1))].find(holdsNot)
  if (enough === undefined) return []
  return [
    enough.reduce((set, one) => {
      const rest = set.filter((other) => other !== one)
      return holdsNot(rest) ? rest : set
    }, enough),
  ]
}

/** The values that a factor could have, highest first; where it is missing, the least that it can be. */
function valuesBelow(side: Side, id: FactorId): readonly number[] {
  const from = highestStated(side.judged.model, id)
  return from === null ? [missingInput(side, id).atMost] : stepsBelow(side, id, from)
}

function withFactors(facts: ConditionFacts, lower: readonly Lower[]): ConditionFacts {
  const changed = Object.fromEntries(lower.map(({ id, value }) => [id, value]))
  return { ...facts, factors: { ...facts.factors, ...changed } }
}

/** Scores at which a condition could change: the numbers and bands that it compares with. */
function scoreLimits(
  text: string,
  names: ReadonlySet<string>,
  quoted: ReadonlySet<string>,
): readonly number[] {
  const numbers = [...text.matchAll(/\bscore\s{0,9}[<>=!]{1,2}\s{0,9}(\d{1,2}(?:\.\d{1,9})?)/g)].map((one) =>
    Number(one[1]),
  )
  const bands = names.has('severity')
    ? SEVERITIES.filter((severity) => quoted.has(severity)).map(severityFloor)
    : []
  const limits = [...numbers, ...bands].filter((limit) => limit > 0 && limit <= 10)
  return [...new Set(limits)].toSorted((a, b) => b - a).slice(0, MOST_LIMITS)
}
