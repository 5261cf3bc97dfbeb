import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { BASE_ROWS } from './base-rows.ts'
import { CONDITION_ROWS } from './condition-rows.ts'
import { CREDIT_ROWS } from './credit-rows.ts'
import { FORMAT_ROWS } from './format-rows.ts'
import { RULE_ROWS } from './rule-rows.ts'
import { RUN_ROWS } from './run-rows.ts'
import { SCORE_ROWS } from './score-rows.ts'
import { waysTold } from './ways-told.ts'

/*
 * Whole judgements of small trees, and every way to green that they tell, word for word, in `told.txt`.
 * AIVSS_GATE_TELL=write has this test write it anew: read what changed.
 */
const TOLD = join(import.meta.dirname, 'told.txt')
const ROWS = {
  ...RULE_ROWS,
  ...CONDITION_ROWS,
  ...RUN_ROWS,
  ...SCORE_ROWS,
  ...CREDIT_ROWS,
  ...FORMAT_ROWS,
  ...BASE_ROWS,
}
const told = new Map(
  (existsSync(TOLD) ? readFileSync(TOLD, 'utf8') : '')
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1).trim()] as const),
)

if (process.env['AIVSS_GATE_TELL'] === 'write') {
  it('is written anew', async () => {
    const texts: string[] = []
    for (const [name, run] of Object.entries(ROWS)) texts.push(`## ${name}\n${await waysTold(run)}`)
    writeFileSync(TOLD, texts.join('\n'))
    expect(new Set(Object.keys(ROWS)).size).toBe(texts.length)
  })
} else {
  describe('the ways to green, word for word', () => {
    it.each(Object.entries(ROWS))('%s', async (name, run) => {
      expect((await waysTold(run)).trim()).toBe(told.get(name))
    })

    it('none is told of a row that is gone', () => {
      expect([...told.keys()]).toEqual(Object.keys(ROWS))
    })
  })
}
