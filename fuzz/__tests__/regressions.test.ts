import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import * as z from 'zod'
import { TARGETS } from '../targets.ts'

const folder = fileURLToPath(new URL('../regressions/', import.meta.url))
const Regression = z.strictObject({
  target: z.string(),
  was: z.string().min(1),
  input: z.array(z.string()).min(1),
})

test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s is mended', async (name) => {
  const { target, input } = Regression.parse(JSON.parse(readFileSync(folder + name, 'utf8')))
  const judge = TARGETS.find((one) => one.name === target)?.judge
  expect([target, judge === undefined ? 'is no target' : 'is a target']).toEqual([target, 'is a target'])
  await expect(judge?.(input)).resolves.toBeUndefined()
})
