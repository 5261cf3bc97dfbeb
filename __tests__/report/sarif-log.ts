import { z } from 'zod'

/*
 * The part of SARIF 2.1.0 that the reporter uses, written by hand after the standard and after what GitHub refuses. It is
 * strict: a property that is not here is either not in the standard or not meant to be printed.
 */

const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['error', 'warning', 'note'])

/** RFC 3986, a relative reference without scheme, authority, query or fragment whose first segment holds no colon. */
const RELATIVE = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z
        .string()
        .regex(RELATIVE)
        .refine((uri) => {
          const path = decodeURIComponent(uri)
          return !/^[\\/]|^[a-z]:[\\/]|:\/\//i.test(path) && !path.split(/[\\/]/).includes('..')
        }),
      uriBaseId: z.literal('%SRCROOT%'),
    }),
    region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }).optional(),
  }),
})

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1).optional() }),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({
    tags: z
      .array(z.string())
      .max(10)
      .refine((tags) => new Set(tags).size === tags.length && tags.includes('security')),
    'problem.severity': z.enum(['error', 'warning', 'recommendation']),
    'security-severity': z.string().regex(/^(?:10\.0|\d\.\d)$/),
  }),
})

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level,
  kind: z.literal('fail'),
  message: text,
  locations: z.array(location).length(1),
  partialFingerprints: z.strictObject({ 'aivssGateFinding/v1': z.string() }),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.literal('external'),
        status: z.literal('accepted'),
        justification: z.string().min(1),
      }),
    )
    .max(1),
  baselineState: z.enum(['new', 'updated', 'unchanged']).optional(),
  properties: z.strictObject({
    agent: z.string().optional(),
    subject: z.string(),
    standing: z.enum(['counts', 'existing', 'waived']),
    aivss: z.number().min(0).max(10).optional(),
  }),
})

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.literal('aivss-gate'),
        semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
        rules: z.array(rule).max(25_000),
      }),
    }),
    automationDetails: z.strictObject({ id: z.literal('aivss-gate/') }),
    columnKind: z.literal('utf16CodeUnits'),
    originalUriBaseIds: z.strictObject({ '%SRCROOT%': z.strictObject({ description: text }) }),
    invocations: z.tuple([
      z.strictObject({
        executionSuccessful: z.boolean(),
        toolExecutionNotifications: z.array(
          z.strictObject({ level, message: text, locations: z.array(location).length(1).optional() }),
        ),
      }),
    ]),
    results: z.array(result).max(5_000),
    properties: z.strictObject({ status: z.string() }),
  })
  .refine(({ tool, results }) => {
    const { rules } = tool.driver
    return (
      new Set(rules.map(({ id }) => id)).size === rules.length &&
      results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)
    )
  }, 'rule ids are unique and every result points at its rule')
  .refine(({ results }) => {
    const stated = results.filter(({ baselineState }) => baselineState !== undefined).length
    return stated === 0 || stated === results.length
  }, 'the baseline state is on every result or on none')

const log = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.tuple([run]),
})

export type SarifRun = z.infer<typeof run>

/** The only run of a file; throws where the file is not what a consumer relies on. */
export function parseSarif(printed: string): SarifRun {
  const data: unknown = JSON.parse(printed)
  return log.parse(data).runs[0]
}
