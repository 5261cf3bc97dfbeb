import * as z from 'zod'
import type { Place, Stated } from '../source/place.ts'
import type { Problem } from '../source/problem.ts'
import { salvage } from '../source/salvage.ts'
import { readStructured, type Structured } from '../source/structured.ts'
import type { ConditionCompiler } from './conditions.ts'
import { conditionProblems } from './condition-problems.ts'
import { contradictions, withoutIdleRemovals } from './contradictions.ts'
import { mergeLayer } from './merge.ts'
import { type Addition, ADDITIONS, type Policy, type Preset, PRESETS } from './policy.ts'
import { layersOf, PRESET_DOCUMENTS, SILENT } from './presets.ts'
import { type LayerReader, readLayer } from './read-layer.ts'
import { type PolicyDocument, policySchema } from './schema.ts'
import { extendsEntry, REMOTE_POLICY } from './schema-parts.ts'

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      /** The floors that the file names, as far as that can be read. */
      readonly extendsRemote: readonly Stated<string>[]
    }

/** A policy file: its text, and its path relative to the repository's root. */
export interface PolicyFile {
  readonly text: string
  readonly path: string
}

/** The effective policy of a file over its preset, or all its faults; without a file, the preset balanced. */
export function loadPolicy(file: PolicyFile | null, compiler: ConditionCompiler): LoadedPolicy {
  if (file === null) return { ok: true, policy: presetPolicy('balanced', compiler) }
  const read = readStructured(file.text, file.path, { syntax: file.path.endsWith('.json') ? 'json' : 'yaml' })
  if (!read.ok) return { ...read, extendsRemote: remotesIn(file) }
  const { source } = read
  if (source.data === null || source.data === undefined)
    return { ok: false, problems: [empty(file.path)], extendsRemote: [] }

  const { value, problems: wrong, placeOf } = salvage(policySchema, source)
  const reader: LayerReader = {
    compiler,
    placeOf,
    origin: 'file',
    problems: [],
  }
  const layer = value === null ? null : readLayer(value, reader)
  if (value === null || layer === null || wrong.length > 0)
    return {
      ok: false,
      problems: inOrder([...wrong, ...reader.problems, ...conditionProblems(source, compiler)]),
      extendsRemote: remotesOf(source),
    }
  const { preset, additions, remote } = readExtends(value.extends, source)
  const base = presetPolicy(preset, compiler, additions)
  const merged = mergeLayer(base, layer)
  const policy: Policy = {
    ...merged,
    overrides: withoutIdleRemovals(merged),
    source: file.path,
    extendsRemote: remote,
    statedKeys: new Set(Object.keys(value)),
  }
  const problems = [...reader.problems, ...contradictions(base, layer, merged, source)]
  return problems.length === 0
    ? { ok: true, policy }
    : { ok: false, problems: inOrder(problems), extendsRemote: remote }
}

/** What a preset, and what is laid over it, demand when no file says anything. */
export function presetPolicy(
  preset: Preset,
  compiler: ConditionCompiler,
  additions: readonly Addition[] = [],
): Policy {
  const nowhere: Place = { path: preset, line: 1, column: 1 }
  const problems: Problem[] = []
  const reader: LayerReader = { compiler, placeOf: () => nowhere, origin: 'preset', problems }
  const policy = layersOf(preset, additions)
    .map((name) => readLayer(policySchema.parse(PRESET_DOCUMENTS[name]), reader))
    .reduce(mergeLayer, SILENT)
  if (problems[0] !== undefined) throw new Error(`the preset ${preset} is wrong: ${problems[0].message}`)
  return { ...policy, preset, additions }
}

function readExtends(
  stated: PolicyDocument['extends'],
  source: Structured,
): {
  readonly preset: Preset
  readonly additions: readonly Addition[]
  readonly remote: readonly Stated<string>[]
} {
  const entries = stated === undefined ? [] : typeof stated === 'string' ? [stated] : stated
  const isPreset = (text: string): text is Preset => PRESETS.some((preset) => preset === text)
  const isAddition = (text: string): text is Addition => ADDITIONS.some((addition) => addition === text)
  return {
    preset: entries.findLast(isPreset) ?? 'balanced',
    additions: [...new Set(entries.filter(isAddition))],
    remote: entries.flatMap((value, index) =>
      isPreset(value) || isAddition(value)
        ? []
        : [{ value, place: source.placeOf(typeof stated === 'string' ? ['extends'] : ['extends', index]) }],
    ),
  }
}

/** The floors that a text names under `extends` which is not even YAML: to forget them would be a way round them. */
function remotesIn({ text, path }: PolicyFile): readonly Stated<string>[] {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex((line) => /^["']?extends["']?\s*:/.test(line))
  if (start === -1) return []
  const end = lines.findIndex((line, at) => at > start && /^[^\s#\-\]]/.test(line))
  return lines.slice(start, end === -1 ? undefined : end).flatMap((line, at) =>
    line
      .replace(/^["']?extends["']?\s*:/, '')
      .split(/[\s,[\]"']+|#.*$/)
      .filter((word) => REMOTE_POLICY.test(word))
      .map((value) => ({ value, place: { path, line: start + at + 1, column: 1 } })),
  )
}

/** The floors that a policy names whose other parts are not valid. */
function remotesOf(source: Structured): readonly Stated<string>[] {
  const stated = z
    .looseObject({ extends: z.union([extendsEntry, z.array(extendsEntry)]) })
    .safeParse(source.data)
  return stated.success ? readExtends(stated.data.extends, source).remote : []
}

function empty(path: string): Problem {
  return {
    message: 'the policy is empty',
    help: 'Write at least "version: 1": that is the preset balanced. Add "extends: advisory" or "extends: strict" for another.',
    place: { path, line: 1, column: 1 },
  }
}

/** By place, each once. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...distinct.values()].toSorted(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  )
}
