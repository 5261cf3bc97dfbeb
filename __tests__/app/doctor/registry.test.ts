import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CHECKS } from '../../../src/app/doctor/registry.ts'

test('docs/doctor.md has a row for every check, in the order of the report, and for no other', () => {
  const page = readFileSync(new URL('../../../docs/doctor.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z]+-[a-z-]+)` +\|/gm)].map(([, id]) => id)
  expect(rows).toEqual(CHECKS.map(({ id }) => id))
})
