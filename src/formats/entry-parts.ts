import { parseCvssVector } from '../aivss/cvss.ts'
import { CAPABILITIES, type CapabilityId, isCapability } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import { LAYER_IDS, layerFromName } from '../model/maestro.ts'
import { maturityFromName, mitigationFromName, mitigationIds, strengthFromName } from '../model/names.ts'
import type { CapabilityValue, CvssValue, ModelEntry } from '../model/schema.ts'
import type { CvssStatement, Review, Threat, ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import type { Place, Reasoned, Stated } from '../source/place.ts'
import type { DataPath } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import { readProfile } from './profile-entry.ts'

/** How the parts of an entry report what is wrong with them. */
export type Report = (message: string, help: string, path: DataPath) => void

/** Where a part of the source stands. */
export type PlaceOf = (path: DataPath) => Place

/** A CVSS statement in any of its forms; null, and reported, where it says nothing usable. */
export function readCvss(
  value: CvssValue,
  path: DataPath,
  placeOf: PlaceOf,
  report: Report,
): CvssStatement | null {
  const place = placeOf(path)
  if (typeof value === 'number') return { base: value, vector: null, why: null, place }
  if (typeof value === 'string') return checkedVector(value, null, null, place, path, report)
  const why = value.why ?? null
  if (value.vector !== undefined)
    return checkedVector(value.vector, value.base ?? null, why, place, path, report)
  if (value.base === undefined) {
    report('cvss states neither a base nor a vector', 'Write a CVSS v4.0 vector, or {base, why}.', path)
    return null
  }
  return { base: value.base, vector: null, why, place }
}

function checkedVector(
  text: string,
  base: number | null,
  why: string | null,
  place: Place,
  path: DataPath,
  report: Report,
): CvssStatement | null {
  const parsed = parseCvssVector(text)
  if (parsed.ok) return { base, vector: text, why, place }
  report(
    `the CVSS vector ${parsed.reason}`,
    'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:...".',
    path,
  )
  return null
}

export function readMaturity(
  found: { value: NonNullable<ModelEntry['exploit-maturity']>; path: DataPath } | null,
  placeOf: PlaceOf,
): ThreatModel['maturity'] {
  if (found === null) return null
  const { value, why } =
    typeof found.value === 'object'
      ? { value: found.value.value, why: found.value.why ?? null }
      : { value: found.value, why: null }
  const known = typeof value === 'number' ? value : maturityFromName(value)
  return known === null ? null : { value: known, why, place: placeOf(found.path) }
}

export function readStrength(
  found: { value: NonNullable<ModelEntry['mitigation-strength']>; path: DataPath } | null,
  placeOf: PlaceOf,
): ThreatModel['strength'] {
  if (found === null) return null
  const { value, why } =
    typeof found.value === 'object'
      ? { value: found.value.value, why: found.value.why ?? null }
      : { value: found.value, why: null }
  const known = typeof value === 'number' ? value : strengthFromName(value)
  return known === null ? null : { value: known, why, place: placeOf(found.path) }
}

export function readCapabilities(
  values: readonly CapabilityValue[],
  path: DataPath,
  placeOf: PlaceOf,
  report: Report,
): ThreatModel['capabilities'] {
  const result: Reasoned<CapabilityId>[] = []
  values.forEach((value, index) => {
    const at = [...path, index]
    const pairs: readonly (readonly [string, string | null])[] =
      typeof value === 'string' ? [[value, null]] : Object.entries(value)
    if (pairs.length !== 1)
      report('a capability entry names several capabilities', 'Write one list item per capability.', at)
    for (const [name, why] of pairs) {
      if (!isCapability(name))
        report(`unknown capability "${shorten(name)}"`, didYouMean(name, Object.keys(CAPABILITIES)), at)
      else if (result.some((one) => one.value === name))
        report(`the capability ${name} stands twice`, 'Keep one entry for each capability.', at)
      else result.push({ value: name, why, place: placeOf(at) })
    }
  })
  return result
}

export function readThreats(
  values: NonNullable<ModelEntry['threats']>,
  path: DataPath,
  placeOf: PlaceOf,
  report: Report,
): readonly Threat[] {
  const seen = new Set<string>()
  return values.map((value, index): Threat => {
    const at = [...path, index]
    if (seen.has(value.id))
      report(`two threats have the id "${shorten(value.id)}"`, 'Give each threat its own id.', [...at, 'id'])
    seen.add(value.id)
    const layer = value.layer === undefined ? null : layerFromName(value.layer)
    if (value.layer !== undefined && layer === null) {
      report(`unknown MAESTRO layer "${shorten(value.layer)}"`, didYouMean(value.layer, LAYER_IDS), [
        ...at,
        'layer',
      ])
    }
    const mitigations: Stated<MitigationId>[] = []
    value.mitigations?.forEach((name, position) => {
      const id = mitigationFromName(name)
      if (id === null)
        report(`unknown mitigation "${shorten(name)}"`, didYouMean(name, mitigationIds()), [
          ...at,
          'mitigations',
          position,
        ])
      else mitigations.push({ value: id, place: placeOf([...at, 'mitigations', position]) })
    })
    return {
      id: value.id,
      layer,
      title: value.title,
      cvss: value.cvss === undefined ? null : readCvss(value.cvss, [...at, 'cvss'], placeOf, report),
      mitigations,
      refs: value.refs ?? [],
      aivss: value.aivss === undefined ? null : readProfile(value.aivss, [...at, 'aivss'], placeOf, report),
      own: null,
      place: placeOf(at),
    }
  })
}

export function readReview(
  value: NonNullable<ModelEntry['review']>,
  path: DataPath,
  placeOf: PlaceOf,
): Review {
  const at = (key: 'on' | 'expires'): Stated<string> | null => {
    const day = value[key]
    return day === undefined ? null : { value: day, place: placeOf([...path, key]) }
  }
  const artefacts = Object.entries(value.artefacts ?? {}).map(
    ([name, digest]) => [name, { value: digest, place: placeOf([...path, 'artefacts', name]) }] as const,
  )
  return {
    by: value.by ?? null,
    on: at('on'),
    expires: at('expires'),
    artefacts: new Map(artefacts),
    place: placeOf(path),
  }
}
