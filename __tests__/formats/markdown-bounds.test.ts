import { describe, expect, test } from '@jest/globals'
import { tooCostly } from '../../src/formats/markdown-limits.ts'
import { statusFromMark } from '../../src/formats/markdown-tables.ts'
import { readText } from './read.ts'

describe('a Markdown text is read up to', () => {
  test.each<[string, string, string]>([
    ['262,144 characters', 'x'.repeat(262_144), 'x'.repeat(262_145)],
    ['16 levels of quotes', `${'> '.repeat(16)}x`, `${'> '.repeat(17)}x`],
    ['16 levels of lists', `${'1. '.repeat(16)}x`, `${'1. '.repeat(17)}x`],
    ['10,000 lines of a paragraph', 'x\n'.repeat(10_000), 'x\n'.repeat(10_001)],
    [
      'any number of lines where blank lines divide them',
      `${'x\n'.repeat(7000)} \t\n${'x\n'.repeat(7000)}`,
      `${'x\n'.repeat(7100)}\n${'x\n'.repeat(7100)}`,
    ],
    ['9,999 marks of a line', '*'.repeat(9999), '*'.repeat(10_001)],
    ['5,773 underlines', '---\n\n'.repeat(5773), '---\n\n'.repeat(5774)],
    ['as many in quotes and before blanks', '> == \t\n\n'.repeat(5773), '> == \t\n\n'.repeat(5774)],
  ])('%s', (_, most, more) => {
    expect([tooCostly(most), tooCostly(more) === null]).toEqual([null, false])
  })

  test('and told where it becomes too much', () => {
    const before = `${'x\n'.repeat(3)}\n`
    expect(tooCostly(`${before}${'- '.repeat(17)}x`)?.index).toBe(before.length)
    expect(tooCostly('x\n'.repeat(10_001))?.index).toBe(20_000)
  })
})

test.each([
  ['partially', 'partial'],
  ['partly implemented', 'partial'],
  ['Partial in place', 'partial'],
  ['impartial', null],
  ['partial only', null],
  ['not applicable', 'not-applicable'],
  ['not-applicable', 'not-applicable'],
  ['wholly not applicable', null],
  ['todo', 'planned'],
  ['to do', 'planned'],
  ['unplanned', null],
  ['planned once', null],
  ['casino', null],
  ['nowhere', null],
  ['in-place', 'in-place'],
  ['undone', null],
  ['done so', null],
  ['unclear', 'unknown'],
  ['rather unclear', null],
  ['unclear still', null],
  ['✅ done', 'in-place'],
  ['⚠️ partial', 'partial'],
  ['✅ partial', null],
  ['⚠️   planned', null],
])('the status %j of a mitigation is %s', (text, status) => {
  expect(statusFromMark(text)).toBe(status)
})

test.each<[string, number | null, readonly string[]]>([
  ['7', 7, []],
  ['7.25', 7.25, []],
  ['10', 10, []],
  ['10.01', null, ['10:15 the CVSS base of T1 is 10.01 | Expected a number from 0 to 10.']],
  ['?', null, []],
])('the CVSS cell %s of a threat', async (cell, base, told) => {
  const { model, problems } = await readText(
    `---
agent-threat-model: 1
agent: {id: a}
---

# Threats

| ID | Threat | CVSS |
| -- | ------ | ---- |
| T1 | stolen | ${cell} |
`,
    'm.md',
  )
  expect([model.threats.map(({ cvss }) => cvss?.base ?? null), problems]).toEqual([[base], told])
})
