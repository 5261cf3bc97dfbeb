import { type Coverage, EVIDENCE_STRENGTHS, type Policy, type Requirement } from '../../policy/policy.ts'
import { RULES } from '../../rules/registry.ts'
import type { DataPath } from '../../source/structured.ts'

/** A demand that one policy makes less of than another. */
export interface Loosened {
  /** The key of a policy file that says so. */
  readonly key: DataPath
  /** As in `thresholds.fail is none, not 9`. */
  readonly what: string
}

/** Strictest first. */
const LEVEL_ORDER = ['error', 'warn', 'note', 'off'] as const
const COVERAGE_ORDER = ['required', 'optional', 'ignore'] as const
const COVERAGE_KEYS = {
  agent: 'agent',
  capability: 'capability',
  toolSurface: 'tool-surface',
} as const satisfies Record<keyof Coverage, string>

/** Where `after` demands less than `before`, key by key. Conditions are not compared: a changed one is named as such. */
export function loosened(before: Policy, after: Policy): readonly Loosened[] {
  return [
    ...scores(before, after),
    ...demands(before, after),
    ...rules(before, after),
    ...rest(before, after),
  ]
}

function scores(before: Policy, after: Policy): readonly Loosened[] {
  const was = before.thresholds
  const is = after.thresholds
  // Who lowers "fail" below "warn" loses a warning that could no longer happen.
  const warned = is.warn === null && is.fail !== null && was.warn !== null && is.fail <= was.warn
  return [
    ...(higher(was.fail, is.fail) ? [than(['thresholds', 'fail'], number(is.fail), number(was.fail))] : []),
    ...(higher(was.warn, is.warn) && !warned
      ? [than(['thresholds', 'warn'], number(is.warn), number(was.warn))]
      : []),
    ...(higher(was.increase, is.increase)
      ? [than(['thresholds', 'increase'], number(is.increase), number(was.increase))]
      : []),
    ...(weaker(LEVEL_ORDER, before.undetermined, after.undetermined)
      ? [than(['undetermined'], after.undetermined, before.undetermined)]
      : []),
    ...(before.scoring.mitigationCredit === 'earned' && after.scoring.mitigationCredit === 'declared'
      ? [than(['scoring', 'mitigation-credit'], 'declared', 'earned')]
      : []),
    ...assumed(before, after),
  ]
}

function assumed(before: Policy, after: Policy): readonly Loosened[] {
  const [was, is] = [before.scoring.assume, after.scoring.assume]
  const factors = Object.entries(is.factors).filter(
    ([name, value]) => !Object.entries(was.factors).some(([known, old]) => known === name && old <= value),
  )
  return [
    ...(is.cvss !== null && is.cvss !== was.cvss
      ? [
          {
            key: ['scoring', 'assume', 'cvss'],
            what: `scoring.assume gives ${is.cvss} to models without a CVSS base`,
          },
        ]
      : []),
    ...factors.map(([name, value]) => ({
      key: ['scoring', 'assume', 'factors', name],
      what: `scoring.assume gives ${name} ${value} to models that do not state it`,
    })),
  ]
}

function demands(before: Policy, after: Policy): readonly Loosened[] {
  return before.require.flatMap((was): readonly Loosened[] => {
    const is = after.require.find(({ id }) => id === was.id)
    const key: DataPath = ['require', was.id]
    if (is === undefined) return [{ key, what: `the demand "${was.id}" is switched off` }]
    const less = lessThan(was, is)
    return less.length === 0
      ? []
      : [{ key, what: `the demand "${was.id}" asks for less: ${less.join(', ')}` }]
  })
}

function lessThan(was: Requirement, is: Requirement): readonly string[] {
  const strongest = EVIDENCE_STRENGTHS.toReversed()
  const others = is.mitigations.filter(({ name }) => !was.mitigations.some((one) => one.name === name))
  return [
    ...(weaker(strongest, was.evidence, is.evidence) ? [`evidence ${is.evidence}, not ${was.evidence}`] : []),
    ...(weaker(LEVEL_ORDER, was.level ?? 'error', is.level ?? 'error')
      ? [`level ${is.level ?? 'error'}`]
      : []),
    ...is.status
      .filter((status) => !was.status.includes(status))
      .map((status) => `status ${status} is enough`),
    ...(others.length > 0 ? [`${others.map(({ name }) => name).join(' or ')} is enough`] : []),
    ...(is.when !== null && is.when.text !== was.when?.text ? ['another condition'] : []),
  ]
}

function rules(before: Policy, after: Policy): readonly Loosened[] {
  const stated = [...after.rules].flatMap(([id, { level }]): readonly Loosened[] => {
    const was = before.rules.get(id)?.level ?? RULES.find((rule) => rule.id === id)?.levels[before.preset]
    return was !== undefined && weaker(LEVEL_ORDER, was, level) ? [than(['rules', id], level, was)] : []
  })
  const gone = before.custom.filter(({ name }) => !after.custom.some((one) => one.name === name))
  const milder = after.custom.flatMap(({ name, level }): readonly Loosened[] => {
    const was = before.custom.find((one) => one.name === name)
    return was !== undefined && weaker(LEVEL_ORDER, was.level, level)
      ? [{ key: ['custom', name], what: `custom/${name} is ${level}, not ${was.level}` }]
      : []
  })
  return [
    ...stated,
    ...gone.map(({ name }) => ({ key: ['custom', name], what: `custom/${name} is switched off` })),
    ...milder,
  ]
}

function rest(before: Policy, after: Policy): readonly Loosened[] {
  const limits = Object.entries(before.limits.factors).flatMap(([name, was]): readonly Loosened[] => {
    const is = Object.entries(after.limits.factors).find(([known]) => known === name)?.[1]
    return is !== undefined && is > was ? [than(['limits', 'factors', name], is, was)] : []
  })
  const coverage = (['agent', 'capability', 'toolSurface'] as const).flatMap((role): readonly Loosened[] =>
    weaker(COVERAGE_ORDER, before.coverage[role], after.coverage[role])
      ? [than(['coverage', COVERAGE_KEYS[role]], after.coverage[role], before.coverage[role])]
      : [],
  )
  return [
    ...limits,
    ...coverage,
    ...(before.review.required && !after.review.required
      ? [than(['review', 'required'], 'false', 'true')]
      : []),
    ...(higher(before.review.maxAgeDays, after.review.maxAgeDays)
      ? [than(['review', 'max-age'], days(after.review.maxAgeDays), days(before.review.maxAgeDays))]
      : []),
    ...(before.gate === 'all' && after.gate === 'new-or-worse'
      ? [than(['gate'], after.gate, before.gate)]
      : []),
    ...(after.waiverMaxDays > before.waiverMaxDays
      ? [than(['waiver-max-days'], after.waiverMaxDays, before.waiverMaxDays)]
      : []),
  ]
}

function than(key: readonly string[], is: string | number, was: string | number): Loosened {
  return { key, what: `${key.join('.')} is ${is}, not ${was}` }
}

/** Null: switched off, which is higher than any number. */
function higher(was: number | null, is: number | null): boolean {
  return was !== null && (is === null || is > was)
}

function weaker(strictestFirst: readonly string[], was: string, is: string): boolean {
  return strictestFirst.indexOf(is) > strictestFirst.indexOf(was)
}

const number = (score: number | null): string => (score === null ? 'none' : String(score))
const days = (count: number | null): string => (count === null ? 'none' : `${count}d`)
