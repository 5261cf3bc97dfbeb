import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Version, VERSIONS } from '../aivss/version.ts'
import type { Day } from '../model/day.ts'
import type { Place } from '../source/place.ts'
import type { Problem } from '../source/problem.ts'
import { salvage } from '../source/salvage.ts'
import { readStructured } from '../source/structured.ts'
import { LEVELS, type Level } from '../verdict/verdict.ts'
import type { PolicyFile } from './load.ts'
import { calendarDay, notBlank, reason } from './schema-parts.ts'

/** The rules of which a finding is worse when the score is higher, also at the same level. */
export const ABOUT_SCORE: readonly string[] = ['score-threshold', 'score-undetermined']

const acceptedFinding = z
  .strictObject({
    id: z
      .string()
      .regex(/^ag-[0-9a-f]{12}$/, { error: 'the id of a finding, ag- and 12 hex digits' })
      .describe('Id of the finding.'),
    agent: notBlank.max(200).optional().describe('Id of the agent, where the finding is about one.'),
    rule: notBlank.max(80).describe('Id of the rule.'),
    subject: z.string().max(2000).describe('Subject of the finding.'),
    level: z.enum(LEVELS).describe('The level that is accepted; at a higher one the finding counts.'),
    'up-to': z
      .number()
      .min(0)
      .max(10)
      .optional()
      .describe('For rules about a score: above it the finding counts.'),
    aivss: z.enum(VERSIONS).optional().describe('AIVSS version of "up-to".'),
    content: z
      .string()
      .max(80)
      .optional()
      .describe(
        'For model-invalid: what git calls the content of the file; with another one the finding counts.',
      ),
  })
  .superRefine((stated, context) => {
    const missing = ABOUT_SCORE.includes(stated.rule)
      ? (['up-to', 'aivss'] as const).filter((key) => stated[key] === undefined)
      : stated.rule === 'model-invalid' && stated.content === undefined
        ? (['content'] as const)
        : []
    for (const key of missing)
      context.addIssue({
        code: 'custom',
        message: `an accepted finding of ${stated.rule} needs "${key}"`,
        params: { help: 'Let "aivss-gate audit --accept" write the file; it knows the value.' },
      })
  })

const acceptance = z.strictObject({
  by: notBlank.max(200).describe('Who accepted these findings.'),
  on: calendarDay.describe('The day of the acceptance, YYYY-MM-DD.'),
  expires: calendarDay.describe('The last day on which it counts, YYYY-MM-DD.'),
  why: reason.max(4000).describe('Why this is acceptable, in at least 10 characters.'),
  findings: z.array(acceptedFinding).min(1).describe('The accepted findings.'),
})

/** The file of accepted findings as it is written. Strict everywhere; nothing is coerced. */
export const baselineSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    version: z.literal(1).describe('Version of the format.'),
    acceptances: z.array(acceptance).describe('Who accepted what, when, why and until when.'),
  })
  .meta({
    title: 'aivss-gate baseline',
    description: 'Findings that somebody has accepted. Written by "aivss-gate audit --accept".',
  })

export type BaselineDocument = z.infer<typeof baselineSchema>

/** One accepted finding. */
export interface BaselineEntry {
  readonly id: string
  readonly agent: string | null
  readonly rule: string
  readonly subject: string
  readonly level: Level
  /** For rules about a score: the highest score that is accepted, with its AIVSS version. */
  readonly upTo: number | null
  readonly aivss: Version | null
  /** For `model-invalid`: the identity of the file's content. */
  readonly content: string | null
  readonly on: Day
  readonly by: string
  readonly why: string
  readonly expires: Day
  readonly place: Place
}

/** What a policy's `baseline` came to. With problems nothing is accepted. */
export interface Baseline {
  readonly path: string
  /** `sha256:...` of the text; null with problems. */
  readonly digest: string | null
  readonly entries: readonly BaselineEntry[]
  readonly problems: readonly Problem[]
}

/** Room for some 30,000 findings. */
const MOST_WORDS = 2_000_000

/** Reads a file of accepted findings; one fault makes all of it void. Never throws on bad data. */
export function readBaseline({ text, path }: PolicyFile): Baseline {
  const refused = (problems: readonly Problem[]): Baseline => ({ path, digest: null, entries: [], problems })
  const read = readStructured(text, path, { syntax: 'yaml', mostWords: MOST_WORDS })
  if (!read.ok) return refused(read.problems)
  const { value, problems, placeOf } = salvage(baselineSchema, read.source)
  if (value === null || problems.length > 0) return refused(problems)
  const entries = value.acceptances.flatMap(({ by, on, expires, why, findings }, index) =>
    findings.map((stated, position): BaselineEntry => ({
      id: stated.id,
      agent: stated.agent ?? null,
      rule: stated.rule,
      subject: stated.subject,
      level: stated.level,
      upTo: stated['up-to'] ?? null,
      aivss: stated.aivss ?? null,
      content: stated.content ?? null,
      on,
      by,
      why,
      expires,
      place: placeOf(['acceptances', index, 'findings', position]),
    })),
  )
  const twice = repeated(entries)
  return twice.length > 0
    ? refused(twice)
    : { path, digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, entries, problems: [] }
}

function repeated(entries: readonly BaselineEntry[]): readonly Problem[] {
  const first = new Map<string, BaselineEntry>()
  return entries.flatMap((one) => {
    const earlier = first.get(one.id)
    if (earlier === undefined) {
      first.set(one.id, one)
      return []
    }
    const message = `the finding ${one.id} is accepted twice`
    return [{ message, help: `Keep one; the other stands on line ${earlier.place.line}.`, place: one.place }]
  })
}
