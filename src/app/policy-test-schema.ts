import * as z from 'zod'
import { SEVERITIES } from '../aivss/severity.ts'
import { modelFileSchema } from '../model/schema.ts'
import { calendarDay, notBlank } from '../policy/schema-parts.ts'
import { LEVELS } from '../verdict/verdict.ts'

/** Cases of one file; each is a whole run of the gate. */
const MOST_CASES = 500
const STANDINGS = ['counts', 'existing', 'accepted', 'waived', 'fixed'] as const
const STATUSES = ['fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'] as const

/** A path relative to the folder that holds `.github`; no glob, nothing outside. */
const filePath = z
  .string()
  .max(500)
  .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]*[^\\\n*?[\]{}/]$/, {
    error:
      'a path such as agents/coder.aivss.yml: with / between folders, no leading /, no .. and no wildcard',
  })

/** The native form; its marker, the first key of a file, may be left out. */
const inlineModel = modelFileSchema.partial({ 'agent-threat-model': true }).meta({ id: 'model' })
const model = z.union([filePath, inlineModel])
const content = z.string().max(1_000_000)
const repositoryFiles = z.array(filePath).max(100)

const found = z.union([
  notBlank.max(80),
  z.strictObject({
    rule: notBlank.max(80),
    level: z.enum(LEVELS).optional(),
    agent: notBlank.max(200).optional(),
    subject: notBlank.max(2000).optional(),
    standing: z.enum(STANDINGS).optional(),
  }),
])

const score = z.number().min(0).max(10)
const expectedScore = z.union([
  z.enum([...SEVERITIES, 'undetermined']),
  score,
  z.strictObject({ from: score, to: score }),
])

const expectation = z
  .strictObject({
    status: z.enum(STATUSES).optional(),
    found: z.array(found).min(1).max(100).optional(),
    'not-found': z.array(found).min(1).max(100).optional(),
    score: expectedScore.optional(),
    scores: z.record(notBlank.max(64), expectedScore).optional(),
  })
  .superRefine((stated, context) => {
    if (Object.keys(stated).length > 0) return
    context.addIssue({
      code: 'custom',
      message: 'nothing is expected',
      params: { help: 'Add "status", "found", "not-found", "score" or "scores".' },
    })
  })

const side = { model: model.optional(), path: filePath.optional() } as const

const testCase = z.strictObject({
  name: notBlank.max(200),
  ...side,
  files: z.record(filePath, content).optional(),
  'repository-files': repositoryFiles.optional(),
  before: z
    .strictObject({
      ...side,
      files: z.record(filePath, z.union([content, z.null()])).optional(),
      'repository-files': repositoryFiles.optional(),
    })
    .optional(),
  day: calendarDay.optional(),
  expect: expectation,
})

/** The examples beside a policy, `.github/aivss-gate.test.yml`, as people write them. Strict everywhere; nothing is coerced. */
export const policyTestSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  day: calendarDay.optional(),
  cases: z.array(testCase).max(MOST_CASES),
})

export type PolicyTestDocument = z.infer<typeof policyTestSchema>
export type CaseEntry = z.infer<typeof testCase>
export type FoundEntry = z.infer<typeof found>
export type ExpectedScore = z.infer<typeof expectedScore>
