import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { jsonSchema } from '../../src/app/json-schema.ts'
import { ROOT } from '../support/run-built.ts'

/** Editors show these words; they are committed, so that a change of them is seen in a review. */
test.each(['policy', 'baseline'] as const)('the published schema of a %s is what the sources say', (name) => {
  expect(JSON.parse(jsonSchema(name))).toEqual(
    JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')),
  )
})
