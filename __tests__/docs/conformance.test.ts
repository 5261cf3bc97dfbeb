import { beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { page } from '../../scripts/conformance/page.mjs'
import { type Check, type Group, recompute, tally } from '../../scripts/conformance/recompute.mjs'
import * as aivss from '../../src/aivss/index.ts'
import { ROOT } from '../support/run-built.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const published = () => JSON.parse(read('scripts/conformance/published.json'))
const all = (groups: readonly Group[]): readonly Check[] => groups.flatMap(({ checks }) => checks)

let groups: readonly Group[]
beforeAll(async () => {
  groups = await recompute(published(), aivss)
})

describe('the published values', () => {
  test('are reproduced, or differ as their cause says', () => {
    expect(all(groups).filter(({ verdict }) => verdict === 'differs' || verdict === 'stale')).toEqual([])
    // Nothing is compared with nothing.
    for (const { printed, ours } of all(groups)) {
      expect(printed ?? null).not.toBeNull()
      expect(ours ?? null).not.toBeNull()
    }
  })

  test.each([
    ['0.5', 'aars', 7],
    ['0.8', 'aivss', 0],
    ['draft with EX and TD', 'aivss', 1],
    ['2.0 candidate', 'candidate', 0],
    ['ssvc', 'outcome', 0],
  ])('of %s, %s: %d of the worked examples are known to be wrong', (id, what, wrong) => {
    const checks = groups.find((group) => group.id === id)?.checks ?? []
    const found = checks.filter((one) => one.what === what && /^(?:4\.2|3\.6|ASI|\w+, )/.test(one.where))
    expect(found.length).toBeGreaterThanOrEqual(10)
    expect(found.filter(({ verdict }) => verdict === 'known')).toHaveLength(wrong)
  })

  test('are held against the module: another number differs, an error that is none is stale', async () => {
    const other = published()
    other['aivss-0.8'].examples[0].aivss = 9.8
    other['aivss-0.5'].examples[0].aars = 7
    const verdicts = all(await recompute(other, aivss)).filter(({ verdict }) => /differs|stale/.test(verdict))
    expect(verdicts.map(({ where, what, verdict }) => `${where} ${what} ${verdict}`)).toEqual([
      '4.2.1 aars stale',
      '4.2.1 raw differs',
      '4.2.1 aivss differs',
      '3.6.1 aivss differs',
      '0.8, 3.6.1 aivss at no mitigation differs',
    ])
  })
})

test('the page is what the sources give today', () => {
  // What is asked of every tabled input takes seconds: `npm run fresh` compares those lines.
  const many = { count: 987_654, under: 0, over: 0 }
  const measured = { eight: many, nine: many, roundings: { count: 987_654, wrong: { x: 0, y: 0, z: 0 } } }
  const loose = (text: string): readonly string[] =>
    text.split('\n').map((line) => line.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim())
  const [today, committed] = [
    loose(page(groups, measured, published(), aivss)),
    loose(read('docs/conformance.md')),
  ]
  const slow = (line: string): boolean => /987,654|^\| `[xyz]` \|/.test(line)
  expect(today.filter(slow)).toHaveLength(6)
  expect(committed).toHaveLength(today.length)
  for (const [index, line] of today.entries()) if (!slow(line)) expect(committed[index]).toBe(line)
})

test('the command that the page names agrees, with what is built', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/conformance.mjs', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject(tally(all(groups)))
})
