import { describe, expect, test } from '@jest/globals'
import { didYouMean, suggestion } from '../../src/source/suggest.ts'

const KNOWN = ['mitigation-strength', 'mitigations', 'factors', 'cvss']

describe('did you mean', () => {
  test.each([
    ['mitigation', 'mitigations'],
    ['Factors', 'factors'],
    ['mitigation_strength', 'mitigation-strength'],
    ['cvs', 'cvss'],
    ['csvs', 'cvss'],
    ['facotrs', 'factors'],
    ['something', null],
    ['', null],
    ['x'.repeat(81), null],
  ])('%s: %s', (word, near) => expect(suggestion(word, KNOWN)).toBe(near))

  test('a list where nothing is near', () => {
    expect(didYouMean('zzzz', KNOWN)).toBe('Known: mitigation-strength, mitigations, factors, cvss.')
    expect(didYouMean('zzzz', [])).toBe('See the documentation for the known names.')
  })
})
