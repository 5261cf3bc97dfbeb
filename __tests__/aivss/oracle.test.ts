import { describe, expect, test } from '@jest/globals'
import { FACTOR_SETS, score, type FactorId, type FactorSet } from '../../src/aivss/index.ts'

/**
 * Every input that the tables allow, against integers only: CVSS in tenths (0-100), factor sum in halves (0-20),
 * multipliers in hundredths. Each oracle gives the score in tenths.
 */
const roundedDown = (dividend: number, divisor: number) => (dividend - (dividend % divisor)) / divisor

const TENTHS = Array.from({ length: 101 }, (_, index) => index)
const HALVES = Array.from({ length: 21 }, (_, index) => index)

const factorsOf = (set: FactorSet): readonly Partial<Record<FactorId, number>>[] =>
  HALVES.map((halves) =>
    Object.fromEntries(
      FACTOR_SETS[set].map((id, index) => [id, Math.max(0, Math.min(2, halves - 2 * index)) / 2]),
    ),
  )

/** Lists the inputs for which the score is not the oracle's. */
function disagreements(
  version: '0.5' | '0.8' | '0.9',
  thms: readonly number[],
  mfs: readonly number[],
  oracle: (cvss: number, halves: number, thm: number, mf: number) => number,
): readonly string[] {
  const wrong: string[] = []
  const sets = factorsOf(version === '0.5' ? '0.5' : '0.8')
  for (const cvss of TENTHS) {
    for (const [halves, factors] of sets.entries()) {
      for (const thm of thms) {
        for (const mf of mfs) {
          const { aivss } = score({ version, cvss: cvss / 10, factors, thm: thm / 100, mf: mf / 100 })
          const expected = oracle(cvss, halves, thm, mf) / 10
          if (aivss !== expected) wrong.push(`${cvss} ${halves} ${thm} ${mf}: ${aivss} for ${expected}`)
        }
      }
    }
  }
  return wrong
}

describe('every input of the tables', () => {
  test('0.8', () => {
    const wrong = disagreements('0.8', [100, 97, 50], [100, 83, 67], (cvss, halves, thm, mf) => {
      const raw = (2000 * cvss + (100 - cvss) * halves * thm) * mf // in 2 millionths
      return roundedDown(10 * raw + 1_000_000, 2_000_000)
    })
    expect(wrong).toEqual([])
  })

  test('0.5', () => {
    const wrong = disagreements('0.5', [100, 97, 91], [100], (cvss, halves, thm) => {
      const raw = (cvss + 5 * halves) * thm // in 2 thousandths
      return roundedDown(10 * raw + 1000, 2000)
    })
    expect(wrong).toEqual([])
  })

  test('0.9', () => {
    const wrong = disagreements('0.9', [97, 50], [83, 50], (cvss, halves, thm, mf) => {
      const raw = 200_000 * cvss + (100 - cvss) * halves * thm * mf // in 2 millionths
      return Math.max(cvss, Math.min(100, roundedDown(10 * raw + 1_000_000, 2_000_000)))
    })
    expect(wrong).toEqual([])
  })
})
