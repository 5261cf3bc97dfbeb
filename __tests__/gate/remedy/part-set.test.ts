import { describe, expect, it } from '@jest/globals'
import { includes, keyOf, withParts } from '../../../src/gate/remedy/part-set.ts'
import type { RemedyPart } from '../../../src/verdict/remedy.ts'
import { factor, input, PARTS, put } from './parts.ts'

describe('sets of changes', () => {
  const joined: readonly (readonly [string, RemedyPart, RemedyPart, RemedyPart | null])[] = [
    ['stronger evidence stays', put('any'), put('new-path'), put('new-path')],
    ['weaker evidence adds nothing', put('path'), put('stated'), put('path')],
    [
      'a factor falls to the lower value, without the powers of both',
      factor('tools', 0.5, 0, ['a', 'b']),
      factor('tools', 1, 0.5, ['b', 'c']),
      factor('tools', 1, 0, ['a', 'b', 'c']),
    ],
    [
      'a factor is raised to the higher value',
      { kind: 'raise', id: 'tools', to: 0.5 },
      { kind: 'raise', id: 'tools', to: 0.8 },
      { kind: 'raise', id: 'tools', to: 0.8 },
    ],
    [
      'a factor that was raised far enough stays',
      { kind: 'raise', id: 'tools', to: 0.8 },
      { kind: 'raise', id: 'tools', to: 0.5 },
      { kind: 'raise', id: 'tools', to: 0.8 },
    ],
    ['an input is at most the lower value', input('tools', 0.5), input('tools', 0.2), input('tools', 0.2)],
    ['an input that is low enough stays', input('tools', 0.2), input('tools', 0.5), input('tools', 0.2)],
    [
      'no claim is less than a partial one',
      { kind: 'claim', strength: 'partial' },
      { kind: 'claim', strength: 'none' },
      { kind: 'claim', strength: 'none' },
    ],
    [
      'a partial claim does not follow none',
      { kind: 'claim', strength: 'none' },
      { kind: 'claim', strength: 'partial' },
      { kind: 'claim', strength: 'none' },
    ],
    ['a factor cannot rise and fall', { kind: 'raise', id: 'tools', to: 0.5 }, factor('tools', 1, 0), null],
    [
      'a power cannot go and be stated',
      { kind: 'capability', id: 'exec.shell' },
      { kind: 'power', id: 'exec.shell', places: [] },
      null,
    ],
    [
      'a claim cannot be lowered and stated again',
      { kind: 'claim', strength: 'none' },
      { kind: 'restore', subject: 'mitigation-strength', value: 'strong' },
      null,
    ],
    [
      'a factor cannot be stated again and fall',
      { kind: 'restore', subject: 'tools', value: '0.5' },
      factor('tools', 1, 0),
      null,
    ],
    ['a review is one', { kind: 'review' }, { kind: 'review' }, { kind: 'review' }],
  ]

  it.each(joined)('%s', (_name, one, other, both) => {
    expect(withParts([one], [other])).toEqual(both === null ? null : [both])
  })

  it('are told in one order: what is done, what is said, who looks at it', () => {
    const { stated: mitigation, power, factor: fall, capability, claim, layer, review } = PARTS
    const ordered = [
      mitigation,
      power,
      fall,
      factor('opacity', 1, 0),
      capability,
      claim,
      PARTS['restore'],
      input('cvss', 5),
      layer,
      review,
    ]
    const parts = ordered.flatMap((part) => part ?? [])
    const kinds = (set: readonly RemedyPart[] | null): readonly string[] | undefined =>
      set?.map((part) => ('id' in part ? part.id : part.kind))
    expect(kinds(withParts([], parts.filter(({ kind }) => kind !== 'restore').toReversed()))).toEqual([
      'sandboxing',
      'exec.shell',
      'opacity',
      'tools',
      'net.fetch',
      'claim',
      'cvss',
      'L4',
      'review',
    ])
    expect(
      kinds(withParts([], parts.filter(({ kind }) => kind !== 'input').toReversed()))?.slice(5, 8),
    ).toEqual(['claim', 'restore', 'L4'])
    expect(
      kinds(
        withParts(
          [],
          [
            { kind: 'layer', id: 'L2' },
            { kind: 'raise', id: 'tools', to: 1 },
            { kind: 'capability', id: 'rag' },
            { kind: 'layer', id: 'L1' },
          ],
        ),
      ),
    ).toEqual(['rag', 'tools', 'L1', 'L2'])
  })

  it('have one key each', () => {
    expect(keyOf([put('any'), { kind: 'review' }])).toBe(
      '[{"kind":"mitigation","id":"sandboxing","evidence":"any"},{"kind":"review"}]',
    )
    expect(keyOf([])).toBe('[]')
  })

  it('ask as much as others, or more', () => {
    const tables: readonly (readonly [RemedyPart, RemedyPart, boolean])[] = [
      [factor('tools', 1, 0), factor('tools', 1, 0.5), true],
      [factor('tools', 1, 0.5), factor('tools', 1, 0.5), true],
      [factor('tools', 1, 0.5), factor('tools', 1, 0), false],
      [factor('tools', 1, 0), factor('opacity', 1, 0), false],
      [put('path'), put('stated'), true],
      [put('stated'), put('path'), false],
      [input('tools', 0.2), input('tools', 0.5), false],
      [input('tools', 0.2), input('tools', 0.2), false],
      [{ kind: 'claim', strength: 'none' }, { kind: 'claim', strength: 'partial' }, true],
      [{ kind: 'layer', id: 'L1' }, { kind: 'layer', id: 'L2' }, false],
      [{ kind: 'review' }, { kind: 'review' }, true],
    ]
    expect(tables.map(([one, other]) => includes([one], [other]))).toEqual(tables.map(([, , told]) => told))
    expect(includes([put('path'), { kind: 'review' }], [{ kind: 'review' }])).toBe(true)
    expect(includes([{ kind: 'review' }], [put('path'), { kind: 'review' }])).toBe(false)
    expect(includes([], [])).toBe(true)
  })
})
