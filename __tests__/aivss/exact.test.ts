import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/properties.ts'
import {
  add,
  compare,
  exact,
  greatest,
  least,
  multiply,
  roundHalfUp,
  subtract,
  toNumber,
} from '../../src/aivss/exact.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('exact decimals', () => {
  test.each([
    [0, 0n, 0],
    [-0, 0n, 0],
    [10, 10n, 0],
    [0.97, 97n, 2],
    [-4.85, -485n, 2],
    [1e-7, 1n, 7],
    [1.25e-9, 125n, 11],
    [1e21, 10n ** 21n, 0],
    [1.5e300, 15n * 10n ** 299n, 0],
  ])('%p is taken by its shortest decimal text', (value, units, places) => {
    expect(exact(value)).toEqual({ units, places })
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%p is refused', (value) => {
    expect(() => exact(value)).toThrow(RangeError)
  })

  test('any finite number comes back unchanged', () => {
    fc.assert(fc.property(finite, (value) => toNumber(exact(value)) === value))
  })

  test('sums and products do not drift as doubles do', () => {
    expect(toNumber(add(exact(0.1), exact(0.2)))).toBe(0.3)
    expect(toNumber(multiply(exact(1.1), exact(1.1)))).toBe(1.21)
    expect(toNumber(subtract(exact(10), exact(9.4)))).toBe(0.6)
  })

  test('comparing does not depend on how many places are written', () => {
    const [tenth, more] = [exact(0.1), add(exact(0.05), exact(0.05))]
    expect(compare(tenth, more)).toBe(0)
    expect(compare(exact(2), exact(10))).toBe(-1)
    expect(compare(exact(-2), exact(-10))).toBe(1)
  })

  test('least and greatest pick by value', () => {
    const numbers = [exact(0.5), exact(-3), exact(10), exact(9.99)] as const
    expect(toNumber(least(...numbers))).toBe(-3)
    expect(toNumber(greatest(...numbers))).toBe(10)
  })

  test.each([
    [8.64, 8.6],
    [8.65, 8.7],
    [4.85, 4.9],
    [9.25, 9.3],
    [0.049999, 0],
    [0.05, 0.1],
    [9.95, 10],
    [7, 7],
    [7.3, 7.3],
    [-0.25, -0.2],
    [-0.26, -0.3],
    [-0.2, -0.2],
  ])('%p rounds half up to %p', (value, rounded) => {
    expect(toNumber(roundHalfUp(exact(value)))).toBe(rounded)
  })
})
