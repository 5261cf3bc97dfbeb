import type { CvssVector } from './cvss.ts'

/** The CVSS v4.0 base score of a vector: 0.0 to 10.0, one decimal. Its other metrics do not count. */
export type CvssCalculator = (vector: CvssVector) => number

/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
export async function loadCvssCalculator(): Promise<CvssCalculator> {
  const { default: calculator } = await import('ae-cvss-calculator')
  return (vector) => {
    const { baseMetricsOnly } = new calculator.Cvss4P0(vector.base).calculateScores()
    if (baseMetricsOnly === undefined) throw new Error(`no base score for ${vector.base}`)
    return baseMetricsOnly
  }
}
