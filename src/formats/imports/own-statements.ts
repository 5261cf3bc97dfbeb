import * as z from 'zod'
import { factorFromName } from '../../aivss/factors.ts'
import { modelFileSchema } from '../../model/schema.ts'
import { shorten } from '../../source/decode.ts'
import { salvage } from '../../source/salvage.ts'
import type { DataPath, Structured } from '../../source/structured.ts'
import { didYouMean } from '../../source/suggest.ts'
import type { PlaceOf } from '../entry-parts.ts'
import { isMap, type Tell } from './foreign-file.ts'

const { agent, factors, cvss, capabilities, aivss, 'exploit-maturity': maturity } = modelFileSchema.shape
const { owner, exposure, artefacts } = z.strictObject(agent.unwrap().shape).shape

/** What a file of another format may say in our own words, where it has room for statements of others. */
const ownSchema = z.strictObject({
  owner,
  exposure,
  artefacts,
  factors,
  cvss,
  capabilities,
  aivss,
  'exploit-maturity': maturity,
})

export type OwnStatements = z.infer<typeof ownSchema>

export interface Own {
  readonly body: OwnStatements
  readonly placeOf: PlaceOf
}

/** Statements that stand together in one map; null where there are none. Wrong parts are told and left out. */
export function readOwn(source: Structured, tell: Tell): Own | null {
  if (source.data === undefined || source.data === null) return null
  if (!isMap(source.data)) {
    const help = 'Write {"factors": {...}, "cvss": ..., "capabilities": [...]}.'
    tell('the AIVSS statements are not a map', help, source.placeOf([]))
    return null
  }
  const { value, problems, placeOf } = salvage(ownSchema, source)
  for (const { message, help, place } of problems) tell(message, help, place)
  return value === null ? null : { body: value, placeOf }
}

/** A named value of a format that has only names and values. */
export interface Attribute {
  readonly name: string
  readonly value: unknown
  readonly at: DataPath
}

const PREFIX = /^aivss[\s._:/-]+(?:factors?[\s._:/-]+)?(\S.{0,79})$/i
const KEYS = ['owner', 'exposure', 'artefacts', 'cvss', 'capabilities', 'aivss', 'exploit-maturity'] as const

/** Statements that stand one by one under names that begin with `aivss`: `aivss_autonomy`, `aivss.cvss`. */
export function readOwnAttributes(
  attributes: readonly Attribute[],
  placeOf: PlaceOf,
  tell: Tell,
): Own | null {
  const stated: Record<string, unknown> = {}
  const ownFactors: Record<string, unknown> = {}
  const places = new Map<string, DataPath>()
  for (const { name, value, at } of attributes) {
    const rest = PREFIX.exec(name)?.[1]
    if (rest === undefined) continue
    const key = KEYS.find((one) => one === rest.toLowerCase().replace(/[\s._]/g, '-'))
    if (places.has(key ?? `factors.${rest}`))
      tell(`"${shorten(name)}" states the same a second time`, 'Keep one of the two.', placeOf(at))
    else if (key !== undefined) {
      stated[key] = key === 'cvss' ? plainNumber(value) : listOf(key, value)
      places.set(key, at)
    } else if (factorFromName(rest) !== null) {
      ownFactors[rest] = plainNumber(value)
      places.set(`factors.${rest}`, at)
    } else tell(`unknown AIVSS attribute "${shorten(name)}"`, didYouMean(rest, KEYS), placeOf(at))
  }
  if (places.size === 0) return null
  const data = Object.keys(ownFactors).length === 0 ? stated : { ...stated, factors: ownFactors }
  const own = (path: DataPath): DataPath =>
    places.get(path.slice(0, 2).join('.')) ?? places.get(String(path[0])) ?? [...places.values()][0] ?? []
  return readOwn({ data, placeOf: (path) => placeOf(own(path)) }, tell)
}

/** Such formats write numbers as texts. */
function plainNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d{1,3}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value
}

function listOf(key: string, value: unknown): unknown {
  return (key === 'capabilities' || key === 'artefacts') && typeof value === 'string'
    ? value.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]))
    : value
}
