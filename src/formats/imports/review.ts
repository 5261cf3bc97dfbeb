import { isDay } from '../../model/day.ts'
import type { Review } from '../../model/threat-model.ts'
import type { Place } from '../../source/place.ts'
import type { Tell } from './foreign-file.ts'

/** A review of which only the day is known; the time of day does not matter. */
export function readReview(on: string, key: string, place: Place, tell: Tell): Review | null {
  const day = on.slice(0, 10)
  if (!isDay(day)) {
    tell(`${key} is not a calendar day`, 'Write a real calendar day as YYYY-MM-DD.', place)
    return null
  }
  return { by: null, on: { value: day, place }, expires: null, artefacts: new Map(), place }
}
