import { expect, test } from '@jest/globals'
import * as z from 'zod'
import { salvage } from '../../src/source/salvage.ts'
import { readStructured } from '../../src/source/structured.ts'

const schema = z.strictObject({
  list: z
    .array(z.strictObject({ id: z.string(), tags: z.array(z.string()).optional() }))
    .min(1)
    .optional(),
  map: z.record(z.string(), z.number()).optional(),
})

function save(text: string) {
  const read = readStructured(text, 'f', { syntax: 'yaml' })
  if (!read.ok) throw new Error('the text cannot be parsed')
  const { value, problems, placeOf } = salvage(schema, read.source)
  const at = (...path: (string | number)[]) => `${placeOf(path).line}:${placeOf(path).column}`
  return {
    value,
    at,
    problems: problems.map(({ message, place }) => `${place.line}:${place.column} ${message}`),
  }
}

test('list items and map entries go alone, and what is left keeps its place', () => {
  const { value, problems, at } = save(`list:
  - 1
  - {id: a, tags: [x, 2, y, 3, z]}
  - {tags: []}
  - {id: b}
  - {id: c, nope: 1}
map: {a: 1, b: x, c: 3}
`)
  expect(value).toEqual({
    list: [{ id: 'a', tags: ['x', 'y', 'z'] }, { id: 'b' }, { id: 'c' }],
    map: { a: 1, c: 3 },
  })
  expect(problems).toEqual([
    '2:5 list[0] is 1',
    '3:23 list[1].tags[1] is 2',
    '3:29 list[1].tags[3] is 3',
    '4:5 list[2].id is missing',
    '6:13 unknown key "nope" in list[4]',
    '7:13 map.b is "x"',
  ])
  expect([at('list', 0), at('list', 0, 'tags', 2), at('list', 1, 'id'), at('list', 2)]).toEqual([
    '3:5',
    '3:32',
    '5:6',
    '6:5',
  ])
})

test('a list of which nothing is left goes as a whole', () => {
  expect(save('list: [1, 2]\nmap: {a: 1}').value).toEqual({ map: { a: 1 } })
})

test('a document that is no map at all is given up', () => {
  expect(save('- 1')).toMatchObject({ value: null, problems: ['1:1 the document is a list'] })
})

test('at most fifty problems are told of one document', () => {
  const keys = Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join('\n')
  expect(save(keys).problems).toHaveLength(50)
})
