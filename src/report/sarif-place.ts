import type { Place } from '../source/place.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { Owner, Reported } from './reported.ts'

/** Where a result is shown whose own place is no file of the repository; the policy need not exist. */
const POLICY_PATH = '.github/aivss-gate.yml'

export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId: '%SRCROOT%'
}

export interface PhysicalLocation {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation
    readonly region?: { readonly startLine: number; readonly startColumn: number }
  }
}

/** The place of a finding, else the model it is about, else the policy: GitHub refuses a result without a location. */
export function locationOf({ finding, owner }: Reported, policy: Verdict['policy']): PhysicalLocation {
  return (
    locationAt(finding.location) ??
    locationAt(modelPlace(owner)) ??
    locationAt({ path: policy.source ?? '', line: 1, column: 1 }) ??
    location(POLICY_PATH, { line: 1, column: 1 })
  )
}

/** A place in the repository; null where the path leads elsewhere. */
export function locationAt(place: Place | null): PhysicalLocation | null {
  const uri = place === null ? null : uriOf(place.path)
  return place === null || uri === null ? null : location(uri, place)
}

/** A file of the repository as a whole; null where the path leads elsewhere. */
export function fileLocation(path: string): PhysicalLocation | null {
  const uri = uriOf(path)
  return uri === null ? null : location(uri, null)
}

function location(
  uri: string,
  at: { readonly line: number; readonly column: number } | null,
): PhysicalLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      ...(at === null
        ? {}
        : { region: { startLine: atLeastOne(at.line), startColumn: atLeastOne(at.column) } }),
    },
  }
}

function modelPlace(owner: Owner): Place | null {
  return typeof owner === 'string' || owner === null
    ? null
    : { path: owner.path, line: owner.line, column: 1 }
}

/**
 * A path as a relative reference of RFC 3986; null for what is absolute or climbs, also for a reader that decodes it and
 * takes backslashes for separators, and for what is no path at all.
 */
export function uriOf(path: string): string | null {
  if (/^[\\/]|^[a-z]:[\\/]|:\/\/|\0/i.test(path) || path.split(/[\\/]/).includes('..')) return null
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  return segments.length === 0
    ? null
    : segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')
}

function atLeastOne(number: number): number {
  return Math.max(1, Math.trunc(number))
}
