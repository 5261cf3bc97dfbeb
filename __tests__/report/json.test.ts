import { expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { FORMATS, REPORTERS } from '../../src/report/reporter.ts'
import { agent, busyVerdict, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict } from './hostile.ts'

const print = (one: Parameters<typeof REPORTERS.json>[0]): string => REPORTERS.json(one, WIDE)

test('is the verdict, indented, with a final line break', () => {
  const text = print(busyVerdict())
  expect(JSON.parse(text)).toEqual(busyVerdict())
  expect(text).toMatch(/^\{\n {2}"schema": "aivss-gate\/verdict\/v1",\n {2}"tool": \{\n/)
  expect(text.endsWith('}\n')).toBe(true)
})

test('prints the keys in the order of the contract, however they were built', () => {
  const one = verdict({
    agents: [agent('a', { factors: { tools: 1, autonomy: 0.5 }, scoreBefore: score(4) })],
  })
  const reversed: typeof one = JSON.parse(JSON.stringify(one), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )
  expect(Object.keys(reversed)[0]).toBe('errors')
  expect(print(reversed)).toBe(print(one))
  expect(print(one)).toMatch(/"factors": \{\s+"autonomy": 0.5,\s+"tools": 1\s+\}/)
})

test('keeps keys that the layout does not know', () => {
  const later = { ...verdict(), trend: [1, 2] }
  expect(JSON.parse(print(later))).toHaveProperty('trend', [1, 2])
})

test('hostile text is the same to a reader of JSON and nothing to a log or terminal', () => {
  fc.assert(
    fc.property(anyHostileVerdict, (one) => {
      const text = print(one)
      expect(JSON.parse(text)).toEqual(one)
      expect(text).not.toMatch(/##\w*\[|(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u)
    }),
    { numRuns: runs(40) },
  )
})

test('every format is there and never throws', () => {
  expect([...Object.keys(REPORTERS), 'html']).toEqual([...FORMATS])
  for (const format of FORMATS) {
    if (format === 'html') continue
    expect(REPORTERS[format](verdict(), WIDE).endsWith('\n')).toBe(true)
    expect(REPORTERS[format](busyVerdict(), { ...WIDE, width: 1, budget: 0 })).not.toBeNull()
  }
})
