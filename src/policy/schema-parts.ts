import * as z from 'zod'
import { FACTOR_IDS, factorFromName } from '../aivss/factors.ts'
import { isDay } from '../model/day.ts'
import { refuseCostlyGlob } from '../source/glob.ts'
import { didYouMean } from '../source/suggest.ts'
import { ADDITIONS, PRESETS } from './policy.ts'

/** The pieces of the policy schema that need more than a type: texts, globs, days, factor maps, `extends`. */

/** A text that says something. */
export const notBlank = z.string().regex(/\S/, { error: 'a text that is not empty' })

/** A text of ten characters or more, blanks around it not counted. */
export const reason = z.string().regex(/\S[\s\S]{8,}\S/, { error: 'a reason of at least 10 characters' })

/** A glob relative to the folder that holds `.github`. `!` is refused because it would turn the pattern into its opposite. */
export const glob = z
  .string()
  .max(500)
  .regex(/^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\\n]*[^\\\s]$/, {
    error:
      'a glob such as agents/**/*.yml: with / between folders, no leading / or !, no ".." and no backslash',
  })
  .superRefine(refuseCostlyGlob)
export const globs = z.array(glob)

/** A path to a file of accepted findings; no glob. */
export const baselinePath = z
  .string()
  .max(500)
  .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]+\.ya?ml$/, {
    error: 'a path such as .github/aivss-baseline.yml: with / between folders, no leading / and no ".."',
  })

export const calendarDay = z
  .string()
  .refine(isDay, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
  })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })

/** `owner/repo/path@ref`, by GitHub's own rules for owners and repositories; a path without `..`, and a branch, tag or commit. */
export const REMOTE_POLICY =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}(?:\/(?!\.{1,2}[/@])[A-Za-z0-9._-]+)+@(?!.*(?:\.\.|\/\/))[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,253}[A-Za-z0-9])?$/

const NAMED: readonly string[] = [...PRESETS, ...ADDITIONS]

export const extendsEntry = z
  .string()
  .max(500)
  .superRefine((text, context) => {
    if (NAMED.includes(text) || REMOTE_POLICY.test(text)) return
    context.addIssue({
      code: 'custom',
      message: `"${text.slice(0, 100)}" is neither a preset nor a policy in another repository`,
      params: {
        help: /[/@]/.test(text)
          ? 'Write owner/repo/path@ref, for example acme/policies/aivss-gate.yml@v1; the ref is required.'
          : didYouMean(text, NAMED),
      },
    })
  })
  .meta({ anyOf: [{ enum: NAMED }, { pattern: REMOTE_POLICY.source }] })

/** Factor names to values from 0 to 1; any published spelling, each factor once. */
export const factorMap = z.record(z.string(), z.number().min(0).max(1)).superRefine((map, context) => {
  const spellings = new Map<string, string>()
  for (const name of Object.keys(map)) {
    const id = factorFromName(name)
    const earlier = id === null ? undefined : spellings.get(id)
    if (id !== null) spellings.set(id, name)
    if (id !== null && earlier === undefined) continue
    context.addIssue({
      code: 'custom',
      path: [name],
      message: id === null ? 'not a risk factor' : `"${earlier}" and "${name}" both mean ${id}`,
      params: { help: id === null ? didYouMean(name, FACTOR_IDS) : 'Keep one of the two.' },
    })
  }
})

interface Demand {
  readonly id: string
  readonly mitigation?: string | undefined
  readonly 'any-of'?: readonly string[] | undefined
  readonly level?: string | undefined
}

/** A demand names its mitigation in exactly one way; only `{id, level: off}` names none. */
export function oneOfTwo(demand: Demand, context: z.core.$RefinementCtx<Demand>): void {
  if (demand.mitigation !== undefined && demand['any-of'] !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['any-of'],
      message: '"mitigation" and "any-of" stand in one entry',
      params: { help: 'Keep one of the two; "any-of" alone takes a list of which one must be in place.' },
    })
  if (demand.mitigation === undefined && demand['any-of'] === undefined && demand.level !== 'off')
    context.addIssue({
      code: 'custom',
      message: `"${demand.id}" demands no mitigation`,
      params: {
        help: 'Add "mitigation" or "any-of". An entry replaces the preset\'s entry of that id as a whole; only "level: off" goes without.',
      },
    })
}

const ABOUT_A_SCORE = ['score-threshold', 'score-increase']

interface ScoreWaiver {
  readonly rule: string
  readonly 'up-to'?: number | undefined
}

/** Without a ceiling a waiver of a score would go on covering the agent however bad it gets. */
export function waiverNeedsCeiling(waiver: ScoreWaiver, context: z.core.$RefinementCtx<ScoreWaiver>): void {
  if (!ABOUT_A_SCORE.includes(waiver.rule) || waiver['up-to'] !== undefined) return
  context.addIssue({
    code: 'custom',
    message: `a waiver of ${waiver.rule} needs "up-to"`,
    params: {
      help: 'Add "up-to" with the score that you accept; without it the waiver would also cover a worse score.',
    },
  })
}
