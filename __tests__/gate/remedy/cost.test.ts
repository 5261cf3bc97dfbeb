import { describe, expect, it } from '@jest/globals'
import { partCost } from '../../../src/gate/remedy/cost.ts'
import type { ThreatModel } from '../../../src/model/threat-model.ts'
import { at, EMPTY, factor, FULL, input, put } from './parts.ts'

describe('what asks less stands first', () => {
  const planned = (status: ThreatModel['mitigations'][number]['status']): ThreatModel => ({
    ...EMPTY,
    mitigations: FULL.mitigations.filter(({ id }) => id === 'sandboxing').map((one) => ({ ...one, status })),
  })
  const less: readonly (readonly [string, () => number, () => number])[] = [
    [
      'what is in place than what is partly',
      () => partCost(put('stated'), planned('in-place')),
      () => partCost(put('stated'), planned('partial')),
    ],
    [
      'what is partly there than what is planned',
      () => partCost(put('stated'), planned('partial')),
      () => partCost(put('stated'), planned('planned')),
    ],
    [
      'what is planned than what is unknown',
      () => partCost(put('stated'), planned('planned')),
      () => partCost(put('stated'), planned('unknown')),
    ],
    [
      'what is unknown than what is absent',
      () => partCost(put('stated'), planned('unknown')),
      () => partCost(put('stated'), planned('absent')),
    ],
    [
      'what is absent than what is said not to apply',
      () => partCost(put('stated'), planned('absent')),
      () => partCost(put('stated'), planned('not-applicable')),
    ],
    [
      'what is planned than what nobody mentioned',
      () => partCost(put('stated'), planned('planned')),
      () => partCost(put('stated'), EMPTY),
    ],
    [
      'what is mentioned than any other',
      () => partCost(put('any'), FULL),
      () => partCost({ kind: 'mitigation', id: 'watermarking' as 'sandboxing', evidence: 'any' }, FULL),
    ],
    ['words than a link', () => partCost(put('stated'), EMPTY), () => partCost(put('any'), EMPTY)],
    ['a link than a file', () => partCost(put('any'), EMPTY), () => partCost(put('path'), EMPTY)],
    ['a file than a new one', () => partCost(put('path'), EMPTY), () => partCost(put('new-path'), EMPTY)],
    [
      'half a fall than a whole one',
      () => partCost(factor('tools', 1, 0.5), EMPTY),
      () => partCost(factor('tools', 1, 0), EMPTY),
    ],
    [
      'a fall of a half than the same one to nothing',
      () => partCost(factor('tools', 1, 0.5), EMPTY),
      () => partCost(factor('tools', 0.5, 0), EMPTY),
    ],
    [
      'what was given to the agent than what comes with its model',
      () => partCost(factor('tools', 1, 0), EMPTY),
      () => partCost(factor('opacity', 1, 0), EMPTY),
    ],
    [
      'a fall without powers that go than one with them',
      () => partCost(factor('tools', 1, 0), EMPTY),
      () => partCost(factor('tools', 1, 0, ['a']), EMPTY),
    ],
    [
      'a power at one place than at two',
      () => partCost({ kind: 'power', id: 'rag', places: [at('a')] }, EMPTY),
      () => partCost({ kind: 'power', id: 'rag', places: [at('a'), at('b')] }, EMPTY),
    ],
    [
      'to state a power than to take it away',
      () => partCost({ kind: 'capability', id: 'rag' }, EMPTY),
      () => partCost({ kind: 'power', id: 'rag', places: [at('a')] }, EMPTY),
    ],
    [
      'an input that may be anything than one that may not',
      () => partCost(input('tools', 1), EMPTY),
      () => partCost(input('tools', 0), EMPTY),
    ],
    [
      'a CVSS that may be anything than a factor that may be little',
      () => partCost(input('cvss', 9), EMPTY),
      () => partCost(input('tools', 0.5), EMPTY),
    ],
    [
      'words than a claim',
      () => partCost({ kind: 'layer', id: 'L1' }, EMPTY),
      () => partCost({ kind: 'claim', strength: 'none' }, EMPTY),
    ],
    [
      'a claim than a review',
      () => partCost({ kind: 'claim', strength: 'none' }, EMPTY),
      () => partCost({ kind: 'review' }, EMPTY),
    ],
    [
      'a review than a control',
      () => partCost({ kind: 'review' }, EMPTY),
      () => partCost(put('stated'), planned('partial')),
    ],
    [
      'what was stated before than a raise',
      () => partCost({ kind: 'restore', subject: 'cvss', value: '4' }, EMPTY),
      () => partCost({ kind: 'raise', id: 'tools', to: 1 }, EMPTY),
    ],
  ]
  it.each(less)('%s', (_name, one, other) => {
    expect(one()).toBeLessThan(other())
  })
})
