import type { CvssVector } from './cvss.ts'

/**
 * A CVSS v4.0 score of a vector, 0.0 to 10.0 with one decimal. `base`, the default: of its eleven base metrics alone.
 * `bte`: CVSS-BTE, with its threat and environmental metrics too; an E that is X or not stated counts as Attacked.
 */
export type CvssCalculator = (vector: CvssVector, score?: 'base' | 'bte') => number

/** A score takes about a millisecond, and a model is scored many times: so many results are kept. */
const MOST_KEPT = 10_000

/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
export async function loadCvssCalculator(): Promise<CvssCalculator> {
  const { default: calculator } = await import('ae-cvss-calculator')
  const compute = (text: string, score: 'base' | 'bte'): number => {
    const { baseMetricsOnly, overall } = new calculator.Cvss4P0(text).calculateScores()
    const result = score === 'base' ? baseMetricsOnly : overall
    if (result === undefined) throw new Error(`no ${score} score for ${text}`)
    return result
  }
  const kept = new Map<string, number>()
  return (vector, score = 'base') => {
    const text = score === 'base' ? vector.base : vector.text
    const key = `${score} ${text}`
    const result = kept.get(key) ?? compute(text, score)
    if (kept.size < MOST_KEPT) kept.set(key, result)
    return result
  }
}
