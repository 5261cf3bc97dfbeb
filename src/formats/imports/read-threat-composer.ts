import * as z from 'zod'
import type { MitigationStatus } from '../../model/threat-model.ts'
import type { Place } from '../../source/place.ts'
import type { ReadResult } from '../reader.ts'
import type { Control } from './control.ts'
import { checked, firstText, type Foreign, idFrom, readData, repeatedIds } from './foreign-file.ts'
import { importedModel } from './imported-model.ts'
import type { ForeignThreat } from './threats.ts'

const text = z.string().nullish()
const number = z.number().nullish()
const tags = z.array(z.string()).nullish()

/** What is read of schema 1. Other keys do not bear on the neutral form. */
const fileSchema = z.looseObject({
  schema: z.literal(1),
  applicationInfo: z.looseObject({ name: text, description: text }).nullish(),
  mitigations: z.array(z.looseObject({ id: text, content: z.string(), status: text })).nullish(),
  mitigationLinks: z.array(z.looseObject({ linkedId: z.string(), mitigationId: z.string() })).nullish(),
  threats: z
    .array(z.looseObject({ id: text, numericId: number, statement: text, threatAction: text, tags }))
    .nullish(),
})
type File = z.infer<typeof fileSchema>

/** What the states of a mitigation mean here. "Identified" says only that somebody thought of it; any other word is unknown. */
const STATUSES: ReadonlyMap<string, MitigationStatus> = new Map([
  ['mitigationidentified', 'unknown'],
  ['mitigationinprogress', 'planned'],
  ['mitigationresolved', 'in-place'],
  ['mitigationresolvedwillnotaction', 'absent'],
])

export function readThreatComposer(source: string, path: string): ReadResult {
  return readData(source, path, 'json', (data) => {
    const file = checked(fileSchema, data)
    if (!('value' in file)) return { models: [], problems: file }
    const { value, placeOf, tell } = file
    const name = firstText(value.applicationInfo?.name)
    const at = ['applicationInfo', ...(name === null ? [] : ['name'])]
    if (name === null)
      tell(
        'applicationInfo.name is missing',
        'Name the application in Threat Composer; its name is that of the agent.',
        placeOf(at),
      )
    return importedModel(
      {
        format: 'threat-composer',
        path,
        id: idFrom(name, path),
        name,
        description: firstText(value.applicationInfo?.description),
        owner: null,
        exposure: null,
        controls: controlsOf(file),
        threats: threatsOf(file),
        review: null,
        own: null,
        place: placeOf(at),
        notes: [],
      },
      file,
    )
  })
}

function controlsOf({ value, placeOf, tell }: Foreign<File>): readonly Control[] {
  const place = (index: number): Place => placeOf(['mitigations', index, 'content'])
  const repeated = repeatedIds(value.mitigations ?? [], 'mitigations', place, tell)
  const answered = new Map<string, string[]>()
  for (const { linkedId, mitigationId } of value.mitigationLinks ?? []) {
    const threats = answered.get(mitigationId) ?? []
    threats.push(linkedId)
    answered.set(mitigationId, threats)
  }
  return (value.mitigations ?? []).map(({ id, content, status }, index) => ({
    title: content,
    detail: null,
    status: STATUSES.get(status?.toLowerCase() ?? '') ?? 'unknown',
    threats: id == null || repeated.has(index) ? [] : (answered.get(id) ?? []),
    place: place(index),
  }))
}

/** People speak of threats by their number; the long id only joins them with mitigations. */
function threatsOf({ value, placeOf }: Foreign<File>): readonly ForeignThreat[] {
  return (value.threats ?? []).map(({ id, numericId, statement, threatAction, tags: names }, index) => ({
    name: id ?? null,
    id: numericId != null && Number.isSafeInteger(numericId) && numericId > 0 ? `T${numericId}` : null,
    title: firstText(statement, threatAction),
    tags: names ?? [],
    refs: names ?? [],
    place: placeOf(['threats', index, firstText(statement) === null ? 'id' : 'statement']),
  }))
}
