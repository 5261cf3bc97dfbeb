import { describe, expect, test } from '@jest/globals'
import { TooMuchToRead } from '../../src/detect/read/too-much.ts'
import type { Value } from '../../src/detect/read/value.ts'
import { readYaml } from '../../src/detect/read/yaml.ts'

/** Values as data; of texts also the line. */
function told(value: Value): unknown {
  switch (value.kind) {
    case 'map':
      return Object.fromEntries(value.entries.map((one) => [one.key, told(one.value)]))
    case 'list':
      return value.items.map(told)
    default:
      return value.text === null ? null : `${value.text}@${value.line}`
  }
}

describe('aliases are what they stand for, at the place where that is written', () => {
  test.each<[string, string, unknown]>([
    ['a text', 'a: &x one\nb: *x', { a: 'one@1', b: 'one@1' }],
    ['a map and a list', 'a: &x {k: [v]}\n\nb: [*x]', { a: { k: ['v@1'] }, b: [{ k: ['v@1'] }] }],
    ['a block of text', 'a: &x |\n  run it\nb: *x', { a: 'run it\n@1', b: 'run it\n@1' }],
    [
      'the last of the name above',
      'a: &x 1\nb: *x\nc: &x 2\nd: *x',
      { a: '1@1', b: '1@1', c: '2@3', d: '2@3' },
    ],
    [
      'a name used again within what is unfolded',
      'a: &x {k: &y 1}\nb: &y 2\nc: *x\nd: *y',
      { a: { k: '1@1' }, b: '2@2', c: { k: '1@1' }, d: '2@2' },
    ],
    ['a key', '&x uses: one\nb: {*x : two}', { uses: 'one@1', b: { uses: 'two@2' } }],
    ['an anchor in a key', '? {&x one: two}\n: three\nb: *x', { '': 'three@2', b: 'one@1' }],
    [
      'an alias within what is unfolded',
      'a: &x one\nb: &y [*x]\nc: *y',
      { a: 'one@1', b: ['one@1'], c: ['one@1'] },
    ],
    ['a name that is not there', 'a: *x\nb: [*.ts]\nx: &x 1', { a: null, b: [null], x: '1@3' }],
    [
      'merged maps',
      'a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3',
      { a: { k: '1@1', l: '2@1' }, b: { l: '3@4', k: '1@1' } },
    ],
    [
      'several merged maps, of which the first counts',
      'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc: {<<: [*x, *y]}',
      { a: { k: '1@1' }, b: { k: '2@2', l: '2@2' }, c: { k: '1@1', l: '2@2' } },
    ],
    ['a merge in quotes is a key', 'a: {"<<": {k: 1}}', { a: { '<<': { k: '1@1' } } }],
  ])('%s', (_, text, data) => {
    expect(readYaml(text).map(told)).toEqual([data])
  })

  test('names of one document say nothing in the next', () => {
    expect(readYaml('a: &x 1\n---\nb: *x').map(told)).toEqual([{ a: '1@1' }, { b: null }])
  })
})

const levels = (count: number, of: (level: number) => string): string =>
  ['a0: &a0 {k: v}', ...Array.from({ length: count }, (_, level) => of(level + 1))].join('\n')

describe('what is too much is told, never dropped', () => {
  test.each<[string, string]>([
    ['aliases that double each other', levels(30, (n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`)],
    ['merges that double each other', levels(30, (n) => `a${n}: &a${n} {<<: [*a${n - 1}, *a${n - 1}]}`)],
    ['a long text at many aliases', `a: &a ${'x'.repeat(3000)}\nb: [${'*a, '.repeat(101)}]`],
    ['a long key at many aliases', `a: &a {${'x'.repeat(3000)}: 1}\nb: [${'*a, '.repeat(101)}]`],
    ['a list in itself', 'a: &a [*a]'],
    ['a map that is found in itself', '&a\nruns: *a\nsteps: [1]'],
    ['merges deeper than values are read', levels(210, (n) => `a${n}: &a${n} {<<: *a${n - 1}}`)],
    ['a text above the limit', `a: ${'x'.repeat(300_000)}`],
    ['brackets that would exhaust the stack', '['.repeat(5000)],
    ['maps that would exhaust the stack', '- '.repeat(5000)],
  ])('%s', (_, text) => {
    expect(() => readYaml(text)).toThrow(TooMuchToRead)
  })

  test('all values of a text within the limit are read', () => {
    const [value] = readYaml(`[${'a,'.repeat(100_001)}last]`)
    expect(value?.items.at(-1)?.text).toBe('last')
  })
})
