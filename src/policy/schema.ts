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
const condition = notBlank.max(4000).meta({
  description:
    'A CEL condition over agent, score, severity, factors, capabilities, mitigations, threats, layers, exposure, change, profile and ssvc. One that cannot be evaluated applies.',
  examples: ['score >= 7.0 && factors.tools >= 0.5', '"net.browser" in capabilities && exposure == "public"'],
})

const assume = z
  .strictObject({
    cvss: score.optional().describe('CVSS base score for models that state none.'),
    factors: factorMap.optional().describe('Values for factors that a model does not state, 0 to 1.'),
  })
  .describe('What stands in for missing inputs. A model that passes only by an assumption passes as warn.')
const mitigationCredit = z
  .enum(MITIGATION_CREDITS)
  .describe(
    'declared: what the author claims counts. earned: no more than the mitigations in place have earned.',
  )

const thresholds = z
  .strictObject({
    fail: threshold
      .optional()
      .describe('An agent at or above this band or score fails; none switches it off.')
      .meta({ examples: ['critical', 8.5] }),
    warn: threshold
      .optional()
      .describe('An agent at or above this band or score is a warning; none switches it off.'),
    increase: z
      .union([z.literal('none'), score])
      .optional()
      .describe('A rise against the base branch above this many points fails; none switches it off.'),
  })
  .describe('Where a score begins to fail or warn: a band (critical, high, medium, low) or a number 0 to 10.')

const undetermined = level.describe('The level where missing inputs leave the score open across "fail".')

const requirement = z
  .strictObject({
    id: notBlank.max(80).describe('Name of the demand; an entry with the id of a preset entry replaces it.'),
    mitigation: notBlank.max(80).optional().describe('The mitigation that must be in place.'),
    'any-of': z
      .array(notBlank.max(80))
      .min(1)
      .optional()
      .describe('Mitigations of which one must be in place.'),
    when: condition.optional(),
    status: z
      .array(z.enum(STATUSES))
      .min(1)
      .optional()
      .describe('Statuses that satisfy the demand; default [in-place].'),
    evidence: z
      .enum(EVIDENCE_STRENGTHS)
      .optional()
      .describe(
        'How strongly it must be shown: prose (default), stated (an entry with a status), any (any evidence), path (evidence in the tree that holds).',
      ),
    level: levelOrOff
      .optional()
      .describe(
        'Level of the finding; default: the level of the rule required-mitigation. off removes the demand.',
      ),
  })
  .superRefine(oneOfTwo)
  .meta({
    examples: [{ id: 'sandbox-for-executors', mitigation: 'sandboxing', when: 'factors.tools >= 0.5' }],
  })
const require = z.array(requirement).describe('Demanded mitigations, by id.')

const limits = z
  .strictObject({ factors: factorMap.optional().describe('The highest value that a factor may have.') })
  .describe('Upper limits.')

const review = z
  .strictObject({
    required: z.boolean().optional().describe('Whether every model must have been reviewed.'),
    'max-age': z
      .string()
      .regex(/^(?:\d{1,5}d|none)$/, { error: 'a number of days such as 180d, or none' })
      .optional()
      .meta({
        description: 'After so many days a review is stale; none: never.',
        examples: ['180d', 'none'],
      }),
    verify: z
      .enum(REVIEW_VERIFICATIONS)
      .optional()
      .describe('approval: the reviewer approved the head commit and is not its author.'),
  })
  .describe('What is demanded of reviews.')

const demand = z.enum(COVERAGE_DEMANDS)
const coverage = z
  .strictObject({
    agent: demand.optional().describe('Artefacts that define an agent.'),
    capability: demand.optional().describe('Artefacts that grant powers.'),
    'tool-surface': demand.optional().describe('Artefacts that offer tools.'),
  })
  .describe('Which artefacts need a model that covers them.')

const rules = z
  .record(notBlank.max(80), levelOrOff)
  .meta({ description: 'Levels of rules, by rule id.', examples: [{ 'layer-uncovered': 'off' }] })

const customRule = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'a to z, 0 to 9 and -, beginning with a letter or digit' })
      .describe('The rule is called custom/<name>.'),
    when: condition.optional(),
    message: notBlank.max(1000).optional().describe('What is wrong; the text of the finding.'),
    help: notBlank.max(2000).optional().describe('What to do about it.'),
    level: levelOrOff.optional().describe('Default error; off removes the rule.'),
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
const custom = z.array(customRule).describe('Rules of your own: a finding where the condition holds.')

const override = z
  .strictObject({
    paths: globs.min(1).describe('Agents whose model and artefacts all lie under these globs.'),
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
    agent: notBlank.max(200).describe('Id of the agent.'),
    rule: notBlank.max(80).describe('Id of the rule whose finding is accepted.'),
    subject: notBlank.max(500).optional().describe('Subject of the finding, for example a mitigation.'),
    'up-to': score
      .optional()
      .describe('For rules about a score: the waiver lapses when the score rises above it.'),
    why: reason.max(4000).describe('Why this is acceptable, in at least 10 characters.'),
    owner: notBlank.max(200).describe('Who answers for it.'),
    expires: calendarDay.describe('The last day on which the waiver counts, YYYY-MM-DD.'),
  })
  .superRefine(waiverNeedsCeiling)

/** The policy file, `.github/aivss-gate.yml`, as people write it. Strict everywhere; nothing is coerced. */
export const policySchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    version: z.literal(1).describe('Version of the policy format.'),
    extends: z
      .union([extendsEntry, z.array(extendsEntry).min(1)])
      .optional()
      .describe(
        'A preset (advisory, balanced, strict), aivss-1.0 laid over one, a floor (owner/repo/path@ref), or a list of them.',
      ),
    models: globs.min(1).optional().describe('Where threat models lie; replaces the built-in list.'),
    ignore: globs.optional().describe('Files that are not looked at.'),
    scoring: z
      .strictObject({
        version: z
          .enum(VERSIONS)
          .optional()
          .describe('AIVSS version, in quotes; scores of different versions are never compared.'),
        assume: assume.optional(),
        'mitigation-credit': mitigationCredit.optional(),
      })
      .optional()
      .describe('How scores are computed.'),
    thresholds: thresholds.optional(),
    undetermined: undetermined.optional(),
    require: require.optional(),
    'evidence-paths': z.array(glob).min(1).optional().describe('Where evidence may lie; default: anywhere.'),
    limits: limits.optional(),
    review: review.optional(),
    coverage: coverage.optional(),
    rules: rules.optional(),
    custom: custom.optional(),
    overrides: z.array(override).optional().describe('Other demands for agents under some paths.'),
    gate: z
      .enum(GATES)
      .optional()
      .describe('new-or-worse: on pull requests only findings that the change brings fail.'),
    'enforce-from': calendarDay.optional().describe('Before this day nothing fails, YYYY-MM-DD.'),
    'allow-inputs': z
      .array(z.enum(GUARDED_INPUTS))
      .optional()
      .describe('Inputs of the Action that a workflow may set on pull requests.'),
    'waiver-max-days': z
      .number()
      .int()
      .min(1)
      .max(3650)
      .optional()
      .describe('How far ahead a waiver may expire, in days.'),
    waivers: z.array(waiver).optional().describe('Accepted findings: reason, owner, expiry date.'),
    baseline: baselinePath.optional(),
  })
  .meta({
    title: 'aivss-gate policy',
    description: 'What a repository demands of the threat models of its AI agents.',
    examples: [{ version: 1, extends: 'balanced' }],
  })

export type PolicyDocument = z.infer<typeof policySchema>
export type RequirementEntry = z.infer<typeof requirement>
export type CustomEntry = z.infer<typeof customRule>
export type OverrideEntry = z.infer<typeof override>
export type WaiverEntry = z.infer<typeof waiver>
