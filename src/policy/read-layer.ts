import { FACTOR_IDS, type FactorId, factorFromName } from '../aivss/factors.ts'
import { severityFloor, type Severity } from '../aivss/severity.ts'
import { mitigationFromName } from '../model/names.ts'
import type { Place, Stated } from '../source/place.ts'
import type { Problem } from '../source/problem.ts'
import type { DataPath } from '../source/structured.ts'
import { conditionProblem } from './condition-problems.ts'
import type { Condition, ConditionCompiler } from './conditions.ts'
import type { CustomRule, Override, PolicyLayer, Removal, Requirement, RuleLevel, Waiver } from './policy.ts'
import type { CustomEntry, OverrideEntry, PolicyDocument, RequirementEntry, WaiverEntry } from './schema.ts'

/** Reads what a checked document says; faults that only show between its parts go to `problems`. */
export interface LayerReader {
  readonly compiler: ConditionCompiler
  readonly placeOf: (path: DataPath) => Place
  /** Entries of a preset have no place. */
  readonly origin: 'file' | 'preset'
  readonly problems: Problem[]
}

type Demands = Omit<OverrideEntry, 'paths' | 'scoring'> & Pick<PolicyDocument, 'scoring'>

export function readLayer(document: PolicyDocument, reader: LayerReader): PolicyLayer {
  const list = (key: 'models' | 'ignore' | 'evidence-paths') => {
    const values = document[key]
    return values === undefined ? undefined : stated(values, [key], reader)
  }
  return {
    ...readDemands(document, [], reader),
    models: list('models'),
    ignore: list('ignore'),
    evidencePaths: list('evidence-paths'),
    coverage: {
      agent: document.coverage?.agent,
      capability: document.coverage?.capability,
      toolSurface: document.coverage?.['tool-surface'],
    },
    overrides: document.overrides?.map((entry, index) => readOverride(entry, ['overrides', index], reader)),
    gate: document.gate,
    enforceFrom: document['enforce-from'],
    allowInputs: document['allow-inputs'],
    waiverMaxDays: document['waiver-max-days'],
    waivers: document.waivers === undefined ? undefined : readWaivers(document.waivers, reader),
    baseline:
      document.baseline === undefined
        ? undefined
        : { value: document.baseline, place: reader.placeOf(['baseline']) },
  }
}

function readOverride(entry: OverrideEntry, path: DataPath, reader: LayerReader): Override {
  return {
    paths: stated(entry.paths, [...path, 'paths'], reader),
    place: reader.placeOf(path),
    layer: readDemands(entry, path, reader),
  }
}

/** The keys that a file and an override share. */
function readDemands(entry: Demands, path: DataPath, reader: LayerReader): PolicyLayer {
  const { scoring, thresholds, review } = entry
  return {
    models: undefined,
    ignore: undefined,
    evidencePaths: undefined,
    coverage: { agent: undefined, capability: undefined, toolSurface: undefined },
    overrides: undefined,
    gate: undefined,
    enforceFrom: undefined,
    allowInputs: undefined,
    waiverMaxDays: undefined,
    waivers: undefined,
    baseline: undefined,
    scoring: {
      version: scoring?.version,
      assume: { cvss: scoring?.assume?.cvss, factors: byFactor(scoring?.assume?.factors) },
      mitigationCredit: scoring?.['mitigation-credit'],
    },
    thresholds: {
      fail: points(thresholds?.fail),
      warn: points(thresholds?.warn),
      increase: points(thresholds?.increase),
    },
    undetermined: entry.undetermined,
    require: unique(entry.require ?? [], 'id', [...path, 'require'], reader).map(({ item, at }) =>
      readRequirement(item, at, reader),
    ),
    limits: { factors: byFactor(entry.limits?.factors) },
    review: {
      required: review?.required,
      maxAgeDays: days(review?.['max-age']),
      verify: review?.verify,
    },
    rules: entry.rules === undefined ? undefined : readRules(entry.rules, [...path, 'rules'], reader),
    custom: unique(entry.custom ?? [], 'name', [...path, 'custom'], reader).flatMap(
      ({ item, at }) => readCustom(item, at, reader) ?? [],
    ),
  }
}

function readRequirement(
  entry: RequirementEntry,
  path: DataPath,
  reader: LayerReader,
): Requirement | Removal {
  const place = reader.origin === 'preset' ? null : reader.placeOf(path)
  const when = entry.when === undefined ? null : compile(entry.when, path, reader)
  const names = entry.mitigation === undefined ? (entry['any-of'] ?? []) : [entry.mitigation]
  if (entry.level === 'off') return { removed: entry.id, entry: names.length === 0 ? 'bare' : 'whole', place }
  return {
    id: entry.id,
    mitigations: names.map((name) => ({ name, id: mitigationFromName(name) })),
    when,
    status: entry.status ?? ['in-place'],
    evidence: entry.evidence ?? 'prose',
    level: entry.level ?? null,
    place,
  }
}

/** Null where its condition is wrong: then the policy does not load. */
function readCustom(entry: CustomEntry, path: DataPath, reader: LayerReader): CustomRule | Removal | null {
  const place = reader.placeOf(path)
  const when = entry.when === undefined ? null : compile(entry.when, path, reader)
  if (entry.level === 'off') return { removed: entry.name, entry: when === null ? 'bare' : 'whole', place }
  if (when === null || entry.message === undefined) return null
  const { name, message, help } = entry
  return { name, when, message, help: help ?? null, level: entry.level ?? 'error', place }
}

function compile(text: string, path: DataPath, reader: LayerReader): Condition | null {
  const compiled = reader.compiler.compile(text)
  if (compiled.ok) return compiled.condition
  reader.problems.push(conditionProblem(compiled, reader.placeOf([...path, 'when'])))
  return null
}

function readWaivers(entries: readonly WaiverEntry[], reader: LayerReader): readonly Waiver[] {
  const waivers = entries.map((entry, index) => ({
    agent: entry.agent,
    rule: entry.rule,
    subject: entry.subject ?? null,
    upTo: entry['up-to'] ?? null,
    why: entry.why,
    owner: entry.owner,
    expires: entry.expires,
    place: reader.placeOf(['waivers', index]),
  }))
  const seen = new Map<string, Waiver>()
  for (const waiver of waivers) {
    const key = JSON.stringify([waiver.agent, waiver.rule, waiver.subject])
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, waiver)
    else
      reader.problems.push({
        message: `a second waiver for the same finding: agent ${waiver.agent}, rule ${waiver.rule}${waiver.subject === null ? '' : `, subject ${waiver.subject}`}`,
        help: `Keep one of the two; the other stands on line ${earlier.place.line}.`,
        place: waiver.place,
      })
  }
  return waivers
}

function readRules(
  rules: Readonly<Record<string, RuleLevel['level']>>,
  path: DataPath,
  reader: LayerReader,
): ReadonlyMap<string, RuleLevel> {
  return new Map(
    Object.entries(rules).map(([id, level]) => [
      id,
      { level, place: reader.origin === 'preset' ? null : reader.placeOf([...path, id]) },
    ]),
  )
}

/** List items with their paths; a name that stands twice is a problem. */
function unique<T extends Readonly<Record<K, string>>, K extends string>(
  items: readonly T[],
  key: K,
  path: DataPath,
  reader: LayerReader,
): readonly { readonly item: T; readonly at: DataPath }[] {
  const first = new Map<string, number>()
  return items.map((item, index) => {
    const at = [...path, index]
    const earlier = first.get(item[key])
    if (earlier === undefined) first.set(item[key], index)
    else
      reader.problems.push({
        message: `the ${key} "${item[key]}" stands twice in one list`,
        help: `Choose another ${key}, or keep one of the two; the other stands on line ${reader.placeOf([...path, earlier]).line}.`,
        place: reader.placeOf([...at, key]),
      })
    return { item, at }
  })
}

function stated(values: readonly string[], path: DataPath, reader: LayerReader): readonly Stated<string>[] {
  return values.map((value, index) => ({ value, place: reader.placeOf([...path, index]) }))
}

function byFactor(
  map: Readonly<Record<string, number>> | undefined,
): Readonly<Partial<Record<FactorId, number>>> | undefined {
  if (map === undefined) return undefined
  const values: Partial<Record<FactorId, number>> = {}
  for (const [name, value] of Object.entries(map)) {
    const id = factorFromName(name)
    if (id !== null) values[id] = value
  }
  return Object.fromEntries(FACTOR_IDS.filter((id) => id in values).map((id) => [id, values[id]]))
}

function points(threshold: Severity | number | undefined): number | null | undefined {
  if (threshold === undefined || typeof threshold === 'number') return threshold
  return threshold === 'none' ? null : severityFloor(threshold)
}

function days(age: string | undefined): number | null | undefined {
  if (age === undefined) return undefined
  return age === 'none' ? null : Number.parseInt(age, 10)
}
