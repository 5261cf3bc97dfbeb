import { toNumber } from './exact.ts'
import { FACTORS } from './factors.ts'
import { FORMULAS } from './formulas.ts'
import { isSingle, rangeOf, type Interval } from './interval.ts'
import { factorInterval, openTerms, resolveInput, type ScoreInput } from './score-input.ts'
import { MITIGATION_FACTORS } from './version.ts'

/** A number, or the range in which unknown inputs leave it. */
export interface Known {
  /** Null when `low` and `high` differ. */
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** One step of the computation. */
export interface Step extends Known {
  /** The name under which later steps use the value. */
  readonly id: string
  readonly label: string
  /** In names: "gap * sum / 10 * thm". Null for an input. */
  readonly formula: string | null
  /** The same in numbers: "1.2 * 6 / 10 * 1.1", with "(0..10)" for what is open. Null for an input. */
  readonly worked: string | null
}

/** Every step of a score: the inputs that count, each line of the version's formula, the score. Input in range only. */
export function stepsOf(input: ScoreInput): readonly Step[] {
  const resolved = resolveInput(input)
  const terms = openTerms(resolved)
  const formula = FORMULAS[input.version]

  const steps: Step[] = []
  const note = (id: string, label: string, text: string | null, interval: Interval): void => {
    const worked = text === null ? null : inNumbers(text, steps)
    steps.push({ id, label, formula: text, worked, ...knownIn(interval) })
  }
  for (const { id, value } of resolved.factors) note(id, FACTORS[id].name, null, factorInterval(value))
  note('sum', 'Sum of the ten factors', resolved.factors.map(({ id }) => id).join(' + '), terms.sum)
  note('cvss', 'CVSS v4.0 base score', null, terms.cvss)
  note('thm', 'Threat multiplier', null, { low: terms.thm, high: terms.thm })
  if (MITIGATION_FACTORS[input.version]) {
    note('mf', 'Mitigation factor', null, { low: terms.mf, high: terms.mf })
  }
  for (const { id, label, text, value } of formula.lines) note(id, label, text, rangeOf(value, terms))
  note('aivss', 'AIVSS score', formula.finalText, rangeOf(formula.final, terms))
  return steps
}

export function knownIn(interval: Interval): Known {
  const [low, high] = [toNumber(interval.low), toNumber(interval.high)]
  return { value: isSingle(interval) ? low : null, low, high }
}

/** Puts the values of earlier steps in the place of their names. */
function inNumbers(text: string, steps: readonly Step[]): string {
  return text.replace(/[a-z_]+/g, (name) => {
    const step = steps.find(({ id }) => id === name)
    if (!step) return name
    return step.value === null ? `(${step.low}..${step.high})` : String(step.value)
  })
}
