import { describe, expect, it } from '@jest/globals'
import { wordsOf } from '../../../src/gate/remedy/words.ts'
import type { ThreatModel } from '../../../src/model/threat-model.ts'
import type { RemedyPart } from '../../../src/verdict/remedy.ts'
import { at, EMPTY, factor, input, put } from './parts.ts'
import { stated } from './ways-told.ts'

describe('words of a change', () => {
  const words: readonly (readonly [RemedyPart, string])[] = [
    [put('stated'), 'put sandboxing in place and state how'],
    [put('any'), 'put sandboxing in place with evidence'],
    [put('path'), 'put sandboxing in place with evidence in the tree'],
    [put('new-path'), 'put sandboxing in place with evidence in a file that this change adds or edits'],
    [factor('tools', 1, 0), 'limit tools from 1 to 0 (read-only tools or none)'],
    [
      factor('tools', 1, 0.7),
      'limit tools from 1 to 0.7 (less than "broad high-authority tools (cloud, CI/CD, SQL, OT)" (1))',
    ],
    [
      factor('tools', 1, 0.2),
      'limit tools from 1 to 0.2 (less than "mixed read/write but tightly scoped or allowlisted" (0.5))',
    ],
    [
      factor('tools', 1, 0, ['a', 'b', 'c', 'd']),
      'limit tools from 1 to 0 (without exec.shell at a:1, b:1, c:1 and 1 more)',
    ],
    [
      {
        kind: 'factor',
        id: 'tools',
        from: 1,
        to: 0,
        without: [
          { id: 'rag', place: at('a', 3) },
          { id: 'exec.shell', place: at('b') },
          { id: 'rag', place: at('c') },
        ],
      },
      'limit tools from 1 to 0 (without rag at a:3, c:1 and exec.shell at b:1)',
    ],
    [{ kind: 'power', id: 'exec.shell', places: [at('a', 2), at('b')] }, 'take exec.shell away at a:2, b:1'],
    [{ kind: 'capability', id: 'rag' }, 'state the capability rag'],
    [{ kind: 'raise', id: 'tools', to: 0.8 }, 'raise tools to 0.8'],
    [{ kind: 'claim', strength: 'none' }, 'claim no mitigation strength'],
    [{ kind: 'claim', strength: 'partial' }, 'claim no more than partial mitigation strength'],
    [{ kind: 'restore', subject: 'cvss', value: '4' }, 'state cvss as 4 again, as before the change'],
    [{ kind: 'restore', subject: 'threat:T1', value: null }, 'state threat:T1 again, as before the change'],
    [input('cvss', 5), 'state the CVSS base, at most 5.0'],
    [input('tools', 0), 'state tools, at most 0.0'],
    [input('tools', 0.5, 0.5), 'state tools as 0.5'],
    [input('tools', 0.8, 0.5), 'state tools, from 0.5 to 0.8'],
    [{ kind: 'layer', id: 'L4' }, 'say something about the MAESTRO layer L4'],
    [{ kind: 'review' }, 'have the model as it then stands reviewed'],
  ]
  it.each(words)('%j', (part, text) => {
    expect(wordsOf([part], EMPTY, '0.8', null)).toEqual([text])
  })

  it('say where they are written once, where that is not the file of the model', () => {
    const parts = [put('stated'), factor('tools', 1, 0), { kind: 'review' } as const]
    const listing: ThreatModel = {
      ...EMPTY,
      format: 'listing',
      path: 'agents/coder.txt',
      factors: stated(0) as never,
    }
    expect(wordsOf(parts, listing, '0.8', 'agents/coder.txt')).toEqual([
      'put sandboxing in place and state how, in a native model that says "listing: agents/coder.txt" and repeats the CVSS base and multipliers that it prints',
      'limit tools from 1 to 0 (read-only tools or none)',
      'have the model as it then stands reviewed',
    ])
    const through: ThreatModel = {
      ...EMPTY,
      listing: { value: 'agents/coder.txt', place: at('a') },
      factorNames: 'listing',
    }
    expect(wordsOf(parts, through, '0.8', null)).toEqual([
      'put sandboxing in place and state how',
      'limit tools from 1 to 0 (read-only tools or none) (in agents/coder.txt)',
      'have the model as it then stands reviewed',
    ])
  })

  it('mean what the version says that is scored', () => {
    const told = (['0.5', '0.8', '0.9'] as const).map((version) =>
      wordsOf([factor('tools', 1, 0)], EMPTY, version, null),
    )
    expect(told).toEqual([
      ['limit tools from 1 to 0 (no external tools, simple deterministic capability)'],
      ['limit tools from 1 to 0 (read-only tools or none)'],
      ['limit tools from 1 to 0 (read-only tools or none)'],
    ])
    const only = (version: '0.5' | '0.8'): readonly string[] =>
      wordsOf([{ kind: 'factor', id: 'goal_planning', from: 1, to: 0, without: [] }], EMPTY, version, null)
    expect(only('0.8')).toEqual(only('0.5'))
  })
})
