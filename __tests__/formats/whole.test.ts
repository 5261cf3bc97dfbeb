import { expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { readerFor } from '../../src/formats/registry.ts'
import { TEXTS } from './texts.ts'

/*
 * Whole texts, right and wrong in many ways: everything that a reader makes of them, with places, and every word that it
 * says about what is wrong. The file is written anew with AIVSS_GATE_TELL=write; read the difference before you commit it.
 */

const FILE = new URL('../fixtures/whole-texts.json', import.meta.url)

async function outline(path: string, text: string): Promise<unknown> {
  const reader = readerFor(path, text.slice(0, 4096))
  if (reader === null) return 'no reader'
  const { models, problems } = await reader.read(text, path)
  const told: unknown = JSON.parse(JSON.stringify({ reader: reader.id, models, problems }, plain))
  return told
}

/** Places as `line:column`, maps as objects. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value)
  if (typeof value !== 'object' || value === null || !('line' in value) || !('column' in value)) return value
  return `${String(value.line)}:${String(value.column)}`
}

if (process.env['AIVSS_GATE_TELL'] === 'write') {
  const whole: Record<string, unknown> = {}
  for (const [path, text] of Object.entries(TEXTS)) whole[path] = await outline(path, text)
  writeFileSync(FILE, `${JSON.stringify(whole, null, 1)}\n`)
}
const before: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(FILE, 'utf8'))

test.each(Object.keys(TEXTS))('%s is read as before', async (path) => {
  expect(await outline(path, TEXTS[path] ?? '')).toEqual(before[path])
})
