import { FACTOR_IDS, type FactorId } from './factors.ts'
import { resolveInput, type InputName, type ScoreInput } from './score-input.ts'
import { PUBLISHED_FACTOR_VALUES, publishedMitigationFactors, publishedThreatMultipliers } from './version.ts'

/** An input that no score can be computed from. */
export interface InputProblem {
  readonly input: InputName
  readonly value: number
  /** What it has to be, to follow the input's name: "must be a number from 0 to 10". */
  readonly message: string
}

/** An input that counts as it stands, although the version's document does not publish such a value. */
export interface OffTable {
  readonly input: InputName
  readonly value: number
  /** The published values; null for CVSS, which has any value with one decimal. */
  readonly published: readonly number[] | null
}

/** Everything in an input that is out of range, in the order cvss, factors, thm, mf. Empty: it can be scored. */
export function checkScoreInput(input: ScoreInput): readonly InputProblem[] {
  const problems: InputProblem[] = []
  const check = (name: InputName, value: number | null | undefined, range: Range): void => {
    if (value === null || value === undefined || range.holds(value)) return
    problems.push({ input: name, value, message: range.message })
  }
  check('cvss', input.cvss, CVSS)
  for (const id of FACTOR_IDS) check(id, input.factors[id], FACTOR)
  check('thm', input.thm, THREAT_MULTIPLIER)
  check('mf', input.mf, MITIGATION_FACTOR)
  return problems
}

/** The values of an input that its version's tables do not list, in the order cvss, factors of the set, thm, mf. */
export function offTable(input: ScoreInput): readonly OffTable[] {
  const { factors, thm, mf } = resolveInput(input)
  const found: OffTable[] = []
  if (input.cvss !== null && !hasOneDecimal(input.cvss)) {
    found.push({ input: 'cvss', value: input.cvss, published: null })
  }
  const look = (name: 'thm' | 'mf' | FactorId, value: number | null, published: readonly number[]): void => {
    if (value !== null && !published.includes(value)) found.push({ input: name, value, published })
  }
  for (const { id, value } of factors) look(id, value, PUBLISHED_FACTOR_VALUES)
  look('thm', thm, publishedThreatMultipliers(input.version))
  // 0.5 has no mitigation factor, so there is none to be off a table.
  if (input.version !== '0.5') look('mf', mf, publishedMitigationFactors(input.version))
  return found
}

interface Range {
  readonly holds: (value: number) => boolean
  readonly message: string
}

const CVSS: Range = { holds: (n) => n >= 0 && n <= 10, message: 'must be a number from 0 to 10' }
const FACTOR: Range = { holds: (n) => n >= 0 && n <= 1, message: 'must be a number from 0 to 1' }
const THREAT_MULTIPLIER: Range = {
  holds: (n) => n > 0 && n <= 1.5,
  message: 'must be above 0 and at most 1.5',
}
const MITIGATION_FACTOR: Range = { holds: (n) => n > 0 && n <= 1, message: 'must be above 0 and at most 1' }

function hasOneDecimal(value: number): boolean {
  return Number(value.toFixed(1)) === value
}
