import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { type StructuredResult, readStructured } from '../../src/source/structured.ts'

/*
 * The cases of yaml-test-suite, through the reader that models, policies and evidence are read with: it gives the data that
 * the suite says, or refuses with a place. What it would read otherwise than another parser of YAML 1.2, it must not read.
 */

interface Case {
  readonly id: string
  readonly name: string
  readonly yaml: string
  readonly fail?: true
  /** Left out where JSON cannot hold what the text says. */
  readonly documents?: readonly unknown[]
}

const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('../fixtures/yaml-test-suite.json', import.meta.url), 'utf8'),
)

/** Valid YAML that is refused on purpose, by the first thing that the reader says of it. */
const REFUSED: Readonly<Record<string, string>> = {
  'a key is not a plain text':
    '26DV 2JQS 4FJ6 6BFJ 6M2F 6PBE 9MMW CFD4 DFF7 E76Z FH7J FRK4 KK5P LX3P M2N8/0 M2N8/1 M5DY NHX8 PW8X Q9WF RZP5 S3PD ' +
    'SBG9 SM9W/1 UKK6/0 V9D5 X38W XW4D',
  'an unknown YAML tag': '2XXW 565N 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4',
  'not valid YAML: Anchor ending in : is ambiguous': '2SXE W5VH',
  'not valid YAML: Unknown directive': '2LFX 6LVF MUS6/5 MUS6/6',
  'not valid YAML: a second %YAML, or one that is not 1.2': 'BEC7 MUS6/2 MUS6/3 MUS6/4 W4TN',
  'the file holds several YAML documents':
    '35KP 6XDY 6ZKB 7Z25 9DXL 9KAX JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92',
}
/** A text without any document is read as an empty one, so that its reader can say that it is empty. */
const WITHOUT_A_DOCUMENT = '8G76 98YD AVM7 HWV9 QT73'
/** What the suite has in no JSON, although JSON can hold it. */
const DATA: Readonly<Record<string, unknown>> = {
  '4ABK': { unquoted: 'separate', 'http://foo.com': null, 'omitted value': null },
  'UKK6/2': '',
}

function result(yaml: string): StructuredResult {
  return readStructured(yaml, 'model.yml', { syntax: 'yaml' })
}

/** What the reader says first; a name that the text chose is left out. */
function firstWords(yaml: string): string | null {
  const read = result(yaml)
  return read.ok ? null : (read.problems[0]?.message.replace(/(Unknown directive) .*/, '$1') ?? '')
}

const valid = cases.filter((one) => one.fail === undefined)
const ids = (table: string): readonly string[] => table.split(' ')

test('the suite is there', () => {
  expect([cases.length, valid.length]).toEqual([402, 308])
})

test('every text that is not valid YAML 1.2 is refused', () => {
  expect(cases.filter(({ fail, yaml }) => fail === true && result(yaml).ok).map(({ id }) => id)).toEqual([])
})

test('every valid text is read as the suite says, or refused on purpose', () => {
  const refused: Record<string, string[]> = {}
  for (const { id, yaml, documents } of valid) {
    const words = firstWords(yaml)
    if (words !== null) (refused[words] ??= []).push(id)
    else {
      const empty = ids(WITHOUT_A_DOCUMENT).includes(id) ? [null] : null
      const read = result(yaml)
      expect([id, read.ok && [read.source.data]]).toEqual([id, empty ?? documents ?? [DATA[id]]])
    }
  }
  expect(refused).toEqual(
    Object.fromEntries(Object.entries(REFUSED).map(([words, table]) => [words, ids(table)])),
  )
})

test('every refusal has a place in the text and says what to do', () => {
  for (const { id, yaml } of cases) {
    const read = result(yaml)
    for (const { message, help, place } of read.ok ? [] : read.problems) {
      expect([id, message, help]).toEqual([id, expect.stringMatching(/./), expect.stringMatching(/\.$/)])
      const line = yaml.split(/\r\n?|\n/)[place.line - 1]
      expect([id, place.column >= 1 && place.column <= (line ?? '').length + 1]).toEqual([id, true])
    }
  }
})

test.each([
  ['a set', 'a: !!set {b}', '1:4 an unknown YAML tag'],
  ['an ordered map', 'a: !!omap [b: 1]', '1:4 an unknown YAML tag'],
  ['bytes', 'a: !!binary aGk=', '1:4 an unknown YAML tag'],
  ['a date', 'a: !!timestamp 2026-01-01', '1:4 an unknown YAML tag'],
  ['a merge key by its tag', '? !!merge <<\n: {a: 1}', '1:3 an unknown YAML tag'],
  [
    'another version of YAML',
    '%YAML 1.1\n---\na: yes',
    '1:1 not valid YAML: a second %YAML, or one that is not 1.2',
  ],
  [
    'two versions',
    '%YAML 1.2\n%YAML 1.2\n---\na',
    '2:1 not valid YAML: a second %YAML, or one that is not 1.2',
  ],
])('%s is not read as if it were plain data', (_, yaml, told) => {
  const read = result(yaml)
  expect(
    read.ok ? [] : read.problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`),
  ).toEqual([told])
})
