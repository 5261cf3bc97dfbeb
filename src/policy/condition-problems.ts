import type { Place } from '../source/place.ts'
import type { Problem } from '../source/problem.ts'
import type { DataPath, Structured } from '../source/structured.ts'
import type { ConditionCompiler, ConditionError } from './conditions.ts'

export function conditionProblem(error: ConditionError, place: Place): Problem {
  return {
    message: `the condition is wrong at character ${error.column}: ${error.reason}`,
    help: error.help,
    place,
  }
}

/** The wrong conditions of a document that the schema refused, so that all faults show at once. */
export function conditionProblems(source: Structured, compiler: ConditionCompiler): readonly Problem[] {
  return conditionsIn(source.data, []).flatMap(({ text, path }) => {
    const compiled = compiler.compile(text)
    return compiled.ok ? [] : [conditionProblem(compiled, source.placeOf(path))]
  })
}

interface ConditionText {
  readonly text: string
  readonly path: DataPath
}

/** Every text under a key `when`, wherever it stands. */
function conditionsIn(data: unknown, path: DataPath): readonly ConditionText[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => conditionsIn(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'when' && typeof value === 'string' && value.trim() !== ''
      ? [{ text: value, path: [...path, key] }]
      : conditionsIn(value, [...path, key]),
  )
}
