import { parseCvssVector, type CvssVector } from './cvss.ts'
import { metricValues, PROFILE_METRICS, type ProfileMetric, type ProfileMetrics } from './profile-metrics.ts'

/** The versions that have a metric profile. The project relabelled its 2.0 candidate to 1.0; both write one grammar. */
export const PROFILE_VERSIONS = ['1.0', '2.0'] as const
export type ProfileVersion = (typeof PROFILE_VERSIONS)[number]

/** Keeps anybody but the parser from making a vector. */
const parsed = Symbol('parsed')

/** An AIVSS vector of 1.0 or 2.0 that obeys the grammar. */
export interface ProfileVector {
  readonly [parsed]: true
  readonly text: string
  readonly version: ProfileVersion
  readonly metrics: ProfileMetrics
}

export type ProfileVectorParse =
  { readonly ok: true; readonly vector: ProfileVector } | { readonly ok: false; readonly reason: string }

/** An AIVSS vector, and the CVSS v4.0 vector that stands before it in the display form. */
export interface ProfilePair {
  readonly cvss: CvssVector | null
  readonly vector: ProfileVector
}

export type ProfileParse =
  { readonly ok: true; readonly pair: ProfilePair } | { readonly ok: false; readonly reason: string }

/** Longer than any legal vector, and long enough for the forms of others that are refused by name. */
const MAX_LENGTH = 120

/**
 * Reads a metric vector of AIVSS 1.0 or 2.0 strictly: `AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H`. All eight metrics
 * are mandatory in both versions (assessment input schemas 1.0 and 2.0), each once and in this order; `X` says that the
 * evidence is insufficient. A `reason` continues "the vector ...".
 */
export function parseProfileVector(text: string): ProfileVectorParse {
  const reason = textProblem(text)
  if (reason !== null) return { ok: false, reason }
  const [head = '', ...parts] = text.split('/')
  const version = PROFILE_VERSIONS.find((one) => head === `AIVSS:${one}`)
  if (version === undefined) return { ok: false, reason: versionProblem(head, parts) }

  const found = new Map<string, string>()
  for (const part of parts) {
    const colon = part.indexOf(':')
    const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)]
    const problem = metricProblem(part, name, value, found)
    if (problem !== null) return { ok: false, reason: problem }
    found.set(name, value)
  }
  const missing = PROFILE_METRICS.filter((metric) => !found.has(metric))
  if (missing.length > 0)
    return {
      ok: false,
      reason: `lacks ${missing.join(', ')}; all eight metrics are mandatory, X where the evidence says nothing`,
    }
  return { ok: true, vector: { [parsed]: true, text, version, metrics: metricsOf(found) } }
}

/**
 * Reads an AIVSS vector alone, or the display form in which a CVSS v4.0 vector and one blank stand before it. A `reason`
 * continues "the vector ...".
 */
export function parseProfile(text: string): ProfileParse {
  if (/[^\S ]/.test(text)) return { ok: false, reason: 'contains whitespace that is not a blank' }
  const [first = '', second, ...others] = text.split(' ')
  if (others.length > 0 || first === '' || second === '')
    return { ok: false, reason: text === '' ? 'is empty' : 'has blanks beside the one between its two parts' }
  if (second === undefined) {
    if (/^CVSS:/i.test(first)) return { ok: false, reason: withoutProfile(first) }
    const alone = parseProfileVector(first)
    return alone.ok ? { ok: true, pair: { cvss: null, vector: alone.vector } } : alone
  }
  if (!/^CVSS:/i.test(first))
    return { ok: false, reason: 'has two parts, of which the first is not a CVSS vector' }
  const cvss = parseCvssVector(first)
  if (!cvss.ok) return { ok: false, reason: `has a CVSS part that ${cvss.reason}` }
  const profile = parseProfileVector(second)
  if (!profile.ok) return { ok: false, reason: `has an AIVSS part that ${profile.reason}` }
  return { ok: true, pair: { cvss: cvss.vector, vector: profile.vector } }
}

/** The same vector with another value of SR, such as episodes give it. */
export function withReliability(vector: ProfileVector, SR: ProfileMetrics['SR']): ProfileVector {
  const metrics = { ...vector.metrics, SR }
  const text = [`AIVSS:${vector.version}`, ...PROFILE_METRICS.map((name) => `${name}:${metrics[name]}`)]
  return { ...vector, text: text.join('/'), metrics }
}

function textProblem(text: string): string | null {
  if (text === '') return 'is empty'
  if (text.length > MAX_LENGTH) return `is longer than any AIVSS metric vector (${text.length} characters)`
  if (/\s/.test(text)) return 'contains whitespace'
  if (/[^\x21-\x7E]/.test(text)) return 'contains a character that is not printable ASCII'
  return null
}

function versionProblem(head: string, parts: readonly string[]): string {
  const [, version] = /^AIVSS:(.*)$/.exec(head) ?? []
  const instead = 'metric profiles are AIVSS:1.0 and AIVSS:2.0'
  if (version === undefined) {
    if (/^\(?CVSS:\d/i.test(head) && parts.some((part) => /^AARS:/i.test(part)))
      return `is a score of AIVSS 0.5 with its AARS, not a metric profile; ${instead}`
    return /^AIVSS:/i.test(head)
      ? 'does not begin with AIVSS:, in capitals'
      : 'does not begin with AIVSS:1.0/ or AIVSS:2.0/'
  }
  switch (version) {
    case '0.8':
      return 'lists the ten factors of AIVSS 0.8 in a form of a third party, and is not a metric profile; state them under "factors:"'
    case '0.5':
    case '0.9':
      return `names AIVSS ${version}, which has no metric vector of its own; ${instead}`
    case '1.1':
    case '1.2':
      return `is a withdrawn draft, AIVSS ${version}: EX and SR mean something else since; assess anew, ${instead}`
    default:
      return `names the unknown AIVSS version "${excerpt(version)}"; ${instead}`
  }
}

function metricProblem(
  part: string,
  name: string,
  value: string,
  found: ReadonlyMap<string, string>,
): string | null {
  if (part === '') return 'has an empty place between or after its slashes'
  if (name === 'TA') return 'has TA, which is withdrawn; the metric is TD (Traceability Deficit)'
  const metric = PROFILE_METRICS.find((one) => one === name)
  if (metric === undefined) return unknownMetric(part, name, found.size)
  if (found.has(metric)) return `states ${metric} twice`
  const legal = metricValues(metric)
  if (!legal.includes(value))
    return `gives ${metric} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`
  const later = PROFILE_METRICS.slice(PROFILE_METRICS.indexOf(metric) + 1).find((one) => found.has(one))
  return later === undefined
    ? null
    : `has ${metric} after ${later}; the order is ${PROFILE_METRICS.join(' ')}`
}

function unknownMetric(part: string, name: string, before: number): string {
  const known = PROFILE_METRICS.join(' ')
  if (PROFILE_METRICS.some((one) => one === name.toUpperCase()))
    return `has "${excerpt(part)}"; metrics and values are written in capitals`
  const foreign = before === 0 ? '; other projects print vectors of their own under this name' : ''
  return `has "${excerpt(part)}", which is not a metric of AIVSS (${known})${foreign}`
}

/** Why a CVSS vector alone is no profile: until 1.0 the metrics stood in it. */
function withoutProfile(text: string): string {
  const inside = text.split('/').some((part) => PROFILE_METRICS.some((one) => part.startsWith(`${one}:`)))
  return inside
    ? 'has AIVSS metrics inside the CVSS vector, as drafts before 1.0 wrote them; they stand in a vector of their own, after one blank'
    : 'is a CVSS vector without an AIVSS vector after it'
}

function metricsOf(found: ReadonlyMap<string, string>): ProfileMetrics {
  const value = <M extends ProfileMetric>(metric: M): ProfileMetrics[M] =>
    legalValue(metric, found.get(metric))
  return {
    LC: value('LC'),
    CP: value('CP'),
    AP: value('AP'),
    SR: value('SR'),
    EX: value('EX'),
    PT: value('PT'),
    CA: value('CA'),
    TD: value('TD'),
  }
}

function legalValue<M extends ProfileMetric>(metric: M, value: string | undefined): ProfileMetrics[M] {
  const isLegal = (text: string | undefined): text is ProfileMetrics[M] =>
    text !== undefined && metricValues(metric).includes(text)
  if (!isLegal(value)) throw new Error(`${metric} was not checked`)
  return value
}

function excerpt(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}...` : text
}
