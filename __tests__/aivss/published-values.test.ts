import { describe, expect, test } from '@jest/globals'
import { contributionsOf } from '../../src/aivss/contributions.ts'
import {
  FACTOR_IDS,
  publishedMitigationFactors,
  publishedThreatMultipliers,
  reliabilityOf,
} from '../../src/aivss/index.ts'

describe('the values that a version publishes', () => {
  test.each(['0.5', '0.8', '0.9'] as const)('of %s come largest first', (version) => {
    const [threat, mitigation] = [publishedThreatMultipliers(version), publishedMitigationFactors(version)]
    expect(threat).toEqual(threat.toSorted((a, b) => b - a))
    expect(mitigation).toEqual(mitigation.toSorted((a, b) => b - a))
    expect([threat[0], mitigation.length]).toEqual([1, version === '0.5' ? 0 : version === '0.8' ? 3 : 4])
  })
})

describe('what factors add', () => {
  const { opacity: _unknown, ...stated } = Object.fromEntries(FACTOR_IDS.map((id) => [id, 0]))
  const factors = { ...stated, tools: 1, persistence: 0.5 }

  test('can be asked of the highest alone, an unknown one counting as 1; they keep the order of the set', () => {
    const named = (most?: number) =>
      contributionsOf({ version: '0.8', cvss: 5, factors }, most).map(({ factor, stated }) => [
        factor,
        stated,
      ])
    expect(named(2)).toEqual([
      ['tools', 1],
      ['opacity', null],
    ])
    expect(named(3)).toHaveLength(3)
    expect(named()).toHaveLength(10)
  })
})

test.each([
  [31, 30, 'there cannot be 31 successes in 30 episodes'],
  [-1, 30, 'there cannot be -1 successes in 30 episodes'],
  [0, 0, 'episodes are whole numbers, not 0 of 0'],
  [1.5, 30, 'episodes are whole numbers, not 1.5 of 30'],
  [1, 30.5, 'episodes are whole numbers, not 1 of 30.5'],
])('%d successes in %d episodes are no episodes', (successes, trials, told) => {
  expect(() => reliabilityOf({ successes, trials })).toThrow(told)
})
