import * as z from 'zod'
import { modelFileSchema } from '../model/schema.ts'
import { baselineSchema } from '../policy/baseline.ts'
import { policySchema } from '../policy/schema.ts'

const SCHEMAS = { model: modelFileSchema, policy: policySchema, baseline: baselineSchema } as const

export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES: readonly SchemaName[] = ['model', 'policy', 'baseline']

/** The JSON Schema (draft 2020-12) of a file format as people write it, as text with a closing line break. */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: 'input' }), null, 2)}\n`
}
