import { describe, expect, test } from '@jest/globals'
import { costAbuse, reliabilityOf, traceability } from '../../src/aivss/index.ts'

describe('SR from episodes', () => {
  test.each([
    [30, 30, 'R', 0.9173, 1],
    [18, 30, 'P', 0.45057, 0.73288],
    [0, 30, 'U', 0, 0.0827],
    [29, 30, 'P', 0.86358, 0.99253],
    [1, 30, 'P', 0.00747, 0.13642],
    [980, 1000, 'R', 0.97132, 0.98609],
  ])('%i of %i is %s', (successes, trials, value, lower, upper) => {
    const result = reliabilityOf({ successes, trials })
    expect(result.value).toBe(value)
    expect(result.lower).toBeCloseTo(lower, 4)
    expect(result.upper).toBeCloseTo(upper, 4)
  })

  test.each([
    [29, 29],
    [0, 29],
    [1, 1],
  ])('%i of %i says nothing', (successes, trials) =>
    expect(reliabilityOf({ successes, trials })).toEqual({ value: 'X', lower: null, upper: null }),
  )

  test('the value follows from the bounds, and mirrors', () => {
    const mirrored = { R: 'U', U: 'R', P: 'P', X: 'X' } as const
    for (let trials = 30; trials <= 120; trials++)
      for (let successes = 0; successes <= trials; successes++) {
        const { value, lower, upper } = reliabilityOf({ successes, trials })
        if (lower === null || upper === null) throw new Error('30 episodes are enough')
        expect([successes, trials, value]).toEqual([
          successes,
          trials,
          lower >= 0.9 ? 'R' : upper < 0.1 ? 'U' : 'P',
        ])
        expect(reliabilityOf({ successes: trials - successes, trials }).value).toBe(mirrored[value])
      }
  })

  test.each([
    [31, 30],
    [-1, 30],
    [0, 0],
    [1.5, 30],
    [30, Infinity],
    [NaN, 30],
  ])('%d of %d is refused', (successes, trials) =>
    expect(() => reliabilityOf({ successes, trials })).toThrow(RangeError),
  )
})

describe('CA from facts', () => {
  test.each([
    // ceiling, coverage, fail-closed, bypass
    [true, true, true, false, 'N'],
    [true, false, true, false, 'M'],
    [true, true, false, false, 'M'],
    [true, true, true, true, 'W'],
    [false, true, true, false, 'W'],
    [false, null, null, null, 'W'],
    [null, null, null, true, 'W'],
    [null, true, true, false, 'X'],
    [true, true, true, null, 'X'],
    [true, null, false, false, 'X'],
    [true, true, null, false, 'X'],
  ] as const)(
    '%s %s %s %s is %s',
    (ceilingDefined, coverageComplete, failClosed, bypassDemonstrated, value) =>
      expect(costAbuse({ ceilingDefined, coverageComplete, failClosed, bypassDemonstrated })).toBe(value),
  )
})

describe('TD from facts', () => {
  test.each([
    // tested, actions, principals, fields, integrity, retention
    [true, true, true, true, true, true, 'L'],
    [true, true, true, false, true, true, 'M'],
    [true, true, true, true, true, false, 'M'],
    [true, false, true, true, true, true, 'H'],
    [true, true, false, null, null, null, 'H'],
    [true, null, false, true, true, true, 'H'],
    [true, null, true, true, true, true, 'X'],
    [true, true, true, true, null, true, 'X'],
    [false, false, false, false, false, false, 'X'],
    [null, true, true, true, true, true, 'X'],
  ] as const)('%s %s %s %s %s %s is %s', (tested, actions, principals, fields, integrity, retention, value) =>
    expect(
      traceability({
        retrievalTested: tested,
        actionsReconstructable: actions,
        principalsBounded: principals,
        fieldsComplete: fields,
        integrityProtected: integrity,
        retentionVerified: retention,
      }),
    ).toBe(value),
  )
})
