import type * as z from 'zod'
import type { Problem } from './problem.ts'
import type { DataPath, Structured } from './structured.ts'
import { didYouMean, suggestion } from './suggest.ts'

type Issue = z.core.$ZodIssue

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      /** The part of the data that each problem is about, or that holds it. */
      readonly paths: ReadonlyMap<Problem, DataPath>
    }

/** Problems that are told of one document. */
const MAX_PROBLEMS = 50

/** Checks data against a schema; every disagreement becomes a problem at its place, unknown keys with a suggestion. */
export function decode<T>(schema: z.ZodType<T>, source: Structured): Decoded<T> {
  const result = schema.safeParse(source.data)
  if (result.success) return { ok: true, value: result.data }
  const paths = new Map<Problem, DataPath>()
  for (const issue of result.error.issues) {
    for (const problem of describe(issue, [], schema, source)) paths.set(problem, issue.path)
    if (paths.size >= MAX_PROBLEMS) break
  }
  return { ok: false, problems: [...paths.keys()].slice(0, MAX_PROBLEMS), paths }
}

function describe(issue: Issue, prefix: DataPath, schema: z.core.$ZodType, source: Structured): Problem[] {
  const path = [...prefix, ...issue.path]
  const where = name(path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
      message: `unknown key "${shorten(key)}"${path.length > 0 ? ` in ${where}` : ''}`,
      help: didYouMean(key, known),
      place: source.placeOf([...path, key]),
    }))
  }
  if (issue.code === 'invalid_union') {
    const branch = likelyBranch(issue.errors)
    if (branch !== null) return branch.flatMap((inner) => describe(inner, path, schema, source))
    const expected = [...new Set(issue.errors.flatMap((errors) => errors.map((error) => expectation(error))))]
    return [
      {
        message: `${where} is ${kind(valueAt(source.data, path))}`,
        help: `Expected ${expected.join(', or ')}.`,
        place: source.placeOf(path),
      },
    ]
  }
  const isMissing = valueAt(source.data, path) === undefined
  if (isMissing && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const expected = issue.code === 'invalid_type' ? issue.expected : issue.values.map(String).join(' or ')
    return [
      {
        message: `${where} is missing`,
        help: `Add "${String(path.at(-1) ?? '')}": expected ${expected}.`,
        place: source.placeOf(path),
      },
    ]
  }
  if (issue.code === 'invalid_value') {
    const value = valueAt(source.data, path)
    const known = issue.values.map(String)
    const sameText = issue.values.find((one) => one !== value && String(one) === String(value))
    if (sameText !== undefined)
      return [
        {
          message: `${where} is ${kind(value)}`,
          help:
            typeof sameText === 'string'
              ? `Write it in quotes: "${sameText}".`
              : `Write it without quotes: ${String(sameText)}.`,
          place: source.placeOf(path),
        },
      ]
    const near = typeof value === 'string' ? suggestion(value, known) : null
    return [
      {
        message: `${where} is ${kind(value)}`,
        help: `${near === null ? '' : `Did you mean "${near}"? `}Expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}.`,
        place: source.placeOf(path),
      },
    ]
  }
  if (issue.code === 'custom')
    return [
      {
        message: `${where}: ${issue.message}`,
        help: String(issue.params?.['help'] ?? 'Correct this value.'),
        place: source.placeOf(path),
      },
    ]
  return [
    {
      message: `${where} is ${kind(valueAt(source.data, path))}`,
      help: `Expected ${expectation(issue)}.`,
      place: source.placeOf(path),
    },
  ]
}

/** Of a union, the alternative that the author most likely meant: the one whose own kind matches and only its content is wrong. */
function likelyBranch(errors: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const inside = errors.filter(
    (issues) =>
      issues.length > 0 && issues.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0),
  )
  const sorted = inside
    .filter((issues) =>
      issues.some(
        (issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom',
      ),
    )
    .toSorted((a, b) => a.length - b.length)
  return sorted[0] ?? (inside.length === 1 ? (inside[0] ?? null) : null)
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' || issue.expected === 'object'
        ? 'a map'
        : issue.expected === 'array'
          ? 'a list'
          : `a ${issue.expected}`
    case 'too_small':
      return issue.origin === 'number'
        ? `a number of at least ${String(issue.minimum)}`
        : `at least ${String(issue.minimum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`
    case 'too_big':
      return issue.origin === 'number'
        ? `a number of at most ${String(issue.maximum)}`
        : `at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    default:
      return issue.message
  }
}

/** `factors.tools`, `threats[2].layer`, `the document`. */
export function name(path: DataPath): string {
  if (path.length === 0) return 'the document'
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${shorten(String(part))}`,
    )
    .join('')
}

function kind(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string'
    ? `"${shorten(value)}"`
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeof value
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

export function valueAt(data: unknown, path: DataPath): unknown {
  let value: unknown = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}

/** The keys that the schema knows at a path, over all alternatives of a union. */
function knownKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  let schemas = unwrap(schema)
  for (const part of path) schemas = schemas.flatMap((one) => step(one, part)).flatMap(unwrap)
  return [...new Set(schemas.flatMap((one) => Object.keys(shapeOf(one) ?? {})))]
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const definition = schema._zod.def
  const inner: unknown = Reflect.get(definition, 'innerType') ?? Reflect.get(definition, 'in')
  if (isSchema(inner)) return unwrap(inner)
  const options: unknown = Reflect.get(definition, 'options')
  if (Array.isArray(options)) return options.filter(isSchema).flatMap(unwrap)
  return [schema]
}

function step(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const definition = schema._zod.def
  const candidates: unknown[] =
    typeof part === 'number'
      ? [Reflect.get(definition, 'element')]
      : [
          Reflect.get(shapeOf(schema) ?? {}, part) ??
            Reflect.get(definition, 'catchall') ??
            Reflect.get(definition, 'valueType'),
        ]
  return candidates.filter(isSchema)
}

function shapeOf(schema: z.core.$ZodType): Record<string, unknown> | null {
  const shape: unknown = Reflect.get(schema._zod.def, 'shape')
  return typeof shape === 'object' && shape !== null ? { ...shape } : null
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value
}
