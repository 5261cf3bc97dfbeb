import * as z from 'zod'
import { modelFileSchema } from '../model/schema.ts'
import { MODEL_WORDS } from '../model/schema-words.ts'
import { BASELINE_WORDS } from '../policy/baseline-words.ts'
import { baselineSchema } from '../policy/baseline.ts'
import { policySchema } from '../policy/schema.ts'
import { POLICY_WORDS } from '../policy/schema-words.ts'
import { RULES } from '../rules/registry.ts'
import type { FormatWords } from '../source/key-words.ts'
import { explainedSchema, type ExplainedSchema } from './explained-schema.ts'
import { policyTestSchema } from './policy-test-schema.ts'
import { POLICY_TEST_WORDS } from './policy-test-words.ts'

/** The ids of the rules, which the policy's own room does not know. */
const RULE_NAMES = Object.fromEntries(RULES.map(({ id, summary }) => [id, sentence(summary)]))
const WITH_RULES: FormatWords = { ...POLICY_WORDS, names: { ...POLICY_WORDS.names, rules: RULE_NAMES } }

const FORMATS = {
  model: [modelFileSchema, MODEL_WORDS],
  policy: [policySchema, WITH_RULES],
  baseline: [baselineSchema, BASELINE_WORDS],
  'policy-test': [policyTestSchema, POLICY_TEST_WORDS],
} as const

export type SchemaName = keyof typeof FORMATS
export const SCHEMA_NAMES: readonly SchemaName[] = ['model', 'policy', 'baseline', 'policy-test']

/** The JSON Schema (draft 2020-12) of a file format as people write it, with what its keys mean. */
export function explained(name: SchemaName): ExplainedSchema {
  const [schema, words] = FORMATS[name]
  return explainedSchema(z.toJSONSchema(schema, { io: 'input' }), words)
}

/** The same as text with a closing line break. */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(explained(name).schema, null, 2)}\n`
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}
