import { describe, expect, test } from '@jest/globals'
import { decodeText } from '../../src/app/text-file.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('bytes that are not UTF-8 text are refused at their place', () => {
  test.each([
    ['NUL', bytes('a\nbc\0'), '2:3 the file is binary (it holds a NUL byte)'],
    ['Latin-1', bytes('a\n\u00e9', [0xe9]), '2:2 the file is not valid UTF-8'],
    ['a cut sequence', bytes('ab', [0xf0, 0x9f]), '1:3 the file is not valid UTF-8'],
    ['an overlong slash', bytes([0xc0, 0xaf]), '1:1 the file is not valid UTF-8'],
    ['a surrogate', bytes('x', [0xed, 0xa0, 0x80]), '1:2 the file is not valid UTF-8'],
    ['UTF-16 LE', bytes([0xff, 0xfe, 0x61, 0]), '1:1 the file is UTF-16, not UTF-8'],
    ['UTF-16 BE', bytes([0xfe, 0xff, 0, 0x61]), '1:1 the file is UTF-16, not UTF-8'],
    // U+FFFD written by the author is text; the place is that of the first byte that is none.
    ['a replacement character before', bytes('\uFFFD\n', [0xff]), '2:1 the file is not valid UTF-8'],
  ])('%s', (_, data, told) => {
    const result = decodeText(data, 'f')
    expect(result.ok ? 'text' : `${result.place.line}:${result.place.column} ${result.reason}`).toBe(told)
  })

  test('UTF-8 with its mark is text', () => {
    expect(decodeText(bytes('\uFEFFé\uFFFD'), 'f')).toEqual({ ok: true, text: '\uFEFFé\uFFFD' })
  })
})
