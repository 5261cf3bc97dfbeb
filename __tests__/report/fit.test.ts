import { expect, test } from '@jest/globals'
import { fc } from '../support/properties.ts'
import { bytesOf, cutBytes, cutCharacters } from '../../src/report/cut.ts'
import { fit } from '../../src/report/fit.ts'

const list = (entries: number): string => 'é'.repeat(entries)
const printings = {
  stages: [() => 'a'.repeat(100), () => 'b'.repeat(50), () => list(20)],
  limited: list,
  entries: 20,
  stub: 'no room',
}

test('the richest printing that fits', () => {
  expect(fit(printings, null)).toBe('a'.repeat(100))
  expect(fit(printings, 100)).toBe('a'.repeat(100))
  expect(fit(printings, 99)).toBe('b'.repeat(50))
  expect(fit(printings, 49)).toBe(list(20))
  expect(fit(printings, 39)).toBe(list(19))
  expect(fit(printings, 0)).toBe('')
})

test('a stub, cut if need be, where nothing else fits', () => {
  const large = { ...printings, limited: () => 'x'.repeat(30) }
  expect(fit(large, 29)).toBe('no room')
  expect(fit(large, 5)).toBe('no…')
})

test('bytes count, not characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, limit) => {
      expect(bytesOf(cutBytes(text, limit))).toBeLessThanOrEqual(limit)
      expect(Array.from(cutCharacters(text, limit + 1)).length).toBeLessThanOrEqual(limit + 1)
    }),
  )
  expect(cutBytes('aé漢🎉', 10)).toBe('aé漢🎉')
  expect(cutBytes('aé漢🎉', 9)).toBe('aé漢…')
  expect(cutCharacters('🎉🎉🎉', 2)).toBe('🎉…')
  expect(cutCharacters('🎉🎉', 2)).toBe('🎉🎉')
})
