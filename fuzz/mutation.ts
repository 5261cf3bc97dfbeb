import fc from 'fast-check'
import { HOSTILE } from '../__tests__/report/hostile.ts'

/** Nothing larger is tried: above their limits readers refuse, which the tests show. */
const LONGEST = 400_000

/** What has a meaning in one of the languages that are read. */
const PIECES = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '- ',
  '#',
  '# ',
  '"',
  "'",
  '`',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  ',',
  '|',
  '=',
  '---\n',
  '+++\n',
  '...\n',
  '&a ',
  '*a',
  '!!binary ',
  '<<: *a\n',
  '? ',
  '> ',
  '>-\n',
  '```\n',
  '~~~\n',
  '<!--',
  '-->',
  '<details>',
  '\\',
  '\\n',
  '\\u0000',
  '~~',
  '**',
  '${{ ',
  ' }}',
  '$(',
  '&& ',
  '; ',
  '"""',
  "'''",
  '/*',
  '*/',
  '//',
  'import ',
  'from ',
  'def ',
  'async ',
  'lambda ',
  'new ',
  'function ',
  '=> ',
  '@',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\u202E',
  '\0',
  '1e999',
  '-0',
  '.nan',
  '.inf',
  '0x10',
  '0.1',
  '10.0',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty: ',
  'agents:\n  - ',
  'L3',
  '9'.repeat(40),
  'a'.repeat(300),
  '%',
  '×',
  '· ',
  '✅',
  'sandbox ',
  'not ',
  '. ',
  '../',
  '**/*',
]

/** Words that every object of JavaScript has, and no table must find. */
const OF_OBJECTS = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']

const where = fc.double({ min: 0, max: 1, noNaN: true })
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: where, text: piece }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('cut' as const), at: where, length: fc.nat({ max: 80 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('copy' as const), at: where, length: fc.nat({ max: 400 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('repeat' as const),
      at: where,
      text: piece,
      times: fc.nat({ max: 4_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('number' as const), at: where, text: piece }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap' as const), at: where, with: where }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('word' as const),
      at: where,
      text: fc.constantFrom(...OF_OBJECTS),
    }),
  },
)
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

/** A text that began as one of the seeds, or as two of them joined, and was changed a little. */
export function changedText(seeds: readonly string[]): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...seeds)
  const changes = fc.array(change, { minLength: 1, maxLength: 8 })
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(seed, changes).map(([text, list]) => list.reduce(changed, text)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(seed, seed, where, changes)
        .map(([one, other, at, list]) => list.reduce(changed, joined(one, other, at))),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  )
}

function joined(one: string, other: string, at: number): string {
  return one.slice(0, Math.floor(at * one.length)) + other.slice(Math.floor(at * other.length))
}

function changed(text: string, one: Change): string {
  if (text.length > LONGEST) return text.slice(0, LONGEST)
  const at = Math.floor(one.at * text.length)
  switch (one.kind) {
    case 'insert':
      return text.slice(0, at) + one.text + text.slice(at)
    case 'cut':
      return text.slice(0, at) + text.slice(at + one.length)
    case 'copy':
      return text.slice(0, at + one.length) + text.slice(at)
    case 'repeat':
      return (
        text.slice(0, at) + one.text.repeat(Math.min(one.times, 40_000 / one.text.length)) + text.slice(at)
      )
    case 'number':
      return text.slice(0, at) + text.slice(at).replace(/\d+(?:\.\d+)?/, () => one.text)
    case 'word':
      return text.slice(0, at) + text.slice(at).replace(/[A-Za-z_][\w-]*/, () => one.text)
    case 'swap': {
      const lines = text.split('\n')
      const [from, to] = [one.at, one.with].map((share) => Math.floor(share * (lines.length - 1)))
      return lines
        .map((line, index) => (index === from ? lines[to ?? 0] : index === to ? lines[from ?? 0] : line))
        .join('\n')
    }
  }
}
