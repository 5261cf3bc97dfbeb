import * as z from 'zod'
import type { Exposure, MitigationStatus, Review } from '../../model/threat-model.ts'
import type { ReadResult } from '../reader.ts'
import type { Control } from './control.ts'
import { checked, firstText, type Foreign, idFrom, partOf, readData } from './foreign-file.ts'
import { importedModel } from './imported-model.ts'
import { type Own, readOwn } from './own-statements.ts'
import { readReview } from './review.ts'
import type { ForeignThreat } from './threats.ts'

const text = z.string().nullish()
const texts = z.array(z.string()).nullish()
const taxonomy = z.looseObject({ cwe_id: z.number().nullish(), capec_id: z.number().nullish() })
/** The schema says a list; published files also have one entry without it. */
const taxonomies = z.union([z.array(taxonomy), taxonomy]).nullish()

/** What is read of schema 1.0.2. Other keys do not bear on the neutral form. */
const fileSchema = z.looseObject({
  scope: z.looseObject({ title: text, description: text, exposure: text }).nullish(),
  description: text,
  reviewed_at: text,
  threats: z
    .array(
      z.looseObject({
        symbolic_name: text,
        title: text,
        description: text,
        weaknesses: taxonomies,
        attack_mechanisms: taxonomies,
      }),
    )
    .nullish(),
  controls: z
    .array(z.looseObject({ title: z.string(), description: text, threats: texts, status: text }))
    .nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})
type File = z.infer<typeof fileSchema>

/** What the eight states of a control mean here; any other word is unknown. */
const STATUSES: ReadonlyMap<string, MitigationStatus> = new Map([
  ['active', 'in-place'],
  ['approved', 'planned'],
  ['scheduled', 'planned'],
  ['suggested', 'unknown'],
  ['under_review', 'unknown'],
  ['assumed', 'unknown'],
  ['retired', 'absent'],
  ['wont_do', 'absent'],
])

/** `external` does not say whether partners or everybody; the wider one is taken. */
const EXPOSURES: ReadonlyMap<string, Exposure> = new Map([
  ['internal', 'internal'],
  ['external', 'public'],
])

export function readOwaspTml(source: string, path: string): ReadResult {
  return readData(source, path, 'json', (data) => {
    const file = checked(fileSchema, data)
    if (!('value' in file)) return { models: [], problems: file }
    const { value, placeOf, tell } = file
    const { scope } = value
    const title = firstText(scope?.title)
    const at = scope == null ? [] : title === null ? ['scope'] : ['scope', 'title']
    if (title === null)
      tell(
        scope == null ? 'scope is missing' : 'scope.title is missing',
        'Add "scope": {"title": ...}; the title names the agent.',
        placeOf(at),
      )
    const exposure = EXPOSURES.get(scope?.exposure ?? '')
    return importedModel(
      {
        format: 'owasp-tml',
        path,
        id: idFrom(title, path),
        name: title,
        description: firstText(scope?.description, value.description),
        owner: null,
        exposure: exposure === undefined ? null : { value: exposure, place: placeOf(['scope', 'exposure']) },
        controls: controlsOf(file),
        threats: threatsOf(file),
        review: reviewOf(file),
        own: ownOf(file),
        place: placeOf(at),
        notes: [],
      },
      file,
    )
  })
}

function controlsOf({ value, placeOf }: Foreign<File>): readonly Control[] {
  return (value.controls ?? []).map(({ title, description, threats, status }, index) => ({
    title,
    detail: description ?? null,
    status: STATUSES.get(status ?? '') ?? 'unknown',
    threats: threats ?? [],
    place: placeOf(['controls', index, 'title']),
  }))
}

function threatsOf({ value, placeOf }: Foreign<File>): readonly ForeignThreat[] {
  return (value.threats ?? []).map((threat, index) => {
    const refs = [threat.weaknesses ?? [], threat.attack_mechanisms ?? []].flat()
    return {
      name: threat.symbolic_name ?? null,
      id: threat.symbolic_name ?? null,
      title: firstText(threat.title, threat.description),
      tags: [],
      refs: refs.flatMap(({ cwe_id: cwe, capec_id: capec }) => [
        ...(cwe == null ? [] : [`CWE-${cwe}`]),
        ...(capec == null ? [] : [`CAPEC-${capec}`]),
      ]),
      place: placeOf(['threats', index, threat.symbolic_name == null ? 'title' : 'symbolic_name']),
    }
  })
}

function reviewOf({ value, placeOf, tell }: Foreign<File>): Review | null {
  const { reviewed_at: on } = value
  return on == null ? null : readReview(on, 'reviewed_at', placeOf(['reviewed_at']), tell)
}

/** Extensions are named like `example.org/aivss`; the plain `aivss` is taken too. */
function ownOf({ value, placeOf, tell }: Foreign<File>): Own | null {
  const extensions = value.extensions ?? {}
  const [name, another] = Object.keys(extensions).filter((key) => /(?:^|\/)aivss$/i.test(key))
  if (name === undefined) return null
  if (another !== undefined)
    tell('two extensions hold AIVSS statements', 'Keep one of them.', placeOf(['extensions', another]))
  return readOwn(partOf(extensions[name], placeOf, ['extensions', name]), tell)
}
