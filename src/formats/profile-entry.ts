import type { ExploitEvidence } from '../aivss/exploit-evidence.ts'
import { parseProfile, type ProfileVector, withReliability } from '../aivss/profile-vector.ts'
import { type Episodes, MIN_EPISODES, reliabilityOf } from '../aivss/reliability.ts'
import type { ProfileValue } from '../model/schema.ts'
import type { ProfileStatement } from '../model/threat-model.ts'
import type { DataPath } from '../source/structured.ts'
import type { PlaceOf, Report } from './entry-parts.ts'

export const PROFILE_HELP =
  'Write "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:." (or AIVSS:2.0) with all eight metrics in this order.'

/** A metric profile in either of its forms; null, and reported, where its vector is not valid. */
export function readProfile(
  value: ProfileValue,
  path: DataPath,
  placeOf: PlaceOf,
  report: Report,
): ProfileStatement | null {
  const facts = typeof value === 'string' ? { vector: value } : value
  const at = typeof value === 'string' ? path : [...path, 'vector']
  const parsed = parseProfile(facts.vector)
  if (!parsed.ok) {
    report(`the AIVSS vector ${parsed.reason}`, PROFILE_HELP, at)
    return null
  }
  const { cvss, vector } = parsed.pair
  const evidence: ExploitEvidence | null = facts.evidence ?? null
  const told = (message: string, help: string): void => report(message, help, [...path, 'episodes'])
  return {
    value: facts.vector,
    vector: facts.episodes === undefined ? vector : withEpisodes(vector, facts.episodes, told),
    cvss,
    evidence,
    points: {
      cve: false,
      inKev: evidence === 'kev',
      exposed: facts.exposed ?? null,
      automatable: facts.automatable ?? null,
      impact: facts.impact ?? null,
    },
    printed: null,
    place: placeOf(at),
  }
}

/** The vector with the SR that its episodes give. What the vector says besides X must be the same. */
function withEpisodes(
  vector: ProfileVector,
  { successes, trials }: Episodes,
  report: (message: string, help: string) => void,
): ProfileVector {
  if (successes > trials) {
    report(`${successes} of ${trials} episodes succeeded`, 'There cannot be more successes than trials.')
    return vector
  }
  const { value } = reliabilityOf({ successes, trials })
  const stated = vector.metrics.SR
  if (stated !== 'X' && stated !== value) {
    const gives = value === 'X' ? `are fewer than ${MIN_EPISODES}, which is SR:X` : `give SR:${value}`
    const help = 'Write SR:X in the vector, so that the episodes decide, or correct what is wrong.'
    report(`the vector says SR:${stated}, but ${successes} of ${trials} episodes ${gives}`, help)
  }
  return withReliability(vector, value)
}
