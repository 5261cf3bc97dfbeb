import { describe, expect, it } from '@jest/globals'
import type { PartSet } from '../../../src/gate/remedy/part-set.ts'
import { smallest } from '../../../src/gate/remedy/smallest.ts'
import type { Outcome } from '../../../src/gate/remedy/trial.ts'
import type { RemedyPart } from '../../../src/verdict/remedy.ts'
import { decided, MODEL, model } from './ways-told.ts'

const input = (id: 'cvss' | 'tools' | 'opacity', atLeast = 0): RemedyPart => ({
  kind: 'input',
  id,
  atLeast,
  atMost: atLeast,
})
const layer = (id: 'L1' | 'L2' | 'L3'): RemedyPart => ({ kind: 'layer', id })
const control: RemedyPart = { kind: 'mitigation', id: 'sandboxing', evidence: 'path' }

const { judgements } = await decided({ files: { [MODEL]: model() } })
const judged = judgements[0]?.judged[0]
if (judged === undefined) throw new Error('no agent')
const agent = judged.model
const scored = judged.scored.score

const outcome = (passes: boolean): Outcome => ({ sides: [], passes, status: 'pass', score: scored })

/** "cvss<=4 tools>=0.5<=0.8 L1", or null. */
function told(set: PartSet | null): string | null {
  if (set === null) return null
  const texts = set.map((part) => {
    if (part.kind !== 'input') return 'id' in part ? part.id : part.kind
    return `${part.id}${part.atLeast > 0 ? `>=${part.atLeast}` : ''}<=${part.atMost}`
  })
  return texts.join(' ')
}

const has = (set: PartSet, part: RemedyPart): boolean => set.includes(part)
/** What an input is taken at; 10 or 1 where the set does not state it. */
const at = (set: PartSet, id: string): number => {
  const part = set.find((one) => one.kind === 'input' && one.id === id)
  return part?.kind === 'input' ? part.atMost : id === 'cvss' ? 10 : 1
}

interface Case {
  readonly parts: PartSet
  readonly passes: (set: PartSet) => boolean
  readonly left: string | null
}

const CASES: Readonly<Record<string, Case>> = {
  'nothing can be left out': {
    parts: [layer('L1'), layer('L2')],
    passes: (set) => set.length === 2,
    left: 'L1 L2',
  },
  'what is not needed goes': {
    parts: [layer('L1'), layer('L2'), layer('L3')],
    passes: (set) => set.some((part) => 'id' in part && part.id === 'L2'),
    left: 'L2',
  },
  'of two that do, the dearer goes': {
    parts: [control, layer('L1')],
    passes: (set) => has(set, control) || set.length > 0,
    left: 'L1',
  },
  'a set of nothing is no way': { parts: [layer('L1')], passes: () => true, left: null },
  'an input rises as far as it may': {
    parts: [input('cvss')],
    passes: (set) => at(set, 'cvss') <= 6.4,
    left: 'cvss<=6.4',
  },
  'an input that may be nothing but 0': {
    parts: [input('tools')],
    passes: (set) => at(set, 'tools') <= 0,
    left: 'tools<=0',
  },
  'an input that has to be what artefacts imply': {
    parts: [input('tools', 0.5)],
    passes: (set) => at(set, 'tools') <= 0.5,
    left: 'tools>=0.5<=0.5',
  },
  'an input between what artefacts imply and what is too much': {
    parts: [input('tools', 0.5)],
    passes: (set) => at(set, 'tools') <= 0.8,
    left: 'tools>=0.5<=0.8',
  },
  'an input that may be anything but has to be stated': {
    parts: [input('opacity'), layer('L1')],
    passes: (set) => set.length === 2,
    left: 'opacity<=1 L1',
  },
  'inputs rise together, then each as far as it may': {
    parts: [input('cvss'), input('opacity'), input('tools')],
    passes: (set) => at(set, 'cvss') + 10 * at(set, 'opacity') + 10 * at(set, 'tools') <= 14.5,
    left: 'cvss<=6.5 opacity<=0.4 tools<=0.4',
  },
  'one input is bounded by itself, the others are not': {
    parts: [input('cvss'), input('opacity'), input('tools')],
    passes: (set) => set.length === 3 && at(set, 'opacity') <= 0.2,
    left: 'cvss<=10 opacity<=0.2 tools<=1',
  },
  'an input rises only with what is done besides': {
    parts: [layer('L1'), input('tools')],
    passes: (set) => at(set, 'tools') <= (set.length === 2 ? 0.7 : 0.2),
    left: 'tools<=0.7 L1'.split(' ').toReversed().join(' '),
  },
  'what passes at the most must pass below it': {
    parts: [input('cvss')],
    passes: (set) => at(set, 'cvss') <= 1 || at(set, 'cvss') === 5,
    left: null,
  },
  'nothing passes at all': { parts: [input('cvss')], passes: () => false, left: null },
}

describe('no part of what is shown can be left out, and no input could be higher', () => {
  it.each(Object.entries(CASES))('%s', (_name, { parts, passes, left }) => {
    expect(told(smallest(parts, (set) => outcome(passes(set)), agent))).toBe(left)
  })

  it('is not shown where that could not be made sure', () => {
    for (const tries of [0, 1, 2]) {
      let left = tries
      const attempt = (set: PartSet): Outcome | null => (left-- > 0 ? outcome(set.length === 2) : null)
      expect(smallest([layer('L1'), layer('L2')], attempt, agent)).toBeNull()
    }
    let last = true
    const attempt = (set: PartSet): Outcome | null => {
      if (set.length === 1 && set[0]?.kind === 'layer' && !last) return null
      last = set.length === 2
      return outcome(set.length === 2)
    }
    expect(smallest([layer('L1'), layer('L2')], attempt, agent)).toBeNull()
  })
})
