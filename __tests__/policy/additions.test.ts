import { describe, expect, test } from '@jest/globals'
import { loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { printPolicy } from '../../src/policy/print.ts'
import { balanced, demandsOf, faultsOf, PATH, policyOf, substance } from './policies.ts'

const compiler = await loadConditions()
const over = (value: string, rest = '') => policyOf(`version: 1\nextends: ${value}\n${rest}`)

describe('extends: aivss-1.0', () => {
  const alone = over('aivss-1.0')

  test('adds to balanced and takes nothing away', () => {
    const { require, custom, additions, ...rest } = alone
    const { require: had, custom: none, additions: before, ...base } = balanced()
    expect(JSON.stringify({ ...rest, source: null, statedKeys: null })).toBe(
      JSON.stringify({ ...base, source: null, statedKeys: null }),
    )
    expect([additions, before, none]).toEqual([['aivss-1.0'], [], []])
    expect(demandsOf(alone).slice(0, had.length)).toEqual(demandsOf(balanced()))
    expect(require.slice(had.length).map(({ id }) => id)).toEqual(['a2-contained', 'reliable-code-execution'])
    expect(custom.map(({ name, level }) => `${name} ${level}`)).toEqual([
      'profile-missing error',
      'profile-without-cvss error',
      'profile-critical error',
      'profile-high-a2 error',
      'untraceable error',
      'untraceable-high error',
      'extension-surface error',
      'expedite warn',
    ])
  })

  test('lies over any preset, wherever it stands in the list', () => {
    expect(over('[strict, aivss-1.0]')).toMatchObject({
      preset: 'strict',
      additions: ['aivss-1.0'],
      gate: 'all',
    })
    expect(over('[aivss-1.0, advisory]')).toMatchObject({ preset: 'advisory', additions: ['aivss-1.0'] })
    expect(over('[aivss-1.0, aivss-1.0]').additions).toEqual(['aivss-1.0'])
    expect(over('[aivss-1.0, acme/policies/gate.yml@v1]').extendsRemote).toHaveLength(1)
  })

  test('its entries are replaced and removed by id and name', () => {
    const policy = over(
      'aivss-1.0',
      `require: [{id: a2-contained, level: off}]
custom:
  - {name: expedite, level: off}
  - {name: untraceable, when: 'has(profile.td) && profile.td == "H"', message: Own words here}
rules: {custom/profile-missing: warn}
`,
    )
    expect(policy.require.map(({ id }) => id)).not.toContain('a2-contained')
    expect(policy.custom.map(({ name }) => name)).not.toContain('expedite')
    expect(policy.custom.find(({ name }) => name === 'untraceable')?.message).toBe('Own words here')
  })

  test('a slip in such an id is a fault', () => {
    expect(faultsOf('version: 1\nextends: aivss-1.0\ncustom: [{name: expedit, level: off}]\n')).toEqual([
      expect.stringContaining(
        '"level: off" for "expedit", which nothing brings in | Did you mean "expedite"?',
      ),
    ])
    expect(faultsOf('version: 1\nextends: aivs-1.0\n')[0]).toContain('Did you mean "aivss-1.0"?')
  })

  test.each([
    ['aivss-1.0', ''],
    ['[strict, aivss-1.0]', ''],
    ['aivss-1.0', 'custom: [{name: expedite, level: off}]\nrequire: [{id: a2-contained, level: off}]\n'],
  ])('printed, %s reads back as itself %s', (value, rest) => {
    const policy = over(value, rest)
    const printed = printPolicy(policy)
    const again = loadPolicy({ text: printed, path: PATH }, compiler)
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    expect(substance(again.policy)).toEqual(substance(policy))
    expect(printPolicy(again.policy)).toBe(printed)
  })
})
