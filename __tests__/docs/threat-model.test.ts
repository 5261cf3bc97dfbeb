import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../support/run-built.ts'

const PAGE = 'docs/threat-model.md'
const MODEL = '.aivss/aivss-gate.aivss.yml'
const page = readFileSync(join(ROOT, PAGE), 'utf8')
const model: {
  readonly threats: readonly { readonly id: string }[]
} = parse(readFileSync(join(ROOT, MODEL), 'utf8'))

const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+\.\w+|[\w-]+\.(?:json|yml))`/g)].map(([, path = '']) => path)
const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** The tables of defences: each row tells a threat, what happens, where, and which test shows it. */
const defences = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 4 && cells[0] !== 'threat' && !/^-+$/.test(cells[0] ?? ''))

describe(PAGE, () => {
  test('has rows to look at', () => {
    expect(defences.length).toBeGreaterThan(45)
  })

  test('names no file that is not there', () => {
    const paths = [...new Set(pathsIn(page))]
    expect(paths.length).toBeGreaterThan(100)
    expect(
      paths.filter((path) => !existsSync(join(ROOT, path)) || !statSync(join(ROOT, path)).isFile()),
    ).toEqual([])
  })

  test.each(defences)(
    'says where it is defended and which test shows it: %s',
    (_threat, _what, where, shown) => {
      const files = pathsIn(where ?? '')
      expect([files.length > 0, files.filter(isTest)]).toEqual([true, []])
      const tests = pathsIn(shown ?? '')
      expect([tests.length > 0, tests.filter((path) => !isTest(path))]).toEqual([true, []])
    },
  )

  test('names in italics only tests that stand in the file before them', () => {
    const named = defences.flatMap(([, , , shown = '']) =>
      [...shown.matchAll(/`([^`]+)`: ((?:_[^_]+_(?:, )?)+)/g)].flatMap(([, path = '', names = '']) =>
        [...names.matchAll(/_([^_]+)_/g)].map(([, name = '']) => [path, name] as const),
      ),
    )
    expect(named.length).toBeGreaterThan(30)
    const absent = named.filter(([path, name]) => !readFileSync(join(ROOT, path), 'utf8').includes(name))
    expect(absent).toEqual([])
  })

  test('speaks of every threat of the model, and of no other', () => {
    const told = new Set(
      [...page.matchAll(/^(T\d+(?:, T\d+)*)\. /gm)].flatMap(([, ids = '']) => ids.split(', ')),
    )
    const stated = model.threats.map(({ id }) => id)
    expect([...told].toSorted()).toEqual(stated.toSorted())
  })
})
