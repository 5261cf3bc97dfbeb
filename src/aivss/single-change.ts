import type { FactorId } from './factors.ts'
import { score } from './score.ts'
import { resolveInput, type InputName, type ScoreInput } from './score-input.ts'
import { compareSeverity, type Severity } from './severity.ts'
import { publishedMitigationFactors, publishedThreatMultipliers } from './version.ts'

/** The smallest change of one input, all others kept, that lowers the band. */
export interface SingleChange {
  readonly input: InputName
  /** Null when the input is unknown: the change is then to establish it. */
  readonly from: number | null
  readonly to: number
  /** The score after the change; null when other unknown inputs leave it open. */
  readonly aivss: number | null
  readonly low: number
  readonly high: number
  /** The band of `high`, milder than before. */
  readonly severity: Severity
}

/**
 * For each input the smallest single reduction after which the worst score that is still possible falls into a milder
 * band: CVSS and factors in steps of 0.1, the multipliers through their published values. Inputs that cannot do it
 * alone are left out. Order: cvss, the set's factors, thm, mf.
 *
 * @throws RangeError when the input is out of range
 */
export function singleChanges(input: ScoreInput): readonly SingleChange[] {
  const { cvss, factors, thm, mf } = resolveInput(input)
  const { version } = input
  const withFactor =
    (id: FactorId) =>
    (value: number): ScoreInput => ({ ...input, factors: { ...input.factors, [id]: value } })
  const attempts: readonly Attempt[] = [
    { input: 'cvss', from: cvss, steps: tenthsUpTo(10), change: (value) => ({ ...input, cvss: value }) },
    ...factors.map(({ id, value }): Attempt => ({
      input: id,
      from: value,
      steps: tenthsUpTo(1),
      change: withFactor(id),
    })),
    {
      input: 'thm',
      from: thm,
      steps: publishedThreatMultipliers(version),
      change: (value) => ({ ...input, thm: value }),
    },
    {
      input: 'mf',
      from: mf,
      steps: publishedMitigationFactors(version),
      change: (value) => ({ ...input, mf: value }),
    },
  ]
  const before = score(input).highSeverity
  return attempts.map((attempt) => smallest(attempt, before)).filter((change) => change !== null)
}

interface Attempt {
  readonly input: InputName
  readonly from: number | null
  /** Values to try, largest first. */
  readonly steps: readonly number[]
  readonly change: (value: number) => ScoreInput
}

function smallest({ input, from, steps, change }: Attempt, before: Severity): SingleChange | null {
  for (const to of steps) {
    if (from !== null && to >= from) continue
    const { aivss, low, high, highSeverity } = score(change(to))
    if (compareSeverity(highSeverity, before) < 0) {
      return { input, from, to, aivss, low, high, severity: highSeverity }
    }
  }
  return null
}

/** `max`, then down to 0 in tenths. */
function tenthsUpTo(max: number): readonly number[] {
  return Array.from({ length: max * 10 + 1 }, (_, index) => (max * 10 - index) / 10)
}
