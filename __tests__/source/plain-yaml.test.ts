import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPlainYaml } from '../../src/source/plain-yaml.ts'
import { type DataPath, readStructured, readWithParser } from '../../src/source/structured.ts'
import { runs } from '../support/properties.ts'

/** Every path of some data, and a few that are not there. */
function paths(data: unknown, path: DataPath = []): DataPath[] {
  const own: DataPath[] = [path, [...path, 'nothing'], [...path, 0, 'nothing']]
  if (Array.isArray(data)) return [...own, ...data.flatMap((item, index) => paths(item, [...path, index]))]
  if (typeof data !== 'object' || data === null) return own
  return [...own, ...Object.entries(data).flatMap(([key, value]) => paths(value, [...path, key]))]
}

/** Where the plain reader reads a text, the whole parser must see no fault, the same data and the same places. */
function expectAgreement(text: string): boolean {
  const plain = readPlainYaml(text)
  if (plain === null) return false
  const whole = readWithParser(text, 'a.yml', { syntax: 'yaml' })
  if (!whole.ok) throw new Error(`only the plain reader reads ${JSON.stringify(text)}`)
  expect(plain.data).toEqual(whole.source.data)
  expect(JSON.stringify(plain.data)).toBe(JSON.stringify(whole.source.data))
  for (const path of paths(whole.source.data)) {
    const { line, column } = plain.spotOf(path)
    const place = whole.source.placeOf(path)
    if (line !== place.line || column !== place.column)
      throw new Error(
        `${JSON.stringify(path)} of ${JSON.stringify(text)}: ${line}:${column}, not ${place.line}:${place.column}`,
      )
  }
  return true
}

const files = ['examples', '.aivss', '.github', '__tests__/scenarios', '__tests__/fixtures'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ya?ml$/.test(file))
      .map((file) => join(folder, file)),
)

/** What has a meaning in YAML, and a little that has none. */
const PIECES = [
  'a',
  'b',
  'key',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '-',
  '\n- ',
  '\n  - ',
  ' ',
  '# c',
  ' # d',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '|',
  '>',
  '|-\n  ',
  '>\n  ',
  '1',
  '0.5',
  '~',
  'null',
  'true',
  '---\n',
  '...',
  '&x ',
  '*x',
  '!t',
  '? ',
  '\\',
  '\\n',
  '%',
  '@',
  '`',
  '!',
  '=',
  'é',
  '\u00A0',
  '\u3000',
  '+1',
  '1e3',
  '\n\n',
  'x y',
  'a: 1\n',
]

describe('plain YAML', () => {
  it('is what most files of this repository are written in, and is read as the whole parser reads it', () => {
    const read = files.filter((file) => expectAgreement(readFileSync(file, 'utf8')))
    expect(read.length / files.length).toBeGreaterThan(0.6)
  })

  it.each([
    ['a map', 'a: 1\nb: two\nc:\n  d: x\n'],
    ['a list under its key, indented or not', 'a:\n- x\n- y\nb:\n  - z\n'],
    ['maps in a list', 'a:\n  - k: 1\n    l: 2\n  -   m: 3\n      n: [1, {o: p}]\n'],
    ['comments and blank lines', '# top\n\na: 1 # one\n  # deeper\n\nb: "# no comment" # one\n#c: 2\n'],
    ['quotes', `a: "x: y # z"\nb: 'it''s'\nc: "tab\\tand \\"quote\\""\nd: ''\n`],
    ['a word that is no keyword', 'a: Nullify\nb: truely\nc: no\nd: 2026-11-20\ne: 0.1.0\nf: 1_000\n'],
    ['numbers', 'a: 0\nb: 0.50\nc: 10\nd: 100000000000000\n'],
    ['nothing', 'a:\nb: null\nc: ~\n'],
    ['addresses and times', 'a: https://example.invalid/x#y\nb: sha256:3f0c\nc: 10:30\n'],
    ['literal text', 'a: |\n  one\n\n    two # three\nb: |-\n  x\n\n'],
    ['folded text', 'a: >\n  one\n  two\nb: >-\n  x\n  y\n'],
    ['a document mark', '---\na: 1\n'],
    ['letters of the world', 'a: Größe, 漢字, 🚢\nb: [é, ñ]\n'],
    ['keys of several words', 'Dynamic Tool Use: 0.5\na.b/c: x\nconstructor: 1\ntoString: 2\n'],
    ['a dash in a text', 'a: b - c\nd: e -\n'],
  ])('reads %s', (_name, text) => {
    expect(expectAgreement(text)).toBe(true)
  })

  it.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a:\t1\n'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n'],
    ['a byte order mark', '\uFEFFa: 1\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key that is no word', '1: a\n'],
    ['a key that is a keyword', 'true: a\n'],
    ['the key __proto__', '__proto__: a\n'],
    ['a merge key', '<<: {a: 1}\n'],
    ['text over two lines', 'a: one\n  two\n'],
    ['text under its key', 'a:\n  one\n'],
    ['brackets over two lines', 'a: [1,\n  2]\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['what stands behind quotes', 'a: "b" c\n'],
    ['an odd number', 'a: 0x1F\nb: +1\nc: 1e3\nd: .5\ne: 007\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a line break of other systems', 'a: b\u2028c: d\n'],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['a list item less', 'a:\n  - 1\n -2\n'],
    ['an empty item', 'a:\n  -\n  - 1\n'],
    ['a list in a list', '- - a\n'],
    ['literal text with blanks', 'a: |\n  b \n'],
    ['folded text with paragraphs', 'a: >\n  b\n\n  c\n'],
    ['a block with an indentation of its own', 'a: |2\n   b\n'],
    ['no line break at the end of a block', 'a: |\n  b'],
    ['a comment that is none', 'a: [b#, c] #d\n#e\nf: "g"#h\n'],
    ['what is not closed', 'a: "b\n'],
    ['a last comma', 'a: [b, ]\n'],
    ['deep nesting', `a: ${'['.repeat(20)}1${']'.repeat(20)}\n`],
    ['nothing at all', '\n# nothing\n'],
  ])('leaves %s to the whole parser', (_name, text) => {
    expect(readPlainYaml(text)).toBeNull()
  })

  it('agrees with the whole parser on every text that it reads', () => {
    const piece = fc.constantFrom(...PIECES)
    const texts = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expectAgreement(text)
      }),
      { numRuns: runs(6_000) },
    )
  })

  it('agrees with the whole parser on models in which something was changed', () => {
    const seeds = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length < 3_000)
    const change = fc.record({
      at: fc.nat(3_000),
      take: fc.nat(4),
      put: fc.constantFrom(
        '',
        ' ',
        '\n',
        '  ',
        ':',
        ': ',
        '-',
        '- ',
        '#',
        ' #',
        '"',
        "'",
        '[',
        '}',
        ',',
        '|',
        '>',
        '0',
        'é',
      ),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (seed, changes) => {
          expectAgreement(
            changes.reduce(
              (text, { at, take, put }) =>
                text.slice(0, at % text.length) + put + text.slice((at % text.length) + take),
              seed,
            ),
          )
        },
      ),
      { numRuns: runs(1_500) },
    )
  })

  it('counts the lines before a document', () => {
    const read = readStructured('a: 1\nb: {c: 2}\n', 'x.md', { syntax: 'yaml', lineOffset: 3 })
    expect(read.ok && read.source.placeOf(['b', 'c'])).toEqual({ path: 'x.md', line: 5, column: 5 })
  })
})
