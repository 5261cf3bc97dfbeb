import { SSVC_FACTOR_IDS, type SsvcFactorId, ssvcFactorFromName } from '../aivss/ssvc-factors.ts'
import type { SsvcValue } from '../model/schema.ts'
import type { SsvcStatement } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import type { DataPath } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import type { PlaceOf, Report } from './entry-parts.ts'

/** AIVSS-SSVC inputs; null, and reported, where a factor is wrong: to leave it out would count it as 1, the mildest. */
export function readSsvc(
  { threat, vulnerability, impact, factors = {} }: SsvcValue,
  path: DataPath,
  placeOf: PlaceOf,
  report: Report,
): SsvcStatement | null {
  const read: Partial<Record<SsvcFactorId, number>> = {}
  let isWhole = true
  for (const [name, value] of Object.entries(factors)) {
    const told = (message: string, help: string): void => {
      isWhole = false
      report(message, help, [...path, 'factors', name])
    }
    const id = ssvcFactorFromName(name)
    if (id === null)
      told(`unknown capability factor "${shorten(name)}" in ssvc`, didYouMean(name, SSVC_FACTOR_IDS))
    else if (read[id] !== undefined)
      told(`"${shorten(name)}" states the capability factor ${id} a second time`, 'Keep one spelling of it.')
    else if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5)
      read[id] = value
    else
      told(
        `ssvc.factors.${shorten(name)} is ${typeof value === 'number' ? value : 'not a number'}`,
        'AIVSS-SSVC scores capability factors with whole numbers from 1 to 5; 0 to 1 is the scale of "factors:".',
      )
  }
  return isWhole ? { input: { threat, vulnerability, impact, factors: read }, place: placeOf(path) } : null
}
