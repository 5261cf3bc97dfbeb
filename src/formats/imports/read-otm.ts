import * as z from 'zod'
import type { MitigationStatus, Threat } from '../../model/threat-model.ts'
import type { Place } from '../../source/place.ts'
import type { Structured } from '../../source/structured.ts'
import type { ReadResult } from '../reader.ts'
import type { Control } from './control.ts'
import {
  checked,
  eachOf,
  firstText,
  type Foreign,
  idFrom,
  isTrue,
  readEach,
  partOf,
  readData,
  repeatedIds,
} from './foreign-file.ts'
import { importedModel } from './imported-model.ts'
import { type Own, readOwn, readOwnAttributes } from './own-statements.ts'
import type { ForeignThreat } from './threats.ts'

const text = z.string().nullish()
const texts = z.array(z.string().nullable()).nullish()
const attributes = z.record(z.string(), z.unknown()).nullish()

/** A threat where it applies: in a component or a data flow, with the state of each mitigation there. */
const instances = z
  .array(
    z.looseObject({
      threat: text,
      mitigations: z.array(z.looseObject({ mitigation: text, state: text }).nullable()).nullish(),
    }),
  )
  .nullish()
const holders = z.array(z.looseObject({ threats: instances })).nullish()

/** What is read of version 0.2.0. Other keys do not bear on the neutral form. */
const fileSchema = z.looseObject({
  otmVersion: z.string().refine((version) => /^0\.\d/.test(version), {
    error: 'not a version that is read',
    params: { help: 'Versions 0.1 and 0.2 are read: "0.2.0".' },
  }),
  project: z.looseObject({ name: text, id: text, description: text, owner: text, attributes }).nullish(),
  components: holders,
  dataflows: holders,
  threats: z
    .array(
      z.looseObject({ id: text, name: text, description: text, categories: texts, cwes: texts, tags: texts }),
    )
    .nullish(),
  mitigations: z
    .array(z.looseObject({ id: text, name: z.string(), description: text, attributes }))
    .nullish(),
})
type File = z.infer<typeof fileSchema>

/** What the states of a mitigation mean here; any other word is unknown. */
const STATES: ReadonlyMap<string, MitigationStatus> = new Map([
  ['implemented', 'in-place'],
  ['required', 'planned'],
  ['recommended', 'planned'],
  ['rejected', 'absent'],
])

export function readOtm(source: string, path: string): ReadResult {
  const isJson = /\.json$/i.test(path) || (/\.otm$/i.test(path) && /^\uFEFF?\s*[[{]/.test(source))
  return readData(source, path, isJson ? 'json' : 'yaml', (data) =>
    readEach(
      eachOf(data),
      (document) => document.placeOf([]),
      (document) => readDocument(document, path),
    ),
  )
}

function readDocument(source: Structured, path: string): ReadResult {
  const file = checked(fileSchema, source)
  if (!('value' in file)) return { models: [], problems: file }
  const { value, placeOf, tell } = file
  const { project } = value
  const named = firstText(project?.id) === null ? 'name' : 'id'
  const id = firstText(project?.[named])
  const at = project == null ? [] : id === null ? ['project'] : ['project', named]
  if (id === null) {
    const help = 'Add "project" with "id" and "name"; the id is that of the agent.'
    tell(project == null ? 'project is missing' : 'project.id is missing', help, placeOf(at))
  }
  const owner = firstText(project?.owner)
  const isPublic = isTrue(project?.attributes?.['internet_facing'])
  const facing = placeOf(['project', 'attributes', 'internet_facing'])
  return importedModel(
    {
      format: 'otm',
      path,
      id: idFrom(id, path),
      name: firstText(project?.name, id),
      description: firstText(project?.description),
      owner: owner === null ? null : { value: owner, place: placeOf(['project', 'owner']) },
      exposure: isPublic ? { value: 'public', place: facing } : null,
      controls: controlsOf(file),
      threats: threatsOf(file),
      review: null,
      own: ownOf(file),
      place: placeOf(at),
      notes: [],
    },
    file,
  )
}

/** Each mitigation once for every place where it has a state; one that has none anywhere is unknown. */
function controlsOf({ value, placeOf, tell }: Foreign<File>): readonly Control[] {
  const used = usesOf(value)
  const placeAt = (index: number): Place => placeOf(['mitigations', index, 'name'])
  const repeated = repeatedIds(value.mitigations ?? [], 'mitigations', placeAt, tell)
  return (value.mitigations ?? []).flatMap(
    ({ id, name, description, attributes: extra }, index): Control[] => {
      const control = { title: name, detail: description ?? null, place: placeAt(index) }
      if (repeated.has(index)) return [{ ...control, status: 'unknown', threats: [] }]
      const uses = id == null ? [] : (used.get(id) ?? [])
      if (uses.length > 0)
        return uses.map(({ threat, status }) => ({
          ...control,
          status,
          threats: threat === null ? [] : [threat],
        }))
      const implemented = extra?.['implemented']
      const status = implemented === true ? 'in-place' : implemented === false ? 'planned' : 'unknown'
      return [{ ...control, status, threats: [] }]
    },
  )
}

interface Use {
  readonly threat: Threat['id'] | null
  readonly status: MitigationStatus
}

/** By the id of the mitigation; the same threat in the same state counts once, however many components have it. */
function usesOf({ components, dataflows }: File): ReadonlyMap<string, readonly Use[]> {
  const used = new Map<string, Map<string, Use>>()
  for (const { threats } of [...(components ?? []), ...(dataflows ?? [])])
    for (const { threat, mitigations } of threats ?? [])
      for (const one of mitigations ?? []) {
        if (one?.mitigation == null) continue
        const status = STATES.get(one.state?.trim().toLowerCase() ?? '') ?? 'unknown'
        const uses = used.get(one.mitigation) ?? new Map<string, Use>()
        uses.set(JSON.stringify([threat ?? null, status]), { threat: threat ?? null, status })
        used.set(one.mitigation, uses)
      }
  return new Map([...used].map(([id, uses]) => [id, [...uses.values()]]))
}

function threatsOf({ value, placeOf }: Foreign<File>): readonly ForeignThreat[] {
  return (value.threats ?? []).map(({ id, name, description, categories, cwes, tags }, index) => {
    const words = [categories, cwes, tags].flatMap((list) => (list ?? []).filter((word) => word !== null))
    // What numbers its threats says in the description what they are.
    const isNumber = /^\s*threat\s*\d*\s*$/i.test(name ?? '')
    return {
      name: id ?? null,
      id: id ?? null,
      title: isNumber ? firstText(description, name) : firstText(name, description),
      tags: words,
      refs: words,
      place: placeOf(['threats', index, id == null ? 'name' : 'id']),
    }
  })
}

function ownOf({ value, placeOf, tell }: Foreign<File>): Own | null {
  const at = ['project', 'attributes']
  const stated = value.project?.attributes ?? {}
  const named = Object.entries(stated).map(([name, one]) => ({ name, value: one, at: [...at, name] }))
  const single = readOwnAttributes(named, placeOf, tell)
  if (stated['aivss'] == null) return single
  if (single !== null)
    tell(
      'AIVSS statements stand in "aivss" and in attributes of their own',
      'Keep them in "aivss" alone, which is what is read.',
      placeOf([...at, 'aivss']),
    )
  return readOwn(partOf(stated['aivss'], placeOf, [...at, 'aivss']), tell)
}
