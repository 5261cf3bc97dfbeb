import { describe, expect, test } from '@jest/globals'
import { placeOfIndex, readStructured } from '../../src/source/structured.ts'

function read(text: string, syntax: 'yaml' | 'json' = 'yaml', lineOffset = 0) {
  const result = readStructured(text, 'f', { syntax, lineOffset })
  return result.ok
    ? {
        data: result.source.data,
        faults: [],
        at: (...path: (string | number)[]) => {
          const { line, column } = result.source.placeOf(path)
          return `${line}:${column}`
        },
      }
    : {
        data: null,
        faults: result.problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`),
        at: () => '',
      }
}

describe('places', () => {
  const TEXT = 'a: 1\nb:\n  - c: 2\n    "d": [x, {e: 3}]\n  - plain\n'
  test.each([
    ['line feeds', TEXT, 0],
    ['CR LF', TEXT.replaceAll('\n', '\r\n'), 0],
    ['a byte order mark', `\uFEFF${TEXT}`, 0],
    ['front matter', TEXT, 7],
  ])('of keys and list items: %s', (_, text, offset) => {
    const { at } = read(text, 'yaml', offset)
    const places = [at('a'), at('b', 0), at('b', 0, 'd'), at('b', 0, 'd', 1, 'e'), at('b', 1)]
    const expected = [
      [1, 1],
      [3, 5],
      [4, 5],
      [4, 15],
      [5, 5],
    ] as const
    expect(places).toEqual(expected.map(([line, column]) => `${line + offset}:${column}`))
  })

  test('an unknown path has the place of its nearest known parent', () => {
    const { at } = read(TEXT)
    expect([at('b', 0, 'nope', 'x'), at('b', 9), at('zz'), at()]).toEqual(['3:5', '2:1', '1:1', '1:1'])
  })

  test('what an alias stands for is found at its anchor', () => {
    const { at, data } = read('x: &x {a: 1}\ny: *x\n')
    expect([data, at('y', 'a'), at('y')]).toEqual([{ x: { a: 1 }, y: { a: 1 } }, '1:8', '2:1'])
  })

  test('a map of many keys is asked for every one of them in no time', () => {
    const { at } = read(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(''))
    const wrong = Array.from({ length: 20_000 }, (_, i) => i).filter((i) => at(`k${i}`) !== `${i + 1}:1`)
    expect(wrong).toEqual([])
  })
})

describe('what is refused', () => {
  test.each([
    ['a: 1\na: 2', ['2:1 the same key stands twice in one map']],
    [
      '{"a": 1, b: {c: 1, c: 1}, "a": 1}',
      ['1:20 the same key stands twice in one map', '1:27 the same key stands twice in one map'],
    ],
    ['a: 1\n---\nb: 2', [expect.stringMatching(/^[23]:1 the file holds several YAML documents/)]],
    ['a: !x 1', ['1:4 an unknown YAML tag']],
    ['1: a', ['1:1 a key is not a plain text']],
    ['2020-01-01: a\n__proto__: 1', ['2:1 the key "__proto__" is not allowed']],
    ['a: *b', ['1:4 an alias names nothing that stands before it']],
    ['a: &a [*a]', ['1:8 an alias stands inside what it names']],
    [`a: ${'['.repeat(32)}${']'.repeat(32)}`, ['1:35 nested more than 32 levels deep']],
    [`a: ${'['.repeat(90_000)}`, [expect.stringMatching(/^1:\d+ nested more than 32 levels deep/)]],
    [`a: [&b x${', *b'.repeat(101)}]`, ['1:411 more than 100 aliases']],
    ['a: [1', [expect.stringMatching(/^1:\d+ not valid YAML/)]],
  ])('%#: %j', (text, told) => expect(read(text).faults).toEqual(told))

  test('depth 32 and a hundred aliases are allowed', () => {
    expect(read(`a: ${'['.repeat(31)}${']'.repeat(31)}`).faults).toEqual([])
    expect(read(`a: [&b x${', *b'.repeat(99)}]`).faults).toEqual([])
  })

  test('nothing is coerced: only the YAML 1.2 core schema', () => {
    expect(read('[yes, no, on, 1_000, 2026-01-01, 0x10, ~, .5, "<<"]').data).toEqual([
      'yes',
      'no',
      'on',
      '1_000',
      '2026-01-01',
      16,
      null,
      0.5,
      '<<',
    ])
    expect(read('a: {x: 1}\n<<: {y: 2}').data).toEqual({ a: { x: 1 }, '<<': { y: 2 } })
  })

  test('keys with a meaning in JavaScript are only keys', () => {
    const { data } = read('constructor: {prototype: {polluted: 1}}\ntoString: 2')
    expect(Object.keys(data as object)).toEqual(['constructor', 'toString'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('JSON with tabs, escapes and long keys is JSON', () => {
    const value = { a: ['\u{1F600}', '\u2028', '\\', '/'], ['k'.repeat(2000)]: { b: [] }, '': -0.5e3 }
    const parsed = read(`\uFEFF${JSON.stringify(value, null, '\t')}`, 'json')
    expect([parsed.faults, parsed.data]).toEqual([[], value])
  })

  test('a document of more than 500,000 words', () => {
    expect(read(`a: [${'1,'.repeat(300_000)}]`).faults).toEqual([
      expect.stringMatching(/^1:\d+ the document has more than 500000 words and signs/),
    ])
  })
})

test('the place of an index', () => {
  const place = (text: string, index: number) => {
    const { line, column } = placeOfIndex(text, index, 'f')
    return `${line}:${column}`
  }
  expect([place('ab\ncd', 0), place('ab\ncd', 2), place('ab\ncd', 3), place('a\r\nb', 3)]).toEqual([
    '1:1',
    '1:3',
    '2:1',
    '2:1',
  ])
  expect([place('\uFEFFab', 1), place('\uFEFFab', 0), place('\uFEFFa\nb', 3)]).toEqual(['1:1', '1:1', '2:1'])
})
