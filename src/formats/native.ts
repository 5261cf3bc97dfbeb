import { modelFileSchema, type ModelFile } from '../model/schema.ts'
import { valueAt } from '../source/decode.ts'
import type { Place } from '../source/place.ts'
import { salvage } from '../source/salvage.ts'
import { type DataPath, readStructured, type Structured } from '../source/structured.ts'
import { buildModel, type Part } from './entry.ts'
import type { ModelProblem, Reader, ReadResult } from './reader.ts'

const KEY =
  /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*|%[^\n]*)?\r?\n)*[ \t]*\{?\s*["']?agent-threat-model["']?\s*:/

/** Threat models in the project's own YAML or JSON form, known by their first key `agent-threat-model`. */
export const native: Reader = {
  id: 'native',
  recognises: (path, head) =>
    /\.(ya?ml|json)$/i.test(path) && (KEY.test(head) || /^["']?agent-threat-model["']?\s*:/m.test(head)),
  read(text, path) {
    const parsed = readStructured(text, path, { syntax: /\.json$/i.test(path) ? 'json' : 'yaml' })
    if (!parsed.ok)
      return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) }
    const problems: ModelProblem[] = []
    if (!KEY.test(text.slice(0, 4096))) {
      problems.push({
        message: '"agent-threat-model" is not the first key',
        help: 'Move "agent-threat-model: 1" to the top; the first key says what the file is.',
        place: parsed.source.placeOf(['agent-threat-model']),
        agent: null,
      })
    }
    const rest = readModelFile(parsed.source, path, 'native')
    return { models: rest.models, problems: [...problems, ...rest.problems] }
  },
}

/** Reads the keys of the native form out of structured data: a whole file, or the front matter of a Markdown file. */
export function readModelFile(source: Structured, path: string, format: 'native' | 'markdown'): ReadResult {
  const { value: file, problems: disagreements, paths, placeOf } = salvage(modelFileSchema, source)
  const problems: ModelProblem[] = disagreements.map((problem) => ({ ...problem, agent: null }))
  if (file === null) return { models: [], problems }
  const report = (message: string, help: string, at: DataPath): void => {
    problems.push({ message, help, place: placeOf(at), agent: null })
  }
  const parts = partsOf(file, report)
  const results = parts.map((one) => buildModel(format, path, one, placeOf))
  const models = results.flatMap((result) => (result.model === null ? [] : [result.model]))
  const listed = disagreements.map((problem) => listedAt(paths.get(problem) ?? []))
  // An agent that was taken out as wrong has been told already.
  const isTold = (index: number): boolean =>
    file.agents === undefined
      ? file.agent === undefined && hasAgent(source.data)
      : listed.some(
          (entry) => entry?.isAboutId && isSame(source.placeOf(entry.at), placeOf(['agents', index])),
        )
  const only = models.length === 1 ? (models[0]?.agent.id.value ?? null) : null
  const agentOf = (entry: Listed | null | undefined): string | null => {
    if (!entry) return only
    const id = valueAt(source.data, [...entry.at, 'id']) ?? valueAt(source.data, [...entry.at, 'agent', 'id'])
    return models.find((model) => model.agent.id.value === id)?.agent.id.value ?? null
  }
  return {
    models,
    problems: [
      ...problems.map((problem, index) => ({ ...problem, agent: agentOf(listed[index]) })),
      ...results.flatMap((result, index) => (result.model === null && isTold(index) ? [] : result.problems)),
    ],
  }
}

/** The entry of `agents:` that a part of the data lies in. */
interface Listed {
  readonly at: DataPath
  readonly isAboutId: boolean
}

function listedAt([list, index, ...rest]: DataPath): Listed | null {
  if (list !== 'agents' || index === undefined) return null
  return { at: [list, index], isAboutId: ['id', 'agent', 'agent.id'].includes(rest.map(String).join('.')) }
}

function isSame(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column
}

function hasAgent(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'agent')
}

function partsOf(
  file: ModelFile,
  report: (message: string, help: string, at: DataPath) => void,
): readonly (readonly Part[])[] {
  const { agents, defaults, agent, $schema: _schema, 'agent-threat-model': _version, ...body } = file
  if (agents === undefined) {
    if (defaults !== undefined)
      report('"defaults" stands without "agents"', 'Use "defaults" only beside "agents:".', ['defaults'])
    return [[{ body: { ...body, agent }, path: [] }]]
  }
  if (agent !== undefined)
    report('both "agent" and "agents" are given', 'Use "agent:" for one agent, "agents:" for several.', [
      'agent',
    ])
  for (const key of Object.keys(body)) {
    report(
      `"${key}" stands beside "agents"`,
      'Move it into one of the agents, or into "defaults:" if it holds for all.',
      [key],
    )
  }
  return agents.map((entry, index) => [
    { body: entry, path: ['agents', index] },
    ...(defaults === undefined ? [] : [{ body: defaults, path: ['defaults'] }]),
  ])
}
