import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { RULE_IDS } from '../src/rules/registry.ts'
import { ROOT } from './support/run-built.ts'

/** Rooms in the order in which they may be imported: a room imports itself and what stands before it. */
const ORDER: readonly (readonly string[])[] = [
  ['source', 'aivss'],
  ['model'],
  ['verdict'],
  ['formats', 'policy', 'detect'],
  ['scoring'],
  ['rules'],
  ['gate'],
  ['audit'],
  ['report'],
  ['app', 'page'],
  ['adapters'],
]
const PURE = [
  'source',
  'aivss',
  'model',
  'verdict',
  'formats',
  'policy',
  'detect',
  'scoring',
  'rules',
  'gate',
  'audit',
  'report',
]
/** Computation, not the outside world. */
const ALLOWED_NODE = ['node:crypto']

interface Import {
  readonly file: string
  readonly target: string
}

const src = join(ROOT, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
  }))
})

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry'
}

function rankOf(room: string): number {
  const rank = ORDER.findIndex((rooms) => rooms.includes(room))
  return rank === -1 ? ORDER.length : rank
}

function targetRoom({ file, target }: Import): string {
  const path = relative(src, join(src, file, '..', target))
    .split(sep)
    .join('/')
  return roomOf(path)
}

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(200)
  })

  it('knows every room', () => {
    expect(
      [...new Set(files.map(roomOf))].filter((room) => room !== 'entry' && rankOf(room) === ORDER.length),
    ).toEqual([])
  })

  it('is imported in one direction', () => {
    const against = imports
      .filter((one) => one.target.startsWith('.'))
      .filter((one) => {
        const from = roomOf(one.file)
        const to = targetRoom(one)
        return from !== to && rankOf(to) >= rankOf(from)
      })
      .map((one) => `${one.file} -> ${one.target}`)
    expect(against).toEqual([])
  })

  it('keeps the world out of the pure rooms', () => {
    const impure = imports
      .filter(
        (one) =>
          PURE.includes(roomOf(one.file)) &&
          one.target.startsWith('node:') &&
          !ALLOWED_NODE.includes(one.target),
      )
      .map((one) => `${one.file} -> ${one.target}`)
    expect(impure).toEqual([])
    const ambient = files
      .filter((file) => PURE.includes(roomOf(file)))
      .filter((file) =>
        /\b(?:process\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\()/.test(
          readFileSync(join(src, file), 'utf8'),
        ),
      )
    expect(ambient).toEqual([])
  })

  it('lets only the adapters of the Action import @actions/*', () => {
    const others = imports.filter(
      (one) => one.target.startsWith('@actions/') && !one.file.startsWith('adapters/actions/'),
    )
    expect(others).toEqual([])
    for (const name of readdirSync(join(ROOT, 'dist/cli'))) {
      const bundled = readFileSync(join(ROOT, 'dist/cli', name), 'utf8')
      expect({ name, holdsTheToolkit: /UndiciError|issueFileCommand/.test(bundled) }).toEqual({
        name,
        holdsTheToolkit: false,
      })
    }
  })

  it('lets nobody import the page, which is built by itself and carried as text', () => {
    expect(
      imports.filter(
        (one) => one.target.startsWith('.') && roomOf(one.file) !== 'page' && targetRoom(one) === 'page',
      ),
    ).toEqual([])
  })

  it('registers every rule that has a file', () => {
    const written = files
      .filter((file) => roomOf(file) === 'rules')
      .flatMap((file) => /^ {2}id: '([a-z-]+)',$/m.exec(readFileSync(join(src, file), 'utf8'))?.[1] ?? [])
    expect(written.length).toBeGreaterThan(20)
    expect(written.toSorted()).toEqual([...RULE_IDS].toSorted())
  })

  it('lets the AIVSS module depend on nothing else of the project', () => {
    expect(
      imports.filter(
        (one) => roomOf(one.file) === 'aivss' && one.target.startsWith('.') && targetRoom(one) !== 'aivss',
      ),
    ).toEqual([])
  })

  it('names no package registry and no address in the lockfile', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
    expect(lock).not.toMatch(/"resolved"\s*:/)
  })
})
