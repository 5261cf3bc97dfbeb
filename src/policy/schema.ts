import * as z from 'zod'
import { SEVERITIES } from '../aivss/severity.ts'
import { VERSIONS } from '../aivss/version.ts'
import { LEVELS } from '../verdict/verdict.ts'
import {
  baselinePath,
  calendarDay,
  extendsEntry,
  factorMap,
  glob,
  globs,
  notBlank,
  oneOfTwo,
  reason,
  waiverNeedsCeiling,
} from './schema-parts.ts'
import {
  COVERAGE_DEMANDS,
  EVIDENCE_STRENGTHS,
  GATES,
  GUARDED_INPUTS,
  MITIGATION_CREDITS,
  REVIEW_VERIFICATIONS,
} from './policy.ts'

const STATUSES = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'] as const

const level = z.enum(LEVELS)
const levelOrOff = z.enum([...LEVELS, 'off'])
const score = z.number().min(0).max(10)
const threshold = z.union([z.enum(SEVERITIES), score])
const condition = notBlank.max(4000)

const assume = z.strictObject({
  cvss: score.optional(),
  factors: factorMap.optional(),
})
const mitigationCredit = z.enum(MITIGATION_CREDITS)

const thresholds = z.strictObject({
  fail: threshold.optional(),
  warn: threshold.optional(),
  increase: z.union([z.literal('none'), score]).optional(),
})

const undetermined = level

const requirement = z
  .strictObject({
    id: notBlank.max(80),
    mitigation: notBlank.max(80).optional(),
    'any-of': z.array(notBlank.max(80)).min(1).optional(),
    when: condition.optional(),
    status: z.array(z.enum(STATUSES)).min(1).optional(),
    evidence: z.enum(EVIDENCE_STRENGTHS).optional(),
    level: levelOrOff.optional(),
  })
  .superRefine(oneOfTwo)
const require = z.array(requirement)

const limits = z.strictObject({ factors: factorMap.optional() })

const review = z.strictObject({
  required: z.boolean().optional(),
  'max-age': z
    .string()
    .regex(/^(?:\d{1,5}d|none)$/, { error: 'a number of days such as 180d, or none' })
    .optional(),
  verify: z.enum(REVIEW_VERIFICATIONS).optional(),
})

const demand = z.enum(COVERAGE_DEMANDS)
const coverage = z.strictObject({
  agent: demand.optional(),
  capability: demand.optional(),
  'tool-surface': demand.optional(),
})

const rules = z.record(notBlank.max(80), levelOrOff)

const customRule = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
      error: 'a to z, 0 to 9 and -, beginning with a letter or digit',
    }),
    when: condition.optional(),
    message: notBlank.max(1000).optional(),
    help: notBlank.max(2000).optional(),
    level: levelOrOff.optional(),
  })
  .superRefine((rule, context) => {
    if (rule.level === 'off') return
    for (const key of ['when', 'message'] as const)
      if (rule[key] === undefined)
        context.addIssue({
          code: 'custom',
          message: `"${key}" is missing`,
          params: { help: `Add "${key}"; only a rule with "level: off" goes without.` },
        })
  })
const custom = z.array(customRule)

const override = z
  .strictObject({
    paths: globs.min(1),
    scoring: z.strictObject({ assume: assume.optional(), 'mitigation-credit': mitigationCredit.optional() }),
    thresholds,
    undetermined,
    require,
    limits,
    review,
    rules,
    custom,
  })
  .partial({
    scoring: true,
    thresholds: true,
    undetermined: true,
    require: true,
    limits: true,
    review: true,
    rules: true,
    custom: true,
  })

const waiver = z
  .strictObject({
    agent: notBlank.max(200),
    rule: notBlank.max(80),
    subject: notBlank.max(500).optional(),
    'up-to': score.optional(),
    why: reason.max(4000),
    owner: notBlank.max(200),
    expires: calendarDay,
  })
  .superRefine(waiverNeedsCeiling)

/**
 * The policy file, `.github/aivss-gate.yml`, as people write it. Strict everywhere; nothing is coerced. What each key means:
 * `schema-words.ts`, which only editors and documents need.
 */
export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  extends: z.union([extendsEntry, z.array(extendsEntry).min(1)]).optional(),
  models: globs.min(1).optional(),
  ignore: globs.optional(),
  scoring: z
    .strictObject({
      version: z.enum(VERSIONS).optional(),
      assume: assume.optional(),
      'mitigation-credit': mitigationCredit.optional(),
    })
    .optional(),
  thresholds: thresholds.optional(),
  undetermined: undetermined.optional(),
  require: require.optional(),
  'evidence-paths': z.array(glob).min(1).optional(),
  limits: limits.optional(),
  review: review.optional(),
  coverage: coverage.optional(),
  rules: rules.optional(),
  custom: custom.optional(),
  overrides: z.array(override).optional(),
  gate: z.enum(GATES).optional(),
  'enforce-from': calendarDay.optional(),
  'allow-inputs': z.array(z.enum(GUARDED_INPUTS)).optional(),
  'waiver-max-days': z.number().int().min(1).max(3650).optional(),
  waivers: z.array(waiver).optional(),
  baseline: baselinePath.optional(),
})

export type PolicyDocument = z.infer<typeof policySchema>
export type RequirementEntry = z.infer<typeof requirement>
export type CustomEntry = z.infer<typeof customRule>
export type OverrideEntry = z.infer<typeof override>
export type WaiverEntry = z.infer<typeof waiver>
