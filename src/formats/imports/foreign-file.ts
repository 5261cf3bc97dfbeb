import type * as z from 'zod'
import { slug } from '../../model/names.ts'
import { shorten } from '../../source/decode.ts'
import { salvage } from '../../source/salvage.ts'
import { type DataPath, readStructured, type Structured } from '../../source/structured.ts'
import type { Place } from '../../source/place.ts'
import type { PlaceOf } from '../entry-parts.ts'
import type { ModelProblem, ReadResult } from '../reader.ts'

/** How the parts of a file tell what is wrong with them. */
export type Tell = (message: string, help: string, place: Place) => void

/** One model's part of another tool's file. */
export interface Foreign<T> {
  readonly value: T
  readonly placeOf: PlaceOf
  readonly tell: Tell
  /** What was told so far; the agent's id is filled in once it is known. */
  readonly told: readonly ModelProblem[]
}

/** Reads a text strictly and hands its data on; what cannot be read at all is a result already. */
export function readData(
  text: string,
  path: string,
  syntax: 'json' | 'yaml',
  then: (source: Structured) => ReadResult,
): ReadResult {
  const parsed = readStructured(text, path, { syntax })
  if (parsed.ok) return then(parsed.source)
  return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) }
}

/** Checks data against what is read of it: each wrong part is told and left out. Null where nothing is left. */
export function checked<T>(schema: z.ZodType<T>, source: Structured): Foreign<T> | readonly ModelProblem[] {
  const { value, problems, placeOf } = salvage(schema, source)
  const told: ModelProblem[] = problems.map((problem) => ({ ...problem, agent: null }))
  if (value === null) return told
  const tell: Tell = (message, help, place) => {
    told.push({ message, help, place, agent: null })
  }
  return { value, placeOf, tell, told }
}

/** A part of the data as a source of its own. */
export function partOf(data: unknown, placeOf: PlaceOf, at: DataPath): Structured {
  return { data, placeOf: (path) => placeOf([...at, ...path]) }
}

/** A document, or each document of a list of them. */
export function eachOf(source: Structured): readonly Structured[] {
  const { data } = source
  if (!Array.isArray(data) || data.length === 0) return [source]
  return data.map((one: unknown, index) => partOf(one, (at) => source.placeOf(at), [index]))
}

/** As many agents as a native file may have. */
const MOST_MODELS = 5000

/** Reads each part of a file as a model, up to the limit, and tells what is beyond it. */
export function readEach<T>(
  parts: readonly T[],
  placeOf: (part: T) => Place,
  read: (part: T) => ReadResult,
): ReadResult {
  const beyond = parts[MOST_MODELS]
  const told: readonly ModelProblem[] =
    beyond === undefined
      ? []
      : [
          {
            message: `${parts.length} threat models; the first ${MOST_MODELS} are read`,
            help: 'Split the file.',
            place: placeOf(beyond),
            agent: null,
          },
        ]
  return joinedResults([...parts.slice(0, MOST_MODELS).map(read), { models: [], problems: told }])
}

export function joinedResults(results: readonly ReadResult[]): ReadResult {
  return {
    models: results.flatMap(({ models }) => models),
    problems: results.flatMap(({ problems }) => problems),
    notes: results.flatMap(({ notes }) => notes ?? []),
  }
}

/** The id of the agent: the slug of its name, else of the file's stem; empty where neither has a letter or digit. */
export function idFrom(name: string | null | undefined, path: string): string {
  const stem = (path.split('/').at(-1) ?? '').replace(/(?:\.tc|\.otm|\.sarif)?\.[^.]*$/i, '')
  return slug(name ?? '') || slug(stem)
}

/** The positions of entries whose id an earlier one has, each told: what refers to an id means the first. */
export function repeatedIds(
  entries: readonly { readonly id?: string | null | undefined }[],
  what: string,
  placeOf: (index: number) => Place,
  tell: Tell,
): ReadonlySet<number> {
  const seen = new Set<string>()
  const repeated = new Set<number>()
  for (const [index, { id }] of entries.entries()) {
    if (id == null) continue
    if (seen.has(id)) {
      repeated.add(index)
      tell(`two ${what} have the id "${shorten(id)}"`, 'Give each its own id.', placeOf(index))
    }
    seen.add(id)
  }
  return repeated
}

/** The first of several texts that says something. */
export function firstText(...texts: readonly (string | null | undefined)[]): string | null {
  return texts.find((text) => text != null && text.trim() !== '')?.trim() ?? null
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Formats without types of their own write truth as a text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}
