import { describe, expect, test } from '@jest/globals'
import {
  earnedStrength,
  FACTOR_SETS,
  usedMitigationFactor,
  type ControlInPlace,
  type CreditInput,
  type FactorId,
} from '../../src/aivss/index.ts'

const NONE: Partial<Record<FactorId, number>> = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0]))
const control = (id: string, factors: readonly FactorId[], treeEvidence = true): ControlInPlace => ({
  id,
  factors,
  treeEvidence,
})
const earned = (input: Partial<CreditInput>) =>
  earnedStrength({ factors: NONE, set: '0.8', controls: [], adversarialTesting: 'evidenced', ...input })

describe('earned credit', () => {
  const risky = { ...NONE, tools: 1, autonomy: 0.5, opacity: 0.49 }
  const sandbox = control('sandboxing', ['tools', 'self_mod', 'autonomy'])

  test('factors of 0.5 or above and missing ones count', () => {
    expect(earned({ factors: risky }).counting).toEqual(['autonomy', 'tools'])
    const { language: _, ...rest } = NONE
    expect(earned({ factors: rest }).counting).toEqual(['language'])
    expect(earned({ factors: {}, set: 'listing' }).counting).toEqual(FACTOR_SETS.listing)
  })

  test('no control earns nothing', () => {
    expect(earned({ factors: risky })).toEqual({
      strength: 'none',
      counting: ['autonomy', 'tools'],
      uncovered: ['autonomy', 'tools'],
      blockers: [
        { kind: 'no-control' },
        { kind: 'uncovered-factor', factor: 'autonomy' },
        { kind: 'uncovered-factor', factor: 'tools' },
      ],
    })
  })

  test('one factor without a control stops it', () => {
    expect(earned({ factors: risky, controls: [control('tool-allowlist', ['tools'])] })).toMatchObject({
      strength: 'none',
      uncovered: ['autonomy'],
      blockers: [{ kind: 'uncovered-factor', factor: 'autonomy' }],
    })
  })

  test('every factor covered, without evidence: partial', () => {
    const controls = [control('sandboxing', ['tools', 'autonomy'], false)]
    expect(earned({ factors: risky, controls })).toMatchObject({
      strength: 'partial',
      uncovered: [],
      blockers: [{ kind: 'no-tree-evidence', control: 'sandboxing' }],
    })
  })

  test('several controls may share the factors', () => {
    const controls = [
      control('tool-allowlist', ['tools'], false),
      control('least-agency', ['autonomy'], false),
    ]
    expect(earned({ factors: risky, controls }).strength).toBe('partial')
  })

  test('every factor covered with evidence, and tested: strong', () => {
    expect(earned({ factors: risky, controls: [sandbox] })).toMatchObject({
      strength: 'strong',
      blockers: [],
    })
  })

  test.each(['absent', 'in-place'] as const)('adversarial testing that is %s stops strong', (state) => {
    expect(earned({ factors: risky, controls: [sandbox], adversarialTesting: state })).toMatchObject({
      strength: 'partial',
      blockers: [{ kind: 'adversarial-testing', state }],
    })
  })

  test('each control on a counting factor needs evidence, others do not', () => {
    const unproven = control('tool-allowlist', ['tools'], false)
    expect(earned({ factors: risky, controls: [sandbox, unproven] })).toMatchObject({
      strength: 'partial',
      blockers: [{ kind: 'no-tree-evidence', control: 'tool-allowlist' }],
    })
    const elsewhere = control('memory-isolation', ['persistence', 'context'], false)
    expect(earned({ factors: risky, controls: [sandbox, elsewhere] }).strength).toBe('strong')
  })

  test('where no factor counts, a control is still needed', () => {
    expect(earned({})).toMatchObject({ strength: 'none', blockers: [{ kind: 'no-control' }] })
    expect(earned({ controls: [control('ai-bom', ['tools'], false)] })).toMatchObject({
      strength: 'partial',
      blockers: [{ kind: 'no-tree-evidence', control: 'ai-bom' }],
    })
    expect(earned({ controls: [control('ai-bom', ['tools'])] }).strength).toBe('strong')
  })
})

describe('the mitigation factor that counts', () => {
  test.each([
    ['0.8', 0.67, 'none', 1],
    ['0.8', 0.67, 'partial', 0.83],
    ['0.8', 0.67, 'strong', 0.67],
    ['0.8', 0.83, 'strong', 0.83],
    ['0.8', 1, 'strong', 1],
    ['0.8', 0.7, 'strong', 0.7],
    ['0.9', 0.5, 'strong', 0.67],
    ['0.5', 0.67, 'none', 1],
  ] as const)('%s: claimed %p, earned %s gives %p', (version, claimed, strength, used) => {
    expect(usedMitigationFactor(version, claimed, strength)).toBe(used)
  })
})
