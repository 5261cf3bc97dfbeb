import { describe, expect, test } from '@jest/globals'
import { add, exact, multiply, ONE, subtract, toNumber, type Exact } from '../../src/aivss/exact.ts'
import type { Terms } from '../../src/aivss/formula.ts'
import { isSingle, rangeOf } from '../../src/aivss/interval.ts'

const from = (low: number, high: number) => ({ low: exact(low), high: exact(high) })
const range = (term: (terms: Terms) => Exact) => {
  const { low, high } = rangeOf(term, { cvss: from(2, 5), sum: from(1, 4), thm: ONE, mf: ONE })
  return [toNumber(low), toNumber(high)]
}

describe('the range of a term over open inputs', () => {
  test.each<[string, (terms: Terms) => Exact, number, number]>([
    ['rising in both', ({ cvss, sum }) => add(cvss, sum), 3, 9],
    ['falling in the factor sum', ({ cvss, sum }) => subtract(cvss, sum), -2, 4],
    ['falling in CVSS', ({ cvss, sum }) => subtract(sum, cvss), -4, 2],
    ['a product that turns', ({ cvss, sum }) => multiply(subtract(cvss, exact(4)), sum), -8, 4],
  ])('%s', (_, term, low, high) => {
    expect(range(term)).toEqual([low, high])
  })

  test('of known inputs it is one number', () => {
    const known = { cvss: from(2, 2), sum: from(3, 3), thm: ONE, mf: ONE }
    const result = rangeOf(({ cvss, sum }) => add(cvss, sum), known)
    expect(isSingle(result)).toBe(true)
    expect(toNumber(result.low)).toBe(5)
  })
})
