import { at, type Entry, entry, type Value } from '../../detect/read/value.ts'
import { readYaml } from '../../detect/read/yaml.ts'
import { TooMuchToRead } from '../../detect/read/too-much.ts'
import type { Place, Stated } from '../../source/place.ts'
import { type WorkflowFault, workflowFaults } from './workflow-faults.ts'

/** A workflow of GitHub Actions, as far as it says when and with what rights the gate runs. */
export interface Workflow {
  readonly path: string
  readonly events: readonly WorkflowEvent[]
  /** Null: not stated, the repository's setting holds. */
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  readonly jobs: readonly Job[]
  /** Why GitHub may run it otherwise than it reads here, or not at all. */
  readonly faults: readonly WorkflowFault[]
}

export interface WorkflowEvent {
  readonly name: string
  readonly place: Place
  /** Null: not stated, GitHub's default holds. */
  readonly types: readonly string[] | null
  /** `paths`, `paths-ignore`, `branches`, `branches-ignore`, ... */
  readonly filters: readonly {
    readonly key: string
    readonly values: readonly string[]
    readonly place: Place
  }[]
}

export interface Permissions {
  readonly place: Place
  /** `write-all`, `read-all`; null where rights are listed. */
  readonly all: string | null
  readonly rights: ReadonlyMap<string, Stated<string>>
}

export interface Concurrency {
  readonly place: Place
  readonly group: string
  readonly cancels: boolean
}

export interface Job {
  readonly id: string
  /** As GitHub shows it: the name, or without one the id. */
  readonly title: string
  readonly place: Place
  readonly condition: Stated<string> | null
  readonly needs: Place | null
  readonly continueOnError: Stated<string> | null
  /** Also where only the run knows whether there is one. */
  readonly matrix: Place | null
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  /** A reusable workflow that the job calls. */
  readonly calls: Stated<string> | null
  readonly steps: readonly Step[]
}

export interface Step {
  readonly id: string | null
  readonly place: Place
  readonly uses: Stated<string> | null
  readonly run: Stated<string> | null
  readonly condition: Stated<string> | null
  readonly continueOnError: Stated<string> | null
  /** What stands under `with`. */
  readonly inputs: ReadonlyMap<string, Stated<string>>
  /** What stands under `with` where that is no map but one expression. */
  readonly computedInputs: Stated<string> | null
  /** Every text of the step, for what it refers to. */
  readonly texts: readonly string[]
}

/** An action of the repository, as far as it says what it runs. */
export interface LocalAction {
  readonly name: string | null
  /** `composite`, `node24`, `docker`. */
  readonly using: string | null
  /** Of a composite action. */
  readonly steps: readonly Step[]
}

/** Reads the `action.yml` of an action; null where it cannot be read. Never throws on bad data. */
export function readLocalAction(path: string, text: string): LocalAction | null {
  const file = firstDocument(text)
  if (typeof file === 'string') return null
  const reader = readerOf(path)
  return {
    name: at(file, 'name')?.text ?? null,
    using: at(file, 'runs', 'using')?.text ?? null,
    steps: (at(file, 'runs', 'steps')?.items ?? []).map((step) => reader.step(step)),
  }
}

/** Reads a workflow as far as it can be read; a text says why it could not. Never throws on bad data. */
export function readWorkflow(path: string, text: string): Workflow | string {
  const file = firstDocument(text)
  if (typeof file === 'string') return file
  const reader = readerOf(path)
  return {
    path,
    events: reader.events(at(file, 'on') ?? at(file, 'true')),
    permissions: reader.permissions(entry(file, 'permissions')),
    concurrency: reader.concurrency(entry(file, 'concurrency')),
    jobs: (at(file, 'jobs')?.entries ?? []).map((job) => reader.job(job)),
    faults: workflowFaults(path, text, file),
  }
}

function firstDocument(text: string): Value | string {
  try {
    const [file] = readYaml(text)
    return file?.kind === 'map' ? file : 'it is no map of keys'
  } catch (error) {
    if (error instanceof TooMuchToRead) return error.message
    throw error
  }
}

interface Reader {
  events(on: Value | null): readonly WorkflowEvent[]
  permissions(stated: Entry | null): Permissions | null
  concurrency(stated: Entry | null): Concurrency | null
  job(one: Entry): Job
  step(value: Value): Step
}

function readerOf(path: string): Reader {
  const placeOf = ({ line, column }: { readonly line: number; readonly column: number }): Place => ({
    path,
    line,
    column,
  })
  const stated = (value: Value, key: string): Stated<string> | null => {
    const found = entry(value, key)
    return found === null || found.value.text === null
      ? null
      : { value: found.value.text, place: placeOf(found) }
  }
  const events: Reader['events'] = (on) => {
    if (on === null) return []
    if (on.kind !== 'map')
      return (on.kind === 'list' ? on.items : [on]).flatMap((item) =>
        item.text === null ? [] : [{ name: item.text, place: placeOf(item), types: null, filters: [] }],
      )
    return on.entries.map((one) => ({
      name: one.key,
      place: placeOf(one),
      types: entry(one.value, 'types') === null ? null : texts(at(one.value, 'types')),
      filters: one.value.entries
        .filter(({ key }) => /^(?:paths|branches|tags)(?:-ignore)?$/.test(key))
        .map((filter) => ({ key: filter.key, values: texts(filter.value), place: placeOf(filter) })),
    }))
  }
  const permissions: Reader['permissions'] = (found) =>
    found === null
      ? null
      : {
          place: placeOf(found),
          all: found.value.text,
          rights: new Map(
            found.value.entries.map((one) => [one.key, { value: one.value.text ?? '', place: placeOf(one) }]),
          ),
        }
  const concurrency: Reader['concurrency'] = (found) =>
    found === null
      ? null
      : {
          place: placeOf(found),
          group: found.value.text ?? at(found.value, 'group')?.text ?? '',
          cancels: (at(found.value, 'cancel-in-progress')?.text ?? 'false') !== 'false',
        }
  const step: Reader['step'] = (value) => ({
    id: at(value, 'id')?.text ?? null,
    place: placeOf(value),
    uses: stated(value, 'uses'),
    run: stated(value, 'run'),
    condition: stated(value, 'if'),
    continueOnError: stated(value, 'continue-on-error'),
    inputs: new Map(
      (at(value, 'with')?.entries ?? []).map((one) => [
        one.key,
        { value: one.value.text ?? '', place: placeOf(one) },
      ]),
    ),
    computedInputs: stated(value, 'with'),
    texts: allTexts(value),
  })
  const job: Reader['job'] = (one) => {
    const needs = entry(one.value, 'needs')
    const strategy = entry(one.value, 'strategy')
    const matrix = strategy?.value.text == null ? entry(strategy?.value ?? null, 'matrix') : strategy
    return {
      id: one.key,
      title: at(one.value, 'name')?.text ?? one.key,
      place: placeOf(one),
      condition: stated(one.value, 'if'),
      needs: needs === null ? null : placeOf(needs),
      continueOnError: stated(one.value, 'continue-on-error'),
      matrix: matrix === null ? null : placeOf(matrix),
      permissions: permissions(entry(one.value, 'permissions')),
      concurrency: concurrency(entry(one.value, 'concurrency')),
      calls: stated(one.value, 'uses'),
      steps: (at(one.value, 'steps')?.items ?? []).map(step),
    }
  }
  return { events, permissions, concurrency, job, step }
}

function texts(value: Value | null): readonly string[] {
  if (value === null) return []
  return (value.kind === 'list' ? value.items : [value]).flatMap(({ text }) => (text === null ? [] : [text]))
}

function allTexts(value: Value): readonly string[] {
  return [
    ...(value.text === null ? [] : [value.text]),
    ...value.entries.flatMap((one) => allTexts(one.value)),
    ...value.items.flatMap(allTexts),
  ]
}
