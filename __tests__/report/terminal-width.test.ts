import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/properties.ts'
import { plain } from '../../src/report/escape.ts'
import { cutToWidth, padToWidth, STANDS_ALONE, widthOf, wrap } from '../../src/report/terminal-width.ts'
import { hostileText } from './hostile.ts'

test.each([
  ['coder', 5],
  ['漢字', 4],
  ['한국어', 6],
  ['e\u0301', 1],
  ['🎉', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['☎\uFE0F', 2],
  ['é…–', 3],
  ['', 0],
])('%s is %d columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('what stands alone joins with nothing', () => {
  const alone = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter((sign) =>
    STANDS_ALONE.test(sign),
  )
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  expect([...graphemes.segment(alone.join(''))].length).toBe(alone.length)
})

describe('cutToWidth', () => {
  test('keeps the start, or the end of a path', () => {
    expect(cutToWidth('release-notes', 8)).toBe('release…')
    expect(cutToWidth('models/coder.txt', 10, 'end')).toBe('…coder.txt')
    expect(cutToWidth('漢字漢字', 4)).toBe('漢…')
    expect(cutToWidth('coder', 5)).toBe('coder')
  })

  test('never exceeds the width, and padding reaches it', () => {
    fc.assert(
      fc.property(hostileText.map(plain), fc.integer({ min: 0, max: 30 }), (text, width) => {
        for (const keep of ['start', 'end'] as const) {
          const cut = cutToWidth(text, width, keep)
          expect(widthOf(cut)).toBeLessThanOrEqual(width)
          expect(widthOf(padToWidth(cut, width))).toBe(width)
        }
      }),
    )
  })
})

test('wrap loses nothing but spaces and keeps to the width', () => {
  expect(wrap('the score is too high', 10)).toEqual(['the score', 'is too', 'high'])
  expect(wrap('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl'])
  fc.assert(
    fc.property(hostileText.map(plain), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }),
  )
})
