import { describe, expect, test } from '@jest/globals'
import { readCodeOwners } from '../../../src/app/doctor/code-owners.ts'
import { diagnosis, toldIn } from './diagnosis.ts'

describe('a pattern of CODEOWNERS', () => {
  test.each([
    ['*', 'a.txt', true],
    ['*', 'deep/down/a.txt', true],
    ['*.js', 'src/a.js', true],
    ['*.js', 'src/a.ts', false],
    ['/build/logs/', 'build/logs/a/b.log', true],
    ['/build/logs/', 'build/logs', false],
    ['/build/logs/', 'x/build/logs/a', false],
    // Only what lies directly in the folder.
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/deep/a.md', false],
    ['apps/', 'apps/a', true],
    ['apps/', 'x/apps/deep/a', true],
    ['/docs', 'docs/deep/a.md', true],
    ['docs/api', 'x/docs/api', false],
    ['**/logs', 'logs/a', true],
    ['**/logs', 'x/y/logs', true],
    ['/a/**/b', 'a/b', true],
    ['/a/**/b', 'a/x/y/b/z', true],
    ['/a/**', 'a/x/y', true],
    ['/a/**', 'a', false],
    ['/.github/', '.github/workflows/x.yml', true],
    ['*threat-model*', 'docs/agent-threat-model.md', true],
    ['*.aivss.*', 'x/bot.aivss.yml', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['/Docs/', 'docs/a', false],
    [String.raw`/with\ space/`, 'with space/a', true],
    ['/', 'a', false],
    ['**', 'x/y', true],
  ])('%s and %s: %s', (pattern, path, owned) => {
    const owners = readCodeOwners(`${pattern} @acme/all\n`, 'CODEOWNERS')
    expect({ owned: owners.lineFor(path) !== null, invalid: owners.invalid }).toEqual({ owned, invalid: [] })
  })

  test('takes no longer on a text that was made for it', () => {
    const owners = readCodeOwners(`/${'**/a*'.repeat(700)}b @acme/all`, 'CODEOWNERS')
    expect(owners.lineFor(`${'a/'.repeat(1_000)}c`)).toBeNull()
  })
})

test('the last line that matches decides, and one without owners takes away', () => {
  const owners = readCodeOwners(
    '* @one # everybody\n/a/ @two three@example.com\n/a/b/\n# /a/ @four\n',
    'CODEOWNERS',
  )
  expect(['x', 'a/x', 'a/b/x'].map((path) => owners.lineFor(path)?.owners)).toEqual([
    ['@one'],
    ['@two', 'three@example.com'],
    [],
  ])
})

test('a line that GitHub does not take is named and skipped', () => {
  const owners = readCodeOwners('* @one\n!/a/ @two\n/[ab]/ @two\n/a/ two\n/a/ @two @three/\n', 'CODEOWNERS')
  expect(owners.invalid.map(({ place }) => place.line)).toEqual([2, 3, 4, 5])
  expect(owners.lineFor('a/x')?.owners).toEqual(['@one'])
})

describe('what nobody owns is a problem', () => {
  test.each<readonly [files: Readonly<Record<string, string>>, told: readonly string[]]>([
    [{}, ['owners-file problem']],
    [{ CODEOWNERS: '* @acme/all' }, []],
    [
      { 'docs/CODEOWNERS': '* @acme/all', CODEOWNERS: '/x @acme/all\n* @acme/all' },
      ['owners-file note CODEOWNERS:1'],
    ],
    [
      { CODEOWNERS: '* @acme/all\n/.github/\n' },
      ['owners-gate problem CODEOWNERS:2', 'owners-gate problem CODEOWNERS:2'],
    ],
    [
      { CODEOWNERS: '/.github/ @acme/all\nCODEOWNERS @acme/all\n', 'bots/one.aivss.yml': '' },
      ['owners-models problem CODEOWNERS:1', 'owners-models problem CODEOWNERS:1'],
    ],
    [{ CODEOWNERS: '* @acme/all\n* nobody\n' }, ['owners-lines problem CODEOWNERS:2']],
    [{ CODEOWNERS: `* @acme/all\n#${'x'.repeat(3 * 1024 * 1024)}` }, ['owners-file problem CODEOWNERS:1']],
  ])('%#', async (files, told) => {
    const report = await diagnosis(files)
    expect(toldIn(report).filter((one) => one.startsWith('owners'))).toEqual(told)
  })
})
