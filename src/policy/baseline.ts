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
    id: z.string().regex(/^ag-[0-9a-f]{12}$/, { error: 'the id of a finding, ag- and 12 hex digits' }),
    agent: notBlank.max(200).optional(),
    rule: notBlank.max(80),
    subject: z.string().max(2000),
    level: z.enum(LEVELS),
    'up-to': z.number().min(0).max(10).optional(),
    aivss: z.enum(VERSIONS).optional(),
    content: z.string().max(80).optional(),
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
  by: notBlank.max(200),
  on: calendarDay,
  expires: calendarDay,
  why: reason.max(4000),
  findings: z.array(acceptedFinding).min(1),
})

/** The file of accepted findings as it is written. Strict everywhere; nothing is coerced. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  acceptances: z.array(acceptance),
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
