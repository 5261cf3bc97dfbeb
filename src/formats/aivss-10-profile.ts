import { type CvssVector, parseCvssVector, withExploitMaturity } from '../aivss/cvss.ts'
import { type ExploitEvidence, exploitMaturity, strongestEvidence } from '../aivss/exploit-evidence.ts'
import { parseProfileVector, type ProfileVector } from '../aivss/profile-vector.ts'
import type { PrintedProfile, ProfileStatement } from '../model/threat-model.ts'
import type { Stated } from '../source/place.ts'
import type { DataPath } from '../source/structured.ts'
import { supported } from './aivss-10-evidence.ts'
import type { Assessment } from './aivss-10-schema.ts'
import type { PlaceOf, Report } from './entry-parts.ts'
import { PROFILE_HELP } from './profile-entry.ts'

/** The metric profile that an assessment states, or null. */
export function readProfileOf(file: Assessment, placeOf: PlaceOf, report: Report): ProfileStatement | null {
  const read = readVector(file, report)
  if (read === null) return null
  const { vector, at } = read
  return {
    value: vector.text,
    vector,
    cvss: null,
    evidence: evidenceOf(file, vector),
    points: pointsOf(file),
    printed: printedOf(file, placeOf),
    place: placeOf(at),
  }
}

/** The CVSS vector with the E that the evidence gives. */
export function withResolvedMaturity(vector: CvssVector, evidence: ExploitEvidence | null): CvssVector {
  return evidence === null ? vector : withExploitMaturity(vector, exploitMaturity(evidence))
}

/** The AIVSS vector; null, and reported, where there is none that is valid. Evidence that gives other values is reported too. */
function readVector(file: Assessment, report: Report): { vector: ProfileVector; at: DataPath } | null {
  const at = file.aivss_vector === undefined ? ['agentic_ai_profile', 'vector'] : ['aivss_vector']
  const text = file.aivss_vector ?? file.agentic_ai_profile?.vector
  if (text === undefined) {
    report('the assessment states no AIVSS vector', `Add "aivss_vector". ${PROFILE_HELP}`, ['finding_id'])
    return null
  }
  const parsed = parseProfileVector(text)
  if (!parsed.ok) {
    report(`the AIVSS vector ${parsed.reason}`, PROFILE_HELP, at)
    return null
  }
  const { vector } = parsed
  for (const { metric, value, at: where } of supported(file)) {
    if (value === vector.metrics[metric]) continue
    const message = `the vector says ${metric}:${vector.metrics[metric]}, but its evidence gives ${metric}:${value}`
    report(message, 'Correct the one that is wrong; the vector counts until then.', where)
  }
  return { vector, at }
}

export function readCvss(file: Assessment, report: Report): { vector: CvssVector; at: DataPath } | null {
  const at = file.cvss_vector === undefined ? ['cvss', 'vector'] : ['cvss_vector']
  const text = file.cvss_vector ?? file.cvss?.vector
  if (text === undefined) return null
  const parsed = parseCvssVector(text)
  if (parsed.ok) return { vector: parsed.vector, at }
  const help =
    'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:..."; the AIVSS metrics stand in their own.'
  report(`the CVSS vector ${parsed.reason}`, help, at)
  return null
}

/** What an assessment of 1.0 resolves E from; a report, and 2.0, have it in the CVSS vector already. */
function evidenceOf(file: Assessment, { version }: ProfileVector): ExploitEvidence | null {
  if (version !== '1.0' || file.cvss_vector === undefined) return null
  if (file.exploit_maturity_unresolved === true) return 'unresolved'
  const { evidence } = file
  if (evidence === undefined) return null
  return strongestEvidence([
    ...(evidence.cisa_kev === true ? (['kev'] as const) : []),
    ...(evidence.vulnrichment_active === true ? (['active'] as const) : []),
    ...(evidence.observed_local === true ? (['observed'] as const) : []),
    ...(evidence.poc === true ? (['poc'] as const) : []),
  ])
}

function pointsOf(file: Assessment): ProfileStatement['points'] {
  const points = file.decision?.decision_points
  return {
    cve: (file.cve_id ?? file.decision?.cve_id ?? null) !== null,
    inKev: file.evidence?.cisa_kev ?? points?.in_kev ?? false,
    exposed: file.publicly_exposed ?? points?.publicly_exposed ?? null,
    automatable: file.vulnrichment_automatable ?? file.automatable ?? points?.automatable ?? null,
    impact: file.vulnrichment_technical_impact ?? file.technical_impact ?? points?.technical_impact ?? null,
  }
}

function printedOf(file: Assessment, placeOf: PlaceOf): PrintedProfile {
  const stated = <T>(value: T | null | undefined, at: DataPath): Stated<T> | null =>
    value == null ? null : { value, place: placeOf(at) }
  const normative = file.scores?.mode1_interpretation?.aivss
  return {
    bte:
      stated(file.cvss?.cvss_bte, ['cvss', 'cvss_bte']) ??
      stated(normative, ['scores', 'mode1_interpretation', 'aivss']),
    effectClass: stated(file.agentic_ai_profile?.agentic_effect_class, [
      'agentic_ai_profile',
      'agentic_effect_class',
    ]),
    experimental: stated(file.scores?.candidate_adjusted?.aivss, ['scores', 'candidate_adjusted', 'aivss']),
  }
}
