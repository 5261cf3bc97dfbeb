import { describe, expect, test } from '@jest/globals'
import { presetDemands } from '../../src/policy/presets.ts'
import { balanced, demandsOf, policyOf } from './policies.ts'

/** The table of the product page, row by row. */
describe('presets', () => {
  const preset = (name: string) => policyOf(`version: 1\nextends: ${name}\n`)
  const advisory = preset('advisory')
  const strict = preset('strict')

  test.each([
    ['advisory', { fail: null, warn: 7, increase: 1 }],
    ['balanced', { fail: 9, warn: 7, increase: 1 }],
    ['strict', { fail: 7, warn: 4, increase: 0 }],
  ])('%s: thresholds', (name, expected) => expect(preset(name).thresholds).toEqual(expected))

  test.each([
    ['advisory', 'note', 'declared', 'new-or-worse', 365],
    ['balanced', 'error', 'earned', 'new-or-worse', 180],
    ['strict', 'error', 'earned', 'all', 90],
  ])('%s: undetermined, credit, gate, waivers', (name, undetermined, credit, gate, waiverMaxDays) => {
    const policy = preset(name)
    expect(policy).toMatchObject({ preset: name, undetermined, gate, waiverMaxDays })
    expect(policy.scoring).toEqual({
      version: '0.8',
      assume: { cvss: null, factors: {} },
      mitigationCredit: credit,
    })
  })

  test.each([
    ['advisory', { required: false, maxAgeDays: null, verify: 'none' }],
    ['balanced', { required: false, maxAgeDays: 365, verify: 'none' }],
    ['strict', { required: true, maxAgeDays: 180, verify: 'none' }],
  ])('%s: review', (name, expected) => expect(preset(name).review).toEqual(expected))

  test.each([
    ['advisory', { agent: 'required', capability: 'optional', toolSurface: 'ignore' }],
    ['balanced', { agent: 'required', capability: 'optional', toolSurface: 'ignore' }],
    ['strict', { agent: 'required', capability: 'required', toolSurface: 'ignore' }],
  ])('%s: coverage', (name, expected) => expect(preset(name).coverage).toEqual(expected))

  test('demanded mitigations', () => {
    expect(demandsOf(advisory)).toEqual([
      'sandboxing / sandboxing / factors.tools >= 0.5 || factors.self_mod >= 0.5 / in-place / prose / warn',
    ])
    expect(demandsOf(balanced())).toEqual([
      'sandboxing / sandboxing / score >= 7.0 && (factors.tools >= 0.5 || factors.self_mod >= 0.5) / in-place / prose / rule',
      'human-in-the-loop / human-in-the-loop / score >= 7.0 && factors.autonomy >= 0.5 / in-place / prose / rule',
      'audit-logging / audit-logging / score >= 7.0 / in-place / prose / rule',
    ])
    expect(demandsOf(strict)).toEqual([
      'sandboxing / sandboxing / score >= 4.0 && (factors.tools >= 0.5 || factors.self_mod >= 0.5) / in-place / path / rule',
      'human-in-the-loop / human-in-the-loop / score >= 4.0 && factors.autonomy >= 0.5 / in-place / path / rule',
      'audit-logging / audit-logging / score >= 4.0 / in-place / path / rule',
      'least-privilege / least-privilege / score >= 4.0 / in-place / path / rule',
    ])
    expect(strict.require.every(({ place }) => place === null)).toBe(true)
  })

  test.each(['advisory', 'balanced', 'strict'] as const)(
    '%s: its demands are known without compiling',
    (name) => expect(presetDemands(name)).toEqual(preset(name).require.map(({ id }) => id)),
  )

  test('no file, and a file that says nothing, are balanced', () => {
    expect(balanced()).toMatchObject({ preset: 'balanced', source: null })
    const { source, statedKeys, ...rest } = policyOf('version: 1\n')
    expect({ source, statedKeys }).toEqual({
      source: '.github/aivss-gate.yml',
      statedKeys: new Set(['version']),
    })
    expect(JSON.stringify(rest)).toBe(
      JSON.stringify({ ...balanced(), source: undefined, statedKeys: undefined }),
    )
  })
})
